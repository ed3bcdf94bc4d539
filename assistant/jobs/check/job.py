"""The check job: a message of the user's own, weighed, marked and kept; nothing in it is rewritten unasked."""

import re

from assistant.jobs.artefact import Letter
from assistant.jobs.check.artefact import CheckGiven
from assistant.jobs.check.brief import CheckBrief
from assistant.jobs.job import Change, Context, Needs, Outcome, Phrases
from assistant.jobs.record import RecordJob
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.typed import known, one_line
from assistant.mentoring.message import Channel, Message
from assistant.mentoring.people import EventKind
from assistant.mentoring.score import Medium, apart, guessed, medium_of
from assistant.mentoring.stages import STAGE_IN_WORDS, Stage, stage_of
from assistant.values import Value

CHANNELS: dict[Medium, Channel] = {
    Medium.EMAIL: "email",
    Medium.NOTE: "linkedin",
    Medium.LINKEDIN: "linkedin",
    Medium.CHAT: "chat",
    Medium.SPOKEN: "spoken",
}
GREETED = re.compile(
    r"\s*(?:(?i:subject:[^\n]*\n+))?\s*(?i:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ \t,]+"
    r"(?P<name>(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? )?[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){0,2})"
)
NOBODY = frozenset({"All", "Team", "There", "Everyone", "Sir", "Madam", "Friends"})


class Texts(Value):
    """What the phrase file holds beside the fields."""

    title_to: str
    label: str


class Check(RecordJob[CheckBrief]):
    """Whether a message is fine to send to someone as close as they are."""

    name = "check"
    brief_type = CheckBrief

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)

    def stage(self, brief: CheckBrief, context: Context) -> Stage:
        """The stage the user named, else the one the events earned."""
        return brief.stage_said() or context.stage

    def needs(self, brief: CheckBrief) -> Needs:
        """Whom it is to."""
        return Needs(person=name_written(known(brief.person)))

    def heard(self, text: str) -> dict[str, str]:
        """Whom a message greets."""
        found = GREETED.match(text)
        name = found["name"].strip() if found else ""
        return {"person": name} if name and name not in NOBODY else {}

    def own_letter(self, words: str, brief: CheckBrief, context: Context) -> Message | None:
        """The message exactly as it is."""
        subject, body = apart(words)
        stage = self.stage(brief, context)
        medium = medium_of(brief.channel, stage) if brief.channel else guessed(words, stage)
        name = name_written(known(brief.person))
        return Message(to=name, channel=CHANNELS[medium], subject=subject or "", body=body.strip())

    def read(self, brief: CheckBrief, context: Context) -> Outcome:
        """What is said of the message and the message itself; only the former where the user keeps too big words."""
        message = self.own_letter(brief.text, brief, context)
        letters = (Letter(label=self.texts.label, message=message),) if message and not brief.kept else ()
        name = name_written(known(brief.person))
        title = self.texts.title_to.format(person=name) if name else self.phrases.title
        return Outcome(CheckGiven(title=title, verdict=brief.verdict, letters=letters), self._changes(brief, context))

    def _changes(self, brief: CheckBrief, context: Context) -> tuple[Change, ...]:
        """How far the two have come, where the user said so and it is not what is recorded."""
        name, said = one_line(name_written(known(brief.person))), brief.stage_said()
        if not name or said is None or (context.events and said is stage_of(context.events, context.today)):
            return ()
        event, note = EventKind.CORRECTED.value, STAGE_IN_WORDS[said]
        return (Change(person_name=name, event=event, stage=said.value, note=note),)
