"""Small pieces of sentences: a person with their place, a list, a number of things."""

from collections.abc import Sequence

from assistant.mentoring.calling import label
from assistant.mentoring.people import Event, Person
from assistant.mentoring.telling import in_words

LONGEST_NOTE = 120


def placed(person: Person) -> str:
    """ "VP Pricing, Acme"; "" where neither is known."""
    return ", ".join(part for part in (person.role, person.organisation) if part)


def named(person: Person | None, people: Sequence[Person], said: str = "") -> str:
    """The person's label among everyone, else the name as it was said."""
    return label(person, people) if person else said


def listed(words: Sequence[str]) -> str:
    """ "a, b and c"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def counted(number: int, thing: str) -> str:
    """ "1 event", "3 events", "no events"."""
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"


def times(number: int) -> str:
    """ "never", "once", "twice", "3 times"."""
    return ("never", "once", "twice")[number] if number < 3 else f"{number} times"


def what_happened(event: Event) -> str:
    """ "they offered you something: a look at your deck"."""
    return in_words(event) + (f": {event.topic}" if event.topic else "")


def short(text: str) -> str:
    """The text on one line, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_NOTE else line[:LONGEST_NOTE].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"
