"""Writes rows of one owner's people, events and gifts, and remembers how each was before, so that it can be undone."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, Date, Table, and_, delete, func, insert, select, update
from sqlalchemy.sql import ColumnElement

from assistant.storage.ids import not_yours
from assistant.storage.tables import events, fits, gifts, people, steps
from assistant.storage.words import one_line

TABLES = {table.name: table for table in (people, events, fits, gifts)}
MOST_STEPS = 50


@dataclass(slots=True)
class Rows:
    """One step of changes for one owner. Ids are looked up for this owner only."""

    connection: Connection
    owner: str
    new_id: Callable[[], str]
    before: dict[tuple[str, str], dict[str, Any] | None] = field(default_factory=dict)
    says: list[str] = field(default_factory=list)

    def row(self, table: Table, id: str) -> dict[str, Any] | None:
        """The row as it is now, None when it is not there."""
        found = self.connection.execute(select(table).where(self._is(table, id))).one_or_none()
        return dict(found._mapping) if found else None

    def add(self, table: Table, row: dict[str, Any]) -> str:
        """A new row with a new id, which comes back; at the end of its list where the table has positions."""
        id = self.new_id()
        self.before.setdefault((table.name, id), None)
        values = row | {"owner": self.owner, "id": id}
        if "position" in table.c:
            values["position"] = self.next_position(table, row.get("person"))
        self.connection.execute(insert(table).values(values))
        return id

    def change(self, table: Table, id: str, values: dict[str, Any]) -> None:
        """The row with other values. Raises NotYours."""
        self._remember(table, id)
        self.connection.execute(update(table).where(self._is(table, id)).values(values))

    def drop(self, table: Table, id: str) -> None:
        """The row gone. Raises NotYours."""
        self._remember(table, id)
        self.connection.execute(delete(table).where(self._is(table, id)))

    def next_position(self, table: Table, person: str | None = None) -> int:
        """The place after the last, among the person's rows where one is given."""
        last = select(func.max(table.c.position)).where(table.c.owner == self.owner)
        if person is not None:
            last = last.where(table.c.person == person)
        return (self.connection.execute(last).scalar() or 0) + 1

    def keep_step(self) -> None:
        """Keep what is needed to take this step back; nothing when nothing changed. The oldest steps go."""
        if not self.before:
            return
        touched = [[table, id, row] for (table, id), row in self.before.items()]
        position = self.next_position(steps)
        row = {
            "owner": self.owner,
            "id": self.new_id(),
            "position": position,
            "says": one_line("; ".join(self.says)),
            "people": json.dumps(sorted(self._people())),
            "rows": json.dumps(touched, default=date.isoformat, ensure_ascii=False),
        }
        self.connection.execute(insert(steps).values(row))
        old = and_(steps.c.owner == self.owner, steps.c.position <= position - MOST_STEPS)
        self.connection.execute(delete(steps).where(old))

    def _people(self) -> set[str]:
        touched = {id for table, id in self.before if table == people.name}
        for table, id in self.before:
            if table in (events.name, fits.name):
                for row in (self.before[(table, id)], self.row(TABLES[table], id)):
                    touched |= {row["person"], row.get("other", "")} if row else set()
        return touched - {""}

    def _remember(self, table: Table, id: str) -> None:
        row = self.row(table, id)
        if row is None:
            raise not_yours({"people": "person", "events": "event", "fits": "event", "gifts": "gift"}[table.name])
        self.before.setdefault((table.name, id), row)

    def _is(self, table: Table, id: str) -> ColumnElement[bool]:
        return and_(table.c.owner == self.owner, table.c.id == id)


def take_back(connection: Connection, owner: str, step: str) -> None:
    """Put every row of the last step back as it was. Raises NotYours when that is not the last step any more."""
    theirs = select(steps).where(steps.c.owner == owner).order_by(steps.c.position.desc()).limit(1)
    last = connection.execute(theirs).one_or_none()
    if last is None or last.id != step:
        raise not_yours("step")
    touched: list[tuple[str, str, dict[str, Any] | None]] = json.loads(last.rows)
    # People first where they come back, and last where they go: their events hang on them.
    for name, id, row in sorted(touched, key=lambda one: (one[2] is None, (one[0] == "people") == (one[2] is None))):
        table = TABLES[name]
        is_it = and_(table.c.owner == owner, table.c.id == id)
        if row is None:
            connection.execute(delete(table).where(is_it))
        elif connection.execute(update(table).where(is_it).values(_read(table, row))).rowcount == 0:
            connection.execute(insert(table).values(_read(table, row)))
    connection.execute(delete(steps).where(steps.c.owner == owner, steps.c.id == step))


def _read(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    dated = {column.name for column in table.c if isinstance(column.type, Date)}
    return {name: date.fromisoformat(value) if name in dated else value for name, value in row.items()}
