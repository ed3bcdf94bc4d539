"""What each has given so far, to be looked at before a new ask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.mentoring.people import By, Event, EventKind

GIVES = frozenset(
    {EventKind.ADVISED, EventKind.HELPED_THEM, EventKind.THEY_HELPED, EventKind.INTRODUCED, EventKind.ADVOCATED}
)
"""What costs the giver something. Thanks and reports are owed, not given; an offer counts once it is kept."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What the user gave and what they got, oldest first, and the new asks since the user last gave something."""

    given: tuple[Event, ...] = ()
    got: tuple[Event, ...] = ()
    asks_since_given: int = 0

    @property
    def give_first(self) -> bool:
        """Whether something should be given before the next ask: more was got than given, and asked for since."""
        return len(self.got) > len(self.given) and self.asks_since_given > 0


def balance(events: Iterable[Event], today: date) -> Balance:
    """The balance with one person by `today`."""
    past = sorted((event for event in events if event.on <= today), key=lambda event: (event.on, event.id))
    given = tuple(event for event in past if event.kind in GIVES and event.done_by is By.ME)
    got = tuple(event for event in past if event.kind in GIVES and event.done_by is By.THEM)
    since = given[-1].on if given else date.min
    asks = sum(e.kind is EventKind.SENT and e.done_by is By.ME and e.ask != 0 and e.on > since for e in past)
    return Balance(given, got, asks)
