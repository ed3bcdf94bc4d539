"""The users: made on first sight, each the owner of everything they keep."""

from sqlalchemy import Connection, insert, select, update

from assistant.storage.ids import not_yours
from assistant.storage.tables import users
from assistant.storage.transactions import Transactions
from assistant.storage.words import one_line
from assistant.values import Value


class User(Value):
    """Someone who uses the assistant: `id` is the owner of their rows, `name` what they sign messages with."""

    id: str
    identifier: str
    name: str = ""


class Users(Transactions):
    """Reads and writes users."""

    def user(self, identifier: str) -> User:
        """The user who signs in as `identifier`, made on first sight with no name."""
        with self._reading() as connection:
            known = _find(connection, identifier)
        if known:
            return known
        with self._writing() as connection:
            if (known := _find(connection, identifier)) is None:
                known = User(id=self._new_id(), identifier=identifier)
                connection.execute(insert(users).values(known.model_dump()))
            return known

    def rename_user(self, owner: str, name: str) -> User:
        """The user with the name they now sign with. Raises NotYours for an owner who is not known."""
        with self._writing() as connection:
            done = connection.execute(update(users).where(users.c.id == owner).values(name=one_line(name)))
            if not done.rowcount:
                raise not_yours("user")
            row = connection.execute(select(users).where(users.c.id == owner)).one()
        return User.model_validate(row._asdict())


def _find(connection: Connection, identifier: str) -> User | None:
    row = connection.execute(select(users).where(users.c.identifier == identifier)).one_or_none()
    return User.model_validate(row._asdict()) if row else None
