"""Ranks one kind of material of one owner: vectors and BM25 fused by their z-scores."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import KINDS, Corpus
from knowledge.passage import Kind
from knowledge.postings import Rows

A = 0.75
"""The share of the vectors (STACK.md: 0.7 to 0.8; paraphrased questions want more of them, exact terms want less)."""

CANDIDATES = 100
"""Taken from the top of each list; both scores are exact over the union."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Passages of one kind and owner, best first. `worth` is 0..1 and comparable between rankings of one question."""

    corpus: Corpus
    kind: Kind
    rows: Rows
    worth: NDArray[np.float32]


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
            rankings.append(_fused(corpus, kind, union, corpus.cosines(vector, union), bm25[union], ceiling))
    return rankings


def _fused(
    corpus: Corpus,
    kind: Kind,
    rows: Rows,
    cosines: NDArray[np.float32],
    bm25: NDArray[np.float32],
    ceiling: float,
) -> Ranking:
    order = np.argsort(-(A * _z(cosines) + (1 - A) * _z(bm25)), kind="stable")[:CANDIDATES]
    worth = A * np.clip(cosines, 0, 1) + (1 - A) * bm25 / max(ceiling, 1e-9)
    return Ranking(corpus, kind, rows[order], worth[order].astype(np.float32))


def _z(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    spread = float(scores.std())
    return (scores - scores.mean()) / spread if spread > 1e-9 else np.zeros_like(scores)
