"""How much each sentence asks, weighed by a small model over vectors beside the rules: it may raise what they found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from assistant.mentoring import stance
from assistant.mentoring.finding import Candidate, mentor_writes
from assistant.mentoring.linear import Linear, Numbers, kept
from assistant.mentoring.patterns import says
from assistant.mentoring.sentences import HIDDEN, Span, clauses, sentences
from assistant.mentoring.signs import UNSIZED, signs
from assistant.mentoring.stages import Ask
from assistant.mentoring.vectors import MOST, Embed, vectors
from assistant.mentoring.words.small import LIGHTER

RAISES = 0.6
"""How likely something heavier must be before it outweighs what the rules found."""

RAISES_BACKGROUND = 0.95
"""The same where nothing was found and the sentence's own words deny, thank, tell or offer, or the ask is elsewhere."""

LOWERS = 0.6
"""How likely nothing must be before a quick question is not one."""

SHORT = 50
"""A sentence with fewer letters is read together with the one before it."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """One sentence: its place, the asks the rules found in it, their level (or `UNSIZED`), and what is embedded."""

    span: Span
    asks: tuple[Candidate, ...]
    level: int
    alone: str
    words: str


def weighed(text: str, found: Sequence[Candidate]) -> tuple[Weighed, ...]:
    """The sentences of a plain text worth weighing, at most `MOST`, those that look like asks before the others."""
    read = tuple(_read(text, found))
    if len(read) <= MOST:
        return read
    asking = [one for one in read if one.asks or stance.asks(one.alone)]
    chosen = {one.span for one in (*asking, *read)[:MOST]}
    return tuple(one for one in read if one.span in chosen)


def _read(text: str, found: Sequence[Candidate]) -> Iterator[Weighed]:
    asks: dict[Span, list[Candidate]] = {}
    for ask in found:
        asks.setdefault(ask.sentence, []).append(ask)
    before = ""
    for span in sentences(text):
        alone = " ".join(text[slice(*span)].replace(HIDDEN, " ").split())
        if any(sign.isalpha() for sign in alone):
            words = f"{before} {alone}".strip() if len(alone) < SHORT else alone
            inside = tuple(asks.get(span, ()))
            yield Weighed(span, inside, _level(inside), alone, words)
            before = alone


def _level(asks: Sequence[Candidate]) -> int:
    heaviest = max(asks, key=lambda ask: (ask.level, not ask.unsized), default=None)
    if heaviest is None:
        return 0
    return UNSIZED if heaviest.unsized else int(heaviest.level)


def features(read: Sequence[Weighed], embedded: Numbers) -> Numbers:
    """What the model reads: the vector and the signs of each sentence."""
    return np.hstack([embedded, np.vstack([signs(one.alone, one.level) for one in read])])


@cache
def _model() -> Linear:
    return kept("asks")


def sized(text: str, found: tuple[Candidate, ...], embed: Embed | None) -> tuple[Candidate, ...]:
    """The asks in reading order, weighed with vectors; exactly what the rules found when there are none."""
    read = weighed(text, found) if embed else ()
    embedded = vectors(embed, [one.words for one in read])
    if embedded is None:
        return found
    likely = _model().likely(features(read, embedded))
    again = {one.span: tuple(_settled(text, one, read, row)) for one, row in zip(read, likely, strict=True)}
    others = (ask for ask in found if ask.sentence not in again)
    asks = sorted((*others, *(ask for some in again.values() for ask in some)), key=lambda ask: ask.span)
    return () if mentor_writes(text, asks) else tuple(asks)


def settle(level: int, likely: Numbers, *, background: bool = False) -> Ask:
    """The weight of a sentence: `level` is what the rules found, `likely` how likely each weight is.

    What no rule could size is weighed by the model alone; what a rule did size is never made lighter, except a quick
    question that is none.
    """
    if level == UNSIZED:
        return Ask(int(likely.argmax()))
    heavier = likely[level + 1 :]
    if heavier.sum() > (RAISES_BACKGROUND if background else RAISES):
        return Ask(level + 1 + int(heavier.argmax()))
    return Ask.NOTHING if level == Ask.QUICK_QUESTION and likely[0] > LOWERS else Ask(level)


def background(one: Weighed, read: Sequence[Weighed]) -> bool:
    """Whether nothing speaks for an ask in a sentence: its own words say it is none, or another sentence asks."""
    if one.level:
        return False
    elsewhere = any(other.level for other in read) and "?" not in one.alone
    return elsewhere or stance.asks_nothing(one.alone) or stance.looks_back(one.alone)


def refused(sentence: str) -> bool:
    """Whether the rules say of a sentence that it is no ask: it denies or offers, and no other clause of it asks."""
    parts = [sentence[slice(*span)] for span in clauses(sentence, (0, len(sentence)))]
    denied = [part for part in parts if stance.asks_nothing(part)]
    return bool(denied) and not any(stance.asks(part) for part in parts if part not in denied)


def _settled(text: str, one: Weighed, read: Sequence[Weighed], likely: Numbers) -> Iterator[Candidate]:
    if not one.level and refused(one.alone):
        return
    small = 0 < one.level < UNSIZED and says(one.alone, LIGHTER)
    weight = Ask(one.level) if small else settle(one.level, likely, background=background(one, read))
    if not one.asks and weight:
        yield Candidate(weight, one.span, one.span, text[slice(*one.span)])
    if not weight:
        return
    rules = Ask.FAVOUR if one.level == UNSIZED else one.level
    for ask in one.asks:
        yield replace(ask, level=weight) if ask.level == rules and weight != rules else ask
