"""Passages word by word: small vectors of every piece of a word in its sentence, kept beside the passage's own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine, and_, delete, insert, or_, select

from knowledge.database import reading, writing
from knowledge.embedding.changes import HEADS
from knowledge.embedding.protocol import EmbedWords
from knowledge.embedding.serving import Words
from knowledge.question import FILLER
from knowledge.splitting import embedded
from knowledge.tables import documents, grains, passages
from knowledge.words import STOP_WORDS, plain, stem

WIDTH = 96
"""Of 384. Untrained, recall at 5 is 0.6 points lower than with all; with 64 it is 2 points lower."""

SCALE = 200
"""Of a unit vector's numbers to int8; the few above 0.63 are cut."""

STOP = 0.15
"""The weight of a question's stop words and punctuation against 1 for any other piece."""

PIECE_BY_PIECE = 0.75
"""The share of the pieces one by one in a passage's closeness, as it was trained."""

MATTERS = 0.3
"""A piece of a question weighs more than this when something in an answer must be near it."""

AT_ONCE = 32
IDS_AT_ONCE = 500

WHOLE = 4
"""The first rows hold the text's own vector, all 384 numbers of it."""

Grains = NDArray[np.int8]
"""Shape (`WHOLE` + pieces, `WIDTH`)."""


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
    kept = (starts < begin) | (starts >= end)
    return small(replace(words, pieces=words.pieces[kept], spans=words.spans[kept])).tobytes()


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

    def __init__(self, text: str, seen: Words) -> None:
        """`seen` is the question as the embedder shows it."""
        self._whole = seen.whole
        self._pieces = _narrow(seen.pieces)
        words = [text[start:end] for start, end in seen.spans]
        self.core = np.asarray([_weight(word) == 1 and stem(word) not in FILLER for word in words], dtype=np.bool_)
        said = np.asarray([_weight(word) for word in words], dtype=np.float32)
        self._importance = said * np.exp(np.clip(_unit(seen.pieces) @ _heads().importance, -3, 3))
        self._weights = self._importance / max(float(self._importance.sum()), 1e-9)

    def closeness(self, some: Sequence[Grains]) -> NDArray[np.float32]:
        """The weighted mean over the question's pieces of the nearest piece's cosine in each passage, with a share for
        the passage as a whole; up to 1."""
        mean = self.nearness(some) @ self._weights
        return np.asarray(PIECE_BY_PIECE * mean + (1 - PIECE_BY_PIECE) * self._together(some), dtype=np.float32)

    def answers(self, some: Sequence[Grains]) -> NDArray[np.float32]:
        """How likely each passage is to answer, as log-odds by what training saw; it orders, it does not decide."""
        near = self.nearness(some)
        asked = near[:, self._importance > MATTERS]
        mean = near @ self._weights
        least = -np.log(np.exp(-10 * asked).sum(axis=1)) / 10 if asked.size else mean
        by_mean, by_whole, by_least, bias = _heads().odds
        odds = by_mean * mean + by_whole * self._together(some) + by_least * np.clip(least, -1, 1) + bias
        return np.asarray(odds, dtype=np.float32)

    def nearness(self, some: Sequence[Grains]) -> NDArray[np.float32]:
        """The nearest piece's cosine, (passages, the question's pieces); 0 in a passage without any."""
        nearest = np.zeros((len(some), len(self._pieces)), dtype=np.float32)
        sizes = np.asarray([len(one) - WHOLE for one in some], dtype=np.int64)
        held = sizes > 0
        if held.any() and len(self._pieces):
            starts = np.cumsum([0, *sizes[held]])[:-1]
            rows = np.concatenate([one[WHOLE:] for one in some]).astype(np.float32)
            nearest[held] = np.maximum.reduceat((rows @ self._pieces.T) / SCALE, starts, axis=0)
        return nearest

    def _together(self, some: Sequence[Grains]) -> NDArray[np.float32]:
        """The cosine of the question's vector with each passage's."""
        if not some:
            return np.zeros(0, dtype=np.float32)
        wholes = np.vstack([one[:WHOLE].ravel() for one in some]).astype(np.float32)
        return np.asarray(_unit(wholes) @ self._whole, dtype=np.float32)


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


@dataclass(frozen=True, slots=True)
class Heads:
    """What was learned beside the model: `directions` (384, `WIDTH`) that matter, the `importance` (384,) of words, and
    the `odds` of the mean, whole and least nearness, with their bias."""

    directions: NDArray[np.float32]
    importance: NDArray[np.float32]
    odds: NDArray[np.float32]


@cache
def _heads() -> Heads:
    with np.load(HEADS, allow_pickle=False) as kept:
        return Heads(kept["directions"], kept["importance"], kept["odds"])


def _narrow(pieces: NDArray[np.float32]) -> NDArray[np.float32]:
    return _unit(_unit(pieces) @ _heads().directions)


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), dtype=np.float32)


def small(words: Words) -> Grains:
    """A text's vector and its pieces as they are kept."""
    rows = np.vstack([words.whole.reshape(WHOLE, WIDTH), _narrow(words.pieces)])
    return np.clip(np.round(rows * SCALE), -127, 127).astype(np.int8)


def _weight(piece: str) -> float:
    word = plain(piece)
    return 1.0 if word[:1].isalnum() and word not in STOP_WORDS else STOP
