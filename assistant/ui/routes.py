"""What the door lets through: the table of routes in use, by method and path. Everything else is closed."""

import re
from dataclasses import dataclass
from typing import Literal

KB, MB = 1024, 1024 * 1024

Reads = Literal["page", "file", "json", "upload", "frames"]
"""What travels: the page itself, a file or answer, a JSON body, an uploaded file, socket.io frames."""


@dataclass(frozen=True, slots=True)
class Route:
    """One open route. Named groups in `path` are ids; `limit` is the largest request body, in bytes."""

    methods: frozenset[str]
    path: re.Pattern[str]
    reads: Reads = "file"
    limit: int = 0


def _route(methods: str, path: str, reads: Reads = "file", limit: int = 0) -> Route:
    return Route(frozenset(methods.split()), re.compile(path), reads, limit)


UPLOAD_LIMIT = 21 * MB
"""One file of at most 20 MB, and the multipart envelope around it."""

NAME = r"(?:[\w-][\w.@-]*/)*[\w-][\w.@-]*"

OPEN: tuple[Route, ...] = (
    _route("GET HEAD", r"/", "page"),
    _route("GET", r"/login(?:/callback)?", "page"),
    _route("GET", r"/thread/(?P<thread>[^/]*)", "page"),
    _route("GET HEAD", r"/health"),
    _route("GET", r"/running"),
    _route("GET", rf"/(?:assets|public)/{NAME}"),
    _route("GET", r"/(?:favicon|logo|user|auth/config)"),
    _route("GET", r"/avatars/[\w %.-]+"),
    _route("GET", r"/project/(?:translations|settings)"),
    _route("GET", r"/project/thread/(?P<thread>[^/]*)"),
    _route("GET", r"/project/file/(?P<file>[^/]*)"),
    _route("GET", r"/artefacts/(?P<artefact>[^/.]*)\.[a-z]{2,4}"),
    _route("POST", r"/(?:auth/header|logout|set-session-cookie)", "json", 4 * KB),
    _route("POST", r"/project/threads", "json", 4 * KB),
    _route("PUT DELETE", r"/project/thread", "json", 16 * KB),
    _route("PUT DELETE", r"/feedback", "json", 16 * KB),
    _route("POST", r"/project/action", "json", 1 * MB),
    _route("POST", r"/project/file", "upload", UPLOAD_LIMIT),
    _route("GET", r"/ws/socket\.io/?"),
    _route("POST", r"/ws/socket\.io/?", "frames", 1 * MB),
)

SOCKET = re.compile(r"/ws/socket\.io/?")


def route_for(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """The open route for a request and the ids in its path, or None when nothing is open there."""
    for route in OPEN:
        if method in route.methods and (found := route.path.fullmatch(path)):
            return route, found.groupdict()
    return None
