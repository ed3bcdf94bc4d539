"""Records changes to people, events and gifts, together as one step that can be taken back."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import assert_never

from sqlalchemy import Connection, select

from assistant.errors import BadInput
from assistant.jobs.changes import (
    AnyChange,
    Change,
    Described,
    EventCorrected,
    EventDeleted,
    FitNoted,
    Forgotten,
    GiftDropped,
    GiftKept,
    Merged,
    Undone,
)
from assistant.mentoring.people import EventKind
from assistant.storage.forgetting import forget
from assistant.storage.ids import checked, not_yours
from assistant.storage.merging import merge
from assistant.storage.rows import Rows, take_back
from assistant.storage.tables import events, fits, gifts, people
from assistant.storage.told import as_json, known_id, told
from assistant.storage.words import clean, fold, one_line


def record(
    connection: Connection, owner: str, changes: Sequence[AnyChange], today: date, new_id: Callable[[], str]
) -> None:
    """Make the changes. Raises BadInput for one that says nothing there is, NotYours for what is not the owner's."""
    rows = Rows(connection, owner, new_id)
    for change in changes:
        match change:
            case Change():
                told(rows, change, today)
            case Described():
                _described(rows, change)
            case EventCorrected() | EventDeleted():
                _event_changed(rows, change)
            case Merged(keep=keep, drop=drop):
                merge(rows, checked(keep, "person"), checked(drop, "person"))
            case FitNoted():
                _fit_noted(rows, change, today)
            case GiftKept() | GiftDropped():
                _gift_changed(rows, change)
            case Forgotten(person=person):
                forget(connection, owner, checked(person, "person"))
            case Undone(step=step):
                take_back(connection, owner, step)
            case _:
                assert_never(change)
    rows.keep_step()


def _described(rows: Rows, change: Described) -> None:
    given = change.model_dump(exclude={"person", "details"}, exclude_none=True)
    if "name" in given:
        given["name"] = one_line(given["name"])
        if not given["name"]:
            raise BadInput("A person needs a name. Say what they are called.")
        given["folded"] = fold(given["name"])
    given |= {name: one_line(given[name]) for name in ("role", "organisation") if name in given}
    if change.details is not None:
        given["details"] = as_json(change.details)
    rows.says.append("a person put right")
    rows.change(people, checked(change.person, "person"), given)


def _event_changed(rows: Rows, change: EventCorrected | EventDeleted) -> None:
    id = checked(change.event, "event")
    if isinstance(change, EventDeleted):
        rows.says.append("an event taken out")
        rows.drop(events, id)
        mirrored = select(events.c.id).where(events.c.owner == rows.owner, events.c.about == id)
        introduced = mirrored.where(events.c.kind == EventKind.INTRODUCED.value)
        for mirror in rows.connection.execute(introduced).scalars().all():
            rows.drop(events, mirror)
        return
    given = change.model_dump(exclude={"event"}, exclude_none=True)
    if change.kind is not None:
        given["kind"] = change.kind.value
    given |= {name: clean(given[name]) for name in ("note", "topic") if name in given}
    rows.says.append("an event put right")
    rows.change(events, id, given)


def _fit_noted(rows: Rows, change: FitNoted, today: date) -> None:
    there, missing = (json.dumps(sorted(one.value for one in told)) for told in (change.there, change.missing))
    row = {"person": checked(change.person, "person"), "on": change.on or today, "there": there, "missing": missing}
    if rows.row(people, change.person) is None:
        raise not_yours("person")
    rows.says.append("how a talk went")
    rows.add(fits, row)


def _gift_changed(rows: Rows, change: GiftKept | GiftDropped) -> None:
    if isinstance(change, GiftDropped):
        rows.says.append("something to give taken out")
        rows.drop(gifts, checked(change.gift, "gift"))
        return
    text = one_line(change.text)
    if not text:
        raise BadInput("This gift has no words. Say what you could give.")
    tags = json.dumps([one_line(tag) for tag in change.tags], ensure_ascii=False)
    meant_for = known_id(rows, change.meant_for)
    rows.says.append(f"something to give: {text}")
    rows.add(gifts, {"kind": change.kind.value, "text": text, "tags": tags, "meant_for": meant_for})
