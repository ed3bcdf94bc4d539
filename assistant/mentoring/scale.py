"""The two scales everything is measured on: how far a relationship has come, and how much a message asks for."""

from enum import Enum, IntEnum
from functools import total_ordering


@total_ordering
class Stage(Enum):
    """The stages in order, from never having interacted to having been spoken up for."""

    STRANGER = "stranger"
    AWARE = "aware"
    ACQUAINTED = "acquainted"
    CONVERSING = "conversing"
    ADVISING = "advising"
    MENTOR = "mentor"
    SPONSOR = "sponsor"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Stage):
            return NotImplemented
        order = list(Stage)
        return order.index(self) < order.index(other)


class Ask(IntEnum):
    """What a message wants from the other person, by weight."""

    NOTHING = 0
    QUICK_QUESTION = 1
    SHORT_CONVERSATION = 2
    FAVOUR = 3
    COMMITMENT = 4
    MENTORSHIP = 5
    SPONSORSHIP = 6


LARGEST_ASK: dict[Stage, Ask] = {
    Stage.STRANGER: Ask.QUICK_QUESTION,
    Stage.AWARE: Ask.SHORT_CONVERSATION,
    Stage.ACQUAINTED: Ask.SHORT_CONVERSATION,
    Stage.CONVERSING: Ask.FAVOUR,
    Stage.ADVISING: Ask.MENTORSHIP,
    Stage.MENTOR: Ask.SPONSORSHIP,
    Stage.SPONSOR: Ask.SPONSORSHIP,
}

STAGE_IN_WORDS: dict[Stage, str] = {
    Stage.STRANGER: "We have never been in touch",
    Stage.AWARE: "They would recognise my name, and that is all so far",
    Stage.ACQUAINTED: "We have met once, or they have answered me",
    Stage.CONVERSING: "We have had a real conversation, just the two of us",
    Stage.ADVISING: "They have advised me more than once and know what I did with it",
    Stage.MENTOR: "They are my mentor, and we would both say so",
    Stage.SPONSOR: "They have spoken up for me when it counted",
}
