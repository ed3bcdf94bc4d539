"""A job that shows or changes the record: facts only, so nobody writes it, and no language model ever sees it."""

from abc import abstractmethod
from typing import ClassVar, TypeVar

from pydantic import Field

from assistant.jobs.artefact import Artefact, Block, Paragraph
from assistant.jobs.form import Choice
from assistant.jobs.job import Brief, Context, Job, Outcome, Written

B = TypeVar("B", bound=Brief)


class NothingWritten(Written):
    """What a writer adds to the record."""

    remark: str = Field(description="Always empty: the record speaks for itself.")


class RecordJob(Job[B, NothingWritten]):
    """A job whose artefact is read from the record."""

    written_type = NothingWritten
    by_hand: ClassVar[bool] = True

    def write(self, brief: B, context: Context) -> NothingWritten:
        """Nothing."""
        return NothingWritten(remark="")

    def finish(self, written: NothingWritten, brief: B, context: Context) -> Outcome:
        """What the record says, or how it changes."""
        return self.read(brief, context)

    @abstractmethod
    def read(self, brief: B, context: Context) -> Outcome:
        """The artefact and the changes."""


class Said(Artefact):
    """A sentence or two about what was done, with what may be said next; told in the chat and not kept as a piece."""

    lines: tuple[str, ...]
    offers: tuple[Choice, ...] = ()

    @property
    def spoken(self) -> str:
        """The lines."""
        return "\n".join(self.lines)

    @property
    def next(self) -> tuple[Choice, ...]:
        """What may be said next."""
        return self.offers

    def blocks(self) -> tuple[Block, ...]:
        """A paragraph a line."""
        return tuple(Paragraph(text=line) for line in self.lines)


class Page(Artefact):
    """A page of the record, already in blocks."""

    body: tuple[Block, ...]
    offers: tuple[Choice, ...] = ()

    @property
    def next(self) -> tuple[Choice, ...]:
        """What may be said next."""
        return self.offers

    def blocks(self) -> tuple[Block, ...]:
        """The page in reading order."""
        return self.body
