"""The locks on a data folder: who has it may open Chroma; whose turn it is to sync."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

LOCK = "second-coffee.lock"
TURN = "sync.lock"
PATIENCE = 0.2
"""Seconds: one that looks whose turn it is holds the lock for a moment."""


def hold(folder: Path) -> FileLock | None:
    """The folder's lock, held until it is released or this process ends; None when another process has it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock


class Turn:
    """Whose turn it is to sync, in all processes on a folder: one that somebody asked for goes before one that follows.

    Two that somebody asked for do not wait for each other: each commits file by file, and neither undoes the other.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / TURN

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Show, while the block runs, that somebody asked for a sync."""
        lock = self._lock()
        try:
            lock.acquire(timeout=PATIENCE)
        except Timeout:  # another one that was asked for
            yield
            return
        try:
            yield
        finally:
            lock.release()

    def asked(self) -> bool:
        """Whether somebody's own sync runs now."""
        lock = self._lock()
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return True
        lock.release()
        return False

    def _lock(self) -> FileLock:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FileLock(self._file, thread_local=False)
