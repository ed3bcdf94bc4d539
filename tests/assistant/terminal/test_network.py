"""The network at the command line: a table of everyone, a page of one, and no guessing between two of one name."""

import json
from datetime import date
from pathlib import Path

import pytest

from assistant.errors import BadInput
from assistant.jobs.changes import Change
from assistant.mentoring.people import Details
from assistant.settings import LOCAL_USER, Settings
from assistant.terminal.network import show_people, show_person
from assistant.wiring import wire


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home", now="2026-11-22T18:00:00+00:00")


def record(settings: Settings, *changes: Change) -> None:
    application = wire(settings)
    user = application.storage.user(LOCAL_USER).id
    application.storage.change(user, changes, date(2026, 11, 20))
    application.close()


TWO = (
    Change(person_name="Priya Shah", role="VP [red]Pricing", organisation="Acme", event="talked"),
    Change(person_name="Priya Shah", organisation="Zenith", another=True),
    Change(person_name="Robert Hale\x1b[2J", event="offered", topic="a desk", details=Details(aliases=("Bob",))),
)


def test_an_empty_network_says_how_to_begin(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert show_people(settings, as_json=False) == 0
    assert "second-coffee talk" in capsys.readouterr().out
    with pytest.raises(BadInput, match="lists everyone"):
        show_person(settings, "Priya", as_json=False)


def test_everyone_is_a_row_and_one_is_a_page(
    settings: Settings, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    record(settings, *TWO)
    monkeypatch.setenv("COLUMNS", "160")
    show_people(settings, as_json=False)
    table = capsys.readouterr().out
    assert "VP [red]Pricing" in " ".join(table.split())
    assert "conversing" in table
    assert "\x1b" not in table
    show_person(settings, "bob", as_json=False)
    page = capsys.readouterr().out
    assert "They offered: a desk." in page
    assert "Acquainted, because they offered you something on 20 November 2026." in page


def test_two_of_one_name_are_named_and_not_guessed_between(settings: Settings) -> None:
    record(settings, *TWO)
    with pytest.raises(BadInput, match=r"Priya Shah \(Zenith\)"):
        show_person(settings, "priya", as_json=False)
    assert show_person(settings, "priya at zenith", as_json=True) == 0


def test_a_script_gets_one_json_value(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    record(settings, *TWO)
    show_people(settings, as_json=True)
    everyone = json.loads(capsys.readouterr().out)
    assert [(row["label"], row["stage"]) for row in everyone if row["organisation"] == "Acme"] == [
        ("Priya Shah (VP [red]Pricing, Acme)", "conversing")
    ]
    show_person(settings, "Priya Shah (VP [red]Pricing, Acme)", as_json=True)
    page = json.loads(capsys.readouterr().out)
    assert page["largest_ask"] == "favour"
    assert page["due"][0] == {"what": "thank", "from": "2026-11-20", "by": "2026-11-21"}
    assert page["owed"][0]["what"] == "thanks"
