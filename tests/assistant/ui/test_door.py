"""The door: strangers, closed routes, bad ids and large bodies never reach the page."""

import asyncio
import gc
import json
from typing import Any
from uuid import uuid4

import pytest

from assistant.ui.door import Door, Message, Receive, Scope, Send
from assistant.ui.plainly import unheard

PORT = 8123
HOST = f"127.0.0.1:{PORT}"
ID = str(uuid4())


class Page:
    """Remembers what reached it, reads the whole body, and answers 200 with a header the door must replace."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.frames: list[Message] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            while (frame := await receive())["type"] == "websocket.receive":
                self.frames.append(frame)
            self.frames.append(frame)
            await send({"type": "websocket.send", "text": "late"})
            return
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        self.bodies.append(body)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"X-Frame-Options", b"ALLOW")]})
        await send({"type": "http.response.body", "body": b"page"})


class Visit:
    """One door in front of one page."""

    def __init__(self) -> None:
        self.page = Page()
        self.door = Door(self.page, port=PORT, policy="default-src 'none'", token="a-token")

    async def http(
        self, method: str, path: str, *, query: str = "", chunks: tuple[bytes, ...] = (b"",), **headers: str
    ) -> tuple[int, dict[str, str]]:
        """The status and headers a request is answered with."""
        sent: list[Message] = []
        waiting: list[Message] = [
            {"type": "http.request", "body": chunk, "more_body": at < len(chunks)} for at, chunk in enumerate(chunks, 1)
        ]

        async def receive() -> Message:
            return waiting.pop(0) if waiting else {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            sent.append(message)

        await self.door(_scope("http", method, path, query, headers), receive, send)
        assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
        return sent[0]["status"], {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}

    async def websocket(self, *frames: str | bytes, query: str = "EIO=4", **headers: str) -> list[Message]:
        """Everything the client is sent."""
        sent: list[Message] = []
        waiting: list[Message] = [{"type": "websocket.connect"}]
        for frame in frames:
            key = "text" if isinstance(frame, str) else "bytes"
            waiting.append({"type": "websocket.receive", key: frame})
        waiting.append({"type": "websocket.disconnect", "code": 1000})

        async def receive() -> Message:
            return waiting.pop(0)

        async def send(message: Message) -> None:
            sent.append(message)

        await self.door(_scope("websocket", "GET", "/ws/socket.io/", query, headers), receive, send)
        return sent


def _scope(kind: str, method: str, path: str, query: str, headers: dict[str, str]) -> dict[str, Any]:
    given = {"host": HOST} | {name.replace("_", "-"): value for name, value in headers.items()}
    pairs = [(name.encode(), value.encode()) for name, value in given.items()]
    return {"type": kind, "method": method, "path": path, "query_string": query.encode(), "headers": pairs}


@pytest.fixture
def visit() -> Visit:
    return Visit()


async def test_our_own_page_is_let_in_with_the_policy_on_it(visit: Visit) -> None:
    status, headers = await visit.http("GET", "/", origin=f"http://{HOST}", sec_fetch_site="same-origin")
    assert status == 200
    assert headers["content-security-policy"] == "default-src 'none'"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize(
    "host", ["stranger.example", "127.0.0.1", "127.0.0.1:1", f"{HOST}.example", "", f"{HOST},{HOST}"]
)
async def test_another_host_name_is_refused(visit: Visit, host: str) -> None:
    assert (await visit.http("GET", "/", host=host))[0] == 400
    assert (await visit.websocket(host=host))[0]["type"] == "websocket.close"
    assert visit.page.bodies == visit.page.frames == []


@pytest.mark.parametrize(
    "origin",
    [
        "http://stranger.example",
        "null",
        f"https://{HOST}",
        "http://localhost:8123",
        f"http://{HOST}.example",
        "http://127.0.0.1:9",
    ],
)
async def test_another_web_page_is_refused(visit: Visit, origin: str) -> None:
    assert (await visit.http("GET", "/user", origin=origin))[0] == 403
    assert (await visit.http("POST", "/auth/header", origin=origin))[0] == 403
    assert (await visit.websocket(origin=origin)) == [
        {"type": "websocket.close", "code": 4400, "reason": "This page talks only to itself, not to other web pages."}
    ]
    assert visit.page.bodies == visit.page.frames == []


async def test_a_link_from_elsewhere_opens_the_page_but_loads_nothing_else(visit: Visit) -> None:
    followed = {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate"}
    assert (await visit.http("GET", "/", **followed))[0] == 200
    assert (await visit.http("GET", f"/artefacts/{ID}.md", **followed))[0] == 403
    for site in ("cross-site", "same-site"):
        assert (await visit.http("GET", "/", sec_fetch_site=site, sec_fetch_mode="no-cors"))[0] == 403
        assert (await visit.http("GET", "/public/page.css", sec_fetch_site=site, sec_fetch_mode="no-cors"))[0] == 403


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/docs"),
        ("GET", "/openapi.json"),
        ("GET", "/redoc"),
        ("POST", "/mcp"),
        ("DELETE", "/mcp"),
        ("POST", "/login"),
        ("POST", "/auth/jwt"),
        ("GET", "/auth/oauth/github"),
        ("PUT", "/project/thread/share"),
        ("GET", f"/project/share/{ID}"),
        ("PUT", "/project/element"),
        ("GET", "/copilot/index.js"),
        ("OPTIONS", "/user"),
        ("GET", "/public/../secret"),
        ("GET", "/public/.hidden"),
        ("GET", "/assets//x.js"),
        ("GET", "/anything"),
        ("GET", f"/artefacts/{ID}.md/x"),
    ],
)
async def test_what_the_page_does_not_use_is_closed(visit: Visit, method: str, path: str) -> None:
    assert (await visit.http(method, path))[0] == 404
    assert visit.page.bodies == []


@pytest.mark.parametrize("bad", ["x", ID.upper(), ID.replace("-", ""), ID + "'", ""])
async def test_an_id_that_is_not_canonical_is_refused_wherever_it_is(visit: Visit, bad: str) -> None:
    body = json.dumps({"threadId": bad or "x", "name": "n"}).encode()
    assert (await visit.http("GET", f"/thread/{bad}"))[0] == 400
    assert (await visit.http("GET", f"/project/thread/{bad}"))[0] == 400
    assert (await visit.http("GET", f"/project/file/{ID}", query=f"session_id={bad}"))[0] == 400
    assert (await visit.http("GET", f"/artefacts/{bad}.md"))[0] == 400
    assert (await visit.http("PUT", "/project/thread", chunks=(body[:9], body[9:])))[0] == 400
    assert (await visit.http("GET", "/user", cookie=f"X-Chainlit-Session-id={bad}"))[0] == 400
    assert (await visit.websocket(query=f"EIO=4&session_id={bad}"))[0]["type"] == "websocket.close"
    assert visit.page.bodies == []


async def test_a_proper_body_reaches_the_page_unchanged(visit: Visit) -> None:
    body = json.dumps({"threadId": ID, "name": "Ödön"}).encode()
    assert (await visit.http("PUT", "/project/thread", chunks=(body[:5], body[5:])))[0] == 200
    assert visit.page.bodies == [body]


async def test_a_body_announced_too_large_is_refused_before_it_is_read(visit: Visit) -> None:
    assert (await visit.http("PUT", "/project/thread", content_length="99999999"))[0] == 413
    assert (await visit.http("PUT", "/project/thread", content_length="-"))[0] == 400
    assert visit.page.bodies == []


async def test_a_body_that_grows_too_large_is_cut_off(visit: Visit) -> None:
    chunk = b" " * (1024 * 1024)
    assert (await visit.http("POST", "/project/file", query=f"session_id={ID}", chunks=(chunk,) * 20))[0] == 200
    assert (await visit.http("POST", "/project/file", query=f"session_id={ID}", chunks=(chunk,) * 23))[0] == 413
    assert (await visit.http("POST", "/project/threads", chunks=(b"[]" + b" " * 5000,)))[0] == 413
    assert (await visit.http("GET", "/user", chunks=(b"x",)))[0] == 413
    assert len(visit.page.bodies) == 1


async def test_only_the_token_of_this_data_folder_is_recognised(visit: Visit) -> None:
    assert (await visit.http("GET", "/running"))[0] == 404
    assert (await visit.http("GET", "/running", x_second_coffee_token="b-token"))[0] == 404
    assert (await visit.http("GET", "/running", x_second_coffee_token="a-token"))[0] == 200


async def test_frames_with_bad_ids_close_the_websocket_on_both_sides(visit: Visit) -> None:
    good = f'40{{"sessionId":"{ID}","threadId":""}}'
    sent = await visit.websocket(good, '42["client_message",{"message":{"id":"1"}}]', "2probe", origin=f"http://{HOST}")
    assert [message["type"] for message in sent] == ["websocket.accept", "websocket.close"]
    assert [frame.get("text") for frame in visit.page.frames] == [good, None]


async def test_events_the_page_does_not_use_are_dropped_and_bytes_refused(visit: Visit) -> None:
    sent = await visit.websocket('42["edit_message",{}]', "3", b"audio", "2probe")
    assert sent[-1]["type"] == "websocket.close"
    assert [frame.get("text") for frame in visit.page.frames] == ["3", None]


async def test_what_fails_behind_the_door_is_logged_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    async def failing(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 500, "headers": []})
        await send({"type": "http.response.body", "body": b""})
        raise ValueError("SECRETNOTE")

    visit = Visit()
    visit.door = Door(failing, port=PORT, policy="default-src 'none'", token="a-token")
    assert (await visit.http("GET", "/"))[0] == 500
    assert "ValueError" in caplog.text
    assert "SECRETNOTE" not in caplog.text


async def test_what_fails_in_the_background_is_logged_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    async def failing() -> None:
        raise ValueError("SECRETNOTE")

    asyncio.get_running_loop().set_exception_handler(unheard)
    task = asyncio.create_task(failing())
    await asyncio.wait({task})
    del task
    gc.collect()
    assert "ValueError" in caplog.text
    assert "SECRETNOTE" not in caplog.text
