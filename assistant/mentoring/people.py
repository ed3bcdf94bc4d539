"""The people in the user's network and the dated events between them and the user."""

from datetime import date
from enum import Enum

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


class Person(Value):
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
    """Something that happened with a person on a date. `stage` is set only where the user says how far it has come."""

    id: str
    person: str
    kind: EventKind
    on: date
    note: str = ""
    stage: str | None = None
