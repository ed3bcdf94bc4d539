"""What a job gives: blocks to render and export, messages to guard, sources to open."""

from abc import ABC, abstractmethod
from typing import Annotated, Literal

from pydantic import Field as Spec

from assistant.jobs.form import Choice
from assistant.mentoring.message import Message
from assistant.values import Value


class Source(Value):
    """A numbered source. `passage` opens a place in the material; a fact has `grade` and its own `where` instead."""

    number: int
    kind: Literal["notes", "journal", "course", "built-in course", "fact"]
    title: str
    where: str
    passage: str | None = None
    grade: str | None = None


class Heading(Value):
    """A heading. `voice` keeps the two voices apart: from the user's material, or general coaching."""

    block: Literal["heading"] = "heading"
    text: str
    voice: Literal["material", "coaching"] | None = None


class Paragraph(Value):
    """Plain words of the coach, with the numbers of the sources they lean on."""

    block: Literal["paragraph"] = "paragraph"
    text: str
    cites: tuple[int, ...] = ()


class Item(Value):
    """One line of a list."""

    text: str
    cites: tuple[int, ...] = ()


class Bullets(Value):
    """A short list; `numbered` where the order matters."""

    block: Literal["bullets"] = "bullets"
    items: tuple[Item, ...]
    numbered: bool = False


class Quotation(Value):
    """Words quoted from the material, untrusted, shown inert."""

    block: Literal["quotation"] = "quotation"
    text: str
    cites: tuple[int, ...] = ()


class Letter(Value):
    """A message to send. `mark` says so when the user kept wording heavier than the relationship carries."""

    block: Literal["letter"] = "letter"
    label: str
    message: Message
    mark: str = ""


Block = Annotated[Heading | Paragraph | Bullets | Quotation | Letter, Spec(discriminator="block")]


class Artefact(Value, ABC):
    """What a job gives. Every job's artefact is a subclass with its own fields."""

    title: str
    sources: tuple[Source, ...] = ()

    @property
    def page_title(self) -> str:
        """The heading on the page, "" for none; a file is always named by `title`."""
        return self.title

    @property
    def wants(self) -> str:
        """The brief's field that it asks the user for, because it would be better with it; "" when it needs nothing."""
        return ""

    @property
    def spoken(self) -> str:
        """What is said in the chat instead of showing a card and keeping a piece; "" for a card."""
        return ""

    @property
    def next(self) -> tuple[Choice, ...]:
        """What the user may say next by one click: each value is a sentence of theirs."""
        return ()

    @abstractmethod
    def blocks(self) -> tuple[Block, ...]:
        """The artefact in reading order, for the page and the exports."""

    def messages(self) -> tuple[Message, ...]:
        """Every text in it that is meant for another person, for the guard."""
        return tuple(block.message for block in self.blocks() if isinstance(block, Letter))
