"""Events from short lines, for the tests of what is read from them."""

from datetime import date

from assistant.mentoring.people import By, Event, EventKind
from assistant.mentoring.scale import Ask


def ev(
    kind: str,
    on: str,
    *,
    id: str = "",
    by: By | None = None,
    ask: int | None = None,
    topic: str = "",
    note: str = "",
    about: str = "",
    person: str = "p",
) -> Event:
    """An event of this kind on an ISO date."""
    return Event(
        id=id or f"{kind} {on}",
        person=person,
        kind=EventKind(kind),
        on=date.fromisoformat(on),
        by=by,
        ask=None if ask is None else Ask(ask),
        topic=topic,
        note=note,
        about=about,
    )


def d(text: str) -> date:
    """An ISO date."""
    return date.fromisoformat(text)
