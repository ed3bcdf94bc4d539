"""How things stand: what has been read, who writes, where data lies, what to mend; read even when much is broken."""

import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from assistant.errors import AssistantError
from assistant.settings import Settings
from assistant.terminal import lines
from assistant.terminal.ailments import Problem, of_folders, of_machine, of_model
from assistant.terminal.edge import FAILED, FINE
from assistant.terminal.opened import opened
from assistant.terminal.showing import plain
from assistant.terminal.syncing import counted, unread
from assistant.ui import running
from knowledge.embedding.weights import MODEL
from knowledge.errors import LibraryError
from knowledge.held import Holdings
from knowledge.status import Status


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything `status` shows. Sizes are in bytes."""

    data_folder: str
    page: str | None
    library: Status | None
    kept: dict[str, int]
    sizes: dict[str, int]
    free: int
    model_made: bool
    writer: str
    problems: tuple[Problem, ...]

    def as_json(self) -> dict[str, Any]:
        """The same for a script."""
        held = self.library.mine if self.library else Holdings((), ())
        names = {"root": "path", "kind": "as", "documents": "documents", "passages": "passages"}
        names |= {"lessons": "lessons", "size": "bytes"}
        return {
            "data_folder": self.data_folder,
            "page": self.page,
            "folders": [
                {shown: _plain(getattr(folder, name)) for name, shown in names.items()} for folder in held.folders
            ],
            "skipped": [asdict(skipped) for skipped in held.skipped],
            "kept": self.kept,
            "bytes": self.sizes,
            "free_bytes": self.free,
            "model": {"name": MODEL, "made": self.model_made},
            "writer": self.writer,
            "problems": [asdict(problem) for problem in self.problems],
        }


def show_status(settings: Settings, *, as_json: bool) -> int:
    """Show how things stand; 1 when the data cannot be read at all."""
    standing = read(settings)
    if as_json:
        lines.put(standing.as_json())
    else:
        sys.stdout.write(plain("\n".join(in_words(standing))) + "\n")
    return FINE if standing.library is not None else FAILED


def read(settings: Settings) -> Standing:
    """How things stand on this data folder."""
    library, kept, problems = _from_database(settings)
    page = running.found(settings.home, patience=0)
    problems += [
        *of_folders(library.mine if library else None),
        *of_model(settings),
        *of_machine(settings, page_runs=page is not None),
    ]
    return Standing(
        data_folder=str(settings.home),
        page=page.address if page else None,
        library=library,
        kept=kept,
        sizes={
            "database": size(settings.database) + size(Path(f"{settings.database}-wal")),
            "index and model": size(settings.index),
            "inbox": size(settings.inbox),
        },
        free=shutil.disk_usage(settings.home if settings.home.exists() else Path.home()).free,
        model_made=any(settings.index.glob("model/**/*.onnx")),
        writer=settings.model or "built in",
        problems=tuple(problems),
    )


def _from_database(settings: Settings) -> tuple[Status | None, dict[str, int], list[Problem]]:
    try:
        # Without the language model: setting it up is slow, and its problems are of_model's.
        with opened(settings.model_copy(update={"model": ""})) as here:
            counts = here.application.storage.counts(here.user).model_dump()
            return here.application.library.status(here.user), counts, []
    except SQLAlchemyError as error:
        what = f"The database {settings.database} cannot be read ({type(error).__name__})."
        return None, {}, [Problem(what, "Stop every Second Coffee and try again; else put your last backup there.")]
    except OSError as error:
        what = f"{error.filename or settings.home}: {error.strerror}."
        return None, {}, [Problem(what, "Give yourself the right to write there, or set SECOND_COFFEE_HOME.")]
    except (AssistantError, LibraryError) as error:
        return None, {}, [Problem(str(error), "See the README, under “Where your data lives”.")]


def in_words(standing: Standing) -> list[str]:
    """The lines that `status` prints."""
    held = standing.library.mine if standing.library else None
    out = [f"Data folder   {standing.data_folder}"]
    out.append(f"Page          {standing.page or 'not running; `second-coffee chat` opens it'}")
    out.append(f"Who writes    {standing.writer}")
    out.append(f"Search model  {MODEL}, {'ready' if standing.model_made else 'made at first use, about 10 s'}")
    out.append(f"On disk       {', '.join(f'{name} {_size(number)}' for name, number in standing.sizes.items())}")
    out.append(f"Kept          {', '.join(f'{number} {name}' for name, number in standing.kept.items()) or 'unknown'}")
    out.append("")
    if held is not None and not held.folders:
        out.append("Nothing of your own has been read yet: second-coffee sync PATH")
    for folder in held.folders if held else ():
        files, passages = counted(folder.documents, "file"), counted(folder.passages, "passage")
        taught = f"{counted(folder.lessons, 'lesson')}, " if folder.lessons else ""
        counts = f"{files}, {passages}, {taught}{_size(folder.size)}"
        out.append(f"{folder.kind.value:<8}{folder.root}  ({counts})")
    out += _listed("Not read", [unread(skipped) for skipped in held.skipped] if held else [])
    out += _listed("To mend", [f"{problem.what} {problem.mend}" for problem in standing.problems])
    return out


def _listed(title: str, entries: list[str]) -> list[str]:
    return ["", f"{title}:", *(f"  - {entry}" for entry in entries)] if entries else []


def size(path: Path) -> int:
    """The bytes of a file, or of all files below a folder; 0 when it is not there or cannot be looked into."""
    try:
        return sum(file.stat().st_size for file in (path, *path.rglob("*")) if file.is_file())
    except OSError:
        return 0


def _size(number: int) -> str:
    for unit, scale in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if number >= scale:
            return f"{number / scale:.1f} {unit}"
    return f"{number} bytes"


def _plain(value: Any) -> Any:
    return getattr(value, "value", value)
