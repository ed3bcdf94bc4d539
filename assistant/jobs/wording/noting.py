"""What the notes hold about a person: the passages that are theirs, and the lines of them that fit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.jobs.citing import citable
from assistant.jobs.job import Context
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.quoting import ENDS, lines_of, mentions, names_them, place_of
from assistant.jobs.wording.words import count, cut, shared
from knowledge.passage import Kind, Passage

LEAST_WORDS = 5
LONGEST_LINE = 40
NOT_A_LINE = re.compile(
    r"^(?:\[[ x]\]|see also\b|personal\b|tags?:|date:|type:|person:|https?:|where:|length:|\||#|to-?do\b)",
    re.IGNORECASE,
)
BY_PRONOUN = re.compile(r"\b(?:she|he|her|him|his|hers)\b", re.IGNORECASE)
A_TABLE = re.compile(r" = |(?:^|\s)\d+: .*\s\d+: |\|")
A_SENTENCE = re.compile(r"[.!?”\"]$")


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the notes and the passage it stands in."""

    text: str
    passage: Passage


def notes_about(context: Context, person: str) -> tuple[Passage, ...]:
    """The passages of the user's notes and journal that speak of this person, best first."""
    name = name_written(person)
    own = (passage for passage in citable(context) if passage.kind is not Kind.COURSE and not passage.built_in)
    return tuple(passage for passage in own if name and mentions(passage, name))


def about_them(passage: Passage, name: str) -> bool:
    """Whether a passage is about this one person, by its title, file or heading, and not a list that names many."""
    return names_them(place_of(passage), name_written(name))


def best_lines(
    passages: tuple[Passage, ...], name: str, about: str, most: int, leaving: frozenset[str] = frozenset()
) -> tuple[Noted, ...]:
    """At most `most` lines worth quoting, in reading order; of a list that names many people, only this person's."""
    left = {text.rstrip(".") for text in leaving}
    ranked = [
        (_worth(part, about), -number, Noted(cut(part, LONGEST_LINE), passage))
        for number, passage in enumerate(passages)
        for line in lines_of(passage)
        if not NOT_A_LINE.match(line) and line not in leaving
        for part in _theirs(ENDS.split(line), passage, name)
        if count(part) >= LEAST_WORDS and not part.endswith(":") and part.rstrip(".") not in left
    ]
    best = sorted(range(len(ranked)), key=lambda index: (-ranked[index][0], -ranked[index][1], index))
    chosen: list[int] = []
    for index in best:
        if len(chosen) < most and all(ranked[index][2].text != ranked[other][2].text for other in chosen):
            chosen.append(index)
    return tuple(ranked[index][2] for index in sorted(chosen))


def _theirs(parts: Sequence[str], passage: Passage, name: str) -> Iterator[str]:
    """The sentences of a line that speak of this person: all of them on a page of theirs, else those that name them.

    A sentence that goes on about them by pronoun counts too; a row of a table or a numbered review does not.
    """
    if about_them(passage, name):
        yield from parts
        return
    about = False
    for part in parts:
        about = names_them(part, name) or (about and BY_PRONOUN.search(part) is not None)
        if about and not A_TABLE.search(part):
            yield part


def _worth(line: str, about: str) -> int:
    """What they share counts most; then a whole sentence rather than a heading or a fragment."""
    return 3 * shared(line, about) + 2 * (A_SENTENCE.search(line) is not None) + (count(line) >= 7)
