"""Sentences inside a passage: where a reader would say one ends."""

import pytest

from knowledge.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She swims. Never call before nine! Why?", ["She swims.", "Never call before nine!", "Why?"]),
        ("- one thing\n- another thing. And more.", ["one thing", "another thing.", "And more."]),
        ("Ask Dr. Osei, e.g. on Friday. She knows.", ["Ask Dr. Osei, e.g. on Friday.", "She knows."]),
        ("“Paper does not leak.” He laughed.", ["“Paper does not leak.”", "He laughed."]),
        (
            "a line that is long enough to have been wrapped by an editor\nand goes on here.\nshort",
            ["a line that is long enough to have been wrapped by an editor\nand goes on here.", "short"],
        ),
        ("short line\nanother", ["short line", "another"]),
        ("- [x] done\n> 1. quoted", ["[x] done", "quoted"]),
        ("It cost 3.50 pounds. J. Smith paid.", ["It cost 3.50 pounds.", "J. Smith paid."]),
        ("\n\n---\n", []),
        ("", []),
    ],
)
def test_sentences_are_cut_where_a_reader_would(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected
