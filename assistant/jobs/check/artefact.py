"""A message the user wrote, with what is to be said of it before it is sent."""

from assistant.jobs.artefact import Artefact, Block, Letter, Paragraph
from assistant.mentoring.message import Message


class CheckGiven(Artefact):
    """`letters` is empty where the user keeps words that are too big: those stand above, marked."""

    verdict: str
    letters: tuple[Letter, ...] = ()

    def blocks(self) -> tuple[Block, ...]:
        """What is to be said, then the message."""
        said = (Paragraph(text=self.verdict),) if self.verdict else ()
        return (*said, *self.letters)

    def messages(self) -> tuple[Message, ...]:
        """The message as it would be sent."""
        return tuple(letter.message for letter in self.letters)
