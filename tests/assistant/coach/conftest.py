"""A small job with its prompts, and a server that plays the language model."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from model_server import ModelServer

from assistant.coach.connecting import connect
from assistant.coach.langchain import LanguageModelCoach
from assistant.coach.prompts import Prompts
from assistant.jobs.artefact import Artefact
from assistant.jobs.job import Brief, Context, Job, Needs, Outcome, Phrases, Written

TODAY = date(2026, 11, 22)


class NoteBrief(Brief):
    """Who it is for, and a passage."""

    person: str = ""
    passage: str = ""


class WrittenNote(Written):
    """A short note to someone."""

    subject: str = ""
    body: str
    cites: tuple[str, ...] = ()


class NoteJob(Job[NoteBrief, WrittenNote]):
    """Writes a note."""

    name = "note"
    brief_type = NoteBrief
    written_type = WrittenNote

    def needs(self, brief: NoteBrief) -> Needs:
        return Needs()

    def write(self, brief: NoteBrief, context: Context) -> WrittenNote:
        return WrittenNote(body=f"Dear {brief.person}, thank you.")

    def finish(self, written: WrittenNote, brief: NoteBrief, context: Context) -> Outcome:
        return Outcome(Artefact(title=written.subject))

    def prompt_variables(self, brief: NoteBrief, context: Context) -> dict[str, str]:
        return {"person": brief.person, "passage": brief.passage, "today": context.today.isoformat()}


PROMPTS = {
    "voice.md": "---\nvariables: []\n---\nYou are a kind coach.\n",
    "objection.md": "---\nvariables: [objection]\n---\nNot this:\n\n{{objection}}\n\nAgain, smaller.\n",
    "note.md": (
        "---\nvariables: [person, passage, today]\n---\nOn {{today}}, write to {{ person }}.\n\n{{passage}}\n\nEnd.\n"
    ),
}


@pytest.fixture
def job() -> NoteJob:
    return NoteJob(Phrases(title="Note", starter="", icon="", asked_like=(), fields=()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in PROMPTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def running() -> Iterator[ModelServer]:
    with ModelServer() as server:
        yield server


@pytest.fixture
def server(running: ModelServer) -> ModelServer:
    running.requests.clear()
    running.headers.clear()
    return running


@dataclass
class Writing:
    """A coach behind the server, and one call to write."""

    server: ModelServer
    job: NoteJob
    prompts: Prompts
    brief: NoteBrief = field(default_factory=lambda: NoteBrief(person="Marta", passage="She likes SECRETNOTE."))
    context: Context = field(default_factory=lambda: Context(today=TODAY))

    def coach(self, provider: str = "openai", deadline: float = 5.0) -> LanguageModelCoach:
        url = self.server.openai if provider == "openai" else self.server.address
        model = connect(f"{provider}:test", url=url, key="sk-SECRETKEY", deadline=deadline)
        return LanguageModelCoach(model, self.prompts, deadline, name=f"{provider}:test")

    async def write(
        self, *script: Any, provider: str = "openai", deadline: float = 5.0, objection: str = ""
    ) -> Written:
        self.server.answers(*script)
        coach = self.coach(provider, deadline)
        return await coach.write(self.job, self.brief, self.context, objection=objection)


@pytest.fixture
def writing(server: ModelServer, job: NoteJob, folder: Path) -> Writing:
    return Writing(server, job, Prompts.load(folder, [job]))
