"""Numbers citations: keys such as p1 or f2 in, sources numbered by first appearance out, unknown keys dropped."""

from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, Field

from assistant.jobs.artefact import Source
from assistant.jobs.job import Context
from knowledge.passage import Fact, Kind, Passage

LONGEST_TITLE = 300

SourceKind = Literal["notes", "journal", "course", "built-in course", "fact"]


class Line(BaseModel):
    """One sentence or two, with the keys of what they lean on."""

    text: str = Field(description="One or two plain sentences.")
    cites: tuple[str, ...] = Field(
        description="Keys of the passages or facts it leans on, such as p1 or f2; [] if none."
    )


def citable(context: Context) -> tuple[Passage, ...]:
    """The passages that may be cited, in the order of their keys: the ones with answers first, none twice."""
    found = context.found
    answering = tuple(quote.passage for quote in found.quotes) if found else ()
    first: dict[str, Passage] = {}
    for passage in (*answering, *(found.passages if found else ()), *context.passages):
        first.setdefault(passage.id, passage)
    return tuple(first.values())


def keys_of(context: Context) -> dict[str, Passage | Fact]:
    """What each key stands for: p1, p2, … the passages, f1, f2, … the facts."""
    passages: dict[str, Passage | Fact] = {f"p{n}": passage for n, passage in enumerate(citable(context), 1)}
    return passages | {f"f{n}": fact for n, fact in enumerate(context.facts, 1)}


def passage_key(context: Context, passage: Passage) -> str:
    """The key of a passage, "" when it may not be cited."""
    return next((f"p{n}" for n, other in enumerate(citable(context), 1) if other.id == passage.id), "")


def fact_key(context: Context, *ids: str) -> tuple[str, ...]:
    """The key of the first of these facts that was fetched, as cites; empty when none was."""
    numbers = {fact.id: f"f{n}" for n, fact in enumerate(context.facts, 1)}
    return next(((numbers[name],) for name in ids if name in numbers), ())


def is_own(passage: Passage) -> bool:
    """Whether a passage is the user's own material."""
    return not passage.built_in


class Citations:
    """Gives each source a number when it is first cited; one per artefact."""

    def __init__(self, context: Context) -> None:
        self._known = keys_of(context)
        self._numbers: dict[str, int] = {}

    def numbers(self, keys: Iterable[str]) -> tuple[int, ...]:
        """The numbers for these keys, in order, none twice; unknown keys are dropped."""
        wanted = [key.strip().strip("[]").lower() for key in keys]
        known = [key for key in dict.fromkeys(wanted) if key in self._known]
        return tuple(self._numbers.setdefault(key, len(self._numbers) + 1) for key in known)

    def passages(self, keys: Iterable[str]) -> tuple[Passage, ...]:
        """The passages among these keys."""
        found = (self._known.get(key.strip().strip("[]").lower()) for key in keys)
        return tuple(item for item in found if isinstance(item, Passage))

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source cited so far, by number."""
        return tuple(_source(number, self._known[key]) for key, number in self._numbers.items())


def _source(number: int, item: Passage | Fact) -> Source:
    if isinstance(item, Fact):
        where = f"{item.source} Caution: {item.caution}" if item.caution else item.source
        return Source(number=number, kind="fact", title=item.says[:LONGEST_TITLE], where=where, grade=item.grade)
    title = " › ".join(dict.fromkeys(part for part in (item.title, *item.heading) if part)) or item.source
    return Source(number=number, kind=_kind(item), title=title[:LONGEST_TITLE], where=item.where(), passage=item.id)


def _kind(passage: Passage) -> SourceKind:
    if passage.built_in:
        return "built-in course"
    kinds: dict[Kind, SourceKind] = {Kind.NOTES: "notes", Kind.JOURNAL: "journal", Kind.COURSE: "course"}
    return kinds[passage.kind]
