"""What a conversation has in mind between two messages; stored as JSON with every change."""

from typing import Literal

from pydantic import Field

from assistant.values import Value


class Focus(Value):
    """Who and what the last question was about, so that "and what did she say?" finds them."""

    person: str = ""
    question: str = ""


class Weighing(Value):
    """An ask of the user's own that the guard found too big: their words, and the lighter ones offered."""

    field: str
    words: str
    lighter: str
    reason: str


class State(Value):
    """A conversation between messages.

    `brief` holds what is known for `job`, by field; `asked` the fields a form has shown already, so nothing is asked
    twice. `waiting` says what the next plain message most likely answers.
    """

    job: str | None = None
    brief: dict[str, str] = Field(default_factory=dict)
    asked: tuple[str, ...] = ()
    waiting: Literal["form", "weighing", "which person", "which job"] | None = None
    question: str | None = None
    weighing: Weighing | None = None
    kept: str = ""
    said: str = ""
    focus: Focus = Focus()

    def finished(self) -> "State":
        """The state once a job is done or dropped: only the focus stays."""
        return State(focus=self.focus)

    def told(self, values: dict[str, str]) -> "State":
        """The state with these brief fields known; empty values change nothing."""
        return self.model_copy(
            update={"brief": {**self.brief, **{k: v.strip() for k, v in values.items() if v.strip()}}}
        )
