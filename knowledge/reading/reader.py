"""Reads files through a parsing child: one serves many files, and is replaced after a failure or a limit."""

import contextlib
import json
import os
import struct
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any

from knowledge.errors import NotesUnreadable
from knowledge.reading.document import Block, BlockKind, Document
from knowledge.reading.formats import FORMATS, way_in
from knowledge.reading.names import shown
from knowledge.reading.refusal import LARGEST_FILE, LARGEST_TEXT, SPLIT

WALL_SECONDS = 60.0
"""Its processor time is what really is limited; a polite child on a busy machine may wait longer than it works."""

LARGEST_ANSWER = 8 * LARGEST_TEXT
"""Bytes of an answer: 5 MB of text, twice (as text and as blocks), escaped for JSON."""

LENGTH = struct.Struct(">I")
ROOT = Path(__file__).resolve().parents[2]
PASSED_ON = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP", "LD_LIBRARY_PATH", "VIRTUAL_ENV")
"""All the child sees of the environment: no key, no home."""

ONE_CORE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}

OTHERWISE = "Open it and save it again, or add its text as a .md file"


class NotOpened(NotesUnreadable):
    """A file that is there but cannot be opened now; what was read of it before still stands."""


class Reader:
    """Gives documents for files. Use it in a `with`; the child starts with the first file that needs one."""

    def __init__(self, wall_seconds: float = WALL_SECONDS) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._wall_seconds = wall_seconds

    def __enter__(self) -> "Reader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, content: bytes, source: str) -> Document:
        """The document in a file's bytes; its format goes by the ending of `source`.

        Raises NotesUnreadable with one line: the file's name, the reason and the way out.
        """
        refuse_unread(source, len(content))
        answer = self._ask(source, content)
        if "document" in answer:
            return _document(answer["document"])
        reason, way_out = answer.get("refused") or ("the file is damaged", OTHERWISE)
        raise unreadable(source, reason, way_out)

    def close(self) -> None:
        """End the child, if one is running."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what is still to be written to it no longer matters
                    pipe.close()
        child.wait()

    def _ask(self, source: str, content: bytes) -> dict[str, Any]:
        child = self._child = self._child or _started()
        late = threading.Event()

        def end() -> None:
            late.set()
            child.kill()

        watch = threading.Timer(self._wall_seconds, end)
        watch.daemon = True
        watch.start()
        try:
            answer = _exchange(child, source, content)
        finally:
            watch.cancel()
        if answer is not None:
            return answer
        self.close()
        if late.is_set() or child.returncode == -24:  # SIGXCPU: its processor time was up
            return {"refused": ["it takes too long to read", SPLIT]}
        return {"refused": ["it cannot be read without harm", OTHERWISE]}


def read(path: Path, source: str) -> Document:
    """The document in one file, shown as `source`. Raises NotesUnreadable. For many files keep a Reader."""
    with Reader() as reader:
        return reader.read(content_of(path, source), source)


def content_of(path: Path, source: str) -> bytes:
    """The file's bytes. Raises NotesUnreadable when it is too large, NotOpened when it cannot be opened."""
    try:
        refuse_unread(source, path.stat().st_size)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)  # it may have grown since
    except FileNotFoundError as problem:
        raise NotOpened(str(unreadable(source, "it is not there any more", "Sync again"))) from problem
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        line = str(unreadable(source, f"it cannot be opened ({reason})", "Check its permissions and sync again"))
        raise NotOpened(line) from problem
    refuse_unread(source, len(content))
    return content


def refuse_unread(source: str, size: int) -> None:
    """Raise NotesUnreadable for a file whose ending or size says already that it will not be read."""
    ending = PurePosixPath(source).suffix.lower()
    if ending not in FORMATS:
        raise unreadable(source, "this kind of file is not read", way_in(ending))
    if size > LARGEST_FILE:
        raise unreadable(source, "it is larger than 20 MB", SPLIT)


def unreadable(source: str, reason: str, way_out: str) -> NotesUnreadable:
    """The error in its one line: `name: reason. Way out.`"""
    return NotesUnreadable(f"{shown(PurePosixPath(source).name)}: {reason}. {way_out}.")


def _started() -> "subprocess.Popen[bytes]":
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ} | ONE_CORE
    return subprocess.Popen(
        [sys.executable, "-m", "knowledge.reading.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=environment,
        start_new_session=True,  # an interrupt in the terminal is for the app to answer
    )


def _exchange(child: "subprocess.Popen[bytes]", source: str, content: bytes) -> dict[str, Any] | None:
    """The child's answer; None when it ended before it gave one, or gave too much."""
    if child.stdin is None or child.stdout is None:
        return None
    name = source.encode()
    try:
        child.stdin.write(LENGTH.pack(len(name)) + name + LENGTH.pack(len(content)) + content)
        child.stdin.flush()
        head = child.stdout.read(LENGTH.size)
        if len(head) < LENGTH.size or LENGTH.unpack(head)[0] > LARGEST_ANSWER:
            return None
        length = LENGTH.unpack(head)[0]
        body = child.stdout.read(length)
        answer: dict[str, Any] | None = json.loads(body) if len(body) == length else None
    except (OSError, ValueError):
        return None
    return answer


def _document(fields: dict[str, Any]) -> Document:
    blocks = tuple(
        Block(
            BlockKind(block["kind"]),
            block["text"],
            (block["span"][0], block["span"][1]),
            tuple((run[0], run[1]) for run in block["runs"]),
            block["level"],
            block["page"],
        )
        for block in fields["blocks"]
    )
    on = date.fromisoformat(fields["on"]) if fields["on"] else None
    people = tuple(fields["people"])
    where = (fields["source"], fields["title"], fields["text"], fields["has_lines"])
    return Document(*where, blocks, on, people, fields["labels"])
