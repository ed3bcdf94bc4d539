"""The door: the ASGI layer in front of the page that lets in only our own page, on our own host, with proper ids."""

import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from assistant.ui import ids
from assistant.ui.plainly import noted
from assistant.ui.routes import SOCKET, Route, route_for

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

TOKEN_HEADER = "x-second-coffee-token"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is not let in: an HTTP status and one plain line."""

    status: int
    says: str


FOREIGN_HOST = Refusal(400, "This page answers only on its own address.")
FOREIGN_PAGE = Refusal(403, "This page talks only to itself, not to other web pages.")
CLOSED = Refusal(404, "There is nothing here.")
BAD_ID = Refusal(400, "An id in this request is not a canonical UUID.")
TOO_LARGE = Refusal(413, "This is larger than the page accepts. A file may have at most 20 MB.")
BAD_REQUEST = Refusal(400, "This request is not one the page makes.")


class _TooLarge(Exception):
    """More body arrived than the route takes."""


class Door:
    """Wraps the page. `policy` is the content security policy; `token` lets a second start recognise this one."""

    def __init__(self, app: App, *, port: int, policy: str, token: str) -> None:
        self._app = app
        self._hosts = frozenset({f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}"})
        self._token = token.encode()
        self._headers = [(name.encode(), value.encode()) for name, value in _response_headers(policy).items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through to the page, or refuse it with one line."""
        try:
            match scope["type"]:
                case "http":
                    await self._http(scope, receive, self._with_headers(send))
                case "websocket":
                    await self._websocket(scope, receive, send)
                case _:
                    await self._app(scope, receive, send)
        except Exception as error:  # noqa: BLE001 - the page's edge: the server would log the error's own words
            noted(error, "a request")

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = route_for(scope["method"], scope["path"])
        refusal = self._stranger(scope, navigates=found is not None and found[0].reads == "page")
        if refusal is None and found is None:
            refusal = CLOSED
        if refusal is not None or found is None:
            await _refuse(refusal or CLOSED, send)
        elif scope["path"] == "/running":
            known = secrets.compare_digest(_header(scope, TOKEN_HEADER).encode(), self._token)
            await _refuse(Refusal(200, "It is me.") if known else CLOSED, send)
        else:
            await self._let_in(found, scope, receive, send)

    async def _let_in(self, found: tuple[Route, dict[str, str]], scope: Scope, receive: Receive, send: Send) -> None:
        route, path_ids = found
        if not all(map(ids.canonical, path_ids.values())) or not _request_ids_canonical(scope):
            return await _refuse(BAD_ID, send)
        try:
            length = int(_header(scope, "content-length") or 0)
        except ValueError:
            return await _refuse(BAD_REQUEST, send)
        if length > route.limit:
            return await _refuse(TOO_LARGE, send)
        limited = _Limited(receive, send, route.limit)
        try:
            if route.reads in {"json", "frames"}:
                body = await _whole(limited.receive)
                proper = ids.body_canonical(body) if route.reads == "json" else ids.polled_verdict(body) == "pass"
                if not proper:
                    return await _refuse(BAD_ID, send)
                return await self._app(scope, _replayed(body, receive), send)
            return await self._app(scope, limited.receive, limited.send)
        except _TooLarge:
            return await limited.refuse()

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        refused = (
            self._stranger(scope, navigates=False)
            or (None if SOCKET.fullmatch(scope["path"]) else CLOSED)
            or (None if _request_ids_canonical(scope) else BAD_ID)
        )
        if refused is not None:
            await receive()
            await send({"type": "websocket.close", "code": 4400, "reason": refused.says})
            return
        checked, checked_send = _checked_frames(receive, send)
        await self._app(scope, checked, checked_send)

    def _stranger(self, scope: Scope, *, navigates: bool) -> Refusal | None:
        """Why this request is not from our own page on our own host, or None when it is.

        A program that is no browser sends no Origin and no Sec-Fetch-Site; it could forge both, so nothing is gained by
        asking for them. Every browser sends one or the other from a foreign page. Following a link to the page is fine.
        """
        host = _header(scope, "host")
        if host not in self._hosts:
            return FOREIGN_HOST
        origins = [value.decode("latin-1") for name, value in scope["headers"] if name == b"origin"]
        if any(urlsplit(origin).netloc != host or not origin.startswith("http://") for origin in origins):
            return FOREIGN_PAGE
        followed = navigates and _header(scope, "sec-fetch-mode") == "navigate"
        if _header(scope, "sec-fetch-site") not in {"", "same-origin", "none"} and not followed:
            return FOREIGN_PAGE
        return None

    def _with_headers(self, send: Send) -> Send:
        names = {name for name, _ in self._headers}

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [pair for pair in message.get("headers", []) if pair[0].lower() not in names]
                message = {**message, "headers": [*kept, *self._headers]}
            await send(message)

        return sending


def _response_headers(policy: str) -> dict[str, str]:
    return {
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
    }


def _header(scope: Scope, name: str) -> str:
    """The value of a header; values of a header sent twice are joined, so that no allow-list knows them."""
    return ",".join(value.decode("latin-1") for key, value in scope["headers"] if key == name.encode())


def _request_ids_canonical(scope: Scope) -> bool:
    query = scope["query_string"].decode("latin-1")
    return ids.query_ids_canonical(query) and ids.cookie_ids_canonical(_header(scope, "cookie"))


async def _refuse(refusal: Refusal, send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": refusal.says.encode() + b"\n"})


class _Limited:
    """A request whose body may not grow past `limit` bytes, whatever its sender announced."""

    def __init__(self, receive: Receive, send: Send, limit: int) -> None:
        self._receive, self._send, self._limit = receive, send, limit
        self._arrived, self._over, self._answered = 0, False, False

    async def receive(self) -> Message:
        message = await self._receive()
        self._arrived += len(message.get("body", b""))
        if self._arrived > self._limit:
            self._over = True
            raise _TooLarge
        return message

    async def send(self, message: Message) -> None:
        """Pass the answer on, unless the page answers a body that was cut off: FastAPI makes a 400 of that."""
        if self._over:
            await self.refuse()
        else:
            self._answered = True
            await self._send(message)

    async def refuse(self) -> None:
        if not self._answered:
            self._answered = True
            await _refuse(TOO_LARGE, self._send)


async def _whole(receive: Receive) -> bytes:
    chunks, more = [], True
    while more:
        message = await receive()
        chunks.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(chunks)


def _replayed(body: bytes, receive: Receive) -> Receive:
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replaying() -> Message:
        return waiting.pop() if waiting else await receive()

    return replaying


def _checked_frames(receive: Receive, send: Send) -> tuple[Receive, Send]:
    """The same websocket, with every frame from the client judged first; a refused frame closes it on both sides."""
    closed = False

    async def checked() -> Message:
        nonlocal closed
        while True:
            message = await receive()
            if message["type"] != "websocket.receive":
                return message
            text = message.get("text")
            verdict = ids.frame_verdict(text) if text is not None else "refuse"
            if verdict == "pass":
                return message
            if verdict == "refuse":
                closed = True
                await send({"type": "websocket.close", "code": 1008, "reason": BAD_ID.says})
                return {"type": "websocket.disconnect", "code": 1008}

    async def unless_closed(message: Message) -> None:
        if not closed:
            await send(message)

    return checked, unless_closed
