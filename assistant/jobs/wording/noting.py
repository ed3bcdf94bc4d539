"""What the notes hold about a person: the passages that are theirs, and the lines of them that fit."""

import re
from dataclasses import dataclass

from assistant.jobs.citing import citable
from assistant.jobs.job import Context
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.quoting import ENDS, lines_of, mentions
from assistant.jobs.wording.words import count, cut, shared
from knowledge.passage import Kind, Passage

LEAST_WORDS = 4
LONGEST_LINE = 40
NOT_A_LINE = re.compile(r"^(?:\[[ x]\]|see also\b|tags?:|date:|type:|person:|http|where:|length:|\||#)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the notes and the passage it stands in."""

    text: str
    passage: Passage


def notes_about(context: Context, person: str) -> tuple[Passage, ...]:
    """The passages of the user's notes and journal that are about this person, best first."""
    name = name_written(person)
    own = (
        passage for passage in citable(context) if passage.kind in (Kind.NOTES, Kind.JOURNAL) and not passage.built_in
    )
    return tuple(passage for passage in own if name and mentions(passage, name))


def best_lines(
    passages: tuple[Passage, ...], about: str, most: int, leaving: frozenset[str] = frozenset()
) -> tuple[Noted, ...]:
    """At most `most` lines worth quoting, those that share most with `about` first chosen, then put in reading order."""
    ranked: list[tuple[int, int, Noted]] = []
    for place, passage in enumerate(passages):
        for line in lines_of(passage):
            if NOT_A_LINE.match(line) or line in leaving:
                continue
            for part in ENDS.split(line):
                if count(part) >= LEAST_WORDS and not part.endswith(":"):
                    ranked.append((shared(part, about), -place, Noted(cut(part, LONGEST_LINE), passage)))
    best = sorted(range(len(ranked)), key=lambda index: (-ranked[index][0], -ranked[index][1], index))
    chosen: list[int] = []
    for index in best:
        if len(chosen) < most and all(ranked[index][2].text != ranked[other][2].text for other in chosen):
            chosen.append(index)
    return tuple(ranked[index][2] for index in sorted(chosen))
