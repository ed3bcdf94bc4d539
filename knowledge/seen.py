"""What the model made of an owner's texts before: found again by digest, so that no text is embedded twice."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Engine, Select, select

from knowledge.database import reading
from knowledge.kept import Vector, unpacked
from knowledge.tables import grains, passages

DIGESTS_AT_ONCE = 500


def seen_vectors(engine: Engine, owner: str, model: str, digests: Sequence[str]) -> dict[str, Vector]:
    """The vectors that the model gave the owner's texts, by digest, of those it has seen."""
    query = select(passages.c.digest, passages.c.vector)
    query = query.where(passages.c.owner == owner, passages.c.model == model)
    return {row.digest: unpacked(row.vector) for row in _rows(engine, query, digests)}


def seen_grains(engine: Engine, owner: str, model: str, digests: Sequence[str]) -> dict[str, bytes]:
    """The grains, as kept, of the owner's texts by digest, of those that have some of this model."""
    query = select(passages.c.digest, grains.c.numbers).join(grains, grains.c.passage == passages.c.id)
    query = query.where(passages.c.owner == owner, grains.c.model == model)
    return {row.digest: row.numbers for row in _rows(engine, query, digests)}


def _rows(engine: Engine, query: Select[Any], digests: Sequence[str]) -> Iterator[Any]:
    with reading(engine) as connection:
        for start in range(0, len(digests), DIGESTS_AT_ONCE):
            part = digests[start : start + DIGESTS_AT_ONCE]
            yield from connection.execute(query.where(passages.c.digest.in_(part))).all()
