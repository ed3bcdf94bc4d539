"""What was planned or drafted is not told as having happened, and a quoted note says when it was written."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.jobs.wording.standing import is_draft, is_plan, noted_on
from knowledge.passage import Kind, Passage

NOTE = Passage("p", "d", "coffee.md", "Coffee with Ines", Kind.NOTES, False, (), (1, 2), None, (0, 9), "Some text.")


@pytest.mark.parametrize("source", ["drafts/to Raj.md", "Draft - mail to Raj.md", "letter (not sent).txt"])
def test_a_draft_is_known_by_where_it_lies(source: str) -> None:
    assert is_draft(replace(NOTE, source=source))


def test_a_note_is_no_draft_and_neither_is_the_course() -> None:
    assert not is_draft(NOTE)
    assert not is_draft(replace(NOTE, source="drafts/a.md", built_in=True))


@pytest.mark.parametrize(
    "text", ["[ ] ask Ines about the budget", "- [ ] send it", "I'll send her the report", "we plan to meet again"]
)
def test_what_is_meant_to_be_done_is_a_plan(text: str) -> None:
    assert is_plan(NOTE, text)


@pytest.mark.parametrize("heading", ["To do", "Next steps", "Questions for Ines", "Ideas"])
def test_a_heading_makes_a_plan_of_its_lines_but_of_no_ticked_one(heading: str) -> None:
    assert is_plan(replace(NOTE, heading=(heading,)), "the report for Ines")
    assert not is_plan(replace(NOTE, heading=(heading,)), "[x] the report for Ines")


@pytest.mark.parametrize("text", ["She told me to wait.", "We met at six.", "[x] sent it"])
def test_what_happened_is_no_plan(text: str) -> None:
    assert not is_plan(NOTE, text)


def test_a_chapter_that_plans_is_still_a_chapter() -> None:
    assert not is_plan(replace(NOTE, kind=Kind.COURSE, heading=("Next steps",)), "Write three lines.")


def test_the_day_is_told_once() -> None:
    dated = replace(NOTE, on=date(2026, 6, 12))
    assert noted_on(dated) == "12 June 2026"
    assert noted_on(replace(dated, heading=("2026-06-12",))) == ""
    assert noted_on(NOTE) == ""
