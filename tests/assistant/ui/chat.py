"""A chat session without a browser: what would be sent to it is kept in a list."""

from typing import Any
from uuid import uuid4

from chainlit.context import ChainlitContext, context_var
from chainlit.emitter import BaseChainlitEmitter
from chainlit.session import HTTPSession
from chainlit.user import PersistedUser


class Chat(BaseChainlitEmitter):  # type: ignore[misc]  # mypy does not follow Chainlit, see pyproject
    """Keeps (event, data) of everything emitted."""

    def __init__(self, session: Any) -> None:
        super().__init__(session)
        self.sent: list[tuple[str, Any]] = []

    async def emit(self, event: str, data: Any) -> None:
        self.sent.append((event, data))

    async def send_step(self, step_dict: Any) -> None:
        await self.emit("new", step_dict)

    async def update_step(self, step_dict: Any) -> None:
        await self.emit("update", step_dict)

    async def delete_step(self, step_dict: Any) -> None:
        await self.emit("delete", step_dict)

    async def send_element(self, element_dict: Any) -> None:
        await self.emit("element", element_dict)

    async def send_toast(self, message: str, type: Any = "info") -> None:
        await self.emit("toast", message)

    def said(self) -> list[str]:
        """The assistant's words, in order."""
        return [data["output"] for event, data in self.sent if event == "new" and data["type"] == "assistant_message"]

    def elements(self, name: str) -> list[dict[str, Any]]:
        """The elements of one name that were drawn, in order."""
        return [data for event, data in self.sent if event == "element" and data["name"] == name]


async def sit_down(application: Any, thread: str | None = None) -> Chat:
    """A chat of the local user; Chainlit's context is set to it for the rest of the test."""
    user = await application.work(application.storage.user, "local")
    signed_in = PersistedUser(id=user.id, identifier="local", createdAt="")
    session = HTTPSession(
        id=str(uuid4()), client_type="webapp", thread_id=thread or str(uuid4()), user=signed_in, token=None, user_env={}
    )
    chat = Chat(session)
    context_var.set(ChainlitContext(session, emitter=chat))
    return chat
