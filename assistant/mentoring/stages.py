"""How far a relationship has come, how much a message may ask at each stage, and the stage that events earn."""

from collections.abc import Iterable
from datetime import date
from enum import Enum, IntEnum
from functools import total_ordering

from assistant.mentoring.people import Event, EventKind


@total_ordering
class Stage(Enum):
    """The stages in order, from never having interacted to having been spoken up for."""

    STRANGER = "stranger"
    AWARE = "aware"
    ACQUAINTED = "acquainted"
    CONVERSING = "conversing"
    ADVISING = "advising"
    MENTOR = "mentor"
    SPONSOR = "sponsor"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Stage):
            return NotImplemented
        order = list(Stage)
        return order.index(self) < order.index(other)


class Ask(IntEnum):
    """What a message wants from the other person, by weight."""

    NOTHING = 0
    QUICK_QUESTION = 1
    SHORT_CONVERSATION = 2
    FAVOUR = 3
    COMMITMENT = 4
    MENTORSHIP = 5
    SPONSORSHIP = 6


LARGEST_ASK: dict[Stage, Ask] = {
    Stage.STRANGER: Ask.QUICK_QUESTION,
    Stage.AWARE: Ask.SHORT_CONVERSATION,
    Stage.ACQUAINTED: Ask.SHORT_CONVERSATION,
    Stage.CONVERSING: Ask.FAVOUR,
    Stage.ADVISING: Ask.MENTORSHIP,
    Stage.MENTOR: Ask.SPONSORSHIP,
    Stage.SPONSOR: Ask.SPONSORSHIP,
}

EARNED_BY: dict[EventKind, Stage] = {
    EventKind.THEY_NOTICED: Stage.AWARE,
    EventKind.REPLIED: Stage.ACQUAINTED,
    EventKind.MET: Stage.ACQUAINTED,
    EventKind.TALKED: Stage.CONVERSING,
    EventKind.AGREED_TO_MENTOR: Stage.MENTOR,
    EventKind.ADVOCATED: Stage.SPONSOR,
}


def stage_of(events: Iterable[Event], today: date) -> Stage:
    """The stage that the events up to `today` have earned; what the user said of it last outranks what went before."""
    past = sorted((event for event in events if event.on <= today), key=lambda event: event.on)
    stage = Stage.STRANGER
    for event in past:
        if event.kind is EventKind.CORRECTED and event.stage is not None:
            stage = Stage(event.stage)
        elif (earned := EARNED_BY.get(event.kind)) is not None:
            stage = max(stage, earned)
    return max(stage, Stage.ADVISING) if _advises(past) else stage


def _advises(past: list[Event]) -> bool:
    advised_on = {event.on for event in past if event.kind is EventKind.ADVISED}
    return len(advised_on) >= 2 and any(event.kind is EventKind.REPORTED_BACK for event in past)
