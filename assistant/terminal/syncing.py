"""A folder read into the library, with a progress bar and the coverage report."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from assistant.errors import BadInput
from assistant.terminal import lines
from assistant.terminal.edge import FINE, INTERRUPTED, said
from assistant.terminal.opened import Opened
from assistant.terminal.showing import plain
from assistant.terminal.stopping import stopping
from knowledge.passage import Coverage, Kind, Progress, Skipped

EMPTIED = (
    "if its drive is not connected, connect it; what was read from it is still found. "
    "If you emptied it yourself, sync it again once a file is in it."
)

STOPPED = "Stopped. What has been read is kept; sync again, and it goes on from there."


def there(path: str) -> Path:
    """The path, absolute. Raises BadInput when nothing is there, or nothing is named."""
    root = Path(path).expanduser().absolute()
    if not path.strip():  # an empty variable in a script: to Path, that is the folder one is in
        raise BadInput("Name a folder, or a file: second-coffee sync ~/Documents/notes")
    if not root.exists():
        raise BadInput(f"{path} is not there. Name a folder, or a file, that is.")
    return root


def sync(here: Opened, root: Path, kind: Kind, *, as_json: bool) -> int:
    """Read the folder or file as this kind of material, and report; Ctrl-C stops it, and what was read stays read."""
    with stopping() as stop, _bar() as show:
        coverage = here.application.library.sync(root, owner=here.user, kind=kind, progress=show, stop=stop)
    if as_json:
        lines.put({"path": str(root), "as": kind.value} | asdict(coverage))
    else:
        sys.stdout.write(plain(report(coverage, str(root))) + "\n")
    return said(STOPPED, INTERRUPTED) if stop.is_set() else FINE


def report(coverage: Coverage, name: str) -> str:
    """The coverage in words: counts first, then one line for every file skipped."""
    counts = [f"{coverage.read} read", f"{coverage.unchanged} unchanged"]
    counts += [f"{coverage.moved} moved"] if coverage.moved else []
    counts += [f"{coverage.removed} gone"] if coverage.removed else []
    counts += [f"{len(coverage.skipped)} skipped"] if coverage.skipped else []
    found, passages = counted(coverage.found, "file"), counted(coverage.passages, "passage")
    head = f"{name}: {found} found, {', '.join(counts)}. {passages}."
    if coverage.spared:
        head += f" It is empty now: {EMPTIED}"
    return "\n".join([head, *(f"  {unread(skipped)}" for skipped in coverage.skipped)])


def unread(skipped: Skipped) -> str:
    """Why a file was not read, after its whole path: the reason itself may begin with its name alone."""
    why = skipped.reason.removeprefix(skipped.source).removeprefix(Path(skipped.source).name).removeprefix(":")
    return f"{skipped.source}: {why.strip()}"


def counted(number: int, noun: str) -> str:
    """So many of something: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@contextmanager
def _bar() -> Iterator[Callable[[Progress], None]]:
    """What shows progress, on standard error so that the report alone is on standard output."""
    columns = (
        TextColumn("Reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[at]}"),
    )
    console = Console(stderr=True)
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=None, at="")

        def show(step: Progress) -> None:
            bar.update(task, completed=step.done, total=step.found, at=plain(step.source)[-60:].replace("[", r"\["))

        yield show
