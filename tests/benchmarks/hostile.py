"""A folder with 300 hostile files among 50 good ones: what is said of each, and what chat and memory feel of it.

`python -m tests.benchmarks.hostile`, or `hostile` of `make bench`. Questions are asked from another thread meanwhile.
"""

import statistics
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import psutil

from knowledge import Coverage, Library
from knowledge.embedding import Embedder
from knowledge.library import open_engine
from knowledge.migrations import migrate
from knowledge.reading.names import shown
from tests.benchmarks.hostility.case import Case
from tests.benchmarks.hostility.good import good_files
from tests.benchmarks.hostility.office import office
from tests.benchmarks.hostility.pages import pages
from tests.benchmarks.hostility.papers import papers
from tests.benchmarks.hostility.places import make_names, make_places
from tests.benchmarks.hostility.texts import texts
from tests.benchmarks.model import model_folder
from tests.benchmarks.synthetic import Synthetic
from tests.benchmarks.table import show

BEFORE = 2_000
"""Passages the owner has already, so that a question costs what it costs in use."""

IDLE_QUESTIONS = 60
PAUSE = 0.1
QUESTIONS = (
    "What did Ines show me on visit 3?",
    "When was the belt changed?",
    "Who told me to start small, and why?",
    "How does one thank a mentor after a talk?",
)


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "notes"
        folder.mkdir()
        cases = all_cases()
        for case in cases:
            (folder / case.name).write_bytes(case.content)
        fates = {case.name: case.fate for case in cases}
        places = make_places(folder, Path(place) / "outside")
        names = make_names(folder / "named")
        good = dict(good_files())
        for name, content in good.items():
            (folder / name).write_bytes(content)
        del cases
        _run(Path(place) / "library", folder, fates, places, names, list(good))


def all_cases() -> list[Case]:
    """Every hostile file, by name once."""
    found = [case for kind in (texts, pages, office, papers) for case in kind()]
    twice = [name for name, count in Counter(shown(case.name) for case in found).items() if count > 1]
    if twice:
        raise ValueError(f"two hostile files are called {twice}")
    return found


def _run(home: Path, folder: Path, fates: dict[str, str], places: int, names: int, good: list[str]) -> None:
    home.mkdir()
    engine = open_engine(home / "library.db")
    migrate(engine)
    embedder = Embedder(model_folder())
    embedder.load()
    Synthetic().fill(engine, embedder, BEFORE)
    library = Library(engine, embedder, folder=home, exclusive=True)
    library.sync_course()
    for _ in range(10):
        library.ask(QUESTIONS[0])
    watch = _Watch(library)
    idle = watch.asked(IDLE_QUESTIONS)
    before = watch.memory()
    started = time.perf_counter()
    coverage, during = watch.while_syncing(folder)
    seconds = time.perf_counter() - started
    after = watch.asked(IDLE_QUESTIONS)
    _report(coverage, fates, places, names, good, library)
    rows = [["idle, before", *_figures(idle)], ["meanwhile", *_figures(during)], ["idle, after", *_figures(after)]]
    show("A question, milliseconds", ["", "questions", "p50", "p95", "most"], rows)
    both = statistics.median([*idle, *after])
    print(f"\nmeanwhile to idle: {statistics.median(during) / both:.2f} (p50), sync took {seconds:.0f} s")
    print(
        f"memory of the process: {before:.0f} MB before, at most {watch.most:.0f} MB: {watch.most / before:.2f} times"
    )
    library.close()
    engine.dispose()


class _Watch:
    """Asks questions and looks at the memory of this process meanwhile."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.process = psutil.Process()
        self.most = 0.0

    def memory(self) -> float:
        """MB that the process holds now."""
        return float(self.process.memory_info().rss) / 1e6

    def asked(self, count: int) -> list[float]:
        """Milliseconds that each of so many questions took."""
        return [self._ask(number) for number in range(count)]

    def while_syncing(self, folder: Path) -> tuple[Coverage, list[float]]:
        """What the sync did, and milliseconds of the questions asked meanwhile."""
        done: list[Coverage] = []
        thread = threading.Thread(target=lambda: done.append(self.library.sync(folder)))
        thread.start()
        looking = threading.Thread(target=self._look, args=(thread,))
        looking.start()
        taken = []
        while thread.is_alive():
            taken.append(self._ask(len(taken)))
        looking.join()
        return done[0], taken

    def _look(self, thread: threading.Thread) -> None:
        while thread.is_alive():
            self.most = max(self.most, self.memory())
            time.sleep(0.02)

    def _ask(self, number: int) -> float:
        time.sleep(PAUSE)
        start = time.perf_counter()
        self.library.ask(f"{QUESTIONS[number % len(QUESTIONS)]} {number}")
        return 1000 * (time.perf_counter() - start)


def _figures(taken: list[float]) -> list[object]:
    ordered = sorted(taken)
    return [len(taken), statistics.median(taken), ordered[int(0.95 * len(ordered))], ordered[-1]]


def _report(
    coverage: Coverage, fates: dict[str, str], places: int, names: int, good: list[str], library: Library
) -> None:
    lines = Counter(skip.source for skip in coverage.skipped)
    reasons = {skip.source: skip.reason for skip in coverage.skipped}
    wrong = [name for name, fate in fates.items() if (fate == "refused") != (name in lines) and fate != "settled"]
    unsafe = [one for one, said in reasons.items() if "\n" in said or not said.isprintable() or ". " not in said]
    kept = sum(passage.source in good for passage in library.search("visit", limit=400))
    elsewhere = [one for one in lines if one not in fates]
    rows: list[list[object]] = [
        ["hostile files", len(fates)],
        ["of them refused, each with one line", sum(name in lines for name in fates)],
        ["of them read as far as they go", sum(name not in lines for name in fates)],
        ["links, pipes and sockets, each with one line", f"{len(elsewhere)} of {places}"],
        ["ill-named files, read", f"{names - sum(one.startswith('named/') for one in lines)} of {names}"],
        ["good files, read", f"{sum(name not in lines for name in good)} of {len(good)} ({kept} found by one search)"],
        ["files with more than one line", sum(count > 1 for count in lines.values())],
        ["lines that are unsafe to show or have no way out", len(unsafe)],
        ["refused though readable, or read though not", len(wrong)],
    ]
    show("A folder of hostile files", ["", "files"], rows)
    print(
        "\n".join(
            f"  {reason}: {count}"
            for reason, count in Counter(_reason(one) for one in reasons.values()).most_common(12)
        )
    )
    for name in (*wrong, *unsafe):
        print(f"  not as it should be: {name}")


def _reason(line: str) -> str:
    return line.partition(": ")[2].partition(". ")[0]


if __name__ == "__main__":
    main()
