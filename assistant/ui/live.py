"""One message while it is answered: parts appear as they are stored, forms close, progress stays in one place."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from chainlit.context import ChainlitContext, get_context
from chainlit.utils import utc_now

from assistant.parts import Dropped, Incoming, Part, Progress, Question, Said
from assistant.ui import shown
from assistant.ui.history import owner_and_identifier
from assistant.ui.holder import application
from assistant.ui.plainly import in_one_line, noted


async def answer(incoming: Incoming) -> None:
    """Everything `respond` gives for `incoming`, shown in the current chat; a failure is shown as one plain line."""
    live = Live(get_context(), incoming)
    await live.begin()
    try:
        owner, _ = owner_and_identifier()
        answering = cast(AsyncGenerator[Part], application().assistant.respond(owner, live.thread, incoming))
        async with aclosing(answering) as parts:
            async for part in parts:
                await live.show(part)
    except Exception as error:  # noqa: BLE001  (the page's edge: whatever failed becomes one line)
        noted(error, "a message")
        await live.apologise(in_one_line(error))
    finally:
        await live.end()


def sent(text: str, elements: list[Any], id: str) -> Said | Dropped:
    """What the user sent: files with the names they see, or words."""
    files = tuple((str(element.name), Path(element.path)) for element in elements if element.path)
    return Dropped(files=files, text=text, id=id) if files else Said(text=text, id=id)


class Live:
    """Draws the answer to one message.

    Words and files are drawn by the browser as they are sent, with an id of its own; for a form or a choice there is
    no user's message yet, so it is drawn from its stored turn when the first part comes.
    """

    def __init__(self, context: ChainlitContext, incoming: Incoming) -> None:
        self.thread = str(context.session.thread_id)
        self._emitter, self._session = context.emitter, context.session
        self._turn = incoming.id if isinstance(incoming, Said | Dropped) else None
        self._progress: dict[str, shown.Step] = {}
        self._began, self._settled = utc_now(), False

    async def begin(self) -> None:
        """Show that an answer is on its way."""
        await self._emitter.task_start()
        await self._send_run(None)

    async def show(self, part: Part) -> None:
        """Draw one part. By the first, the user's turn is stored, so that the sidebar and the forms can follow it."""
        if not self._settled:
            self._settled = True
            await self._settle()
        drawn = shown.Shown()
        run = shown.run_of(self._turn) if self._turn else None
        shown.add_part(drawn, self.thread, part, parent=run, at=utc_now(), is_open=isinstance(part, Question))
        for step in drawn.steps:
            again = step["id"] in self._progress
            await (self._emitter.update_step(step) if again else self._emitter.send_step(step))
            if isinstance(part, Progress):
                self._progress[step["id"]] = step
        for element in drawn.elements:
            await self._emitter.send_element(element)

    async def apologise(self, line: str) -> None:
        """Draw a failure as one line; it is not stored."""
        await self._emitter.send_step(shown.error_step(self.thread, str(uuid4()), line, utc_now()))

    async def end(self) -> None:
        """Take progress away and end the run."""
        for step in self._progress.values():
            await self._emitter.delete_step(step)
        await self._send_run(utc_now())
        await self._emitter.task_end()

    async def _send_run(self, end: str | None) -> None:
        if self._turn:
            step = shown.run_step(self.thread, self._turn, self._began, end)
            await (self._emitter.update_step(step) if end else self._emitter.send_step(step))

    async def _settle(self) -> None:
        app = application()
        owner, identifier = owner_and_identifier()
        turns = await app.work(app.storage.turns, owner, self.thread)
        mine = next((turn for turn in reversed(turns) if turn.by == "user"), None)
        if mine is None:
            return
        drawn = shown.conversation(self.thread, turns, identifier)
        if self._turn is None:
            self._turn = mine.id
            await self._emitter.send_step(next(step for step in drawn.steps if step["id"] == mine.id))
            await self._send_run(None)
        for element in drawn.elements:
            if element["props"].get("open") is False:
                await self._emitter.send_element(element)
        await self._announce(mine.text)

    async def _announce(self, words: str) -> None:
        """Tell the sidebar of a new conversation, once: only now does storage list it."""
        if not getattr(self._session, "announced", False):
            announced(self._session)
            await self._emitter.emit("first_interaction", {"interaction": words, "thread_id": self.thread})
            await self._emitter.emit("window_message", {"conversation": self.thread})  # for page.js, on phones


def announced(session: Any) -> None:
    """Remember that the sidebar knows this chat's conversation, and keep Chainlit from announcing it too early."""
    session.announced = True


def unannounced(session: Any) -> None:
    """A new chat: Chainlit must not announce its conversation before it is stored, so it is told that it has."""
    session.has_first_interaction = True
