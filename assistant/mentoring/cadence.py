"""When something is due with a person: thanks, a report, a follow-up or rest, keeping in touch; dates, no clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from assistant.mentoring.advice import ledger
from assistant.mentoring.people import By, Event, EventKind
from assistant.mentoring.scale import Ask, Stage
from assistant.mentoring.stages import stage_of


class DueKind(Enum):
    """What may be due."""

    THANK = "thank"
    REPORT_BACK = "report back"
    FOLLOW_UP = "follow up"
    REST = "rest"
    KEEP_IN_TOUCH = "keep in touch"


THANK_WITHIN, THANK_UNTIL = timedelta(days=1), timedelta(days=30)
"""Thanks are due within a day; after a month they would only remind of having been late."""

THANKED_FOR = frozenset({EventKind.TALKED, EventKind.THEY_HELPED, EventKind.ADVOCATED, EventKind.AGREED_TO_MENTOR})

MOST_FOLLOW_UPS, BETWEEN_FOLLOW_UPS = 2, timedelta(days=7)
FOLLOW_UP_UNTIL = timedelta(days=45)
"""A later follow-up would come out of nowhere; keeping in touch takes over."""

REST = timedelta(days=90)
"""After two follow-ups without an answer: leave it, then begin afresh with something to give."""

KEEP_IN_TOUCH: dict[Stage, timedelta] = {
    Stage.AWARE: timedelta(days=120),
    Stage.ACQUAINTED: timedelta(days=90),
    Stage.CONVERSING: timedelta(days=60),
    Stage.ADVISING: timedelta(days=42),
    Stage.MENTOR: timedelta(days=30),
    Stage.SPONSOR: timedelta(days=60),
}
"""Days after the last real contact, whoever made it; with a stranger there is nothing to keep."""

GRACE = timedelta(days=14)

NEW_ASKS_A_WEEK = 3
WEEK = timedelta(days=7)

NO_CONTACT = frozenset({EventKind.NOTICED_THEM, EventKind.TRIED, EventKind.WENT_QUIET, EventKind.CORRECTED})
ANSWERS = frozenset(
    {EventKind.REPLIED, EventKind.MET, EventKind.TALKED, EventKind.OFFERED, EventKind.ADVISED, EventKind.THEY_HELPED,
     EventKind.AGREED_TO_MENTOR, EventKind.ADVOCATED, EventKind.DECLINED}
)  # fmt: skip
"""What ends the wait for an answer, when it came from them or was shared."""

SAME_DAY_ANSWERS = frozenset(
    {EventKind.REPLIED, EventKind.DECLINED, EventKind.AGREED_TO_MENTOR, EventKind.ADVOCATED, EventKind.OFFERED}
)
"""On the day of the message itself, meeting is more likely what led to it."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something due with a person, from one day and by another; `about` is the event it answers, `times` done before.

    For REST nothing is to be done until `since`; it is there so that nobody writes a third time.
    """

    kind: DueKind
    person: str
    since: date
    by: date
    about: str = ""
    times: int = 0


def dues(events: Iterable[Event], today: date) -> tuple[Due, ...]:
    """All that is due or will come due with one person as things stand on `today`, soonest first."""
    past = sorted((event for event in events if event.on <= today), key=lambda event: (event.on, event.id))
    waiting = _follow_up(past, today)
    found = [*_thanks(past, today), *_reports(past, today), *waiting]
    if not waiting:
        found += _keep_in_touch(past, today)
    return tuple(sorted(found, key=lambda due: (due.by, due.since, due.kind.value, due.about)))


def due_now(events: Iterable[Event], today: date) -> tuple[Due, ...]:
    """What is to be done with one person by now, most urgent first; rest is nothing to do."""
    return tuple(due for due in dues(events, today) if due.since <= today and due.kind is not DueKind.REST)


def asks_left(events: Iterable[Event], today: date) -> int:
    """How many new asks this week still has room for, over everyone's events; a week is today and the six days before.

    A follow-up is not a new ask, and a message that asks for nothing is none.
    """
    asked = [event for event in events if today - WEEK < event.on <= today and _asks(event)]
    return max(0, NEW_ASKS_A_WEEK - len(asked))


def last_contact(events: Iterable[Event], today: date) -> date | None:
    """The last day on which something passed between them, either way."""
    return max((event.on for event in events if event.on <= today and event.kind not in NO_CONTACT), default=None)


def _thanks(past: Sequence[Event], today: date) -> list[Due]:
    thanked = max((e.on for e in past if e.kind is EventKind.THANKED and e.done_by is By.ME), default=date.min)
    for event in reversed(past):
        if _earns_thanks(event) and event.on > thanked and today <= event.on + THANK_UNTIL:
            return [Due(DueKind.THANK, event.person, event.on, event.on + THANK_WITHIN, event.id)]
    return []


def _earns_thanks(event: Event) -> bool:
    introduced_me = event.kind is EventKind.INTRODUCED and event.by is By.THEM
    return introduced_me or (event.kind in THANKED_FOR and event.done_by is not By.ME)


def _reports(past: Sequence[Event], today: date) -> list[Due]:
    return [
        Due(DueKind.REPORT_BACK, advice.person, advice.due[0], advice.due[1], advice.id)
        for advice in ledger(past, today)
        if advice.due
    ]


def _follow_up(past: Sequence[Event], today: date) -> list[Due]:
    """The next follow-up to a message that is still without an answer, or the rest after the last one."""
    asked = next((place for place in range(len(past) - 1, -1, -1) if _asks(past[place])), None)
    if asked is None or any(_answers(event, past[asked]) for event in _after(past, asked)):
        return []
    followed = [e for e in _after(past, asked) if e.kind is EventKind.FOLLOWED_UP and e.done_by is By.ME]
    last = (followed or [past[asked]])[-1]
    given_up = any(event.kind is EventKind.WENT_QUIET for event in _after(past, asked))
    if given_up or len(followed) >= MOST_FOLLOW_UPS:
        until = last.on + REST
        rest = Due(DueKind.REST, last.person, until, until, past[asked].id, len(followed))
        return [rest] if today < until else []
    if today > last.on + FOLLOW_UP_UNTIL:
        return []
    since = last.on + BETWEEN_FOLLOW_UPS
    return [Due(DueKind.FOLLOW_UP, last.person, since, since + WEEK, past[asked].id, len(followed))]


def _after(past: Sequence[Event], place: int) -> list[Event]:
    """What came after the event at `place`, with everything else of its day: within a day no order is known."""
    return [event for event in past if event.on >= past[place].on and event.id != past[place].id]


def _asks(event: Event) -> bool:
    return event.kind is EventKind.SENT and event.done_by is By.ME and event.ask is not Ask.NOTHING


def _answers(event: Event, asked: Event) -> bool:
    kinds = SAME_DAY_ANSWERS if event.on == asked.on else ANSWERS
    return event.kind in kinds and event.done_by is not By.ME


def _keep_in_touch(past: Sequence[Event], today: date) -> list[Due]:
    last = last_contact(past, today)
    every = KEEP_IN_TOUCH.get(stage_of(past, today))
    if last is None or every is None:
        return []
    person = past[0].person
    return [Due(DueKind.KEEP_IN_TOUCH, person, last + every, last + every + GRACE)]
