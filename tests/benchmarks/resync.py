"""Re-syncing 1,000 invented notes when nothing or one file changed: what is read and embedded, and the time taken."""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import numpy as np
from numpy.typing import NDArray

from knowledge.database import open_engine
from knowledge.embedding import Embedder
from knowledge.embedding.serving import Words
from knowledge.library import Library
from knowledge.migrations import migrate
from knowledge.passage import Coverage
from knowledge.reading import Document
from knowledge.reading.reader import Reader
from tests.benchmarks.model import model_folder
from tests.benchmarks.synthetic import Synthetic
from tests.benchmarks.table import show

NOTES = 1_000
PARTS = 3
TIMES = 3


@dataclass
class Counting:
    """The embedder and the reader, and what went through them."""

    embedder: Embedder
    embedded: int = 0
    parsed: int = 0
    name: str = field(init=False)

    def __post_init__(self) -> None:
        self.name = self.embedder.name
        self.count_tokens = self.embedder.count_tokens

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.embedded += len(texts)
        return self.embedder(texts)

    def words(self, texts: Sequence[str]) -> list[Words]:
        self.embedded += len(texts)
        return self.embedder.words(texts)

    def reading(self) -> ExitStack:
        """While it is open, every file that a child parses is counted."""
        real = Reader.read

        def read(reader: Reader, content: bytes, source: str) -> Document:
            self.parsed += 1
            return real(reader, content, source)

        stack = ExitStack()
        stack.enter_context(mock.patch.object(Reader, "read", read))
        return stack


def main() -> None:
    """Print the table: medians of three runs each."""
    with tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "notes"
        _write(notes)
        counting = Counting(Embedder(model_folder()))
        engine = open_engine(Path(folder) / "library.db")
        migrate(engine)
        library = Library(engine, counting, folder=Path(folder), exclusive=False)
        library.warm()
        with counting.reading():
            rows = [_row("first sync", library, notes, counting, lambda number: None, times=1)]
            for name, change in CHANGES.items():
                rows.append(_row(name, library, notes, counting, lambda number, do=change: do(notes, number)))
        library.close()
        engine.dispose()
    columns = ["", "seconds", "read", "unchanged", "moved", "removed", "parsed", "embedded", "passages"]
    show(f"Re-sync of {NOTES} notes", columns, rows)


def _row(
    name: str,
    library: Library,
    notes: Path,
    counting: Counting,
    change: Callable[[int], None],
    times: int = TIMES,
) -> list[object]:
    seconds = []
    done: Coverage | None = None
    counting.parsed = counting.embedded = 0
    for number in range(times):
        change(number)
        begin = time.perf_counter()
        done = library.sync(notes)
        seconds.append(time.perf_counter() - begin)
    assert done is not None
    counts = (done.read, done.unchanged, done.moved, done.removed)
    per_sync = (counting.parsed / times, counting.embedded / times)
    return [name, statistics.median(seconds), *counts, *per_sync, done.passages]


def _write(notes: Path) -> None:
    made = Synthetic()
    for number in range(NOTES):
        sections = "\n\n".join(f"## Part {part}\n\n{made.text(60)}." for part in range(PARTS))
        file = notes / f"{number % 20:02}" / f"{number}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# Note {number}\n\n{sections}\n", encoding="utf-8")


def _edit(notes: Path, number: int) -> None:
    file = notes / "01" / f"{20 * number + 1}.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("## Part 1\n\n", f"## Part 1\n\nEdited, number {number}. "), encoding="utf-8")


def _rename(notes: Path, number: int) -> None:
    (notes / "02" / f"{20 * number + 2}.md").rename(notes / "02" / f"renamed {number}.md")


def _move(notes: Path, number: int) -> None:
    (notes / "moved").mkdir(exist_ok=True)
    (notes / "03" / f"{20 * number + 3}.md").rename(notes / "moved" / f"{20 * number + 3}.md")


def _copy(notes: Path, number: int) -> None:
    (notes / "04" / f"copy {number}.md").write_bytes((notes / "04" / f"{20 * number + 4}.md").read_bytes())


def _delete(notes: Path, number: int) -> None:
    (notes / "05" / f"{20 * number + 5}.md").unlink()


def _touch(notes: Path, number: int) -> None:
    for file in (notes / "06").iterdir():
        file.touch()


CHANGES: dict[str, Callable[[Path, int], None]] = {
    "nothing changed": lambda notes, number: None,
    "one paragraph edited": _edit,
    "one renamed": _rename,
    "one moved": _move,
    "one copied": _copy,
    "one deleted": _delete,
    "50 saved again as they were": _touch,
}


if __name__ == "__main__":
    main()
