"""A reflection: the user's words given back, a link to something they have, one if-then step, one question."""

from pydantic import Field

from assistant.jobs.artefact import Artefact, Block, Heading, Paragraph, Quotation
from assistant.jobs.citing import Line
from assistant.jobs.job import Written


class ReflectionWritten(Written):
    """A reflection as a writer gives it."""

    given_back: tuple[str, ...] = Field(
        description="One to three short sentences that give the user's words back as 'you', adding nothing of your own."
    )
    link: tuple[Line, ...] = Field(description="At most one sentence quoted from a passage that fits, cited; or [].")
    step: str = Field(description="One small step from the user's own words: If …, then I will …")
    step_cites: tuple[str, ...] = Field(description="Keys of a fact that supports if-then plans, or [].")
    question: str = Field(description="One open question to carry through the next day.")


class ReflectionGiven(Artefact):
    """The reflection."""

    given_back: tuple[str, ...]
    link: str = ""
    link_cites: tuple[int, ...] = ()
    link_origin: str = ""
    link_built_in: bool = False
    step: str
    step_note: str = ""
    step_cites: tuple[int, ...] = ()
    question: str
    headings: dict[str, str]

    def blocks(self) -> tuple[Block, ...]:
        """Their words first, then the link, the step and the question."""
        blocks: list[Block] = [Heading(text=self.headings["given_back"]), Paragraph(text=" ".join(self.given_back))]
        if self.link:
            place = "coaching" if self.link_built_in else "material"
            heading = Heading(text=self.headings[place], voice="coaching" if self.link_built_in else "material")
            blocks += [
                heading,
                Paragraph(text=f"{self.link_origin}:"),
                Quotation(text=self.link, cites=self.link_cites),
            ]
        blocks += [Heading(text=self.headings["step"]), Paragraph(text=self.step)]
        if self.step_note:
            blocks.append(Paragraph(text=self.step_note, cites=self.step_cites))
        blocks += [Heading(text=self.headings["question"]), Paragraph(text=self.question)]
        return tuple(blocks)
