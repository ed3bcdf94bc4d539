"""A language model for tests: a server on 127.0.0.1 that speaks the OpenAI, Ollama and Anthropic chat protocols.

    with ModelServer() as server:
        server.answers(Fills({"body": "Dear Marta, …"}), Status(500))
        … connect("openai:test", url=server.openai, key="k", deadline=1) …
        assert server.requests[0]["messages"]

Answers are given in order, one per request; the last one is given again for ever. `requests` holds what was asked.
"""

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route


@dataclass(frozen=True)
class Fills:
    """The written type filled in, by whichever way the request asks for: a tool call, or JSON in the text."""

    fields: dict[str, Any]


@dataclass(frozen=True)
class Says:
    """Plain text instead of what was asked for."""

    text: str
    stopped: str = "stop"


@dataclass(frozen=True)
class Calls:
    """A tool call with these raw arguments, which need not be JSON."""

    arguments: str


@dataclass(frozen=True)
class Refuses:
    """The model's own refusal."""


@dataclass(frozen=True)
class Status:
    """An HTTP error."""

    code: int
    message: str = "no"


@dataclass(frozen=True)
class Hangs:
    """Nothing, for this many seconds."""

    seconds: float = 30.0


@dataclass(frozen=True)
class Garbage:
    """Another body than the protocol's."""

    body: bytes
    media_type: str = "application/json"


@dataclass(frozen=True)
class CutOff:
    """A body that ends before it should."""


Answer = Fills | Says | Calls | Refuses | Status | Hangs | Garbage | CutOff


@dataclass
class ModelServer:
    """The server; a context manager that stops it."""

    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    script: list[Answer | Callable[[dict[str, Any]], Answer]] = field(default_factory=list)
    address: str = ""

    @property
    def openai(self) -> str:
        """The base URL for `openai:…`."""
        return f"{self.address}/v1"

    def answers(self, *script: "Answer | Callable[[dict[str, Any]], Answer]") -> None:
        """What to answer from now on; a function is given the request."""
        self.script = list(script)
        self.requests.clear()

    def asked(self, number: int = -1) -> str:
        """All text of one request, for looking into it."""
        return "\n".join(str(message["content"]) for message in self.requests[number]["messages"])

    def __enter__(self) -> "ModelServer":
        paths = {"/v1/chat/completions": _openai, "/api/chat": _ollama, "/v1/messages": _anthropic}
        routes = [Route(path, self._serving(shape), methods=["POST"]) for path, shape in paths.items()]
        config = uvicorn.Config(
            Starlette(routes=routes), host="127.0.0.1", port=0, log_level="critical", lifespan="off"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        until = time.monotonic() + 10
        while not self._server.started:
            assert time.monotonic() < until, "the test's model server did not start"
            time.sleep(0.005)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(5)

    def _serving(self, shape: Callable[[dict[str, Any], Any], Response]) -> Callable[[Request], Any]:
        async def serve(request: Request) -> Response:
            asked = await request.json()
            self.requests.append(asked)
            self.headers.append(dict(request.headers))
            following = self.script.pop(0) if len(self.script) > 1 else self.script[0]
            answer = following(asked) if callable(following) else following
            match answer:
                case Status(code, message):
                    return JSONResponse({"error": {"message": message, "type": "error"}}, status_code=code)
                case Hangs(seconds):
                    await asyncio.sleep(seconds)
                    return Response(status_code=504)
                case Garbage(body, media_type):
                    return Response(body, media_type=media_type)
                case CutOff():
                    return StreamingResponse(
                        _half(), headers={"content-length": "10000"}, media_type="application/json"
                    )
                case _:
                    return shape(asked, answer)

        return serve


async def _half() -> AsyncIterator[bytes]:
    yield b'{"id": "1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "{\\"bo'


def _openai(asked: dict[str, Any], answer: Answer) -> Response:
    message: dict[str, Any] = {"role": "assistant", "content": None}
    finish = "stop"
    match answer:
        case Refuses():
            message["refusal"] = "I cannot help with that."
        case Says(text, stopped):
            message["content"], finish = text, stopped
        case Fills(fields) if not asked.get("tools"):
            message["content"] = json.dumps(fields)
        case Fills() | Calls():
            arguments = answer.arguments if isinstance(answer, Calls) else json.dumps(answer.fields)
            name = asked["tools"][0]["function"]["name"]
            call = {"id": "call_1", "type": "function", "function": {"name": name, "arguments": arguments}}
            message["tool_calls"], finish = [call], "tool_calls"
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    whole = {"id": "1", "object": "chat.completion", "created": 1, "model": asked["model"], "choices": [choice]}
    return JSONResponse(whole | {"usage": usage})


def _ollama(asked: dict[str, Any], answer: Answer) -> Response:
    match answer:
        case Fills(fields):
            text = json.dumps(fields)
        case Says(text):
            pass
        case Calls(text):
            pass
        case _:
            text = "I cannot help with that."
    half = len(text) // 2
    same = {"model": asked["model"], "created_at": "2026-01-01T00:00:00Z"}
    lines = [same | {"message": {"role": "assistant", "content": t}, "done": False} for t in (text[:half], text[half:])]
    lines.append(same | {"message": {"role": "assistant", "content": ""}, "done": True, "done_reason": "stop"})
    return Response("".join(json.dumps(line) + "\n" for line in lines), media_type="application/x-ndjson")


def _anthropic(asked: dict[str, Any], answer: Answer) -> Response:
    content: list[dict[str, Any]] = []
    stop = "end_turn"
    match answer:
        case Refuses():
            stop = "refusal"
        case Says(text):
            content = [{"type": "text", "text": text}]
        case Fills(fields):
            content = [{"type": "tool_use", "id": "toolu_1", "name": asked["tools"][0]["name"], "input": fields}]
            stop = "tool_use"
    whole = {"id": "msg_1", "type": "message", "role": "assistant", "model": asked["model"], "content": content}
    usage = {"input_tokens": 1, "output_tokens": 1}
    return JSONResponse(whole | {"stop_reason": stop, "stop_sequence": None, "usage": usage})
