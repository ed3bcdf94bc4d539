"""Whether every id a client chose is a canonical UUID: in queries, JSON bodies, cookies and socket.io frames."""

import json
import re
from collections.abc import Iterable
from typing import Literal
from urllib.parse import parse_qsl

from starlette.requests import cookie_parser

CANONICAL = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

ID_NAMES = frozenset(
    {
        "id",
        "sessionId",
        "session_id",
        "threadId",
        "thread_id",
        "forId",
        "parentId",
        "parent_id",
        "ask_parent_id",
        "stepId",
        "step_id",
        "elementId",
        "element_id",
        "feedbackId",
        "userId",
        "question",
        "artefact",
    }
)

MAY_BE_EMPTY = frozenset({"threadId", "parentId", "forId"})
"""Names that Chainlit's client sends as an empty string before there is anything to name."""

SESSION_COOKIE = "X-Chainlit-Session-id"

EVENTS: dict[str, tuple[type, ...]] = {
    "connection_successful": (),
    "client_message": (dict,),
    "stop": (),
    "clear_session": (),
    "fetch_favorites": (),
}
"""The socket.io events the page listens to, with what each carries; every other one is dropped before Chainlit sees it.

One of another shape would end in Chainlit as a traceback in the log, with the user's words in it.
"""

Verdict = Literal["pass", "drop", "refuse"]


def canonical(value: object) -> bool:
    """Whether `value` is a UUID as it would be printed: lower case, with its four dashes, nothing around it."""
    return isinstance(value, str) and CANONICAL.fullmatch(value) is not None


def ids_in(value: object) -> Iterable[tuple[str, object]]:
    """Every (name, value) in a JSON value whose name is that of an id."""
    todo = [value]
    while todo:
        match todo.pop():
            case dict() as inner:
                yield from ((name, inner[name]) for name in ID_NAMES & inner.keys())
                todo.extend(inner.values())
            case list() as inner:
                todo.extend(inner)


def json_ids_canonical(value: object) -> bool:
    """Whether every id in a JSON value is a canonical UUID, or absent."""
    return all(
        found is None or canonical(found) or (found == "" and name in MAY_BE_EMPTY) for name, found in ids_in(value)
    )


def query_ids_canonical(query: str) -> bool:
    """Whether every id in a query string is a canonical UUID."""
    pairs = parse_qsl(query, keep_blank_values=True)
    return all(canonical(value) for name, value in pairs if name in ID_NAMES)


def cookie_ids_canonical(cookie: str) -> bool:
    """Whether the session that a Cookie header names, if it names one, is a canonical UUID."""
    session = cookie_parser(cookie).get(SESSION_COOKIE)
    return session is None or canonical(session)


def body_canonical(body: bytes) -> bool:
    """Whether a request body is empty, or JSON whose ids are all canonical UUIDs."""
    if not body:
        return True
    try:
        return json_ids_canonical(json.loads(body))
    except (ValueError, RecursionError):
        return False


FRAME = re.compile(r"4(?P<kind>\d)(?:/[^,]*,)?\d*(?P<json>[\[{].*)?", re.DOTALL)
CONNECT, DISCONNECT, EVENT, ACK = "0", "1", "2", "3"


def frame_verdict(frame: str) -> Verdict:
    """What to do with one engine.io text frame from the client: pass it on, drop it, or refuse the connection."""
    if not frame.startswith("4"):
        return "pass" if frame[:1] in {"1", "2", "3", "5", "6"} and len(frame) <= 16 else "refuse"
    parsed = FRAME.fullmatch(frame)
    if parsed is None or parsed["kind"] not in {CONNECT, DISCONNECT, EVENT, ACK}:
        return "refuse"
    try:
        payload = json.loads(parsed["json"] or "null")
    except (ValueError, RecursionError):
        return "refuse"
    if not json_ids_canonical(payload):
        return "refuse"
    match parsed["kind"]:
        case "0":
            return "pass" if isinstance(payload, dict) and canonical(payload.get("sessionId")) else "refuse"
        case "2":
            return _event_verdict(payload)
        case _:
            return "pass"


def _event_verdict(payload: object) -> Verdict:
    match payload:
        case [str(name), *carried] if name in EVENTS:
            return "pass" if tuple(map(type, carried)) == EVENTS[name] else "refuse"
        case _:
            return "drop"


def polled_verdict(body: bytes) -> Verdict:
    """The same for a body of frames sent by long polling: one bad frame refuses all of them."""
    try:
        frames = body.decode().split("\x1e")
    except UnicodeDecodeError:
        return "refuse"
    verdicts = {frame_verdict(frame) for frame in frames}
    return "pass" if verdicts == {"pass"} else "refuse"
