"""Passages word by word: small vectors of every piece of a word in its sentence, kept beside the passage's own."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine, and_, delete, insert, or_, select

from knowledge.database import reading, writing
from knowledge.embedding.protocol import EmbedWords
from knowledge.embedding.serving import Words
from knowledge.question import FILLER
from knowledge.splitting import embedded
from knowledge.tables import documents, grains, passages
from knowledge.words import STOP_WORDS, plain, stem

BASIS = Path(__file__).parent / "embedding" / "basis.npy"
"""The directions of 384 in which words differ most, made by `tests/benchmarks/basis.py`."""

WIDTH = 96
"""Of 384: recall at 5 is 0.6 points lower than with all; with 64 it is 2 points lower."""

SCALE = 200
"""Of a unit vector's numbers to int8; the few above 0.63 are cut."""

STOP = 0.15
"""The weight of a question's stop words and punctuation against 1 for any other piece."""

AT_ONCE = 32
IDS_AT_ONCE = 500

Grains = NDArray[np.int8]
"""Shape (pieces, `WIDTH`)."""


def keep_grains(engine: Engine, owner: str, embed: EmbedWords, stop: Event) -> int:
    """Make the grains the owner's passages lack; how many. Can be stopped, or killed, and goes on where it was."""
    made, last = 0, ""
    while not stop.is_set():
        with reading(engine) as connection:
            rows = connection.execute(_lacking(owner, embed.name, last)).all()
        if not rows:
            break
        ids = [row.id for row in rows]
        last = ids[-1]
        wholes = [embedded(row.title, row.heading, row.overlap, row.text) for row in rows]
        kept = [
            {"passage": row.id, "model": embed.name, "numbers": own(words, whole, row.overlap, row.text)}
            for row, whole, words in zip(rows, wholes, embed.words(wholes), strict=True)
        ]
        with writing(engine) as connection:
            there = set(connection.scalars(select(passages.c.id).where(passages.c.id.in_(ids))))
            connection.execute(delete(grains).where(grains.c.passage.in_(ids)))
            if here := [row for row in kept if row["passage"] in there]:
                connection.execute(insert(grains), here)
        made += len(kept)
    return made


def own(words: Words, whole: str, overlap: str, text: str) -> bytes:
    """The grains, as kept, of a passage embedded as `whole`: of all its pieces but those of the `overlap` in it."""
    end, starts = len(whole) - len(text), words.spans[:, 0]
    begin = end - len(overlap) - 1 if overlap else end
    return small(words.pieces[(starts < begin) | (starts >= end)]).tobytes()


def read_grains(engine: Engine, model: str, ids: Sequence[str]) -> dict[str, Grains]:
    """The grains of these passages by id, without those that have none of this model."""
    found: dict[str, Grains] = {}
    query = select(grains.c.passage, grains.c.numbers).where(grains.c.model == model)
    with reading(engine) as connection:
        for start in range(0, len(ids), IDS_AT_ONCE):
            for row in connection.execute(query.where(grains.c.passage.in_(ids[start : start + IDS_AT_ONCE]))):
                found[row.passage] = np.frombuffer(row.numbers, dtype=np.int8).reshape(-1, WIDTH)
    return found


class Grained:
    """A question word by word: `closeness` is how near a passage comes to each of its words, wherever it says it;
    `core` marks the pieces of words that are asked about, not those that ask."""

    def __init__(self, text: str, pieces: NDArray[np.float32], spans: NDArray[np.int64]) -> None:
        """`pieces` (n, 384) with their character `spans` (n, 2) in the text, as the embedder gives them."""
        self._pieces = _narrow(pieces)
        words = [text[start:end] for start, end in spans]
        self.core = np.asarray([_weight(word) == 1 and stem(word) not in FILLER for word in words], dtype=np.bool_)
        weights = np.asarray([_weight(word) for word in words], dtype=np.float32)
        self._weights = weights / max(float(weights.sum()), 1e-9)

    def closeness(self, some: Sequence[Grains]) -> NDArray[np.float32]:
        """The weighted mean over the question's pieces of the nearest piece's cosine in each passage, up to 1."""
        return np.asarray(self.nearness(some) @ self._weights, dtype=np.float32)

    def nearness(self, some: Sequence[Grains]) -> NDArray[np.float32]:
        """The nearest piece's cosine, (passages, the question's pieces); 0 in a passage without any."""
        nearest = np.zeros((len(some), len(self._pieces)), dtype=np.float32)
        held = np.asarray([len(one) > 0 for one in some], dtype=np.bool_)
        if held.any() and len(self._pieces):
            starts = np.cumsum([0, *(len(one) for one in some if len(one))])[:-1]
            rows = np.concatenate([one for one in some if len(one)]).astype(np.float32)
            nearest[held] = np.maximum.reduceat((rows @ self._pieces.T) / SCALE, starts, axis=0)
        return nearest


def _lacking(owner: str, model: str, after: str) -> Any:
    return (
        select(passages.c.id, documents.c.title, passages.c.heading, passages.c.overlap, passages.c.text)
        .join(documents, and_(documents.c.id == passages.c.document, documents.c.owner == passages.c.owner))
        .outerjoin(grains, grains.c.passage == passages.c.id)
        .where(passages.c.owner == owner, passages.c.id > after)
        .where(or_(grains.c.passage.is_(None), grains.c.model != model))
        .order_by(passages.c.id)
        .limit(AT_ONCE)
    )


@cache
def _basis() -> NDArray[np.float32]:
    return np.asarray(np.load(BASIS, allow_pickle=False), dtype=np.float32)


def _narrow(pieces: NDArray[np.float32]) -> NDArray[np.float32]:
    narrow = _unit(pieces) @ _basis()
    return _unit(narrow)


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), dtype=np.float32)


def small(pieces: NDArray[np.float32]) -> Grains:
    """The pieces (n, 384) as they are kept."""
    return np.clip(np.round(_narrow(pieces) * SCALE), -127, 127).astype(np.int8)


def _weight(piece: str) -> float:
    word = plain(piece)
    return 1.0 if word[:1].isalnum() and word not in STOP_WORDS else STOP
