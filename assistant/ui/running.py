"""Which page is already running on this data folder, and whether it really is ours."""

import http.client
import json
import os
import time
from pathlib import Path

from assistant.ui.door import TOKEN_HEADER
from assistant.values import Value

PATIENCE = 20.0
"""Seconds a second start waits for the first to answer: about five times a cold start."""


class Running(Value):
    """A page that runs: where it listens, who it is, and the secret by which it recognises this data folder."""

    port: int
    pid: int
    token: str

    @property
    def address(self) -> str:
        """What to open in the browser."""
        return f"http://127.0.0.1:{self.port}"


def note(home: Path, running: Running) -> None:
    """Leave word of the running page in the data folder, readable by its owner only."""
    partial = home / f"running.{os.getpid()}"
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(running.model_dump_json())
    partial.replace(home / "running.json")


def forget(home: Path) -> None:
    """Take back the word of a running page."""
    (home / "running.json").unlink(missing_ok=True)


def found(home: Path, patience: float = PATIENCE) -> Running | None:
    """The page that runs on this data folder, once it answers by its token; None after `patience` seconds."""
    until = time.monotonic() + patience
    while True:
        noted = _noted(home)
        if noted is not None and answers(noted):
            return noted
        if time.monotonic() >= until:
            return None
        time.sleep(0.2)


def answers(running: Running) -> bool:
    """Whether the page at this address is the one that left word."""
    connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=2)
    try:
        connection.request("GET", "/running", headers={TOKEN_HEADER: running.token})
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _noted(home: Path) -> Running | None:
    try:
        return Running.model_validate(json.loads((home / "running.json").read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None
