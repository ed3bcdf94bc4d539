"""Talking in the terminal: forms line by line, choices by number, commands anywhere, a clean end."""

import builtins
from collections.abc import Callable
from typing import Any

import pytest

from assistant.errors import NotYours
from assistant.jobs.artefact import Paragraph
from assistant.jobs.form import Choice, Field, Form
from assistant.parts import Card, Chose, Filled, Progress, Question, Said, Text
from assistant.storage.artefacts import KeptArtefact
from assistant.terminal.filling import filled
from assistant.terminal.showing import picked, plain
from assistant.terminal.talking import talk
from tests.assistant.terminal.conftest import here

STAGES = (Choice(value="stranger", label="We have never met"), Choice(value="aware", label="They know my name"))
FORM = Form(
    job="agenda",
    title="A meeting",
    understood=("with Marta",),
    fields=(
        Field(name="topic", label="I would like to talk about …", example="the pilot"),
        Field(name="stage", label="So far", kind="choice", choices=STAGES),
        Field(name="when", label="It is on …", value="Friday"),
    ),
)
CARD = Card(id="c", artefact="a", job="agenda", title="Agenda", blocks=(Paragraph(text="Ask \x1b[31mone thing."),))


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def script(*typed: Any) -> None:
        waiting = list(typed)

        def line(prompt: str = "") -> str:
            if not waiting:
                raise EOFError
            following = waiting.pop(0)
            if isinstance(following, BaseException):
                raise following
            return str(following)

        monkeypatch.setattr(builtins, "input", line)

    return script


def test_a_form_is_asked_field_by_field_with_its_stem_and_example() -> None:
    shown: list[str] = []
    answers = iter(["the pilot plan", "9", "2", ""])
    values = filled(FORM, shown.append, lambda prompt: next(answers))
    assert values == {"topic": "the pilot plan", "stage": "aware", "when": "Friday"}
    text = "\n".join(shown)
    for expected in (
        "I have: with Marta",
        "I would like to talk about …",
        "such as: the pilot",
        "2. They know my name",
    ):
        assert expected in text
    assert "Type a number from 1 to 2" in text


def test_a_choice_is_taken_by_number_or_by_its_words() -> None:
    assert picked(" 1 ", STAGES) == STAGES[0]
    assert picked("they know MY name", STAGES) == STAGES[1]
    assert picked("aware", STAGES) == STAGES[1]
    assert picked("3", STAGES) is None
    assert picked("", STAGES) is None


def test_nothing_shown_can_steer_the_terminal() -> None:
    assert plain("a\x1b]0;title\x07\x1b[2J\u202eb\tc\r\nd\x9b31m") == "a]0;title[2Jb\tc\nd31m"


def test_a_conversation_goes_from_words_to_form_to_artefact(types, capsys) -> None:
    asked = Question(id="q", text="A few things.", form=FORM)
    opened = here([Text(id="t", text="Good."), asked], [Progress(id="p", text="Reading", done=1, found=2), CARD])
    types("coffee with Marta", "the pilot", "1", "", "/quit")
    assert talk(opened, "c") == 0
    said, form = opened.application.assistant.heard
    assert isinstance(said, Said)
    assert said.text == "coffee with Marta"
    assert form == Filled(values={"topic": "the pilot", "stage": "stranger", "when": "Friday"}, question="q")
    out = capsys.readouterr().out
    assert "Good." in out
    assert "Ask [31mone thing." in out
    assert "/save FILE" in out


def test_an_offered_choice_can_be_taken_by_number_or_answered_in_words(types) -> None:
    question = Question(id="q", text="Which?", choices=STAGES)
    opened = here([question], [question], [Text(id="t", text="ok")])
    types("hello", "2", "neither, really")
    assert talk(opened, "c") == 0
    _, chose, said = opened.application.assistant.heard
    assert chose == Chose(value="aware", question="q")
    assert isinstance(said, Said)


@pytest.mark.parametrize("end", ["/quit", KeyboardInterrupt(), EOFError()])
def test_quit_and_both_keys_leave_cleanly_even_inside_a_form(types, capsys, end) -> None:
    opened = here([Question(id="q", text="A few things.", form=FORM)])
    types("coffee with Marta", "the pilot", end)
    assert talk(opened, "c") == 0
    assert len(opened.application.assistant.heard) == 1
    assert capsys.readouterr().out.endswith("\n")


def test_ctrl_c_while_it_answers_stops_the_answer_and_not_the_talk(types, capsys) -> None:
    opened = here(KeyboardInterrupt(), [Text(id="t", text="Good.")])
    types("who is Marta?", "and Ottilie?", "/quit")
    assert talk(opened, "c") == 0
    out = capsys.readouterr().out
    assert out.index("Stopped.") < out.index("Good.")


def test_the_last_artefact_is_saved_where_the_user_says_and_nothing_is_written_over(
    types, capsys, tmp_path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kept = KeptArtefact(id="a", job="agenda", title="Agenda for Marta", blocks=CARD.blocks)
    opened = here([CARD], artefact=lambda user, id: kept)
    types("/save early.md", "agenda please", "/save plan.md", "/save plan.md", "/save plan.xyz", "/save", "/quit")
    assert talk(opened, "c") == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "nothing to save yet" in out
    assert "Saved as plan.md" in out
    assert "plan.md is there already" in out
    assert "no such kind of file" in out
    assert {path.name for path in tmp_path.iterdir()} == {"plan.md", "Agenda-for-Marta.md"}
    assert "one thing." in (tmp_path / "plan.md").read_text(encoding="utf-8")


def test_help_lists_the_commands_and_is_not_said(types, capsys) -> None:
    types("/help", "/quit")
    opened = here()
    assert talk(opened, "c") == 0
    assert "/save FILE" in capsys.readouterr().out
    assert opened.application.assistant.heard == []


def test_a_conversation_of_someone_else_ends_the_talk_with_its_reason(types) -> None:
    types("hello")
    with pytest.raises(NotYours, match="not there"):
        talk(here(NotYours("This conversation is not there.")), "c")
