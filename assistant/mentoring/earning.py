"""The tables of stages: what each event earns, how long a stage lasts in silence, and what earns the next."""

from dataclasses import dataclass

from assistant.mentoring.people import By, Event, EventKind
from assistant.mentoring.scale import Stage

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
"""What one event earns, done as it usually is; two pieces of advice and a report earn more, see `stages`."""

EARNED_WHEN_BY: dict[tuple[EventKind, By], Stage | None] = {
    (EventKind.SENT, By.THEM): Stage.AWARE,
    (EventKind.FOLLOWED_UP, By.THEM): Stage.AWARE,
    (EventKind.THANKED, By.THEM): Stage.ACQUAINTED,
    (EventKind.INTRODUCED, By.THEM): Stage.ACQUAINTED,
    (EventKind.REPORTED_BACK, By.THEM): Stage.ACQUAINTED,
    (EventKind.ADVISED, By.ME): Stage.AWARE,
    (EventKind.OFFERED, By.ME): None,
    (EventKind.AGREED_TO_MENTOR, By.ME): Stage.CONVERSING,
    (EventKind.ADVOCATED, By.ME): Stage.AWARE,
    (EventKind.THEY_NOTICED, By.ME): None,
}
"""What it earns where it went the other way round; what I do alone and they need not have seen earns nothing."""


@dataclass(frozen=True, slots=True)
class Cooling:
    """How many days of silence a stage lasts, and the stage it then is."""

    days: int
    to: Stage


COOLING: dict[Stage, Cooling] = {
    Stage.AWARE: Cooling(730, Stage.STRANGER),
    Stage.ACQUAINTED: Cooling(365, Stage.AWARE),
    Stage.CONVERSING: Cooling(365, Stage.ACQUAINTED),
    Stage.ADVISING: Cooling(270, Stage.CONVERSING),
    Stage.MENTOR: Cooling(365, Stage.ADVISING),
    Stage.SPONSOR: Cooling(540, Stage.ADVISING),
}
"""Never below aware once met. Each stage begins to count where the one above it ended, so a longer silence never
cools less than a shorter one, and a higher stage is never colder than a lower one after the same silence."""

NEXT: dict[Stage, str] = {
    Stage.STRANGER: "one light touch they see: a comment on their work, the same event, somebody who names you",
    Stage.AWARE: "a real exchange: they reply to you, or you meet",
    Stage.ACQUAINTED: "one conversation, just the two of you",
    Stage.CONVERSING: "their advice on two different days, and your report of what you did with it",
    Stage.ADVISING: "that you both call it mentoring: you ask once it plainly is, and they agree",
    Stage.MENTOR: "that they speak up for you, which they do when your work gives them reason to",
    Stage.SPONSOR: "nothing further: let them know what came of it",
}
"""What earns the stage after this one, for the user to read."""


def earns(event: Event) -> Stage | None:
    """What this event alone earns, None when nothing."""
    if event.by is not None and (event.kind, event.by) in EARNED_WHEN_BY:
        return EARNED_WHEN_BY[(event.kind, event.by)]
    return EARNED_BY.get(event.kind)


def is_correction(event: Event) -> bool:
    """Whether the user says here how far it has come."""
    return event.kind is EventKind.CORRECTED and event.stage is not None


def warms(event: Event) -> bool:
    """Whether the event ends a silence: something that came from them, that both shared, or that closed a circle."""
    return is_correction(event) or event.kind is EventKind.REPORTED_BACK or earns(event) is not None
