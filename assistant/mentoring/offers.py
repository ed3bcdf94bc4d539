"""What a person has offered the user, in plain words, as the guard weighs a favour against it."""

from collections.abc import Iterable

from assistant.mentoring.people import By, Event, EventKind


def offers_in(events: Iterable[Event]) -> tuple[str, ...]:
    """What they offered, oldest first; an offer recorded without words says nothing."""
    made = (event for event in events if event.kind is EventKind.OFFERED and event.done_by is By.THEM)
    return tuple(words for event in made if (words := " ".join((event.topic, event.note)).strip()))
