"""What every job has: a brief, what it needs fetched, how it is written, and how people ask for it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel

from assistant.jobs.artefact import Artefact
from assistant.jobs.changes import AnyChange, Change, Step
from assistant.jobs.form import Choice, Field
from assistant.mentoring.fit import FitNote
from assistant.mentoring.gifts import Gift
from assistant.mentoring.message import Message
from assistant.mentoring.network import Known
from assistant.mentoring.people import Event, Person
from assistant.mentoring.stages import Stage
from assistant.mentoring.vectors import Embed
from assistant.values import Value
from knowledge.passage import Fact, Found, Passage, Scope


class Brief(Value):
    """What must be known before a job can be done; every field is text as the user said it, empty when not known."""

    def filled(self) -> dict[str, str]:
        """The fields that are known."""
        return {name: value for name, value in self.model_dump().items() if value}


@dataclass(frozen=True, slots=True)
class Needs:
    """What a job wants fetched: a person by name, a question to answer or queries to search for, the whole record."""

    person: str = ""
    question: str = ""
    queries: tuple[str, ...] = ()
    scope: Scope = Scope.ALL
    topics: tuple[str, ...] = ()
    network: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What the rooms below found for a brief. Written texts cite `passages` as p1, p2, … and `facts` as f1, f2, …"""

    today: date
    user_name: str = ""
    person: Person | None = None
    events: tuple[Event, ...] = ()
    stage: Stage = Stage.STRANGER
    found: Found | None = None
    passages: tuple[Passage, ...] = ()
    facts: tuple[Fact, ...] = ()
    network: tuple[Known, ...] = ()
    gifts: tuple[Gift, ...] = ()
    fits: tuple[FitNote, ...] = ()
    last_step: Step | None = None
    embed: Embed | None = None


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Something to be chosen before a job is done; what is chosen becomes the brief's `field`."""

    text: str
    choices: tuple[Choice, ...]
    field: str = "answer"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job gives and what it changes."""

    artefact: Artefact
    changes: tuple[AnyChange, ...] = ()


class Written(BaseModel):
    """What a writer, the built-in coach or a language model, writes for a job; citations are keys such as p1 or f2."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A job's phrase file: fields and starter, how people ask for it, and the texts its compose chooses from."""

    title: str
    starter: str
    icon: str
    asked_like: tuple[str, ...]
    fields: tuple[Field, ...]
    texts: Mapping[str, Any] = field(default_factory=dict)


__all__ = ["Brief", "Change", "Context", "Job", "Needs", "Outcome", "Phrases", "Unsettled", "Written"]

B = TypeVar("B", bound=Brief)
W = TypeVar("W", bound=Written)


class Job(ABC, Generic[B, W]):
    """One thing the assistant does. Deterministic and free of I/O; wiring hands it its phrases.

    What is done `by_hand` is read from the record: no language model sees it or writes it, and it needs no prompt.
    """

    name: ClassVar[str]
    by_hand: ClassVar[bool] = False
    brief_type: type[B]
    written_type: type[W]

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases

    @abstractmethod
    def needs(self, brief: B) -> Needs:
        """What must be fetched before this brief can be composed."""

    @abstractmethod
    def write(self, brief: B, context: Context) -> W:
        """The built-in coach's text for this brief."""

    @abstractmethod
    def finish(self, written: W, brief: B, context: Context) -> Outcome:
        """The artefact and changes from a written text, whoever wrote it; numbers the citations, drops unknown ones."""

    def compose(self, brief: B, context: Context) -> Outcome:
        """The job done with no model."""
        return self.finish(self.write(brief, context), brief, context)

    def fields(self, brief: B) -> tuple[Field, ...]:
        """What a form may ask for this brief."""
        return self.phrases.fields

    def heard(self, text: str) -> dict[str, str]:
        """What this job reads in a message beside what every job does, by field; only what is there."""
        return {}

    def means_one(self, brief: B) -> bool:
        """Whether the name in the brief is to be made that of one person."""
        return True

    def unsettled(self, brief: B, context: Context) -> Unsettled | None:
        """What is still to be chosen before it is done; None when nothing is."""
        return None

    def own_letter(self, words: str, brief: B, context: Context) -> Message | None:
        """The user's own words as a message, kept as they are; None for a job that writes to nobody."""
        return None

    def stage(self, brief: B, context: Context) -> Stage:
        """The stage to write for and to guard by; a job whose brief asks for it lets that answer win."""
        return context.stage

    def prompt_variables(self, brief: B, context: Context) -> dict[str, str]:
        """The named values of `prompts/<job>.md`; "(none)" for what is not known."""
        # Imported here because the values it renders are this module's own.
        from assistant.jobs.prompting import prompt_variables

        return prompt_variables(brief, context, self.stage(brief, context))
