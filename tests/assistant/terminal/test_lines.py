"""Lines of JSON: read one by one, refused with a reason that repeats nothing."""

import json
from typing import Any

import pytest

from assistant.errors import BadInput
from assistant.terminal import lines


@pytest.mark.parametrize("line", [b"{", b"[]", b'"text"', b"\xff\xfe", b"null", b"[" * 100_000], ids=repr)
def test_a_line_that_is_not_an_object_is_refused(line: bytes) -> None:
    with pytest.raises(BadInput, match="JSON"):
        lines.parsed(line[:200_000])


@pytest.mark.parametrize("value", [{}, {"question": 3}, {"question": " "}, {"question": None}, {"said": "x"}])
def test_an_object_without_the_text_wanted_is_refused(value: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match='under "question"'):
        lines.text_in(value, "question")


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(BadInput, match="surrogate"):
        lines.text_in(lines.parsed(b'{"question": "SECRET \\ud83d"}'), "question")


def test_blank_lines_are_passed_over_and_the_last_line_needs_no_end(stdin) -> None:
    stdin('{"a": 1}\n\n  \r\n{"b": 2}')
    assert [lines.parsed(line) for line in lines.incoming()] == [{"a": 1}, {"b": 2}]


def test_a_line_that_is_far_too_long_is_refused_and_the_next_one_is_read(stdin) -> None:
    stdin(b'{"a": "' + b"x" * 2_500_000 + b'"}\n{"b": 2}\n')
    first, second = lines.incoming()
    with pytest.raises(BadInput, match="longer than"):
        lines.parsed(first)
    assert lines.parsed(second) == {"b": 2}


def test_what_goes_out_is_one_line_whatever_is_in_it(capsys) -> None:
    lines.put({"text": "a\nb ✓ \u2028"})
    written = capsys.readouterr().out
    assert written.count("\n") == 1
    assert json.loads(written) == {"text": "a\nb ✓ \u2028"}
