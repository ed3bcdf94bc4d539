"""What one owner's search needs in memory: ids, vectors, kinds and word statistics at one revision."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from knowledge.lexical import Lexicon
from knowledge.passage import Kind
from knowledge.postings import Postings, Rows

MOST_PARTS = 6
"""Word lists kept side by side before they are merged; each costs a query some 20 microseconds per term."""

KINDS = tuple(Kind)
Marks = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """One owner's passages at one revision, by row.

    `kinds` holds indexes into `KINDS`; vectors are `model`'s, of unit length, or zero for a passage that waits to be
    embedded again (not in `embedded`). `marks` are (id, hash of the text) by row of each word list.
    """

    owner: str
    revision: int
    model: str
    ids: tuple[str, ...]
    rows: dict[str, int]
    vectors: NDArray[np.float32]
    embedded: NDArray[np.bool_]
    kinds: NDArray[np.int8]
    lexicon: Lexicon
    marks: tuple[Marks, ...] = field(repr=False)

    def __len__(self) -> int:
        return len(self.ids)

    def cosines(self, query: NDArray[np.float32], rows: Rows | None = None) -> NDArray[np.float32]:
        """Cosine of the query's unit vector with every row, or with the rows given."""
        chosen = self.vectors if rows is None else self.vectors[rows]
        return np.asarray(chosen @ query, dtype=np.float32)


def build_corpus(
    owner: str,
    revision: int,
    model: str,
    texts: Iterable[tuple[str, str, str]],
    vectors: tuple[list[str], NDArray[np.float32]],
    kinds: dict[str, Kind],
    *,
    before: Corpus | None = None,
) -> Corpus:
    """The corpus of what SQL holds now; `before` saves tokenising what has not changed since."""
    kept = [(one, heading, text) for one, heading, text in texts if one in kinds]
    ids = tuple(one for one, _, _ in kept)
    rows = {one: row for row, one in enumerate(ids)}
    codes = np.asarray([KINDS.index(kinds[one]) for one in ids], dtype=np.int8)
    lexicon, marks = _lexicon(kept, rows, before)
    matrix, embedded = _matrix(rows, *vectors)
    return Corpus(owner, revision, model, ids, rows, matrix, embedded, codes, lexicon, marks)


def _matrix(
    rows: dict[str, int], ids: list[str], vectors: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    if list(rows) == ids:
        return vectors, np.ones(len(ids), dtype=np.bool_)
    matrix = np.zeros((len(rows), vectors.shape[1]), dtype=np.float32)
    known = np.asarray([(rows[one], place) for place, one in enumerate(ids) if one in rows], dtype=np.int64)
    known = known.reshape(-1, 2)
    matrix[known[:, 0]] = vectors[known[:, 1]]
    embedded = np.zeros(len(rows), dtype=np.bool_)
    embedded[known[:, 0]] = True
    return matrix, embedded


def _lexicon(
    texts: list[tuple[str, str, str]], rows: dict[str, int], before: Corpus | None
) -> tuple[Lexicon, tuple[Marks, ...]]:
    now = {one: hash((heading, text)) for one, heading, text in texts}
    parts = list(before.lexicon.parts) if before else []
    marks = list(before.marks) if before else []
    known = {mark for part in marks for mark in part}
    new = [(one, heading, text) for one, heading, text in texts if (one, now[one]) not in known]
    if new or not parts:
        parts.append(Postings.of_texts((heading, text) for _, heading, text in new))
        marks.append(tuple((one, now[one]) for one, _, _ in new))
    places = _places(marks, rows, now)
    if len(parts) > MOST_PARTS:
        parts = [Postings.merged(parts, places, len(rows))]
        marks = [tuple(now.items())]
        places = [np.arange(len(rows), dtype=np.int64)]
    return Lexicon(tuple(parts), tuple(places), len(rows)), tuple(marks)


def _places(marks: list[Marks], rows: dict[str, int], now: dict[str, int]) -> list[Rows]:
    """Where each word list's rows are now, -1 where gone; text put back as it was is counted once, in the latest."""
    places = []
    taken: set[str] = set()
    for part in reversed(marks):
        place = [rows[one] if now.get(one) == mark and one not in taken else -1 for one, mark in part]
        taken.update(one for (one, _), row in zip(part, place, strict=True) if row >= 0)
        places.append(np.asarray(place, dtype=np.int64))
    return places[::-1]
