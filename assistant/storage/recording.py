"""Records changes to people, events and gifts, together as one step that can be taken back."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, assert_never

from sqlalchemy import Connection

from assistant.errors import BadInput
from assistant.jobs.changes import (
    AnyChange,
    Change,
    Described,
    EventCorrected,
    EventDeleted,
    Forgotten,
    GiftDropped,
    GiftKept,
    Merged,
    Undone,
)
from assistant.mentoring.calling import exactly
from assistant.mentoring.people import Details, EventKind, Person
from assistant.mentoring.scale import Stage
from assistant.storage.forgetting import forget
from assistant.storage.ids import checked
from assistant.storage.merging import merge
from assistant.storage.people import everyone
from assistant.storage.rows import Rows, take_back
from assistant.storage.tables import events, gifts, people
from assistant.storage.words import clean, fold, one_line


def record(
    connection: Connection, owner: str, changes: Sequence[AnyChange], today: date, new_id: Callable[[], str]
) -> None:
    """Make the changes. Raises BadInput for one that says nothing there is, NotYours for what is not the owner's."""
    rows = Rows(connection, owner, new_id)
    for change in changes:
        match change:
            case Change():
                _told(rows, change, today)
            case Described():
                _described(rows, change)
            case EventCorrected() | EventDeleted():
                _event_changed(rows, change)
            case Merged(keep=keep, drop=drop):
                merge(rows, checked(keep, "person"), checked(drop, "person"))
            case GiftKept() | GiftDropped():
                _gift_changed(rows, change)
            case Forgotten(person=person):
                forget(connection, owner, checked(person, "person"))
            case Undone(step=step):
                take_back(connection, owner, step)
            case _:
                assert_never(change)
    rows.keep_step()


def _told(rows: Rows, change: Change, today: date) -> None:
    person = _make_or_find(rows, change)
    on = change.on or today
    rows.says.append(f"{one_line(change.person_name)}: {change.event or change.stage or 'kept'}")
    for kind, stage in _events_of(change):
        row = {
            "person": person,
            "kind": kind.value,
            "on": on,
            "note": clean(change.note),
            "stage": stage,
            "by": change.by.value if change.by else None,
            "ask": int(change.ask) if change.ask is not None else None,
            "topic": one_line(change.topic),
            "about": checked(change.about, "event") if change.about else "",
            "other": _whole_id(rows, change.other),
        }
        rows.add(events, row)


def _whole_id(rows: Rows, other: str) -> str:
    if other and rows.row(people, checked(other, "person")) is None:
        raise BadInput("The third person of this introduction is not recorded. Say who it is by name.")
    return other


def _events_of(change: Change) -> list[tuple[EventKind, str | None]]:
    try:
        kind = EventKind(change.event) if change.event is not None else None
        stage = Stage(change.stage).value if change.stage is not None else None
    except ValueError:
        raise BadInput("This cannot be recorded: there is no such event or stage. Say it in other words.") from None
    told = [(kind, None)] if kind is not None and kind is not EventKind.CORRECTED else []
    return [*told, (EventKind.CORRECTED, stage)] if stage is not None else [*told]


def _make_or_find(rows: Rows, change: Change) -> str:
    name = one_line(change.person_name)
    if not name:
        raise BadInput("This cannot be recorded without a name. Say who it is about.")
    said = {"role": one_line(change.role), "organisation": one_line(change.organisation)}
    known = _meant(rows, change, name)
    if known is None:
        details = _json(change.details)
        return rows.add(people, {"name": name, "folded": fold(name), "local_only": False, "details": details, **said})
    news: dict[str, Any] = {key: value for key, value in said.items() if value and not getattr(known, key)}
    details = _json(_filled_in(known, change.details))
    if details != _json(known):
        news["details"] = details
    if news:
        rows.change(people, known.id, news)
    return known.id


def _meant(rows: Rows, change: Change, name: str) -> Person | None:
    if change.another:
        return None
    known = everyone(rows.connection, rows.owner)
    if change.person:
        found = tuple(person for person in known if person.id == checked(change.person, "person"))
    else:
        found = exactly(name, known)
    if len(found) > 1:
        raise BadInput("More than one person has this name. Say which one, by role, place or surname.")
    if change.person and not found:
        raise BadInput("This person is not recorded any more. Say their whole name.")
    return found[0] if found else None


def _filled_in(known: Details, news: Details) -> Details:
    """What is known with the news: lists grow, a single value is taken where there was none."""
    merged: dict[str, Any] = {}
    for name in Details.model_fields:
        old, new = getattr(known, name), getattr(news, name)
        merged[name] = tuple(dict.fromkeys((*old, *new))) if isinstance(old, tuple) else old or new
    return Details(**merged)


def _described(rows: Rows, change: Described) -> None:
    given = change.model_dump(exclude={"person", "details"}, exclude_none=True)
    if "name" in given:
        given["name"] = one_line(given["name"])
        if not given["name"]:
            raise BadInput("A person needs a name. Say what they are called.")
        given["folded"] = fold(given["name"])
    given |= {name: one_line(given[name]) for name in ("role", "organisation") if name in given}
    if change.details is not None:
        given["details"] = _json(change.details)
    rows.says.append("a person put right")
    rows.change(people, checked(change.person, "person"), given)


def _event_changed(rows: Rows, change: EventCorrected | EventDeleted) -> None:
    id = checked(change.event, "event")
    if isinstance(change, EventDeleted):
        rows.says.append("an event taken out")
        rows.drop(events, id)
        return
    given = change.model_dump(exclude={"event"}, exclude_none=True)
    if change.kind is not None:
        given["kind"] = change.kind.value
    given |= {name: clean(given[name]) for name in ("note", "topic") if name in given}
    rows.says.append("an event put right")
    rows.change(events, id, given)


def _gift_changed(rows: Rows, change: GiftKept | GiftDropped) -> None:
    if isinstance(change, GiftDropped):
        rows.says.append("something to give taken out")
        rows.drop(gifts, checked(change.gift, "gift"))
        return
    text = one_line(change.text)
    if not text:
        raise BadInput("This gift has no words. Say what you could give.")
    tags = json.dumps([one_line(tag) for tag in change.tags], ensure_ascii=False)
    meant_for = _whole_id(rows, change.meant_for)
    rows.says.append(f"something to give: {text}")
    rows.add(gifts, {"kind": change.kind.value, "text": text, "tags": tags, "meant_for": meant_for})


def _json(details: Details) -> str:
    return clean(Details(**{name: getattr(details, name) for name in Details.model_fields}).model_dump_json())
