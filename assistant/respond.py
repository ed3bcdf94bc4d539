"""The assistant: one message in, parts out, each saved before it is shown."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from assistant.conversation.state import State
from assistant.errors import AssistantError
from assistant.flow.flow import Flow
from assistant.flow.out import Out
from assistant.flow.tools import Work
from assistant.parts import Chose, Dropped, Filled, Incoming, Notice, Part, Progress, Said
from assistant.storage import Storage
from assistant.storage.turns import Turn
from knowledge.errors import LibraryError


@dataclass(slots=True)
class Assistant:
    """Answers one message of one user in one conversation. Serves the page, the command line and the tests alike."""

    storage: Storage
    flow: Flow
    work: Work
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    _turns: dict[tuple[str, str], asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))

    async def respond(self, user: str, conversation: str, incoming: Incoming) -> AsyncIterator[Part]:
        """The parts that answer `incoming`, in order; a `Progress` with the same id replaces the one before.

        Every part but Progress is stored when it is yielded. Raises NotYours for a conversation of another user.
        """
        async with self._turns[(user, conversation)]:
            now = self.now()
            kept = await self.work(self.storage.conversation, user, conversation, now)
            state = State.model_validate_json(kept.state) if kept.state else State()
            await self._keep(user, conversation, now, turn=self._users_turn(incoming, now))
            async for out in self._answers(user, conversation, incoming, state, now):
                if not isinstance(out.part, Progress):
                    turn = Turn(id=out.part.id, by="assistant", at=self.now(), part=out.part)
                    await self._keep(user, conversation, now, turn=turn, out=out)
                yield out.part

    async def _answers(
        self, user: str, conversation: str, incoming: Incoming, state: State, now: datetime
    ) -> AsyncIterator[Out]:
        try:
            async for out in self.flow.run(user, conversation, incoming, state, now.date()):
                yield out
        except (AssistantError, LibraryError) as error:
            yield Out(Notice(id=self.new_id(), text=str(error)))

    async def _keep(self, user: str, conversation: str, now: datetime, *, turn: Turn, out: Out | None = None) -> None:
        state = out.state.model_dump_json() if out and out.state else None
        await self.work(
            partial(
                self.storage.keep,
                user,
                conversation,
                now=now,
                turns=[turn],
                state=state,
                artefact=out.artefact if out else None,
                changes=out.changes if out else (),
            )
        )

    def _users_turn(self, incoming: Incoming, now: datetime) -> Turn:
        identity = incoming.id if isinstance(incoming, Said | Dropped) else None
        return Turn(id=identity or self.new_id(), by="user", at=now, text=as_said(incoming), incoming=incoming)


def as_said(incoming: Incoming) -> str:
    """What came in, as the user would read it back."""
    match incoming:
        case Said(text=text):
            return text
        case Filled(values=values):
            return "\n".join(f"{name.replace('_', ' ')}: {value}" for name, value in values.items() if value.strip())
        case Chose(value=value):
            return value
        case Dropped(files=files, text=text):
            return "\n".join([*([text] if text else []), *(name for name, _ in files)])
