"""How far a relationship has come, how much a message may ask at each stage, and the stage that events earn."""

from collections.abc import Iterable
from dataclasses import dataclass
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

STAGE_IN_WORDS: dict[Stage, str] = {
    Stage.STRANGER: "We have never been in touch",
    Stage.AWARE: "They would recognise my name, and that is all so far",
    Stage.ACQUAINTED: "We have met once, or they have answered me",
    Stage.CONVERSING: "We have had a real conversation, just the two of us",
    Stage.ADVISING: "They have advised me more than once and know what I did with it",
    Stage.MENTOR: "They are my mentor, and we would both say so",
    Stage.SPONSOR: "They have spoken up for me when it counted",
}

EARNED_BY: dict[EventKind, Stage] = {
    EventKind.THEY_NOTICED: Stage.AWARE,
    EventKind.HELPED_THEM: Stage.AWARE,
    EventKind.INTRODUCED: Stage.AWARE,
    EventKind.DECLINED: Stage.AWARE,
    EventKind.REPLIED: Stage.ACQUAINTED,
    EventKind.MET: Stage.ACQUAINTED,
    EventKind.OFFERED: Stage.ACQUAINTED,
    EventKind.ADVISED: Stage.ACQUAINTED,
    EventKind.THEY_HELPED: Stage.ACQUAINTED,
    EventKind.TALKED: Stage.CONVERSING,
    EventKind.AGREED_TO_MENTOR: Stage.MENTOR,
    EventKind.ADVOCATED: Stage.SPONSOR,
}

IN_PAST_WORDS: dict[EventKind, str] = {
    EventKind.THEY_NOTICED: "they noticed you",
    EventKind.HELPED_THEM: "you helped them",
    EventKind.INTRODUCED: "you were introduced",
    EventKind.DECLINED: "they answered, though with a no",
    EventKind.REPLIED: "they replied",
    EventKind.MET: "you met",
    EventKind.OFFERED: "they offered you something",
    EventKind.ADVISED: "they advised you",
    EventKind.THEY_HELPED: "they helped you",
    EventKind.TALKED: "you talked, just the two of you",
    EventKind.AGREED_TO_MENTOR: "they agreed to mentor you",
    EventKind.ADVOCATED: "they spoke up for you",
}


@dataclass(frozen=True, slots=True)
class Earned:
    """A stage and the events that earned it, oldest first; no events means nothing is recorded yet."""

    stage: Stage
    by: tuple[Event, ...] = ()


def stage_of(events: Iterable[Event], today: date) -> Stage:
    """The stage that the events up to `today` have earned; what the user said of it last outranks what went before."""
    return earned(events, today).stage


def earned(events: Iterable[Event], today: date) -> Earned:
    """The stage and what earned it. On one day a correction counts after everything else that day."""
    past = sorted((event for event in events if event.on <= today), key=lambda event: (event.on, _is_correction(event)))
    last = max((place for place, event in enumerate(past) if _is_correction(event)), default=None)
    so_far = Earned(Stage.STRANGER) if last is None else Earned(Stage(past[last].stage), (past[last],))
    since = past if last is None else past[last + 1 :]
    for event in since:
        stage = EARNED_BY.get(event.kind)
        if stage is not None and stage > so_far.stage:
            so_far = Earned(stage, (event,))
    advice = _advising(since)
    return Earned(Stage.ADVISING, advice) if advice and so_far.stage < Stage.ADVISING else so_far


def why(events: Iterable[Event], today: date) -> str:
    """One sentence that says why the relationship is where it is, for the user to read."""
    found = earned(events, today)
    name = found.stage.value.capitalize()
    if not found.by:
        return f"{name}, because nothing between you is recorded yet."
    *advice, last = found.by
    if advice:
        days = " and ".join(_day(event.on) for event in advice)
        return f"{name}, because they advised you on {days}, and you reported back on {_day(last.on)}."
    said = "you told me so" if _is_correction(last) else IN_PAST_WORDS[last.kind]
    return f"{name}, because {said} on {_day(last.on)}."


def _is_correction(event: Event) -> bool:
    return event.kind is EventKind.CORRECTED and event.stage is not None


def _advising(since: list[Event]) -> tuple[Event, ...]:
    by_day = {event.on: event for event in reversed(since) if event.kind is EventKind.ADVISED}
    advice = [by_day[day] for day in sorted(by_day)][:2]
    reports = [e for e in since if e.kind is EventKind.REPORTED_BACK and advice and e.on >= advice[0].on]
    return (*advice, reports[0]) if len(advice) == 2 and reports else ()


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
