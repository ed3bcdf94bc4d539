"""The parsing child: reads files handed to it over a pipe, one after the other, within limits and without a network.

It holds no key, no path and no model, so a file that takes it over has won nothing. Run by `knowledge.reading.reader`.
"""

import json
import os
import struct
import sys
from dataclasses import asdict
from datetime import date
from enum import Enum
from typing import Any, BinaryIO

from knowledge.reading.refusal import Refusal

MEMORY = 768_000_000
CPU_SECONDS = 20
OPEN_FILES = 64
POLITE = 10
"""Steps down in priority: whoever is asking something goes first."""

LENGTH = struct.Struct(">I")

FORBIDDEN = ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec")
FORBIDDEN_STARTS = ("os.fork", "os.posix_spawn", "os.spawn", "pty.spawn", "ftplib.", "http.client.", "urllib.Request")


def main() -> None:
    """Serve until the pipe closes."""
    takes, gives = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    quiet = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # what a library prints must not end up in our answers, nor in a log
        os.dup2(quiet, stream)
    _limit()
    sys.addaudithook(_refuse)
    while (name := _take(takes)) is not None:
        content = _take(takes)
        if content is None:
            return
        _allow_time()
        answer = json.dumps(_answer(content, name.decode()), default=_plain, ensure_ascii=False).encode(
            "utf-8", "replace"
        )
        gives.write(LENGTH.pack(len(answer)) + answer)
        gives.flush()


def _answer(content: bytes, source: str) -> dict[str, Any]:
    try:
        from knowledge.reading.parsing import parsed

        return {"document": asdict(parsed(content, source))}
    except Refusal as refusal:
        return {"refused": [refusal.reason, refusal.way_out]}
    except MemoryError:
        return {"refused": ["it needs too much memory to read", "Split it, or add its text as a .md file"]}
    except Exception as problem:  # noqa: BLE001 - the outermost edge of this process; the parent says it in one line
        return {"failed": type(problem).__name__}


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _take(stream: BinaryIO) -> bytes | None:
    length = stream.read(LENGTH.size)
    return stream.read(LENGTH.unpack(length)[0]) if len(length) == LENGTH.size else None


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    os.nice(POLITE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it has nothing to write but its answers

    if sys.platform == "linux":  # others do not keep to it, or count memory that is only reserved
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _allow_time() -> None:
    """Give the next file its seconds of processor time; past them the system ends this process."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + 1 + CPU_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _refuse(event: str, _arguments: object) -> None:
    if event in FORBIDDEN or event.startswith(FORBIDDEN_STARTS):
        raise PermissionError(event)


if __name__ == "__main__":
    main()
