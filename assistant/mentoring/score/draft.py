"""A message as it is scored: its text, the way it travels, and whom it is to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from assistant.mentoring.people import Event, EventKind
from assistant.mentoring.stages import Stage


class Medium(Enum):
    """How a message travels. A LinkedIn note goes with a request to connect; a message, to those connected already."""

    EMAIL = "email"
    NOTE = "linkedin note"
    LINKEDIN = "linkedin message"
    CHAT = "chat"
    SPOKEN = "spoken"


SUBJECT = re.compile(r"\s*subject[ \t]*:[ \t]*(?P<subject>[^\n]*)(?:\n|$)", re.IGNORECASE)

TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "lady", "lord", "rev"})

_CALLED = {
    Medium.EMAIL: ("mail", "letter", "outlook"),
    Medium.LINKEDIN: ("linkedin message", "inmail", "linkedin dm"),
    Medium.NOTE: ("note", "connection", "invit"),
    Medium.SPOKEN: ("spoken", "person", "corridor", "phone", "voice", "say"),
}
"""What a channel's name contains; anything else is a chat."""


def medium_of(channel: str, stage: Stage) -> Medium:
    """The medium of a channel however it is called; plain "linkedin" is a note to those who hardly know the user."""
    named = channel.strip().lower() or "email"
    if named == "linkedin":
        return Medium.NOTE if stage <= Stage.AWARE else Medium.LINKEDIN
    return next((medium for medium, parts in _CALLED.items() if any(part in named for part in parts)), Medium.CHAT)


LETTER_WORDS = 60
"""A message of more words, or of several paragraphs, is taken for an email where nobody says what it is."""


def guessed(text: str, stage: Stage) -> Medium:
    """The medium of a message of which only the text is known."""
    return Medium.EMAIL if "\n\n" in text.strip() or len(text.split()) > LETTER_WORDS else medium_of("chat", stage)


def apart(text: str) -> tuple[str | None, str]:
    """The subject, where a message begins with a line "Subject: …", and the body."""
    found = SUBJECT.match(text)
    return (found["subject"].strip(), text[found.end() :].lstrip("\n")) if found else (None, text)


@dataclass(frozen=True, slots=True)
class Draft:
    """`subject` is None where it is not known. `to` is the recipient's name as recorded, "" when unknown.

    `backed` says that sponsorship is earned: see `backing_earned`.
    """

    body: str
    subject: str | None = None
    medium: Medium = Medium.EMAIL
    stage: Stage = Stage.STRANGER
    to: str = ""
    user_name: str = ""
    backed: bool = False

    @property
    def called(self) -> str:
        """What a message calls the recipient: the first name, or a title with the last name; "" when unknown."""
        words = self.to.split()
        titled = len(words) > 1 and words[0].rstrip(".").lower() in TITLES
        return f"{words[0]} {words[-1]}" if titled else " ".join(words[:1])


CURRENCIES: tuple[tuple[frozenset[EventKind], int], ...] = (
    (frozenset({EventKind.REPORTED_BACK, EventKind.HELPED_THEM}), 2),
    (frozenset({EventKind.TALKED, EventKind.ADVISED}), 2),
)
"""What a sponsor needs to have seen, and on how many days: results told or help given, and time spent together."""


def backing_earned(events: Iterable[Event]) -> bool:
    """Whether what is recorded would let a mentor speak up for the user, or they have done so already."""
    kept = tuple(events)
    if any(event.kind is EventKind.ADVOCATED for event in kept):
        return True
    return all(len({event.on for event in kept if event.kind in kinds}) >= days for kinds, days in CURRENCIES)
