"""The lock on a data folder: who has it may open Chroma, whoever has not searches exactly."""

from pathlib import Path

from filelock import FileLock, Timeout

LOCK = "second-coffee.lock"


def hold(folder: Path) -> FileLock | None:
    """The folder's lock, held until it is released or this process ends; None when another process has it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock
