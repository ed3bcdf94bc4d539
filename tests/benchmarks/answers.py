"""The project's own questions: is the answer found, is it quoted, is what is absent refused; by kind of question."""

import statistics
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from knowledge.library import Library
from knowledge.passage import Found
from tests.benchmarks.questions import Asked, library_of_questions, questions
from tests.benchmarks.table import show


@dataclass(frozen=True)
class Outcome:
    """How one question went."""

    asked: Asked
    first: bool
    fifth: bool
    quoted: bool
    refused: bool
    seconds: float


def outcome(library: Library, asked: Asked) -> Outcome:
    """Ask it and compare."""
    start = time.perf_counter()
    found = library.ask(asked.question, limit=5, scope=asked.scope)
    seconds = time.perf_counter() - start
    places = [asked.contains is not None and asked.contains in passage.text for passage in found.passages]
    return Outcome(asked, any(places[:1]), any(places), _quoted(asked, found), not found.answered, seconds)


def _quoted(asked: Asked, found: Found) -> bool:
    wanted = asked.contains
    return wanted is not None and any(wanted in quote.text or quote.text in wanted for quote in found.quotes)


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder, library_of_questions(Path(folder)) as library:
        library.ask("Is it warm?")
        outcomes = [outcome(library, asked) for asked in questions()]
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        for name in ("all", f"on {one.asked.material}", one.asked.kind):
            groups[name].append(one)
    show(
        "Own questions (invented notes and the built-in course)",
        ["kind", "present", "recall@1", "recall@5", "quoted", "wrongly refused", "absent", "refused"],
        [_row(name, group) for name, group in groups.items()],
    )
    times = sorted(one.seconds * 1e3 for one in outcomes)
    print(f"ask: p50 {statistics.median(times):.0f} ms, p95 {times[int(len(times) * 0.95)]:.0f} ms")


def _row(name: str, group: list[Outcome]) -> list[object]:
    present = [one for one in group if one.asked.contains]
    absent = [one for one in group if not one.asked.contains]

    def share(values: list[bool]) -> object:
        return sum(values) / len(values) if values else "-"

    return [
        name,
        len(present),
        share([one.first for one in present]),
        share([one.fifth for one in present]),
        share([one.quoted for one in present]),
        share([one.refused for one in present]),
        len(absent),
        share([one.refused for one in absent]),
    ]


if __name__ == "__main__":
    main()
