"""What may be recorded together with an artefact, a value for each kind of change."""

from datetime import date

from assistant.mentoring.fit import Signal
from assistant.mentoring.gifts import GiftKind
from assistant.mentoring.people import By, Details, EventKind
from assistant.mentoring.scale import Ask
from assistant.values import Value


class Change(Value):
    """Something told of a person: who they are, what happened, how far it has come.

    The person is the one with the id `person` where it is given, else the only one of this name or alias, else made;
    `another` makes one whatever names there are. What is known of them is filled in, never overwritten. An event
    without a date is dated today. The third person of an introduction is `other` by id, or `other_name` by name, made
    if not there yet; the introduction is recorded with both.
    """

    person_name: str
    role: str = ""
    organisation: str = ""
    event: str | None = None
    stage: str | None = None
    note: str = ""
    person: str = ""
    another: bool = False
    details: Details = Details()
    on: date | None = None
    by: By | None = None
    ask: Ask | None = None
    topic: str = ""
    about: str = ""
    other: str = ""
    other_name: str = ""


class Described(Value):
    """A person put right: what is given replaces what was known, what is None stays."""

    person: str
    name: str | None = None
    role: str | None = None
    organisation: str | None = None
    local_only: bool | None = None
    details: Details | None = None


class EventCorrected(Value):
    """An event put right: what is given replaces what was recorded, what is None stays."""

    event: str
    kind: EventKind | None = None
    on: date | None = None
    note: str | None = None
    topic: str | None = None


class EventDeleted(Value):
    """An event that did not happen after all."""

    event: str


class Merged(Value):
    """Two records of one person: all that `drop` has goes to `keep`."""

    keep: str
    drop: str


class Forgotten(Value):
    """A person to be erased with everything of them; this cannot be undone."""

    person: str


class FitNoted(Value):
    """What the user notes of a talk with a person, today where no day is given."""

    person: str
    on: date | None = None
    there: frozenset[Signal] = frozenset()
    missing: frozenset[Signal] = frozenset()


class GiftKept(Value):
    """Something the user can give, kept for when it fits; `meant_for` is a person's id."""

    kind: GiftKind
    text: str
    tags: tuple[str, ...] = ()
    meant_for: str = ""


class GiftDropped(Value):
    """Something the user no longer has to give."""

    gift: str


class Undone(Value):
    """The last step taken back, when it is still the one with the id `step`."""

    step: str


class Step(Value):
    """The last change that can be taken back, and what it did in words."""

    id: str
    says: str


Told = Change | Described | EventCorrected | EventDeleted | FitNoted | GiftKept | GiftDropped
AnyChange = Told | Merged | Forgotten | Undone
