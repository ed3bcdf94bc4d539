"""The values that cross the border of this package: kinds, scopes, passages, quotes and what a question found."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Literal


class Kind(Enum):
    """What a piece of material is, and so how it is ranked and labelled."""

    COURSE = "course"
    NOTES = "notes"
    JOURNAL = "journal"


class Scope(Enum):
    """Which material a question may be answered from. `MINE` leaves only the built-in course out."""

    ALL = "all"
    NOTES = "notes"
    COURSE = "course"
    MINE = "mine"


BUILT_IN = "built-in"
"""The reserved owner of the built-in course, which every owner may search and nobody may change."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A citable piece of material.

    `source` is the path below the synced folder, POSIX style and safe to show. `heading` is the path of headings,
    outermost first. `lines` are 1-based and inclusive in the file itself, None where a file has no lines (PDF, Word,
    web page); `page` is 1-based, PDF only. `span` is the character range in the document's text. `score` is 0..1,
    higher is closer; it orders, it does not decide what is answerable. `on` is the day its section speaks of, told by a
    heading, else by the note itself or its file's name; `people` whom the note says it is about.
    """

    id: str
    document: str
    source: str
    title: str
    kind: Kind
    built_in: bool
    heading: tuple[str, ...]
    lines: tuple[int, int] | None
    page: int | None
    span: tuple[int, int]
    text: str
    score: float = 0.0
    on: date | None = None
    people: tuple[str, ...] = ()

    def scored(self, score: float) -> "Passage":
        """The same passage with another score."""
        return replace(self, score=score)

    def where(self) -> str:
        """The place in words: `meetings/dele.md, lines 12-14`."""
        if self.page is not None:
            return f"{self.source}, page {self.page}"
        if self.lines is None:
            return self.source
        first, last = self.lines
        return f"{self.source}, line {first}" if first == last else f"{self.source}, lines {first}-{last}"


Grade = Literal["A", "B", "C", "D"]
"""A meta-analysis or large experiment, B single study or survey, C a vendor's data, D advice from practice."""


@dataclass(frozen=True, slots=True)
class Fact:
    """An evidence-graded finding the coach may lean on. A `caution` is shown wherever the fact is."""

    id: str
    says: str
    grade: Grade
    source: str
    caution: str | None
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that answers, inside its passage: `passage.text[start:end]`, `span` relative to the passage's text."""

    passage: Passage
    span: tuple[int, int]

    @property
    def text(self) -> str:
        """The words themselves."""
        start, end = self.span
        return self.passage.text[start:end]


@dataclass(frozen=True, slots=True)
class Found:
    """What a question found: passages best first, and the sentences that answer it, in reading order.

    `quotes` is empty exactly when the material does not answer; `passages` then hold the nearest thing there is.
    `unknown` are names in the question, plain, that the material holds nowhere.
    """

    question: str
    passages: tuple[Passage, ...]
    quotes: tuple[Quote, ...]
    unknown: tuple[str, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether the material answers the question."""
        return bool(self.quotes)


@dataclass(frozen=True, slots=True)
class Opened:
    """A passage in its place: the document's whole text, and the character range to mark in it."""

    passage: Passage
    text: str
    mark: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson of the owner's course, in its parts; a part it does not have is empty. Lists keep their marks, headings
    inside a part theirs as in Markdown. `source` is the file it stands in."""

    title: str
    body: str
    summary: str
    today: str
    coming_up: str
    source: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was not read: its name, safe to show, and one line with the reason and the way out."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync has come: files done of files found, and the one it is at."""

    done: int
    found: int
    source: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a sync did, in counts of files, with one line for every file skipped.

    `spared` counts the files that were there before and whose folder is empty now, as when its drive is not connected:
    what was read from them stays.
    """

    found: int
    read: int
    unchanged: int
    moved: int
    removed: int
    passages: int
    skipped: tuple[Skipped, ...]
    spared: int = 0
