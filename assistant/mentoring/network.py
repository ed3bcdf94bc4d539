"""A person together with what happened between them and the user."""

from dataclasses import dataclass

from assistant.mentoring.people import Event, Person


@dataclass(frozen=True, slots=True)
class Known:
    """A person and their events, in the order they were recorded."""

    person: Person
    events: tuple[Event, ...] = ()
