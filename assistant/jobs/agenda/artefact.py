"""An agenda: what is known, what to report back, the purpose, topics with questions, timings, what follows."""

from pydantic import BaseModel, Field

from assistant.jobs.artefact import Artefact, Block, Bullets, Heading, Item, Paragraph, Quotation
from assistant.jobs.citing import Line
from assistant.jobs.job import Written
from assistant.mentoring.message import Message
from assistant.values import Value


class TopicWritten(BaseModel):
    """One topic and what to ask about it."""

    title: str = Field(description="The topic in at most ten words.")
    questions: tuple[Line, ...] = Field(
        description="One or two questions only this person can answer, citing passages they build on."
    )


class AgendaWritten(Written):
    """An agenda as a writer gives it."""

    purpose: str = Field(
        description="One sentence the user can say at the start: what they would like from the meeting."
    )
    known: tuple[Line, ...] = Field(
        description="At most four lines quoted from the passages about this person, cited; [] if there are none."
    )
    report_back: tuple[Line, ...] = Field(
        description="Things the user promised or was advised, to report on first; cited where a passage says so."
    )
    topics: tuple[TopicWritten, ...] = Field(description="At most three topics, the most important first.")
    play_back: str = Field(description="One sentence with which to say back what was heard.")
    close: str = Field(
        description="One sentence that closes with one next step, asking for nothing heavier than allowed."
    )


class Point(Value):
    """A line with its sources; `quoted` where it is the notes' own words."""

    text: str
    cites: tuple[int, ...] = ()
    quoted: bool = False


class Topic(Value):
    """A topic and its questions."""

    title: str
    questions: tuple[Point, ...]
    minutes: int


class AgendaGiven(Artefact):
    """The agenda. The minutes of opening, topics, play back and close add up to `minutes`."""

    person: str
    minutes: int
    summary: str
    nothing_known: str = ""
    advice: tuple[Point, ...] = ()
    known: tuple[Point, ...] = ()
    report_back: tuple[Point, ...] = ()
    remarks: tuple[str, ...] = ()
    no_topic: bool = False
    purpose: str
    topics: tuple[Topic, ...]
    times: tuple[str, ...]
    play_back: str
    close: str
    before_after: tuple[Point, ...] = ()
    headings: dict[str, str]

    @property
    def wants(self) -> str:
        """A topic, where none was named."""
        return "topics" if self.no_topic else ""

    def blocks(self) -> tuple[Block, ...]:
        """In the order of use: what they advised and what you know, then the meeting itself, then before and after."""
        head = self.headings
        blocks: list[Block] = [Paragraph(text=self.summary)]
        if self.advice:
            blocks += [Heading(text=head["advice"], voice="material"), Bullets(items=_items(self.advice))]
        if self.known:
            blocks.append(Heading(text=head["known"], voice="material"))
            blocks += [Quotation(text=point.text, cites=point.cites) for point in self.known]
        elif not self.advice and not any(point.cites for point in self.report_back):
            blocks.append(Paragraph(text=self.nothing_known))
        if self.report_back:
            blocks += [Heading(text=head["report"]), Bullets(items=_items(self.report_back))]
        blocks += [Heading(text=head["open"]), Paragraph(text=self.purpose)]
        for number, topic in enumerate(self.topics, 1):
            title = head["topic"].format(number=number, title=topic.title, minutes=topic.minutes)
            blocks += [Heading(text=title), Bullets(items=_items(topic.questions))]
        blocks += [Paragraph(text=remark) for remark in self.remarks]
        closing = Bullets(items=(Item(text=self.play_back), Item(text=self.close)))
        blocks += [Heading(text=head["close"]), closing]
        blocks += [Heading(text=head["times"]), Bullets(items=tuple(Item(text=time) for time in self.times))]
        blocks += [Heading(text=head["before_after"], voice="coaching"), Bullets(items=_items(self.before_after))]
        return tuple(blocks)

    def messages(self) -> tuple[Message, ...]:
        """What is to be said to the other person, as one spoken text, so that the guard weighs it too."""
        said = [
            self.purpose,
            *(point.text for topic in self.topics for point in topic.questions),
            self.play_back,
            self.close,
        ]
        return (Message(to=self.person, channel="spoken", body="\n".join(said)),)


def _items(points: tuple[Point, ...]) -> tuple[Item, ...]:
    return tuple(Item(text=point.text, cites=point.cites) for point in points)
