"""A conversation played by a script: one line in, one line out, errors included."""

import json
from typing import Any

import pytest

from assistant.errors import AssistantError, BadInput, NotYours
from assistant.parts import Chose, Filled, Progress, Said, Text
from assistant.terminal.scripted import talk_lines, understood
from tests.assistant.terminal.conftest import here

HELLO = Text(id="t", text="Hello ✓")


def _out(capsys) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_line_gets_the_parts_that_answer_it(stdin, capsys) -> None:
    steps = [Progress(id="p", text="Reading", done=done, found=2) for done in (0, 1, 2)]
    opened = here([HELLO], [*steps, HELLO], [])
    stdin('{"said": "hi"}\n{"filled": {"topic": "pilot"}}\n{"chose": "mine"}\n')
    assert talk_lines(opened, "c") == 0
    assert opened.application.assistant.heard == [
        Said(text="hi"),
        Filled(values={"topic": "pilot"}),
        Chose(value="mine"),
    ]
    first, second, third = _out(capsys)
    assert first == {"parts": [{"part": "text", "id": "t", "text": "Hello ✓"}]}
    assert [part["part"] for part in second["parts"]] == ["progress", "text"]
    assert second["parts"][0]["done"] == 2
    assert third == {"parts": []}


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"said": 1},
        {"said": "x", "chose": "y"},
        {"filled": {"a": 1}},
        {"filled": []},
        {"dropped": ["/etc/passwd"]},
        {"chose": None},
    ],
)
def test_a_line_that_says_nothing_known_is_refused_with_what_would_do(value) -> None:
    with pytest.raises(BadInput, match=r'"said": "…"'):
        understood(value)


def test_a_bad_line_gets_its_error_the_rest_goes_on_and_the_code_is_2(stdin, capsys) -> None:
    stdin('nonsense\n{"said": "hi"}\n')
    assert talk_lines(here([HELLO]), "c") == 2
    first, second = _out(capsys)
    assert first["parts"] == []
    assert "JSON" in first["error"]
    assert second["parts"][0]["text"] == "Hello ✓"


@pytest.mark.parametrize(("error", "code"), [(AssistantError("It broke."), 1), (NotYours("Not there."), 2)])
def test_an_answer_that_fails_is_a_line_too(stdin, capsys, error, code) -> None:
    stdin('{"said": "hi"}\n{"said": "again"}\n')
    assert talk_lines(here(error, [HELLO]), "c") == code
    first, second = _out(capsys)
    assert first == {"error": str(error), "parts": []}
    assert second["parts"]
