"""Stopping a sync in the terminal: what was read is kept, and the one who stopped it is told so."""

import os
import signal
import threading
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from assistant.terminal.opened import Opened
from assistant.terminal.stopping import stopping
from assistant.terminal.syncing import sync
from knowledge.passage import Coverage, Kind


@dataclass
class Interrupted:
    """A library whose sync is interrupted as often as said."""

    times: int
    stops: list[threading.Event] = field(default_factory=list)

    def sync(self, _root: Path, *, stop: threading.Event, **_more: Any) -> Coverage:
        self.stops.append(stop)
        for _ in range(self.times):
            os.kill(os.getpid(), signal.SIGINT)
        return Coverage(4, 2, 0, 0, 0, 5, ())


def here(library: Interrupted) -> Opened:
    return cast(Opened, SimpleNamespace(application=SimpleNamespace(library=library), user="me"))


def test_ctrl_c_stops_the_reading_reports_and_says_how_it_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = Interrupted(times=1)
    assert sync(here(library), tmp_path, Kind.NOTES, as_json=False) == 130
    assert library.stops[0].is_set()
    told = capsys.readouterr()
    assert "4 files found, 2 read" in told.out
    assert "goes on from there" in told.err


def test_ctrl_c_twice_ends_at_once_and_is_as_before_afterwards(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        sync(here(Interrupted(times=2)), tmp_path, Kind.NOTES, as_json=False)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_sync_that_nobody_stopped_ends_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sync(here(Interrupted(times=0)), tmp_path, Kind.NOTES, as_json=False) == 0
    assert capsys.readouterr().err == ""


def test_beside_the_main_thread_nothing_listens_for_ctrl_c() -> None:
    before = signal.getsignal(signal.SIGINT)
    seen: list[object] = []

    def elsewhere() -> None:
        with stopping() as stop:
            seen.extend((stop.is_set(), signal.getsignal(signal.SIGINT)))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert seen == [False, before]
