"""The people in each user's network and the events with them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from assistant.errors import BadInput
from assistant.jobs.job import Change
from assistant.mentoring.people import Event, EventKind, Person
from assistant.mentoring.stages import Stage
from assistant.storage.tables import events, people
from assistant.storage.transactions import Transactions
from assistant.storage.words import clean, fold, one_line


class People(Transactions):
    """Reads people and events; they are written together with the turn that told of them, see `keep`."""

    def people(self, owner: str) -> tuple[Person, ...]:
        """Everyone in the owner's network, by name."""
        theirs = select(people).where(people.c.owner == owner).order_by(people.c.folded)
        with self._reading() as connection:
            return tuple(_person(row) for row in connection.execute(theirs))

    def person(self, owner: str, name: str) -> Person | None:
        """The person of this whole name, whatever its case; None when there is nobody."""
        with self._reading() as connection:
            return _find(connection, owner, name)

    def events(self, owner: str, person: str) -> tuple[Event, ...]:
        """What happened with the person of this id, oldest first; nothing for someone else's person."""
        theirs = select(events).where(events.c.owner == owner, events.c.person == clean(person))
        with self._reading() as connection:
            return tuple(_event(row) for row in connection.execute(theirs.order_by(events.c.on, events.c.position)))


def record(
    connection: Connection, owner: str, changes: Sequence[Change], today: date, new_id: Callable[[], str]
) -> None:
    """Make or find each change's person and add its events, dated today.

    What is known of a person is filled in, never overwritten. A stage becomes an event of its own, the user's
    correction. Raises BadInput for a change without a name, or with an event or stage there is no such thing as.
    """
    for change in changes:
        person = _make_or_find(connection, owner, change, new_id)
        for kind, stage in _events_of(change):
            _add(
                connection, owner, Event(id=new_id(), person=person, kind=kind, on=today, note=change.note, stage=stage)
            )


def _events_of(change: Change) -> list[tuple[EventKind, str | None]]:
    try:
        kind = EventKind(change.event) if change.event is not None else None
        stage = Stage(change.stage).value if change.stage is not None else None
    except ValueError:
        raise BadInput("This cannot be recorded: there is no such event or stage. Say it in other words.") from None
    told = [(kind, None)] if kind is not None and kind is not EventKind.CORRECTED else []
    return [*told, (EventKind.CORRECTED, stage)] if stage is not None else [*told]


def _make_or_find(connection: Connection, owner: str, change: Change, new_id: Callable[[], str]) -> str:
    name = one_line(change.person_name)
    if not name:
        raise BadInput("This cannot be recorded without a name. Say who it is about.")
    said = {"role": one_line(change.role), "organisation": one_line(change.organisation)}
    known = _find(connection, owner, name)
    if known is None:
        id = new_id()
        made = {"owner": owner, "id": id, "name": name, "folded": fold(name), "local_only": False, **said}
        connection.execute(insert(people).values(made))
        return id
    news = {key: value for key, value in said.items() if value and not getattr(known, key)}
    if news:
        connection.execute(update(people).where(people.c.owner == owner, people.c.id == known.id).values(news))
    return known.id


def _add(connection: Connection, owner: str, event: Event) -> None:
    last = select(func.max(events.c.position)).where(events.c.owner == owner, events.c.person == event.person)
    position = (connection.execute(last).scalar() or 0) + 1
    row = event.model_dump() | {"owner": owner, "position": position, "kind": event.kind.value}
    connection.execute(insert(events).values(row | {"note": clean(event.note)}))


def _find(connection: Connection, owner: str, name: str) -> Person | None:
    named = select(people).where(people.c.owner == owner, people.c.folded == fold(name))
    row = connection.execute(named).one_or_none()
    return _person(row) if row else None


def _person(row: Row[Any]) -> Person:
    return Person(id=row.id, name=row.name, role=row.role, organisation=row.organisation, local_only=row.local_only)


def _event(row: Row[Any]) -> Event:
    return Event(id=row.id, person=row.person, kind=EventKind(row.kind), on=row.on, note=row.note, stage=row.stage)
