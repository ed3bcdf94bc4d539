"""A person who talks to the assistant: the real rooms, a frozen clock, no network but loopback."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import pytest

from assistant.exports import as_text
from assistant.parts import Card, Chose, Dropped, Filled, Incoming, Notice, Part, Progress, Question, Said, Text
from assistant.settings import LOCAL_USER, Settings
from assistant.wiring import Application, wire


@dataclass
class Answer:
    """The parts that came back for one message."""

    parts: list[Part]

    @property
    def card(self) -> Card:
        """The one card."""
        (card,) = (part for part in self.parts if isinstance(part, Card))
        return card

    @property
    def question(self) -> Question:
        """The one question."""
        (question,) = (part for part in self.parts if isinstance(part, Question))
        return question

    @property
    def words(self) -> str:
        """Everything in it that can be read, as plain text."""
        return "\n".join(_words(part) for part in self.parts)

    @property
    def fields(self) -> list[str]:
        """The names of the fields asked."""
        return [each.name for each in self.question.form.fields] if self.question.form else []


@dataclass
class Someone:
    """A user of the assistant, in one conversation."""

    application: Application
    user: str
    conversation: str = field(default_factory=lambda: str(uuid4()))

    async def says(self, text: str) -> Answer:
        """What comes back for a typed message."""
        return await self._sends(Said(text=text, id=str(uuid4())))

    async def fills(self, **values: str) -> Answer:
        """What comes back for a filled form."""
        return await self._sends(Filled(values=values))

    async def chooses(self, value: str) -> Answer:
        """What comes back for a choice taken."""
        return await self._sends(Chose(value=value))

    async def drops(self, *files: Path, text: str = "") -> Answer:
        """What comes back for files dropped into the chat."""
        return await self._sends(Dropped(files=tuple((file.name, file) for file in files), text=text))

    async def _sends(self, incoming: Incoming) -> Answer:
        return Answer(
            [part async for part in self.application.assistant.respond(self.user, self.conversation, incoming)]
        )


def _words(part: Part) -> str:
    match part:
        case Text(text=text) | Notice(text=text) | Progress(text=text):
            return text
        case Question(text=text, form=form, choices=choices):
            labels = [each.label for each in (form.fields if form else choices)]
            return "\n".join([text, *(form.understood if form else ()), *labels])
        case Card(title=title, blocks=blocks, sources=sources):
            return as_text(title, blocks, sources)


NOTES = {
    "people/Amara Okafor.md": """---
date: 2026-10-14
person: "[[Amara Okafor]]"
---
# Coffee with Amara Okafor

Head of Nursing Education at St Brannoc's. Met at the simulation day.

## What she told me
- Ask the ward for one week of near-miss notes before proposing any change to handover.
- Read "The Checklist Manifesto", chapter 3 first.

## What I will do
- [ ] send her the near-miss summary by 20 November
""",
    "todo.txt": "[ ] book the room for the skills lab\n[ ] reply to Ravi about the rota swap\n",
}


def _settings(home: Path, model_folder: Path) -> Settings:
    (home / "index").mkdir(parents=True, exist_ok=True)
    if not (home / "index" / "model").exists():
        (home / "index" / "model").symlink_to(model_folder, target_is_directory=True)
    return Settings(home=home, now="2026-11-22T18:00:00+00:00", name="Jo", region="uk")


@pytest.fixture(scope="session")
def read_course(tmp_path_factory: pytest.TempPathFactory, model_folder: Path) -> Path:
    """A data folder in which the built-in course has been read, to start each story from a copy of."""
    home = tmp_path_factory.mktemp("course") / "home"
    application = wire(_settings(home, model_folder))
    application.library.sync_course()
    application.close()
    return home


@pytest.fixture
async def application(tmp_path: Path, read_course: Path, model_folder: Path) -> AsyncIterator[Application]:
    """The assistant on a data folder of its own, on Sunday 22 November 2026, with the built-in course read."""
    home = tmp_path / "home"
    home.mkdir()
    shutil.copyfile(read_course / "second-coffee.db", home / "second-coffee.db")
    application = wire(_settings(home, model_folder))
    yield application
    application.close()


@pytest.fixture
def someone(application: Application) -> Someone:
    """A user who has just opened the page."""
    return Someone(application, application.storage.user(LOCAL_USER).id)


@pytest.fixture
async def nurse(someone: Someone, tmp_path: Path) -> Someone:
    """A user whose notes have been read."""
    folder = tmp_path / "notes"
    for name, text in NOTES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    await someone.says(str(folder))
    return someone
