"""What a conversation has in mind between two messages; stored as JSON with every change."""

from typing import Literal

from pydantic import Field

from assistant.jobs.form import Choice
from assistant.values import Value


class Focus(Value):
    """Who and what the last question was about, so that "and what did she say?" finds them."""

    person: str = ""
    question: str = ""


class Weighing(Value):
    """Words of the user's own that the guard found too big, and the lighter ones offered.

    `lighter` is what the brief's `field` becomes when they are taken; `if_kept` what the brief is told otherwise.
    """

    field: str
    words: str
    lighter: str
    reason: str
    if_kept: dict[str, str] = Field(default_factory=dict)


class Settling(Value):
    """A choice to be made before the job is done, and the field of the brief that it fills."""

    field: str
    choices: tuple[Choice, ...]


class Last(Value):
    """The job done last and what its brief held, so that "again, but by chat" has something to change."""

    job: str
    brief: dict[str, str]


class State(Value):
    """A conversation between messages.

    `brief` holds what is known for `job`, by field; `asked` the fields a form has shown already, so nothing is asked
    twice. `waiting` says what the next plain message most likely answers; "more" is the one thing a finished card
    would be better with. `letter` is a whole message of the user's own that they pasted.
    """

    job: str | None = None
    brief: dict[str, str] = Field(default_factory=dict)
    asked: tuple[str, ...] = ()
    waiting: Literal["form", "more", "weighing", "which person", "which job", "settling"] | None = None
    question: str | None = None
    weighing: Weighing | None = None
    settling: Settling | None = None
    offers: tuple[str, ...] = ()
    kept: str = ""
    said: str = ""
    letter: str = ""
    focus: Focus = Focus()
    last: Last | None = None

    def finished(self) -> "State":
        """The state once a job is done or dropped: the focus stays, and what was done last."""
        return State(focus=self.focus, last=self.last)

    def done(self, wants: str, fields: tuple[str, ...]) -> "State":
        """The state once the artefact is there. `wants` is the field it would be better with, "" for none."""
        last = Last(job=self.job or "", brief=self.brief)
        if not wants:
            return State(focus=self.focus, last=last)
        asked = (*(name for name in self.asked if name.split(" ")[0] not in fields), wants)
        return State(job=self.job, brief=self.brief, asked=asked, waiting="more", focus=self.focus, last=last)

    def told(self, values: dict[str, str]) -> "State":
        """The state with these brief fields known; empty values change nothing."""
        return self.model_copy(
            update={"brief": {**self.brief, **{k: v.strip() for k, v in values.items() if v.strip()}}}
        )
