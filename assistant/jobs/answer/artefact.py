"""An answer: what the material says, general coaching apart from it, or a refusal with the nearest thing there is."""

from itertools import groupby

from pydantic import Field

from assistant.jobs.artefact import Artefact, Block, Heading, Paragraph, Quotation
from assistant.jobs.citing import Line
from assistant.jobs.job import Written
from assistant.values import Value


class AnswerWritten(Written):
    """An answer as a writer gives it."""

    answered: bool = Field(description="true only if the passages themselves answer the question.")
    from_material: tuple[Line, ...] = Field(
        description="At most four lines in reading order, each said by the passage it cites; [] when not answered."
    )
    coaching: tuple[Line, ...] = Field(description="At most one line of general coaching from a fact (f1 …), or [].")
    nearest: tuple[Line, ...] = Field(
        description="When not answered: one brief quotation of the nearest passage, cited."
    )
    next_step: str = Field(description="When not answered: one sentence on what to do next. Otherwise empty.")


class Told(Value):
    """One thing said, with its sources; `quoted` where it is the source's own words, `origin` names the source."""

    text: str
    cites: tuple[int, ...] = ()
    quoted: bool = False
    origin: str = ""


class AnswerGiven(Artefact):
    """The answer. `refused` exactly when the material does not answer; `nearest` is then what comes closest."""

    refused: bool
    opening: str = ""
    material: tuple[Told, ...] = ()
    coaching: tuple[Told, ...] = ()
    nearest: tuple[Told, ...] = ()
    next_step: str = ""
    material_heading: str
    coaching_heading: str

    @property
    def page_title(self) -> str:
        """None: the question stands right above the answer."""
        return ""

    def blocks(self) -> tuple[Block, ...]:
        """The two voices under headings of their own; a refusal first where there is one."""
        blocks: list[Block] = [Paragraph(text=self.opening)] if self.opening else []
        blocks += _told(self.nearest)
        if self.material:
            blocks += [Heading(text=self.material_heading, voice="material"), *_told(self.material)]
        if self.coaching:
            blocks += [Heading(text=self.coaching_heading, voice="coaching"), *_told(self.coaching)]
        if self.next_step:
            blocks.append(Paragraph(text=self.next_step))
        return tuple(blocks)


def _told(lines: tuple[Told, ...]) -> list[Block]:
    blocks: list[Block] = []
    for origin, group in groupby(lines, key=lambda line: line.origin):
        if origin:
            blocks.append(Paragraph(text=f"{origin}:"))
        blocks += [
            Quotation(text=line.text, cites=line.cites) if line.quoted else Paragraph(text=line.text, cites=line.cites)
            for line in group
        ]
    return blocks
