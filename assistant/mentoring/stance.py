"""What a clause does: whether it asks, or only denies, thanks, reports or offers."""

from assistant.mentoring.patterns import says
from assistant.mentoring.words.asking import ASKS
from assistant.mentoring.words.not_asking import DENIES, OFFERS, STILL_ASKS, TELLS, THANKS
from assistant.mentoring.words.sizes import TAKEN
from assistant.mentoring.words.unsure import ASKS_ALL_THE_SAME, ASKS_ALL_THE_SAME_WHEN_TELLING, FOR_ME


def asks(clause: str) -> bool:
    """Whether the clause is put as an ask at all."""
    return (says(clause, ASKS) or says(clause, TAKEN)) and not looks_back(clause)


def asks_nothing(clause: str) -> bool:
    """Whether the clause says that something is *not* asked, or offers something to the reader."""
    denied = says(clause, DENIES) and not says(clause, STILL_ASKS)
    return denied or (says(clause, OFFERS) and not says(clause, FOR_ME))


def looks_back(clause: str) -> bool:
    """Whether the clause thanks for, or tells of, what has been."""
    if says(clause, THANKS) and not says(clause, ASKS_ALL_THE_SAME):
        return True
    return says(clause, TELLS) and not says(clause, ASKS_ALL_THE_SAME_WHEN_TELLING)
