"""Watches folders for changes: what changed since the last look, or nothing when all is quiet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

Look = tuple[int, ...] | None
"""How a synced folder looks, to notice that it is another or gone: its inode; of a single file its content's too."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to look. `quiet` is in seconds, the rest in looks.

    After `quiet` seconds without a change it is read, and after `unrest` looks in any case. `roots` is how often to ask
    which folders there are; `regular` how often to look through all without a sign, as network disks give none.
    """

    quiet: float = 0.5
    unrest: int = 10
    roots: int = 4
    regular: int = 600


def look(path: Path) -> Look:
    """How the synced folder, or file, looks now; None when it is not there."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return (seen.st_ino,) if path.is_dir() else (seen.st_ino, seen.st_size, seen.st_mtime_ns)


def changes(paths: Sequence[Path], pace: Pace, stop: Event) -> Iterator[frozenset[Path]]:
    """Every `pace.quiet` seconds what changed in the folders among `paths`, at last nothing; ends when `stop` is set.

    Where the system can watch no more (there is a limit to it, and some disks cannot be watched), nothing ever changes.
    """
    from watchfiles import watch

    folders = [path for path in paths if path.is_dir()]
    patience = max(int(pace.quiet * 1000), 1)
    try:
        if folders:
            watched = watch(
                *folders,
                watch_filter=None,
                step=min(patience, 100),
                debounce=2 * patience,
                rust_timeout=patience,
                yield_on_timeout=True,
                stop_event=stop,
                raise_interrupt=False,
                ignore_permission_denied=True,
            )
            for seen in watched:
                yield frozenset(Path(path) for _, path in seen)
    except OSError:  # one of them has just gone, or there are too many folders in it
        yield frozenset()
    while not stop.wait(pace.quiet):
        yield frozenset()
