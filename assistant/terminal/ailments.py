"""What can be wrong with a data folder and the machine it is on, each with the way to mend it."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.coach.connecting import ModelUnknown, connect
from assistant.settings import Settings
from assistant.terminal.syncing import EMPTIED
from assistant.wiring import claim
from knowledge.held import Holdings

LOW = 500_000_000
"""Bytes of free disk below which to warn: the model takes 60 MB to make, and SQLite needs room for its journal."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and how to mend it, one sentence each."""

    what: str
    mend: str


def of_folders(holdings: Holdings | None) -> Iterator[Problem]:
    """Synced folders that are gone or closed to us."""
    for folder in holdings.folders if holdings else ():
        if not Path(folder.root).exists():
            mend = "Put it back, or sync the place it moved to; until then what was read from it is still found."
            yield Problem(f"{folder.root} is not there any more.", mend)
        elif not os.access(folder.root, os.R_OK):
            yield Problem(f"{folder.root} cannot be opened.", "Give yourself the right to read it, then sync it again.")
        elif folder.documents and _empty(Path(folder.root)):
            yield Problem(f"{folder.root} is empty now.", EMPTIED[:1].upper() + EMPTIED[1:])


def _empty(folder: Path) -> bool:
    return folder.is_dir() and next(folder.iterdir(), None) is None


def of_model(settings: Settings) -> Iterator[Problem]:
    """A language model that is set and cannot be used. Asks the setting only, never the network."""
    if not settings.model:
        return
    key = settings.model_key.get_secret_value()
    try:
        connect(settings.model, url=settings.model_url, key=key, deadline=settings.deadline)
    except ModelUnknown as error:
        yield Problem(str(error), "Until then the assistant does not start; unset SECOND_COFFEE_MODEL to go without.")


def of_machine(settings: Settings, *, page_runs: bool) -> Iterator[Problem]:
    """Little room on the disk, or a process other than the page on the same data."""
    if not settings.home.is_dir():
        return
    free = shutil.disk_usage(settings.home).free
    if free < LOW:
        yield Problem(f"Only {free / 10**6:.0f} MB are free where your data lies.", "Make room before you sync more.")
    if page_runs or not os.access(settings.home, os.W_OK):
        return
    lock = claim(settings)
    if lock is None:
        mend = "It may be a page just starting. If it stays so, end the other second-coffee process."
        yield Problem("Another process holds the data folder, and no page answers.", mend)
    else:
        lock.release()
