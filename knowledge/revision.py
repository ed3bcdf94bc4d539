"""Counts each owner's changes, so that an index knows when it is stale, and remembers whose vectors are current."""

from sqlalchemy import Connection, Engine, insert, select, update

from knowledge.database import reading
from knowledge.tables import revisions


def advance(connection: Connection, owner: str) -> None:
    """Move the owner's revision on by one, in the transaction of the change itself."""
    number = revisions.c.number
    moved = connection.execute(update(revisions).where(revisions.c.owner == owner).values(number=number + 1))
    if not moved.rowcount:
        connection.execute(insert(revisions).values(owner=owner, number=1, model=""))


def make_current(connection: Connection, owner: str, model: str) -> None:
    """Make `model` the one whose vectors count for the owner; the others wait to be embedded again."""
    current = connection.scalar(select(revisions.c.model).where(revisions.c.owner == owner))
    if current == model:
        return
    advance(connection, owner)
    connection.execute(update(revisions).where(revisions.c.owner == owner).values(model=model))


def owners(engine: Engine) -> list[str]:
    """Everybody who has synced something; the built-in course counts as one."""
    with reading(engine) as connection:
        return list(connection.scalars(select(revisions.c.owner).order_by(revisions.c.owner)))
