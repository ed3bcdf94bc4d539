"""The conversations: made on first sight, renamed, deleted."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql import ColumnElement

from assistant.storage.ids import checked, not_yours
from assistant.storage.tables import artefacts, conversations, feedback, turns, users
from assistant.storage.transactions import Transactions
from assistant.storage.words import fold, one_line
from assistant.values import Value

LONGEST_NAME = 200


class Conversation(Value):
    """A conversation. `name` is empty before the user's first words, `state` (JSON) before the first is kept."""

    id: str
    name: str
    state: str
    created: datetime
    updated: datetime


class Conversations(Transactions):
    """Reads and writes conversations; another owner's are not there."""

    def conversation(self, owner: str, id: str, now: datetime) -> Conversation:
        """The owner's conversation, made on first sight. Raises NotYours when the id is another owner's."""
        mine = select(conversations).where(_mine(owner, id))
        with self._reading() as connection:
            row = connection.execute(mine).one_or_none()
        if row is not None:
            return value_of(row)
        made = {"id": id, "owner": owner, "name": "", "folded": "", "state": "", "created": now, "updated": now}
        try:
            with self._writing() as connection:
                if (row := connection.execute(mine).one_or_none()) is None:
                    connection.execute(insert(conversations).values(made))
                    row = connection.execute(mine).one()
        except IntegrityError:
            raise not_yours("conversation") from None
        return value_of(row)

    def author(self, conversation: str) -> str | None:
        """The identifier of the user whose conversation this is, or None when there is no such conversation."""
        theirs = and_(conversations.c.id == checked(conversation, "conversation"), conversations.c.owner == users.c.id)
        with self._reading() as connection:
            identifier: str | None = connection.execute(select(users.c.identifier).where(theirs)).scalar()
        return identifier

    def rename(self, owner: str, id: str, name: str) -> None:
        """Give a conversation another name, kept on one line. Raises NotYours."""
        named = one_line(name)[:LONGEST_NAME]
        with self._writing() as connection:
            if not call(connection, owner, id, named):
                raise not_yours("conversation")

    def delete(self, owner: str, id: str) -> None:
        """Delete a conversation with its turns, feedback and artefacts; events with people stay. Raises NotYours."""
        mine = _mine(owner, id)
        said = select(turns.c.id).where(turns.c.owner == owner, turns.c.conversation == id)
        with self._writing() as connection:
            connection.execute(delete(feedback).where(feedback.c.owner == owner, feedback.c.turn.in_(said)))
            for table in (artefacts, turns):
                connection.execute(delete(table).where(table.c.owner == owner, table.c.conversation == id))
            if not connection.execute(delete(conversations).where(mine)).rowcount:
                raise not_yours("conversation")


def touch(connection: Connection, owner: str, id: str, now: datetime, state: str | None) -> str:
    """The conversation's name, after marking it used now and keeping `state` where there is one. Raises NotYours."""
    mine = _mine(owner, id)
    changed = {"updated": now} if state is None else {"updated": now, "state": state}
    if not connection.execute(update(conversations).where(mine).values(changed)).rowcount:
        raise not_yours("conversation")
    name: str = connection.execute(select(conversations.c.name).where(mine)).scalar_one()
    return name


def call(connection: Connection, owner: str, id: str, name: str) -> bool:
    """Name the owner's conversation; whether it was there."""
    named = update(conversations).where(_mine(owner, id)).values(name=name, folded=fold(name))
    return bool(connection.execute(named).rowcount)


def value_of(row: Row[Any]) -> Conversation:
    """The conversation in a row of its table."""
    return Conversation(id=row.id, name=row.name, state=row.state, created=row.created, updated=row.updated)


def _mine(owner: str, id: str) -> ColumnElement[bool]:
    return and_(conversations.c.owner == owner, conversations.c.id == checked(id, "conversation"))
