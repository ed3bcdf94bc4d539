"""How a row of the ask tables is written, and how a row is found in a clause."""

import re
from dataclasses import dataclass
from functools import cache

from assistant.mentoring.stages import Ask

_SHORTHANDS = {
    "{me}": r"(?:me|us|myself|ourselves|(?:someone|somebody|anyone|people|a person|folks|young \w+|youngsters|juniors?|students|women|lads?|girls?) like (?:me|us)"
    r"|a (?:\w+ )?(?:novice|beginner|rookie|newbie|newcomer|learner|fresher|greenhorn|newcomer|starter|student|junior|stranger|nobody|kid|lad|girl)"
    r"|(?:your|this) (?:\w+ )?(?:novice|beginner|rookie|newbie|junior|sister|brother|girl|boy|son|daughter|kid)|my (?:son|daughter|brother|sister|friend|cousin|niece|nephew|wife|husband|partner|colleague|mate|team))",
    "{my}": r"(?:my|our|me|us)",
    "{person}": r"(?:mentor|guide|coach|guru|teacher|advisor|adviser|counsellor|counselor|tutor)",
    "~~": r"(?:[\w'&/.-]+,? ){0,6}",
    "~": r"(?:[\w'&/-]+,? ){0,3}",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One way to ask: its weight, words one of which must be there, the pattern, and for a favour which favour it is."""

    level: Ask
    cues: tuple[str, ...]
    pattern: str
    favour: str = ""


def rows(level: Ask, *entries: tuple[str, str] | tuple[str, str, str]) -> tuple[Row, ...]:
    """Rows of one weight. An entry is its cues, parted by |, its pattern, and for a favour its kind."""
    return tuple(Row(level, tuple(entry[0].split("|")), *entry[1:]) for entry in entries)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with its shorthands written out: {me}, {my}, {person}, ~ for up to three words, ~~ for up to six."""
    for short, full in _SHORTHANDS.items():
        pattern = pattern.replace(short, full)
    return re.compile(rf"\b(?:{pattern})")


def worded_in(text: str, row: Row) -> bool:
    """Whether one of the row's cues is in the text at all: cheap, so that most rows are never tried."""
    return any(cue in text for cue in row.cues)


def found_in(clause: str, row: Row) -> re.Match[str] | None:
    """Where the row's pattern is in the clause."""
    return compiled(row.pattern).search(clause) if worded_in(clause, row) else None
