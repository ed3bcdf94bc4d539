"""Cold start, query time and memory by number of passages, each in a fresh process; and how fast files are synced."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from knowledge.database import open_engine
from knowledge.embedding import Embedder
from knowledge.library import Library
from knowledge.migrations import migrate
from knowledge.passage import Scope
from tests.benchmarks.model import model_folder
from tests.benchmarks.synthetic import Synthetic
from tests.benchmarks.table import show

SIZES = (1_000, 20_000)
QUERIES = 100
NOTES = 200


def main() -> None:
    """Print the tables."""
    Embedder(model_folder()).load()
    rows = [_measured(size) for size in SIZES]
    show(
        "Question to ranked passages (fresh process, model already made)",
        [
            "passages",
            "cold start s",
            "exact p50 ms",
            "p95",
            "Chroma p50 ms",
            "p95",
            "after an edit s",
            "MB",
            "MB, Chroma",
        ],
        rows,
    )
    print(f"sync: {_sync_rate():.0f} passages/s over {NOTES} new notes, reading and splitting included")


def _measured(size: int) -> list[object]:
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Path(folder) / "library.db")
        migrate(engine)
        Synthetic().fill(engine, Embedder(model_folder()), size)
        engine.dispose()
        start = time.time()
        command = [sys.executable, "-m", "tests.benchmarks.speed", folder, str(start)]
        figures = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return [size, *figures]


def child(folder: Path, start: float) -> list[float]:
    """What one fresh process sees: seconds to the first answer, milliseconds after that, megabytes."""
    library = Library(open_engine(folder / "library.db"), Embedder(model_folder()), folder=folder, exclusive=True)
    library._index, library._search._index, index = None, None, library._index  # exact first
    assert index is not None

    def ask(text: str) -> None:
        library.search(text, scope=Scope.MINE)

    ask("what did the pump trial save")
    cold = time.time() - start
    texts = [Synthetic(seed).text(8) for seed in range(QUERIES)]
    exact = _timed(ask, texts)
    memory = _megabytes()
    library._index = library._search._index = index
    index.want("me")
    assert index.settled(600)
    indexed = _timed(ask, texts)
    with_chroma = _megabytes()
    Synthetic(8).fill(library._store.engine, library._embed, 40, owner="other")
    Synthetic(9).fill(library._store.engine, library._embed, 40)
    begin = time.perf_counter()
    ask(texts[0])
    edited = time.perf_counter() - begin
    library.close()
    return [round(one, 2) for one in (cold, *exact, *indexed, edited, memory, with_chroma)]


def _timed(ask: Callable[[str], None], texts: list[str]) -> tuple[float, float]:
    times = []
    for text in texts:
        begin = time.perf_counter()
        ask(text)
        times.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(times), sorted(times)[int(len(times) * 0.95)]


def _megabytes() -> float:
    return float(psutil.Process().memory_info().rss / 1e6)


def _sync_rate() -> float:
    made = Synthetic()
    with tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "notes"
        notes.mkdir()
        for number in range(NOTES):
            sections = "\n\n".join(f"## Part {part}\n\n{made.text(90)}." for part in range(2))
            (notes / f"{number}.md").write_text(f"# Note {number}\n\n{sections}\n", encoding="utf-8")
        engine = open_engine(Path(folder) / "library.db")
        migrate(engine)
        library = Library(engine, Embedder(model_folder()), folder=Path(folder), exclusive=False)
        library.warm()
        library.close()
        begin = time.perf_counter()
        coverage = library.sync(notes)
        seconds = time.perf_counter() - begin
        engine.dispose()
    return coverage.passages / seconds


if __name__ == "__main__":
    if len(sys.argv) > 2:
        print(json.dumps(child(Path(sys.argv[1]), float(sys.argv[2]))))
    else:
        main()
