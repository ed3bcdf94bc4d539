"""What every job has: a brief, what it needs fetched, how it is written, and how people ask for it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import BaseModel

from assistant.jobs.artefact import Artefact
from assistant.jobs.changes import AnyChange, Change
from assistant.jobs.form import Field
from assistant.mentoring.message import Message
from assistant.mentoring.people import Event, Person
from assistant.mentoring.stages import Stage
from assistant.values import Value
from knowledge.passage import Fact, Found, Passage, Scope


class Brief(Value):
    """What must be known before a job can be done; every field is text as the user said it, empty when not known."""

    def filled(self) -> dict[str, str]:
        """The fields that are known."""
        return {name: value for name, value in self.model_dump().items() if value}


@dataclass(frozen=True, slots=True)
class Needs:
    """What a job wants fetched: a person by name, and either a question to answer or queries to search for."""

    person: str = ""
    question: str = ""
    queries: tuple[str, ...] = ()
    scope: Scope = Scope.ALL
    topics: tuple[str, ...] = ()


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


__all__ = ["Brief", "Change", "Context", "Job", "Needs", "Outcome", "Phrases", "Written"]

B = TypeVar("B", bound=Brief)
W = TypeVar("W", bound=Written)


class Job(ABC, Generic[B, W]):
    """One thing the assistant does. Deterministic and free of I/O; wiring hands it its phrases."""

    name: ClassVar[str]
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
