"""Whether a relationship does the user good, from signals they recorded themselves; never inferred, never a score."""

from collections.abc import Iterable
from datetime import date
from enum import Enum

from assistant.values import Value


class Signal(Enum):
    """What the user may note after a talk, each a plain yes or no."""

    RESPECTED = "respected"
    WANT_TO_FOLLOW = "want to follow"
    VALUES_MEET = "values meet"
    SHOW_UP = "show up"


class FitNote(Value):
    """What the user noted after a talk: signals that were there, and signals that were missing; the rest is unsaid."""

    id: str
    person: str
    on: date
    there: frozenset[Signal] = frozenset()
    missing: frozenset[Signal] = frozenset()

    @property
    def speaks_against(self) -> bool:
        """Whether this talk did not do them good: respect was missing, or two signals were."""
        return Signal.RESPECTED in self.missing or len(self.missing) >= MISSING


MISSING = 2
RUN = 2
"""Talks in a row that speak against it before a lighter way is offered: one bad day is not a bad fit."""


def misfit_run(notes: Iterable[FitNote], today: date) -> tuple[FitNote, ...]:
    """The latest talks in a row that spoke against it, oldest first; () while there are fewer than two."""
    past = sorted((note for note in notes if note.on <= today), key=lambda note: (note.on, note.id))
    run: list[FitNote] = []
    for note in reversed(past):
        if not note.speaks_against:
            break
        run.append(note)
    return tuple(reversed(run)) if len(run) >= RUN else ()
