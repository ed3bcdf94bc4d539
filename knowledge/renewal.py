"""Embeds again, from the text that is kept, what another model embedded: nothing is read anew."""

from collections.abc import Callable, Sequence
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine, Row, and_, select, update

from knowledge.database import reading, writing
from knowledge.kept import packed
from knowledge.revision import advance
from knowledge.splitting import digest_of, embedded
from knowledge.tables import documents, passages

AT_ONCE = 64

Embed = Callable[[Sequence[str]], NDArray[np.float32]]
"""Vectors (n, 384) of n texts."""


def renew(engine: Engine, owner: str, model: str, embed: Embed, stop: Event) -> int:
    """How many of the owner's passages got new vectors. Can be stopped, or killed, and goes on where it was."""
    renewed, last = 0, ""
    while not stop.is_set():
        with reading(engine) as connection:
            rows = connection.execute(_outdated(owner, model, last)).all()
        if not rows:
            break
        texts = [embedded(row.title, row.heading, row.overlap, row.text) for row in rows]
        renewed += _kept(engine, owner, model, rows, texts, embed(texts))
        last = rows[-1].id
    return renewed


def _outdated(owner: str, model: str, after: str) -> Any:
    columns = (passages.c.id, documents.c.title, passages.c.heading, passages.c.overlap, passages.c.text)
    return (
        select(*columns, passages.c.digest)
        .join(documents, and_(documents.c.id == passages.c.document, documents.c.owner == passages.c.owner))
        .where(passages.c.owner == owner, passages.c.model != model, passages.c.id > after)
        .order_by(passages.c.id)
        .limit(AT_ONCE)
    )


def _kept(
    engine: Engine,
    owner: str,
    model: str,
    rows: Sequence[Row[Any]],
    texts: Sequence[str],
    vectors: NDArray[np.float32],
) -> int:
    kept = 0
    with writing(engine) as connection:
        for row, text, vector in zip(rows, texts, vectors, strict=True):
            # Another process may have replaced the passage since it was read.
            same = and_(passages.c.id == row.id, passages.c.owner == owner, passages.c.digest == row.digest)
            values = {"model": model, "digest": digest_of(text), "vector": packed(vector)}
            kept += connection.execute(update(passages).where(same).values(**values)).rowcount
        if kept:
            advance(connection, owner)
    return kept
