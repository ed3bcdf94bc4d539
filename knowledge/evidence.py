"""Decides whether the material answers a question, from evidence, and which sentences do."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.clues import Clue, Vectors, gather
from knowledge.passage import Found, Passage, Quote
from knowledge.question import NAME, NOT_NAMES, Question, read_question
from knowledge.signs import names_in
from knowledge.words import plain

PASSAGES = 8
"""Looked into sentence by sentence; some 45 sentences."""

MOST_QUOTES = 4
CLOSE = 0.07
"""A further sentence is quoted when it is nearly as strong as the strongest."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the decision rests on. All cosines are the best of the sentences whose passage holds every name asked about
    (0 when there is none); `shown_*` of those that also hold the kind of thing asked for."""

    bare: float
    rest: float
    placed: float
    shown_bare: float
    shown_rest: float
    words: float
    names: float


WEIGHTS = Features(bare=1.15, rest=1.44, placed=0.93, shown_bare=2.48, shown_rest=3.25, words=3.11, names=-0.9)
BIAS = -4.75
"""Fitted by `tests/benchmarks/fitting.py` on the questions of tests/knowledge/material; 0 is where one in ten of the
answerable ones is refused."""


def answer(
    question: str, passages: Sequence[Passage], limit: int, vectors: Vectors, known: Callable[[str], bool]
) -> Found:
    """The passages with the best evidence first, at most `limit`, and the sentences that answer, in reading order.

    `known` says whether a name (plain) occurs in the material at all.
    """
    asked = read_question(question, _names_of(passages[:PASSAGES]))
    clues = gather(asked, passages[:PASSAGES], vectors)
    ranked = rerank(passages, clues)[:limit]
    if not clues or any(not known(name) for name in asked.names) or likelihood(features(asked, clues)) < 0.5:
        return Found(question, tuple(ranked), ())
    return Found(question, tuple(ranked), quotes(clues, ranked))


def features(question: Question, clues: Sequence[Clue]) -> Features:
    """The evidence in numbers."""
    named = [clue for clue in clues if clue.named == 1]
    shown = [clue for clue in named if clue.shows]
    return Features(
        bare=max((clue.bare for clue in named), default=0.0),
        rest=max((clue.rest for clue in named), default=0.0),
        placed=max((clue.placed for clue in named), default=0.0),
        shown_bare=max((clue.bare for clue in shown), default=0.0),
        shown_rest=max((clue.rest for clue in shown), default=0.0),
        words=max((clue.words for clue in named), default=0.0),
        names=min(len(question.names), 3) / 3,
    )


def likelihood(evidence: Features) -> float:
    """How likely it is, 0..1, that the material answers."""
    values = ((getattr(WEIGHTS, name), getattr(evidence, name)) for name in Features.__slots__)
    return 1 / (1 + math.exp(-BIAS - sum(weight * value for weight, value in values)))


def rerank(passages: Sequence[Passage], clues: Sequence[Clue]) -> list[Passage]:
    """The passages ordered by their score and their strongest sentence, with that as the score."""
    strongest: dict[str, float] = {}
    for clue in clues:
        strongest.setdefault(clue.passage.id, clue.strength)
    scored = [passage.scored((passage.score + strongest.get(passage.id, 0.0)) / 2) for passage in passages]
    return sorted(scored, key=lambda passage: -passage.score)


def quotes(clues: Sequence[Clue], ranked: Sequence[Passage]) -> tuple[Quote, ...]:
    """The strongest sentence and those nearly as strong, at most `MOST_QUOTES`: best passage first, reading order."""
    order = {passage.id: (place, passage) for place, passage in enumerate(ranked)}
    held = [clue for clue in clues if clue.passage.id in order and clue.named == 1]
    if not held:
        return ()
    chosen = [clue for clue in held if clue.strength >= held[0].strength - CLOSE][:MOST_QUOTES]
    chosen.sort(key=lambda clue: (order[clue.passage.id][0], clue.span))
    return tuple(Quote(order[clue.passage.id][1], clue.span) for clue in chosen)


def _names_of(passages: Sequence[Passage]) -> set[str]:
    """Words the passages write with a capital within a sentence, and never without one."""
    words = [match.group() for passage in passages for match in NAME.finditer(passage.text)]
    capital = {name for passage in passages for name in names_in(passage.text)}
    return capital - {plain(word) for word in words if word[0].islower()} - NOT_NAMES
