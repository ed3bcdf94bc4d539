"""What the page does: Chainlit calls these when someone opens it, says something, fills a form or opens a source."""

import asyncio
from typing import Any
from uuid import uuid4

import chainlit as cl
from chainlit.action import Action
from chainlit.auth import create_jwt, decode_jwt, get_token_from_cookies, set_auth_cookie
from chainlit.config import config
from chainlit.context import get_context, init_ws_context
from chainlit.data.base import BaseDataLayer
from chainlit.server import sio
from chainlit.session import WebsocketSession
from chainlit.types import ThreadDict
from chainlit.utils import utc_now
from jwt import InvalidTokenError
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from assistant.parts import Chose, Filled, Incoming
from assistant.settings import LOCAL_USER
from assistant.ui.history import History, owner_and_identifier
from assistant.ui.holder import application
from assistant.ui.live import announced, answer, sent, unannounced
from assistant.ui.panel import panel
from assistant.ui.plainly import in_one_line, noted
from assistant.ui.shown import stopped_step


def register() -> None:
    """Tell Chainlit of everything below."""
    cl.data_layer(history)
    cl.header_auth_callback(sign_in)
    cl.set_starters(starters)
    cl.on_chat_resume(resume)
    # Not by their decorators: those put every call into a run with an id of its own; ours last (shown.run_of).
    config.code.on_chat_start, config.code.on_message = begin, said
    sio.on("stop", stop)  # instead of Chainlit's own, which says "Task manually stopped."
    for name, answered in {"filled": filled, "chose": chose, "open": open_passage}.items():
        cl.action_callback(name)(answered)


def history() -> BaseDataLayer:
    """The conversations in the sidebar."""
    return History()


async def sign_in(headers: Any) -> cl.User:
    """The local user, without a form: the door has seen to it that nobody else gets here."""
    return cl.User(identifier=LOCAL_USER, display_name=application().settings.name or "You")


async def welcome(request: Request, response: Response) -> None:
    """Sign the local user in with the page itself; Chainlit would go by way of a sign-in page and forget links."""
    try:
        decode_jwt(get_token_from_cookies(request.cookies) or "")
    except InvalidTokenError:
        user = await sign_in(request.headers)
        set_auth_cookie(request, response, create_jwt(user))


async def starters(user: cl.User | None) -> list[cl.Starter]:
    """One starter for every job, on the first screen."""
    return [
        cl.Starter(label=job.phrases.starter, message=job.phrases.starter, icon=f"/public/icons/{job.phrases.icon}")
        for job in application().jobs.values()
    ]


async def begin() -> None:
    """A new conversation begins."""
    unannounced(get_context().session)


async def resume(thread: ThreadDict) -> None:
    """An earlier conversation goes on; its forms work again, because they are drawn from what is stored."""
    announced(get_context().session)


async def said(message: cl.Message) -> None:
    """Words or files arrive."""
    await answer(sent(message.content, list(message.elements), message.id))


async def stop(sid: str) -> None:
    """The answer that is being written is not wanted any more."""
    session = WebsocketSession.get(sid)
    if session is None or session.current_task is None or session.current_task.done():
        return
    context = init_ws_context(session)
    session.current_task.cancel()
    await context.emitter.send_step(stopped_step(str(session.thread_id), str(uuid4()), utc_now()))


async def filled(action: Action) -> dict[str, Any]:
    """A form is submitted or skipped."""
    return await _answered(Filled, action.payload)


async def chose(action: Action) -> dict[str, Any]:
    """One of a few choices is taken."""
    return await _answered(Chose, action.payload)


async def open_passage(action: Action) -> dict[str, Any]:
    """A source is opened in the side panel."""
    app, emitter = application(), get_context().emitter
    try:
        owner, _ = owner_and_identifier()
        opened = await app.search(lambda: app.library.opened(str(action.payload.get("passage", "")), owner=owner))
    except Exception as error:  # noqa: BLE001  (the page's edge: whatever failed becomes one line)
        noted(error, "a citation")
        await emitter.send_toast(in_one_line(error), "error")
        return {"done": False}
    title, element = panel(opened)
    await emitter.emit("set_sidebar_title", title)
    await emitter.emit("set_sidebar_elements", {"elements": [element], "key": element["id"]})
    return {"done": True}


async def _answered(kind: type[Filled] | type[Chose], payload: dict[str, Any]) -> dict[str, Any]:
    try:
        incoming: Incoming = kind.model_validate(payload)
    except ValidationError:
        await get_context().emitter.send_toast("This form is out of date. Reload the page and fill it again.", "error")
        return {"done": False}
    task = asyncio.create_task(answer(incoming))
    get_context().session.current_task = task  # what Chainlit's stop button ends
    await asyncio.wait({task})
    return {"done": not task.cancelled()}
