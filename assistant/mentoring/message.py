"""A text meant for another person, and what it is once it has been through the gate."""

from typing import Literal

from assistant.values import Value

Channel = Literal["email", "linkedin", "chat", "spoken"]


class Message(Value):
    """A text inside an artefact that is meant for another person. `subject` is empty where the channel has none."""

    to: str
    channel: Channel
    subject: str = ""
    body: str

    @property
    def text(self) -> str:
        """Everything the other person would read."""
        return f"{self.subject}\n\n{self.body}" if self.subject else self.body
