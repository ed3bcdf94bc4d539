"""The assistant in the terminal: what is typed goes in, parts come out, until /quit."""

import asyncio
import sys
from contextlib import suppress
from dataclasses import dataclass
from uuid import uuid4

from rich.console import Console

from assistant.errors import AssistantError, BadInput
from assistant.parts import Card, Chose, Filled, Incoming, Progress, Question, Said
from assistant.terminal.edge import FINE
from assistant.terminal.filling import filled
from assistant.terminal.opened import Opened
from assistant.terminal.saving import save
from assistant.terminal.showing import picked, plain, words

WELCOME = """Second Coffee. Say what you are up to: a meeting, someone to write to, a day to look back on.
/quit leaves, /help says more."""
HELP = """/save FILE  writes the last piece to a file (.md or .txt)
/quit       leaves, as Ctrl+D does; Ctrl+C stops an answer
Anything else is said to the assistant. Name a folder to have it read: my notes are in ~/Documents/notes"""
PROMPT = "\n> "


class Leave(Exception):
    """The user is done talking."""


@dataclass(slots=True)
class Talk:
    """One conversation in the terminal."""

    here: Opened
    conversation: str
    runner: asyncio.Runner
    console: Console
    waiting: Question | None = None
    last: str = ""

    def go(self) -> None:
        """Talks until the user leaves."""
        self._say(WELCOME)
        while True:
            incoming = self._form_filled() if self.waiting and self.waiting.form else self._typed()
            if incoming is None:
                continue
            self.waiting = None
            try:
                self.runner.run(self._answered(incoming))
            except KeyboardInterrupt:
                self._say("Stopped. What you said is kept.")

    def _form_filled(self) -> Incoming | None:
        question, self.waiting = self.waiting, None
        if question is None or question.form is None:
            return None
        return Filled(values=filled(question.form, self._say, self._line), question=question.id)

    def _typed(self) -> Incoming | None:
        typed = self._line(PROMPT).strip()
        if not typed:
            return None
        if self.waiting and (choice := picked(typed, self.waiting.choices)):
            return Chose(value=choice.value, question=self.waiting.id)
        return Said(text=typed, id=str(uuid4()))

    def _line(self, prompt: str) -> str:
        """A line that is meant for the conversation; commands are done here, wherever they are typed."""
        while True:
            typed = input(prompt).encode("utf-8", "replace").decode()
            command, _, rest = typed.strip().partition(" ")
            if command == "/quit":
                raise Leave
            if command == "/save":
                self._save(rest.strip())
            elif command == "/help":
                self._say(HELP)
            else:
                return typed

    def _save(self, name: str) -> None:
        try:
            if not self.last:
                raise BadInput("There is nothing to save yet.")
            self._say(f"Saved as {save(self.here, self.last, name)}")
        except AssistantError as error:
            self._say(str(error))

    async def _answered(self, incoming: Incoming) -> None:
        with self.console.status("One moment …") as status:
            async for part in self.here.application.assistant.respond(self.here.user, self.conversation, incoming):
                if isinstance(part, Progress):
                    status.update(plain(words(part)).replace("[", r"\["))
                    continue
                self._say(f"\n{words(part)}")
                if isinstance(part, Question):
                    self.waiting = part
                if isinstance(part, Card):
                    self.last = part.artefact

    def _say(self, text: str) -> None:
        self.console.print(text, markup=False, highlight=False, soft_wrap=not self.console.is_terminal)


def talk(here: Opened, conversation: str) -> int:
    """Talk in the terminal; Ctrl+C stops an answer, and at the prompt leaves, as Ctrl+D and /quit do."""
    with suppress(ImportError):
        import readline  # noqa: F401  (gives input() history and editing)
    with asyncio.Runner() as runner:
        try:
            Talk(here, conversation, runner, Console(file=sys.stdout)).go()
        except (Leave, EOFError, KeyboardInterrupt):
            sys.stdout.write("\n")
    return FINE
