"""The stage that events earn, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.mentoring.people import Event, EventKind
from assistant.mentoring.scale import LARGEST_ASK, STAGE_IN_WORDS, Ask, Stage

__all__ = ["LARGEST_ASK", "STAGE_IN_WORDS", "Ask", "Earned", "Stage", "earned", "stage_of", "why"]


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
    so_far = Earned(Stage.STRANGER) if last is None else Earned(past[last].stage or Stage.STRANGER, (past[last],))
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
