"""Words a reader stumbles over: guilt, flattery, jargon, apology for writing at all."""

from collections.abc import Iterator

from assistant.mentoring.score.findings import Found
from assistant.mentoring.score.reading import Reading
from assistant.mentoring.score.words.apology import APOLOGY
from assistant.mentoring.score.words.flattery import FLATTERY
from assistant.mentoring.score.words.guilt import GUILT
from assistant.mentoring.score.words.jargon import JARGON

FIRST, EACH_MORE = 0.7, 0.15
"""How much of a check's weight the first place counts, and every further one."""


def share_of(places: int) -> float:
    """How much of its weight a check counts that has found this many places."""
    return min(1.0, FIRST + EACH_MORE * (places - 1))


def guilt(reading: Reading) -> Iterator[Found]:
    """Words that make it hard to say no by making the reader feel bad."""
    return _said(reading, GUILT, "guilt")


def flattery(reading: Reading) -> Iterator[Found]:
    """Praise that could be sent to anybody."""
    return _said(reading, FLATTERY, "flattery")


def jargon(reading: Reading) -> Iterator[Found]:
    """Words of the office that have a plainer one."""
    return _said(reading, JARGON, "jargon")


def apology(reading: Reading) -> Iterator[Found]:
    """Apologising for writing at all, or making oneself small; not an apology for something that was done."""
    return _said(reading, APOLOGY, "apology")


def _said(reading: Reading, table: str, row: str) -> Iterator[Found]:
    places = reading.places(table)
    if places:
        spans = tuple(reading.original(place) for place in places)
        yield Found(row, spans, share=share_of(len(places)))
