"""The one function through which every text meant for another person passes before it is shown or exported."""

from collections.abc import Sequence
from dataclasses import InitVar, dataclass
from typing import Literal

from assistant.mentoring.guard import Guard
from assistant.mentoring.message import Message
from assistant.mentoring.review import Review, Verdict
from assistant.mentoring.stages import Stage

HEAVIER = "heavier than this relationship carries"

_KEY = object()


@dataclass(frozen=True, slots=True)
class _FromTheGate:
    """Made by `Gate.pass_message` only: without the gate's key it cannot be built, nor copied with another message."""

    message: Message
    review: Review
    key: InitVar[object]

    def __post_init__(self, key: object) -> None:
        if key is not _KEY:
            raise TypeError(f"{type(self).__name__} is made by Gate.pass_message only; pass the message through it.")


@dataclass(frozen=True, slots=True)
class Passed(_FromTheGate):
    """A message whose asks fit the relationship; `review` may still call it vague."""


@dataclass(frozen=True, slots=True)
class UsersOwn(_FromTheGate):
    """The user's own wording, too big and kept by them; always shown with `mark`."""

    @property
    def mark(self) -> str:
        """What is said beside the text wherever it is shown or exported."""
        return HEAVIER


@dataclass(frozen=True, slots=True)
class TooBig(_FromTheGate):
    """What the assistant wrote and must never show; `review.reason` is the objection its writer gets back."""


class Gate:
    """Weighs every message against the stage of the one who would read it."""

    def __init__(self, guard: Guard) -> None:
        self.guard = guard

    def pass_message(
        self, message: Message, stage: Stage, *, author: Literal["assistant", "user"], offered: Sequence[str] = ()
    ) -> Passed | UsersOwn | TooBig:
        """The message as what it may be used for. `offered` is what this person offered, in plain words.

        Only a message the user wrote, and chose to keep, may be called with `author="user"`.
        """
        review = self.guard.review(message.text, stage, offered=offered, channel=message.channel)
        if review.verdict is not Verdict.TOO_BIG:
            return Passed(message, review, _KEY)
        if author == "user":
            return UsersOwn(message, review, _KEY)
        return TooBig(message, review, _KEY)
