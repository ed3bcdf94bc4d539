"""The people in the user's network, the groups they belong to, and the dated events between them and the user."""

from collections.abc import Iterable
from datetime import date
from enum import Enum

from assistant.mentoring.scale import Ask, Stage
from assistant.values import Value


class EventKind(Enum):
    """What happened between the user and a person."""

    NOTICED_THEM = "noticed them"
    THEY_NOTICED = "they noticed"
    SENT = "sent"
    FOLLOWED_UP = "followed up"
    REPLIED = "replied"
    MET = "met"
    TALKED = "talked"
    OFFERED = "offered"
    ADVISED = "advised"
    TRIED = "tried"
    REPORTED_BACK = "reported back"
    THANKED = "thanked"
    HELPED_THEM = "helped them"
    THEY_HELPED = "they helped"
    INTRODUCED = "introduced"
    AGREED_TO_MENTOR = "agreed to mentor"
    ADVOCATED = "advocated"
    DECLINED = "declined"
    WENT_QUIET = "went quiet"
    CORRECTED = "corrected"


class By(Enum):
    """Who did what an event tells of."""

    ME = "me"
    THEM = "them"


USUALLY_BY: dict[EventKind, By] = {
    EventKind.NOTICED_THEM: By.ME,
    EventKind.THEY_NOTICED: By.THEM,
    EventKind.SENT: By.ME,
    EventKind.FOLLOWED_UP: By.ME,
    EventKind.REPLIED: By.THEM,
    EventKind.OFFERED: By.THEM,
    EventKind.ADVISED: By.THEM,
    EventKind.TRIED: By.ME,
    EventKind.REPORTED_BACK: By.ME,
    EventKind.THANKED: By.ME,
    EventKind.HELPED_THEM: By.ME,
    EventKind.THEY_HELPED: By.THEM,
    EventKind.AGREED_TO_MENTOR: By.THEM,
    EventKind.ADVOCATED: By.THEM,
    EventKind.DECLINED: By.THEM,
    EventKind.WENT_QUIET: By.THEM,
}
"""Who does it where the event does not say; meeting, talking and being introduced are nobody's alone."""


class Channel(Value):
    """One way to reach a person: `kind` is email, linkedin, chat, phone or the like."""

    kind: str
    address: str = ""


class Details(Value):
    """What is known of a person beside name, role and organisation; empty where it is not known.

    `distinction` tells two of one name apart ("the one from pricing"). `introduced_by` is another person's id.
    """

    aliases: tuple[str, ...] = ()
    distinction: str = ""
    how_met: str = ""
    introduced_by: str = ""
    groups: tuple[str, ...] = ()
    cares_about: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()


class Person(Details):
    """Someone in the user's network. A person marked `local_only` never reaches a language model."""

    id: str
    name: str
    role: str = ""
    organisation: str = ""
    local_only: bool = False

    @property
    def first_name(self) -> str:
        """What a message calls them."""
        return self.name.split()[0] if self.name.split() else self.name


class Event(Value):
    """Something that happened with a person on a date.

    `note` is the user's own words, `topic` what it was about, `ask` what a sent message asked for, `about` the id of
    the earlier event or gift it belongs to (the advice that was tried, the offer taken up). `stage` is set only where
    the user says how far it has come. In an introduction `other` is the third person's id: by me, they were introduced
    to `other`; by them, they introduced me to `other`; by neither, `other` introduced us.
    """

    id: str
    person: str
    kind: EventKind
    on: date
    note: str = ""
    stage: Stage | None = None
    by: By | None = None
    ask: Ask | None = None
    topic: str = ""
    about: str = ""
    other: str = ""

    @property
    def done_by(self) -> By | None:
        """Who did it: as recorded, else as events of this kind usually go; None when it was nobody's alone."""
        return self.by or USUALLY_BY.get(self.kind)


class Group(Value):
    """People who belong together: a team, a course, a circle. `members` are their ids, by name."""

    name: str
    members: tuple[str, ...]


def groups_of(people: Iterable[Person]) -> tuple[Group, ...]:
    """Every group that somebody is in, by name; names that differ in case only are one group."""
    members: dict[str, list[str]] = {}
    written: dict[str, str] = {}
    for person in sorted(people, key=lambda one: (one.name.casefold(), one.id)):
        for group in person.groups:
            written.setdefault(group.casefold(), group)
            members.setdefault(group.casefold(), []).append(person.id)
    return tuple(Group(name=written[key], members=tuple(dict.fromkeys(members[key]))) for key in sorted(members))
