"""Where the user stands with a person: the stage and why, what earns the next, what may be asked, what is owed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.mentoring.balance import Balance, balance
from assistant.mentoring.cadence import Due, dues, last_contact
from assistant.mentoring.earning import NEXT
from assistant.mentoring.owed import Owed, owed
from assistant.mentoring.people import Event
from assistant.mentoring.scale import LARGEST_ASK, Ask, Stage
from assistant.mentoring.stages import Earned, earned, why


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything the record says of one relationship on one day."""

    earned: Earned
    why: str
    earns_next: str
    allowed: Ask
    owed: tuple[Owed, ...]
    dues: tuple[Due, ...]
    balance: Balance
    last_contact: date | None

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        return self.earned.stage


def standing(events: Iterable[Event], today: date) -> Standing:
    """Where the user stands with the person of these events on `today`."""
    told = tuple(events)
    found = earned(told, today)
    return Standing(
        earned=found,
        why=why(told, today),
        earns_next=NEXT[found.stage],
        allowed=LARGEST_ASK[found.stage],
        owed=owed(told, today),
        dues=dues(told, today),
        balance=balance(told, today),
        last_contact=last_contact(told, today),
    )
