"""Puts a document's passages in place of those it had: what did not change is moved, not written again."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from knowledge.kept import Leaf, Vector, columns, packed
from knowledge.tables import grains, passages

IDS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Place:
    """Where passages belong, and the model their vectors are of."""

    owner: str
    document: str
    model: str


def replace(
    connection: Connection,
    place: Place,
    leaves: Sequence[Leaf],
    vectors: Mapping[str, Vector],
    seen: Mapping[str, bytes],
) -> None:
    """Make `leaves` the document's passages; `vectors` and the grains `seen` are by digest.

    A passage whose embedded text is one of the new leaves' keeps its id, and with it its vector and its grains.
    """
    ids = _standing(connection, place)
    kept, new = [], []
    for position, leaf in enumerate(leaves):
        free = ids.get(leaf.digest)
        where = {"position": position, **columns(leaf)}
        if free:
            kept.append({"kept": free.pop(), **where})
        else:
            new.append({"id": str(uuid.uuid4()), "vector": packed(vectors[leaf.digest]), **where})
    gone = [one for free in ids.values() for one in free]
    for start in range(0, len(gone), IDS_AT_ONCE):
        connection.execute(delete(passages).where(passages.c.id.in_(gone[start : start + IDS_AT_ONCE])))
    if kept:
        # Out of each other's way first: no two passages of a document may have one position, not even for a moment.
        here = passages.c.document == place.document
        connection.execute(update(passages).where(here).values(position=-1 - passages.c.position))
        connection.execute(update(passages).where(passages.c.id == bindparam("kept")), kept)
    if new:
        connection.execute(insert(passages).values(owner=place.owner, document=place.document, model=place.model), new)
    if rows := [
        {"passage": one["id"], "model": place.model, "numbers": seen[str(one["digest"])]}
        for one in new
        if one["digest"] in seen
    ]:
        connection.execute(insert(grains), rows)


def _standing(connection: Connection, place: Place) -> dict[str, list[str]]:
    """The ids of the document's passages that this model has seen, by digest, the first in the document last."""
    rows = connection.execute(
        select(passages.c.digest, passages.c.id, passages.c.model)
        .where(passages.c.document == place.document)
        .order_by(passages.c.position.desc())
    )
    ids: dict[str, list[str]] = {}
    for row in rows:
        ids.setdefault(row.digest if row.model == place.model else "", []).append(row.id)
    return ids
