"""What is owed between the user and a person, in either direction, read from the events."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from assistant.mentoring.advice import Advice, ledger
from assistant.mentoring.cadence import DueKind, dues
from assistant.mentoring.meaning import shared
from assistant.mentoring.people import By, Event, EventKind


class Debt(Enum):
    """What may be owed."""

    THANKS = "thanks"
    REPORT = "report"
    ANSWER = "answer"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing owed by `by`; `event` is where it comes from, `advice` what the report would be about."""

    by: By
    what: Debt
    event: Event
    advice: Advice | None = None


KEEPS_OFFER: dict[By, frozenset[tuple[EventKind, By]]] = {
    By.ME: frozenset({(EventKind.HELPED_THEM, By.ME), (EventKind.INTRODUCED, By.ME), (EventKind.ADVOCATED, By.ME)}),
    By.THEM: frozenset(
        {(EventKind.THEY_HELPED, By.THEM), (EventKind.INTRODUCED, By.THEM), (EventKind.ADVOCATED, By.THEM)}
    ),
}
"""What makes good an offer of mine, or of theirs."""

ANSWERED_BY = frozenset({EventKind.REPLIED, EventKind.SENT, EventKind.DECLINED, EventKind.MET, EventKind.TALKED})


def owed(events: Iterable[Event], today: date) -> tuple[Owed, ...]:
    """What is still owed on `today` with one person: the user's own debts first, oldest first within each side."""
    past = sorted((event for event in events if event.on <= today), key=lambda event: (event.on, event.id))
    found = [*_thanks(past, today), *_reports(past, today), *_answers(past), *_offers(past)]
    return tuple(sorted(found, key=lambda one: (one.by is By.THEM, one.event.on, one.event.id, one.what.value)))


def open_offers(events: Iterable[Event], today: date) -> tuple[Event, ...]:
    """What they offered and have not been taken up on: asking for that very thing is no new favour."""
    return tuple(one.event for one in owed(events, today) if one.what is Debt.OFFER and one.by is By.THEM)


def _thanks(past: Sequence[Event], today: date) -> list[Owed]:
    by_id = {event.id: event for event in past}
    thanks = (due for due in dues(past, today) if due.kind is DueKind.THANK)
    return [Owed(By.ME, Debt.THANKS, by_id[due.about]) for due in thanks]


def _reports(past: Sequence[Event], today: date) -> list[Owed]:
    by_id = {event.id: event for event in past}
    return [Owed(By.ME, Debt.REPORT, by_id[one.id], one) for one in ledger(past, today) if one.reported is None]


def _answers(past: Sequence[Event]) -> list[Owed]:
    """The last message of theirs, while it has no answer."""
    wrote = [event for event in past if event.kind in (EventKind.SENT, EventKind.FOLLOWED_UP) and event.by is By.THEM]
    if not wrote:
        return []
    answered = any(e.on >= wrote[-1].on and e.kind in ANSWERED_BY and e.by is not By.THEM for e in past)
    return [] if answered else [Owed(By.ME, Debt.ANSWER, wrote[-1])]


def _offers(past: Sequence[Event]) -> list[Owed]:
    """Offers not made good yet: by what names them, else by what shares words with them, else the only one open."""
    still: list[Event] = []
    for event in past:
        if event.kind is EventKind.OFFERED:
            still.append(event)
        elif kept := _made_good(event, still):
            still.remove(kept)
    return [Owed(event.done_by or By.THEM, Debt.OFFER, event) for event in still]


def _made_good(event: Event, offers: Sequence[Event]) -> Event | None:
    fitting = [o for o in offers if (event.kind, event.done_by) in KEEPS_OFFER[o.done_by or By.THEM]]
    named = next((offer for offer in offers if event.about and event.about == offer.id), None)
    if named or not fitting or event.about:
        return named
    likeness = [shared(f"{event.topic} {event.note}", f"{offer.topic} {offer.note}") for offer in fitting]
    if max(likeness):
        return fitting[likeness.index(max(likeness))]
    return fitting[0] if len(fitting) == 1 and not (event.topic or event.note) else None
