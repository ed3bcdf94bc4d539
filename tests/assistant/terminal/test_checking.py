"""`second-coffee check`: a message against a stage, for people and for scripts."""

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from assistant.errors import BadInput
from assistant.jobs.changes import Change
from assistant.settings import Settings
from assistant.terminal.checking import check_lines, check_once
from assistant.terminal.opened import opened

HEAVY = "Dear Ines, your talk on tide tables stayed with me. Would you take me under your wing?"
LIGHT = "Dear Ines, your talk on tide tables stayed with me. Which table did you draw first?"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A data folder with nothing in it: no model, so that rules alone decide."""
    return Settings(home=tmp_path)


def once(settings: Settings, text: str, tmp_path: Path, *, stage: str = "stranger", as_json: bool = False) -> int:
    file = tmp_path / "note.txt"
    file.write_text(text, encoding="utf-8")
    return check_once(settings, str(file), stage=stage, to="", channel="email", as_json=as_json)


def test_the_exit_code_says_whether_a_message_is_too_big(settings: Settings, tmp_path: Path) -> None:
    assert once(settings, HEAVY, tmp_path) == 1
    assert once(settings, LIGHT, tmp_path) == 0
    assert once(settings, HEAVY, tmp_path, stage="mentor") == 0


def test_a_person_reads_the_words_the_reason_and_what_to_ask_instead(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    once(settings, HEAVY, tmp_path)
    said = capsys.readouterr().out
    assert "take me under your wing" in said
    assert "Instead: " in said


def test_a_script_reads_the_exact_words(settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    once(settings, HEAVY, tmp_path, as_json=True)
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["verdict"] == "too_big"
    assert verdict["level"] == 5
    assert verdict["allowed"] == 1
    assert verdict["span"] in HEAVY
    assert "mentor" not in verdict["lighter"].lower()


def test_what_would_read_better_is_named_with_its_reason_and_its_mend(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoilt = f"Sorry to bother you. {LIGHT}"
    assert once(settings, spoilt, tmp_path) == 0
    assert "Sorry to bother" in capsys.readouterr().out
    once(settings, spoilt, tmp_path, as_json=True)
    said = json.loads(capsys.readouterr().out)
    found = {finding["check"]: finding for finding in said["findings"]}
    assert said["score"] < 100
    assert found["apology"]["words"] in spoilt
    assert found["apology"]["grade"] == "B"
    assert "bother" not in found["apology"]["mend"]["body"]
    assert found["subject"]["says"]


def test_checking_without_a_model_opens_no_database(settings: Settings, tmp_path: Path) -> None:
    home = settings.model_copy(update={"home": tmp_path / "untouched"})
    once(home, LIGHT, tmp_path)
    assert not (tmp_path / "untouched").exists()


@pytest.mark.parametrize(
    ("content", "stage", "says"),
    [
        (b" \n ", "stranger", "no message"),
        (b"\xff\xfe\x00", "stranger", "UTF-8"),
        (b"Hello", "friend", "stranger, aware"),
        (b"Hello", "", "how far"),
        (b"x" * 1_000_001, "stranger", "longer than"),
    ],
)
def test_what_cannot_be_checked_is_said_in_one_line(
    settings: Settings, tmp_path: Path, content: bytes, stage: str, says: str
) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(content)
    with pytest.raises(BadInput, match=says):
        check_once(settings, str(file), stage=stage, to="", channel="", as_json=False)


def test_a_file_that_is_not_there_is_named(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"gone\.txt"):
        check_once(settings, str(tmp_path / "gone.txt"), stage="stranger", to="", channel="", as_json=False)


def test_a_bad_line_gets_its_error_and_the_rest_goes_on(
    settings: Settings, stdin: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    good = json.dumps({"text": HEAVY, "stage": "stranger", "channel": "email"})
    fine = json.dumps({"text": LIGHT, "stage": "aware", "channel": None})
    stdin("\n".join([good, "not json", '{"text": "Hi"}', '{"text": "Hi", "stage": "pal"}', fine]) + "\n")
    assert check_lines(settings) == 2
    out = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line.get("verdict", "error") for line in out] == ["too_big", "error", "error", "error", "ok"]
    assert set(out[0]) == {"verdict", "level", "span", "allowed", "reason", "lighter"}
    assert out[0]["span"] in HEAVY


@pytest.mark.parametrize(("text", "code"), [(HEAVY, 1), (LIGHT, 0)])
def test_the_exit_code_of_many_lines_is_that_of_the_heaviest(
    settings: Settings, stdin: Any, text: str, code: int
) -> None:
    stdin(json.dumps({"text": LIGHT, "stage": "aware"}) + "\n" + json.dumps({"text": text, "stage": "aware"}))
    assert check_lines(settings) == code


def test_whom_it_is_to_says_how_far_it_has_come(
    settings: Settings, tmp_path: Path, model_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / "model").symlink_to(model_folder, target_is_directory=True)
    with opened(settings) as here:
        storage, now = here.application.storage, here.application.now()
        conversation = str(uuid4())
        storage.conversation(here.user, conversation, now)
        told = Change(person_name="Ines Duarte", event="corrected", stage="mentor")
        storage.keep(here.user, conversation, now=now, turns=[], changes=[told])
    file = tmp_path / "note.txt"
    file.write_text(HEAVY, encoding="utf-8")
    assert check_once(settings, str(file), stage="", to="ines", channel="", as_json=True) == 0
    assert json.loads(capsys.readouterr().out)["allowed"] == 6
    with pytest.raises(BadInput, match="Nobody of that name"):
        check_once(settings, str(file), stage="", to="Ottilie", channel="", as_json=True)
