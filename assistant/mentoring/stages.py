"""The stage that events have earned by a day, cooled by silence, and the sentence that says why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from assistant.mentoring.earning import COOLING, earns, is_correction, warms
from assistant.mentoring.people import USUALLY_BY, Event, EventKind
from assistant.mentoring.scale import LARGEST_ASK, STAGE_IN_WORDS, Ask, Stage
from assistant.mentoring.telling import in_words, on_day

__all__ = ["LARGEST_ASK", "STAGE_IN_WORDS", "Ask", "Earned", "Stage", "earned", "stage_of", "why"]


@dataclass(frozen=True, slots=True)
class Earned:
    """A stage and the events that earned it, oldest first; no events means nothing is recorded yet.

    Where silence has cooled it, `by` earned `cooled_from`, and `quiet` is the silence: its first day and its last.
    """

    stage: Stage
    by: tuple[Event, ...] = ()
    cooled_from: Stage | None = None
    quiet: tuple[date, date] | None = None


def stage_of(events: Iterable[Event], today: date) -> Stage:
    """The stage that the events up to `today` have earned; what the user said of it last outranks what went before."""
    return earned(events, today).stage


def earned(events: Iterable[Event], today: date) -> Earned:
    """The stage and what earned it. On one day a correction counts after everything else that day.

    Contact after a silence goes on from the stage it has cooled to; advice from before does not count again. The order
    in which events are given matters only for several corrections on one day: the last one holds.
    """
    past = sorted((event for event in events if event.on <= today and warms(event)), key=_place)
    chapter = _Chapter(Earned(Stage.STRANGER))
    for (day, _), happened in groupby(past, key=_when):
        chapter = chapter.by_day(day).with_events(tuple(happened))
    return chapter.by_day(today).so_far


def _place(event: Event) -> tuple[tuple[date, bool], str]:
    return _when(event), "" if is_correction(event) else f"{event.kind.value} {event.id}"


def _when(event: Event) -> tuple[date, bool]:
    return event.on, is_correction(event)


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A relationship on the way through its events: where it is, since when nothing was heard, what may still count."""

    so_far: Earned
    last: date | None = None
    advice: tuple[Event, ...] = ()
    met: bool = False

    def by_day(self, day: date) -> "_Chapter":
        """The same after the silence until `day`; where that has cooled it, a new chapter begins."""
        if self.last is None:
            return self
        stage, left = self.so_far.stage, (day - self.last).days
        while (cooling := COOLING.get(stage)) and left >= cooling.days:
            if cooling.to is Stage.STRANGER and self.met:
                break
            stage, left = cooling.to, left - cooling.days
        if stage is self.so_far.stage:
            return self
        before = self.so_far.cooled_from or self.so_far.stage
        cold = replace(self.so_far, stage=stage, cooled_from=before, quiet=(self.last, day))
        return replace(self, so_far=cold, advice=())

    def with_events(self, events: tuple[Event, ...]) -> "_Chapter":
        """The same after the events of one day: all of them corrections, or none."""
        after = replace(self, last=events[0].on)
        if is_correction(events[-1]):
            told = events[-1].stage or Stage.STRANGER
            return replace(after, so_far=Earned(told, events[-1:]), advice=(), met=self.met or _is_met(told))
        after = replace(after, advice=(*self.advice, *(event for event in events if _is_of_advice(event))))
        for event in events:
            after = after._earning(earns(event), (event,))
        return after._earning(Stage.ADVISING, proof) if (proof := _advising(after.advice)) else after

    def _earning(self, stage: Stage | None, by: tuple[Event, ...]) -> "_Chapter":
        now = self.so_far
        if stage is None or stage < now.stage or (stage is now.stage and now.by and now.cooled_from is None):
            return self
        return replace(self, so_far=Earned(stage, by), met=self.met or _is_met(stage))


def _is_met(stage: Stage) -> bool:
    return stage >= Stage.ACQUAINTED


def _is_of_advice(event: Event) -> bool:
    """Whether they advised the user, or the user reported back to them; not the other way round."""
    return event.kind in (EventKind.ADVISED, EventKind.REPORTED_BACK) and event.done_by is USUALLY_BY[event.kind]


def _advising(events: Iterable[Event]) -> tuple[Event, ...]:
    """Advice on two dates and the first report since; () while that is not complete."""
    told = tuple(events)
    by_day = {event.on: event for event in reversed(told) if event.kind is EventKind.ADVISED}
    advice = [by_day[day] for day in sorted(by_day)][:2]
    reports = [e for e in told if e.kind is EventKind.REPORTED_BACK and advice and e.on >= advice[0].on]
    return (*advice, reports[0]) if len(advice) == 2 and reports else ()


def why(events: Iterable[Event], today: date) -> str:
    """One sentence that says why the relationship is where it is, for the user to read."""
    found = earned(events, today)
    name = found.stage.value.capitalize()
    if not found.by:
        return f"{name}, because nothing between you is recorded yet."
    return f"{name}, because {_reason(found.by)}{_cooled(found, today)}."


def _reason(by: tuple[Event, ...]) -> str:
    *advice, last = by
    if advice:
        days = " and ".join(on_day(event.on) for event in advice)
        return f"they advised you on {days}, and you reported back on {on_day(last.on)}"
    return f"{in_words(last)} on {on_day(last.on)}"


def _cooled(found: Earned, today: date) -> str:
    if found.cooled_from is None or found.quiet is None:
        return ""
    begun, ended = found.quiet
    span = f"since {on_day(begun)}" if ended == today else f"from {on_day(begun)} to {on_day(ended)}"
    return f"; it was {found.cooled_from.value}, and has been quiet {span}"
