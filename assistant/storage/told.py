"""Records what was told of a person: who they are, what happened, how far it has come."""

from datetime import date
from typing import Any

from assistant.errors import BadInput
from assistant.jobs.changes import Change
from assistant.mentoring.calling import exactly
from assistant.mentoring.people import By, Details, EventKind, Person
from assistant.mentoring.scale import Stage
from assistant.mentoring.telling import turned_words
from assistant.storage.ids import checked
from assistant.storage.people import everyone
from assistant.storage.rows import Rows
from assistant.storage.tables import events, people
from assistant.storage.words import clean, fold, one_line

SEEN_BY_THE_OTHER: dict[By | None, By | None] = {By.ME: By.ME, By.THEM: None, None: By.THEM}
"""Who introduced, as the third person's own record has it: see `Event.other`."""


def told(rows: Rows, change: Change, today: date) -> None:
    """Make or find the person, fill in what is news of them, add the event and the user's correction."""
    person = _make_or_find(rows, change)
    on = change.on or today
    rows.says.append(f"{one_line(change.person_name)}: {_says(change)}")
    other = _third(rows, change)
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
            "other": other if kind is EventKind.INTRODUCED else "",
        }
        id = rows.add(events, row)
        if kind is EventKind.INTRODUCED and other:
            by = SEEN_BY_THE_OTHER[change.by]
            rows.add(events, row | {"person": other, "other": person, "about": id, "by": by.value if by else None})


def _says(change: Change) -> str:
    if change.event in {kind.value for kind in EventKind}:
        return turned_words(EventKind(change.event), change.by)
    return f"now {change.stage}" if change.stage else "who they are"


def _third(rows: Rows, change: Change) -> str:
    if change.other or not change.other_name:
        return known_id(rows, change.other)
    return _make_or_find(rows, Change(person_name=change.other_name))


def known_id(rows: Rows, other: str) -> str:
    """The id itself when it is "" or a person of this owner's. Raises BadInput."""
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
        details = as_json(change.details)
        return rows.add(people, {"name": name, "folded": fold(name), "local_only": False, "details": details, **said})
    news: dict[str, Any] = {key: value for key, value in said.items() if value and not getattr(known, key)}
    details = as_json(_filled_in(known, change.details))
    if details != as_json(known):
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


def as_json(details: Details) -> str:
    """What is known of a person as it is kept."""
    return clean(Details(**{name: getattr(details, name) for name in Details.model_fields}).model_dump_json())
