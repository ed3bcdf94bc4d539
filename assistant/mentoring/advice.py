"""The advice ledger: what was received, tried, came out of it and was reported back, read from the events."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from assistant.mentoring.meaning import shared
from assistant.mentoring.people import USUALLY_BY, Event, EventKind
from assistant.values import Value

REPORT_FROM, REPORT_BY = timedelta(weeks=4), timedelta(weeks=6)
"""When a report is due after advice that has not been tried: whether or not it was followed, they hear of it."""

REPORT_TRIED_BY = timedelta(weeks=1)
"""By when it is due after the advice was tried; it may be told at once."""

ORDER = {EventKind.ADVISED: 0, EventKind.TRIED: 1, EventKind.REPORTED_BACK: 2}


class Advice(Value):
    """One piece of advice; `id` is the event in which it was received, `result` what came of trying it.

    `due` is the first day for a report and the day it is due by; None once it was reported.
    """

    id: str
    person: str
    topic: str
    text: str
    received: date
    tried: date | None = None
    result: str = ""
    result_on: date | None = None
    reported: date | None = None

    @property
    def due(self) -> tuple[date, date] | None:
        """When it should be reported back."""
        if self.reported is not None:
            return None
        if self.tried is not None:
            return self.tried, self.tried + REPORT_TRIED_BY
        return self.received + REPORT_FROM, self.received + REPORT_BY


def ledger(events: Iterable[Event], today: date) -> tuple[Advice, ...]:
    """Every piece of advice received up to `today`, oldest first, with what became of it by then.

    Trying and reporting belong to the advice they name by id, else to what shares words with them, else to the last
    advice of that person not tried yet; a report without words covers whatever was tried, else the last received.
    """
    past = [event for event in events if event.on <= today and event.kind in ORDER]
    theirs = [event for event in past if event.done_by is USUALLY_BY[event.kind]]
    kept: dict[str, Advice] = {}
    for event in sorted(theirs, key=lambda one: (one.on, ORDER[one.kind], one.id)):
        if event.kind is EventKind.ADVISED:
            kept[event.id] = Advice(
                id=event.id, person=event.person, topic=event.topic, text=event.note, received=event.on
            )
        for advice in _belongs_to(event, [one for one in kept.values() if one.person == event.person]):
            kept[advice.id] = _after(advice, event)
    return tuple(kept.values())


def to_report(advice: Iterable[Advice], today: date) -> tuple[Advice, ...]:
    """What should be reported back by now, most urgent first."""
    due = [(one.due[1], one.received, one.id, one) for one in advice if one.due and one.due[0] <= today]
    return tuple(one for *_, one in sorted(due, key=lambda row: row[:3]))


def _belongs_to(event: Event, ledger_so_far: Sequence[Advice]) -> Sequence[Advice]:
    if event.kind is EventKind.ADVISED:
        return ()
    if event.about:
        return [one for one in ledger_so_far if one.id == event.about]
    trying = event.kind is EventKind.TRIED
    still = [one for one in ledger_so_far if one.reported is None and not (trying and one.tried)]
    if like := _likest(f"{event.topic} {event.note}", ledger_so_far if trying else still):
        return like
    tried = [] if trying else [one for one in still if one.tried is not None]
    return tried or still[-1:] or (ledger_so_far[-1:] if trying else ())


def _likest(said: str, ledger_so_far: Sequence[Advice]) -> Sequence[Advice]:
    likeness = [shared(said, f"{one.topic} {one.text}") for one in ledger_so_far]
    most = max(likeness, default=0)
    return [one for one, words in zip(ledger_so_far, likeness, strict=True) if words == most][-1:] if most else ()


def _after(advice: Advice, event: Event) -> Advice:
    if event.kind is EventKind.REPORTED_BACK:
        return advice if advice.reported else advice.model_copy(update={"reported": event.on})
    news: dict[str, object] = {} if advice.tried else {"tried": event.on}
    if event.note:
        news |= {"result": event.note, "result_on": event.on}
    return advice.model_copy(update=news)
