"""A message in two variants, why it asks for what it asks for, and what to do after sending it."""

from pydantic import Field

from assistant.jobs.artefact import Artefact, Block, Heading, Letter, Paragraph, Quotation
from assistant.jobs.citing import Line
from assistant.jobs.job import Written
from assistant.mentoring.message import Message
from assistant.values import Value


class OutreachWritten(Written):
    """A message as a writer gives it."""

    subject: str = Field(
        description="Three or four plain words from the user's own topic; empty unless the channel is email."
    )
    warmer: str = Field(
        description="The message, without greeting and sign-off, opening with what stayed with the user."
    )
    shorter: str = Field(
        description="The same message in fewer words and another order, without greeting and sign-off."
    )
    why_this_size: tuple[Line, ...] = Field(
        description="One line on why it asks for this much and no more, citing a fact."
    )
    next_step: str = Field(description="One or two sentences on what to do after sending it.")


class Cited(Value):
    """Words of the coach or of the notes, with their sources."""

    text: str
    cites: tuple[int, ...] = ()


class OutreachGiven(Artefact):
    """The message in its variants; `remarks` are what the user should know before they send it."""

    letters: tuple[Letter, ...]
    remarks: tuple[str, ...] = ()
    notes: tuple[Cited, ...] = ()
    why_this_size: tuple[Cited, ...] = ()
    next_step: str = ""
    headings: dict[str, str]

    @property
    def wants(self) -> str:
        """Something only this person would recognise, where there was too little to write a message at all."""
        return "" if self.letters else "stayed_with_me"

    def blocks(self) -> tuple[Block, ...]:
        """The letters first, then what to know about them."""
        blocks: list[Block] = [*self.letters, *(Paragraph(text=remark) for remark in self.remarks)]
        if self.notes:
            blocks.append(Heading(text=self.headings["notes"], voice="material"))
            blocks += [Quotation(text=note.text, cites=note.cites) for note in self.notes]
        if self.why_this_size:
            blocks.append(Heading(text=self.headings["why"], voice="coaching"))
            blocks += [Paragraph(text=line.text, cites=line.cites) for line in self.why_this_size]
        if self.next_step:
            blocks += [Heading(text=self.headings["next"]), Paragraph(text=self.next_step)]
        return tuple(blocks)

    def messages(self) -> tuple[Message, ...]:
        """Both variants, as they would be sent."""
        return tuple(letter.message for letter in self.letters)
