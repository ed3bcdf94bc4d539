"""Decides whether the material answers a question, from evidence, and which sentences do."""

from collections.abc import Callable, Sequence

from knowledge.answerable import COVERED, Coverage, features, likelihood
from knowledge.clues import PULL, Clue, Vectors, gather
from knowledge.passage import Found, Passage, Quote
from knowledge.periods import Period
from knowledge.question import NAME, NOT_NAMES, read_question
from knowledge.search import LONGEST
from knowledge.signs import names_in
from knowledge.words import plain, terms

PASSAGES = 16
"""Looked into sentence by sentence, some 90 sentences: the answer is among the five best then for 66 % of a hard set of
questions, without looking for 63 %, and with 24 for 67 %."""

DECISIVE = 8
"""The best of them, on which the decision rests."""

MOST_QUOTES = 4
LEAST_QUOTES = 2
CLOSE = 0.04
"""A third and fourth sentence are quoted when they are nearly as strong as the strongest,"""
FAR = 0.15
"""and a second unless it is far weaker."""


def answer(
    question: str,
    passages: Sequence[Passage],
    limit: int,
    *,
    vectors: Vectors,
    known: Callable[[str], bool],
    covered: Callable[[Sequence[Passage]], Coverage | None] = lambda _: None,
    period: Period | None = None,
) -> Found:
    """The passages with the best evidence first, at most `limit`, and the sentences that answer, in reading order.

    `known` says whether a name (plain) occurs in the material at all, `covered` how near passages come to each word.
    What was noted outside the `period` asked about answers nothing, unless it speaks of that time.
    """
    if period is not None:
        passages = sorted(passages, key=lambda one: not period.allows(one.on, _dated(one)))
        fitting = [one for one in passages if period.allows(one.on, _dated(one))]
    else:
        fitting = list(passages)
    asked = read_question(question[:LONGEST], names_of(passages[:DECISIVE]))
    unknown = tuple(name for name in asked.names if not known(name))
    clues = gather(asked, fitting[:PASSAGES], vectors)
    ranked = rerank(fitting, clues)
    clues = among(clues, ranked[:DECISIVE])
    coverage = covered(ranked[:COVERED])
    ranked = [*ranked, *(one for one in passages if one not in fitting)][:limit]
    if not clues or not terms(asked.text) or unknown or likelihood(features(clues, coverage)) < 0.5:
        return Found(question, tuple(ranked), (), unknown)
    return Found(question, tuple(ranked), quotes(clues, ranked))


def _dated(passage: Passage) -> str:
    return " ".join((*passage.heading, passage.text))


def rerank(passages: Sequence[Passage], clues: Sequence[Clue]) -> list[Passage]:
    """The passages ordered by their score and the sentence that speaks most for them, with both as the score."""
    pull: dict[str, float] = {}
    for clue in clues:
        pull[clue.passage.id] = max(pull.get(clue.passage.id, 0.0), clue.pull)
    scored = [one.scored(round((one.score + max(pull.get(one.id, 0.0), 0.0)) / (1 + PULL), 4)) for one in passages]
    return sorted(scored, key=lambda passage: -passage.score)


def among(clues: Sequence[Clue], passages: Sequence[Passage]) -> list[Clue]:
    """The clues that lie in these passages, in the same order."""
    ids = {passage.id for passage in passages}
    return [clue for clue in clues if clue.passage.id in ids]


def quotes(clues: Sequence[Clue], ranked: Sequence[Passage]) -> tuple[Quote, ...]:
    """The strongest sentence and those nearly as strong, at most `MOST_QUOTES`: best passage first, reading order."""
    order = {passage.id: (place, passage) for place, passage in enumerate(ranked)}
    held = [clue for clue in clues if clue.passage.id in order and clue.named == 1]
    if not held:
        return ()
    gaps = (CLOSE if place >= LEAST_QUOTES else FAR for place in range(MOST_QUOTES))
    chosen = [clue for clue, gap in zip(held, gaps, strict=False) if clue.strength >= held[0].strength - gap]
    chosen.sort(key=lambda clue: (order[clue.passage.id][0], clue.span))
    return tuple(Quote(order[clue.passage.id][1], clue.span) for clue in chosen)


def names_of(passages: Sequence[Passage]) -> set[str]:
    """Words the passages write with a capital within a sentence, and never without one."""
    words = [match.group() for passage in passages for match in NAME.finditer(passage.text)]
    capital = {name for passage in passages for name in names_in(passage.text)}
    return capital - {plain(word) for word in words if word[0].islower()} - NOT_NAMES
