"""Chainlit's data layer as a view of our own conversations: it lists, opens, renames, deletes, and stores nothing."""

import functools
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any, TypeVar, cast

from chainlit.context import ChainlitContextException, get_context
from chainlit.data.base import BaseDataLayer
from chainlit.types import Feedback, PageInfo, PaginatedResponse, Pagination, ThreadDict, ThreadFilter
from chainlit.user import PersistedUser, User
from fastapi import HTTPException

from assistant.errors import AssistantError, NotYours
from assistant.storage import Conversation
from assistant.ui import shown
from assistant.ui.holder import application
from assistant.ui.plainly import in_one_line, noted

Call = TypeVar("Call", bound=Callable[..., Awaitable[Any]])

UNNAMED = "New conversation"

_signed_in: ContextVar[tuple[str, str] | None] = ContextVar("signed_in", default=None)
"""(owner, identifier) of whoever signed this request in; every request runs in a context of its own."""


def _plainly(call: Call) -> Call:
    """The same call, with failures as one plain line that Chainlit shows."""

    @functools.wraps(call)
    async def calling(*args: Any, **kwargs: Any) -> Any:
        try:
            return await call(*args, **kwargs)
        except HTTPException:
            raise
        except Exception as error:  # noqa: BLE001  (the page's edge: whatever failed becomes one line)
            noted(error, f"history: {call.__name__}")
            status = 404 if isinstance(error, NotYours) else 400 if isinstance(error, AssistantError) else 500
            raise HTTPException(status, in_one_line(error)) from None

    return cast(Call, calling)


def owner_and_identifier() -> tuple[str, str]:
    """The signed-in user: from the chat session where there is one, else from this request. Raises NotYours."""
    try:
        user = get_context().session.user
    except ChainlitContextException:
        user = None
    if isinstance(user, PersistedUser):
        return user.id, user.identifier
    signed_in = _signed_in.get()
    if signed_in is None:
        raise NotYours("Nobody is signed in. Reload the page.")
    return signed_in


class History(BaseDataLayer):  # type: ignore[misc]  # mypy does not follow Chainlit, see pyproject
    """Reads through storage, always as the signed-in user. What is said is stored by `respond`, before it is shown."""

    @_plainly
    async def get_user(self, identifier: str) -> PersistedUser | None:
        app = application()
        user = await app.work(app.storage.user, identifier)
        _signed_in.set((user.id, user.identifier))
        return PersistedUser(
            id=user.id, createdAt="", identifier=identifier, display_name=user.name or app.settings.name or "You"
        )

    async def create_user(self, user: User) -> PersistedUser | None:
        return await self.get_user(user.identifier)

    @_plainly
    async def list_threads(self, pagination: Pagination, filters: ThreadFilter) -> PaginatedResponse[ThreadDict]:
        app = application()
        owner, identifier = owner_and_identifier()
        page = await app.work(
            functools.partial(
                app.storage.page,
                owner,
                limit=pagination.first,
                before=pagination.cursor,
                search=filters.search,
                feedback=filters.feedback,
            )
        )
        threads = [_thread(conversation, owner, identifier) for conversation in page.conversations]
        info = PageInfo(hasNextPage=page.next is not None, startCursor=None, endCursor=page.next)
        return PaginatedResponse(pageInfo=info, data=threads)

    @_plainly
    async def get_thread_author(self, thread_id: str) -> str:
        app = application()
        return await app.work(app.storage.author, thread_id) or ""

    @_plainly
    async def get_thread(self, thread_id: str) -> ThreadDict | None:
        app = application()
        owner, identifier = owner_and_identifier()
        if await app.work(app.storage.author, thread_id) != identifier:
            return None
        conversation = await app.work(app.storage.conversation, owner, thread_id, app.now())
        turns = await app.work(app.storage.turns, owner, thread_id)
        thoughts = {thought.turn: thought for thought in await app.work(app.storage.feedbacks, owner, thread_id)}
        drawn = shown.conversation(thread_id, turns, identifier, thoughts)
        return _thread(conversation, owner, identifier, drawn)

    @_plainly
    async def get_element(self, thread_id: str, element_id: str) -> Any:
        thread = await self.get_thread(thread_id)
        elements = thread["elements"] if thread else None
        return next((element for element in elements or [] if element["id"] == element_id), None)

    @_plainly
    async def update_thread(
        self,
        thread_id: str,
        name: str | None = None,
        user_id: str | None = None,
        metadata: dict[str, Any] | None = None,
        tags: list[str] | None = None,
    ) -> None:
        # Chainlit calls this for its own bookkeeping too; only a rename gives a name and nothing else.
        if name is not None and user_id is None and metadata is None:
            app = application()
            await app.work(app.storage.rename, owner_and_identifier()[0], thread_id, name)

    @_plainly
    async def delete_thread(self, thread_id: str) -> None:
        app = application()
        await app.work(app.storage.delete, owner_and_identifier()[0], thread_id)

    @_plainly
    async def upsert_feedback(self, feedback: Feedback) -> str:
        app = application()
        turn = shown.run_of(feedback.forId)
        owner, _ = owner_and_identifier()
        await app.work(app.storage.feedback, owner, turn, feedback.value, feedback.comment or "")
        return turn

    @_plainly
    async def delete_feedback(self, feedback_id: str) -> bool:
        app = application()
        await app.work(app.storage.unfeedback, owner_and_identifier()[0], feedback_id)
        return True

    async def create_element(self, element: Any) -> None:
        """Nothing: elements are drawn from stored turns."""

    async def delete_element(self, element_id: str, thread_id: str | None = None) -> None:
        """Nothing: elements are drawn from stored turns."""

    async def create_step(self, step_dict: Any) -> None:
        """Nothing: `respond` has stored what was said."""

    async def update_step(self, step_dict: Any) -> None:
        """Nothing: what was said stays said."""

    async def delete_step(self, step_id: str) -> None:
        """Nothing: what was said stays said."""

    async def get_favorite_steps(self, user_id: str) -> list[Any]:
        return []

    async def build_debug_url(self) -> str:
        return ""

    async def close(self) -> None:
        """Nothing: the application is closed by whoever serves the page."""


def _thread(conversation: Conversation, owner: str, identifier: str, drawn: shown.Shown | None = None) -> ThreadDict:
    thread = {
        "id": conversation.id,
        "createdAt": conversation.updated.isoformat(),
        "name": conversation.name or UNNAMED,
        "userId": owner,
        "userIdentifier": identifier,
        "tags": [],
        "metadata": {},
        "steps": drawn.steps if drawn else [],
        "elements": drawn.elements if drawn else [],
    }
    return ThreadDict(**thread)
