"""The people in each user's network, the events with them, and what the user can give."""

import json
from typing import Any

from sqlalchemy import Connection, Row, select

from assistant.jobs.changes import Step
from assistant.mentoring.calling import exactly
from assistant.mentoring.fit import FitNote, Signal
from assistant.mentoring.gifts import Gift, GiftKind
from assistant.mentoring.network import Known
from assistant.mentoring.people import By, Details, Event, EventKind, Person
from assistant.mentoring.scale import Ask, Stage
from assistant.storage.ids import checked, not_yours
from assistant.storage.tables import events, fits, gifts, people, steps
from assistant.storage.transactions import Transactions
from assistant.storage.words import clean


class People(Transactions):
    """Reads people, events and gifts; they are written together with the turn that told of them, see `keep`."""

    def people(self, owner: str) -> tuple[Person, ...]:
        """Everyone in the owner's network, by name."""
        with self._reading() as connection:
            return everyone(connection, owner)

    def person(self, owner: str, name: str) -> Person | None:
        """The one person of this label, whole name or alias, whatever its case; None for nobody, or for several."""
        found = exactly(clean(name), self.people(owner))
        return found[0] if len(found) == 1 else None

    def events(self, owner: str, person: str) -> tuple[Event, ...]:
        """What happened with the person of this id, oldest first; nothing for someone else's person."""
        theirs = select(events).where(events.c.owner == owner, events.c.person == clean(person))
        with self._reading() as connection:
            return tuple(_event(row) for row in connection.execute(theirs.order_by(events.c.on, events.c.position)))

    def event(self, owner: str, id: str) -> Event:
        """The owner's event of this id. Raises NotYours."""
        mine = select(events).where(events.c.owner == owner, events.c.id == checked(id, "event"))
        with self._reading() as connection:
            row = connection.execute(mine).one_or_none()
        if row is None:
            raise not_yours("event")
        return _event(row)

    def network(self, owner: str) -> tuple[Known, ...]:
        """Everyone with what happened, by name; events oldest first."""
        theirs = select(events).where(events.c.owner == owner).order_by(events.c.on, events.c.position)
        by_person: dict[str, list[Event]] = {}
        with self._reading() as connection:
            for row in connection.execute(theirs):
                by_person.setdefault(row.person, []).append(_event(row))
            found = everyone(connection, owner)
        return tuple(Known(person, tuple(by_person.get(person.id, ()))) for person in found)

    def gifts(self, owner: str) -> tuple[Gift, ...]:
        """What the owner can give, in the order it was kept."""
        theirs = select(gifts).where(gifts.c.owner == owner).order_by(gifts.c.position, gifts.c.id)
        with self._reading() as connection:
            return tuple(_gift(row) for row in connection.execute(theirs))

    def fits(self, owner: str, person: str) -> tuple[FitNote, ...]:
        """What the owner noted after talks with this person, oldest first; nothing for someone else's person."""
        theirs = select(fits).where(fits.c.owner == owner, fits.c.person == clean(person))
        with self._reading() as connection:
            return tuple(_fit(row) for row in connection.execute(theirs.order_by(fits.c.on, fits.c.id)))

    def last_step(self, owner: str) -> Step | None:
        """What could be taken back now; None when there is nothing."""
        theirs = select(steps.c.id, steps.c.says).where(steps.c.owner == owner)
        with self._reading() as connection:
            row = connection.execute(theirs.order_by(steps.c.position.desc()).limit(1)).one_or_none()
        return Step(id=row.id, says=row.says) if row else None


def everyone(connection: Connection, owner: str) -> tuple[Person, ...]:
    """Everyone in the owner's network, by name."""
    theirs = select(people).where(people.c.owner == owner).order_by(people.c.folded, people.c.id)
    return tuple(_person(row) for row in connection.execute(theirs))


def _person(row: Row[Any]) -> Person:
    details = Details.model_validate_json(row.details)
    named = {"id": row.id, "name": row.name, "role": row.role, "organisation": row.organisation}
    return Person(**named, local_only=row.local_only, **dict(details))


def _event(row: Row[Any]) -> Event:
    return Event(
        id=row.id,
        person=row.person,
        kind=EventKind(row.kind),
        on=row.on,
        note=row.note,
        stage=Stage(row.stage) if row.stage else None,
        by=By(row.by) if row.by else None,
        ask=Ask(row.ask) if row.ask is not None else None,
        topic=row.topic,
        about=row.about,
        other=row.other,
    )


def _gift(row: Row[Any]) -> Gift:
    kind, tags = GiftKind(row.kind), tuple(json.loads(row.tags))
    return Gift(id=row.id, kind=kind, text=row.text, tags=tags, meant_for=row.meant_for)


def _fit(row: Row[Any]) -> FitNote:
    there, missing = (frozenset(Signal(name) for name in json.loads(text)) for text in (row.there, row.missing))
    return FitNote(id=row.id, person=row.person, on=row.on, there=there, missing=missing)
