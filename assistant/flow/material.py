"""Material that comes in: files dropped into the chat, folders named in it; read with progress, then a report."""

import asyncio
import shutil
import threading
from collections.abc import AsyncIterator
from pathlib import Path

from assistant.conversation.folders import Named
from assistant.flow.inbox import inbox_of
from assistant.flow.out import Out
from assistant.flow.tools import Moment, Tools
from assistant.parts import Dropped, Notice, Text
from assistant.parts import Progress as ProgressPart
from knowledge.errors import FolderMissing
from knowledge.passage import Coverage, Kind, Progress
from knowledge.reading.names import shown


async def take_in(tools: Tools, dropped: Dropped, moment: Moment) -> AsyncIterator[Out]:
    """Keeps the dropped files in the user's inbox folder and reads that folder."""
    kind = Kind.COURSE if "course" in dropped.text.lower() or "lesson" in dropped.text.lower() else Kind.NOTES
    folder = inbox_of(tools.inbox, moment.user, kind)
    await tools.search(_kept, folder, dropped)
    async for out in read(tools, Named(folder, kind), moment, called="your inbox"):
        yield out


async def read(tools: Tools, named: Named, moment: Moment, called: str = "") -> AsyncIterator[Out]:
    """Progress while the folder is read, then the coverage report. Raises FolderMissing with the way out."""
    folder, name = named.path.expanduser(), called or str(named.path)
    queue: asyncio.Queue[Progress | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    stop = threading.Event()

    def moved_on(step: Progress) -> None:
        loop.call_soon_threadsafe(queue.put_nowait, step)

    def sync() -> Coverage:
        try:
            return tools.library.sync(folder, owner=moment.user, kind=named.kind, progress=moved_on, stop=stop)
        finally:
            loop.call_soon_threadsafe(queue.put_nowait, None)

    reading = asyncio.ensure_future(tools.search(sync))
    identity = tools.new_id()
    try:
        while (step := await queue.get()) is not None:
            text = tools.lines.say("reading", name=step.source)
            yield Out(ProgressPart(id=identity, text=text, done=step.done, found=step.found))
        coverage = await reading
    except (asyncio.CancelledError, GeneratorExit):
        stop.set()  # the user stopped the answer: what has been read so far is kept, the rest waits for the next sync
        raise
    except FolderMissing:
        yield Out(Notice(id=tools.new_id(), text=tools.lines.say("no_such_folder", name=name)))
        return
    yield Out(Text(id=tools.new_id(), text=report(tools, coverage, name)))


def report(tools: Tools, coverage: Coverage, name: str) -> str:
    """The coverage in words: counts first, then one line for every file skipped."""
    if coverage.spared:
        return tools.lines.say("empty_now", name=name)
    if not coverage.found:
        return tools.lines.say("read_nothing", name=name)
    done = coverage.read + coverage.moved
    counts = [f"{done} read", f"{coverage.unchanged} unchanged"]
    counts += [f"{coverage.removed} gone"] if coverage.removed else []
    counts += [f"{len(coverage.skipped)} skipped"] if coverage.skipped else []
    lines = [
        f"I looked through {name}: {_counted(coverage.found, 'file')} found, {', '.join(counts)}. "
        f"{_counted(coverage.passages, 'passage')}."
    ]
    lines += [f"- {skipped.reason}" for skipped in coverage.skipped[:20]]
    if len(coverage.skipped) > 20:
        lines.append(f"- and {len(coverage.skipped) - 20} more; `second-coffee status` lists them all.")
    return "\n".join(lines)


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _kept(folder: Path, dropped: Dropped) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name, path in dropped.files:
        safe = shown(Path(name).name) or "note.txt"
        target = folder / safe
        if target.exists() and target.read_bytes() != path.read_bytes():
            target = _free(folder, safe)
        shutil.copyfile(path, folder / f".{target.name}.part")
        (folder / f".{target.name}.part").replace(target)


def _free(folder: Path, name: str) -> Path:
    stem, suffix = Path(name).stem, Path(name).suffix
    number = next(n for n in range(2, 10_000) if not (folder / f"{stem} ({n}){suffix}").exists())
    return folder / f"{stem} ({number}){suffix}"
