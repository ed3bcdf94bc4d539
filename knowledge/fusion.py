"""Ranks one kind of material of one owner: by what passages say as a whole, and by what they say word by word."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import KINDS, Corpus
from knowledge.passage import Kind
from knowledge.postings import Rows

STANDING_OUT = (0.15, 0.4)
"""How far the nearest passage's cosine lies above that of the `CROWD`th, from not at all to plainly."""

CROWD = 50

MATCHED = (0.5, 0.05)
"""The share of matched terms in a passage's worth, from where no vector stands out to where one does. On public
collections nDCG@10 0.731 SciFact, 0.750 stackfaq, 0.440 Cranfield; at its best any share that is the same for every
question loses one of them (0.4: 0.729, 0.741, 0.441; 0.2: 0.712, 0.749, 0.425)."""

NEAR = (0.5, 0.6)
"""The best passage's cosine from which it begins to count as a whole, and from which only as a whole."""

CLOSENESS = 0.95
"""The share of the words' closeness in a passage's worth where none is near as a whole, the rest is its vector's. Where
a passage tells many things, as notes do, 62 % of a hard set of questions were found among five so, and 51 % by passages
as a whole; where it tells one thing (stackfaq) it is the other way round: nDCG@10 0.698 against 0.750."""

CANDIDATES = 100
"""Taken from the top of each list; both scores are exact over the union."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Passages of one kind and owner, best first. `worth` is 0..1 and comparable between rankings of one question."""

    corpus: Corpus
    kind: Kind
    rows: Rows
    cosines: NDArray[np.float32]
    worth: NDArray[np.float32]

    def by_words(self, closeness: NDArray[np.float32], wholly: float) -> "Ranking":
        """The ranking by how near its passages come to the question's words, and by their worth so far as `wholly`."""
        words = CLOSENESS * closeness + (1 - CLOSENESS) * self.cosines
        worth = np.clip(wholly * self.worth + (1 - wholly) * words, 0, 1)
        return _ordered(replace(self, worth=worth.astype(np.float32)))


def top(scores: NDArray[np.float32], count: int = CANDIDATES) -> Rows:
    """The rows of the highest scores, in no order."""
    if len(scores) <= count:
        return np.arange(len(scores), dtype=np.int64)
    return np.argpartition(-scores, count)[:count].astype(np.int64)


def rank_by_kind(
    corpus: Corpus,
    vector: NDArray[np.float32],
    query: str,
    kinds: tuple[Kind, ...],
    nearest: Rows | None = None,
) -> list[Ranking]:
    """One ranking for each of the kinds the owner has. `nearest` are rows an index found; without it search is exact.

    An index answers for all kinds at once, so a kind it gave fewer than `CANDIDATES` of is searched exactly.
    """
    bm25, ceiling = corpus.lexicon.scores(query)
    rankings = []
    for kind in kinds:
        rows = np.flatnonzero(corpus.kinds == KINDS.index(kind))
        if len(rows):
            near = None if nearest is None else nearest[corpus.kinds[nearest] == KINDS.index(kind)]
            if near is None or len(near) < min(CANDIDATES, len(rows)):
                near = rows[top(corpus.cosines(vector, None if len(rows) == len(corpus) else rows))]
            worded = rows[top(bm25[rows])]
            union = np.union1d(near, worded[bm25[worded] > 0])
            rankings.append(_as_a_whole(corpus, kind, union, corpus.cosines(vector, union), bm25[union], ceiling))
    return rankings


def wholly(rankings: Sequence[Ranking]) -> float:
    """How far, 0..1, passages are to be judged as a whole: fully where the best of all is near the question."""
    return float(np.interp(max((float(one.cosines.max()) for one in rankings), default=0.0), NEAR, (0, 1)))


def _as_a_whole(
    corpus: Corpus,
    kind: Kind,
    rows: Rows,
    cosines: NDArray[np.float32],
    bm25: NDArray[np.float32],
    ceiling: float,
) -> Ranking:
    crowd = np.sort(cosines)[-min(CROWD, len(cosines))]
    matched = float(np.interp(cosines.max() - crowd, STANDING_OUT, MATCHED))
    worth = (1 - matched) * np.clip(cosines, 0, 1) + matched * bm25 / max(ceiling, 1e-9)
    return _ordered(Ranking(corpus, kind, rows, cosines, worth.astype(np.float32)))


def _ordered(ranking: Ranking) -> Ranking:
    order = np.argsort(-ranking.worth, kind="stable")[:CANDIDATES]
    return replace(ranking, rows=ranking.rows[order], cosines=ranking.cosines[order], worth=ranking.worth[order])
