"""BM25 over one owner's passages, with that owner's own statistics, scored over several parts as if they were one."""

import math
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from knowledge.postings import Postings
from knowledge.words import terms

K1 = 1.2
B = 0.75

Rows = NDArray[np.int64]


class Lexicon:
    """BM25 scores of every passage of one owner for a query.

    `places[i]` maps the rows of `parts[i]` to the caller's rows, -1 where a passage is gone. All parts are scored under
    one set of statistics, so the scores are those of an index built anew (a test compares them with bm25s), and a small
    edit costs one small part more.
    """

    def __init__(self, parts: tuple[Postings, ...], places: tuple[Rows, ...], size: int) -> None:
        self.parts = parts
        self.places = places
        self.size = size
        total = sum(float(part.lengths[place >= 0].sum()) for part, place in zip(parts, places, strict=True))
        average = max(total / size, 1e-9) if size else 1.0
        self._norms = tuple(K1 * (1 - B + B * part.lengths / average) for part in parts)

    def scores(self, query: str) -> tuple[NDArray[np.float32], float]:
        """BM25 of every row, shape (rows,), 0 where no term of the query occurs; and the most any row could reach."""
        scores = np.zeros(self.size, dtype=np.float32)
        ceiling = 0.0
        for term, times in Counter(terms(query)).items():
            hits = self._hits(term)
            weight = times * self.rarity(sum(len(rows) for rows, _ in hits))
            ceiling += weight
            for rows, saturated in hits:
                scores[rows] += weight * saturated
        return scores, ceiling

    def rarity(self, seen: int) -> float:
        """The weight of a term that occurs in `seen` passages (Lucene's form, never negative)."""
        return math.log(1 + (self.size - seen + 0.5) / (seen + 0.5))

    def stems(self) -> list[str]:
        """Every term of the parts; some may be of passages that are gone."""
        return [term for part in self.parts for term in part.terms]

    def seen(self, term: str) -> int:
        """In how many passages a term (already stemmed) occurs."""
        return sum(len(rows) for rows, _ in self._hits(term))

    def _hits(self, term: str) -> list[tuple[Rows, NDArray[np.float32]]]:
        found = []
        for part, place, norms in zip(self.parts, self.places, self._norms, strict=True):
            rows, counts = part.of(term)
            alive = place[rows] >= 0
            rows, counts = rows[alive], counts[alive]
            found.append((place[rows], (counts / (counts + norms[rows])).astype(np.float32)))
        return found
