"""10,000 random and adversarial texts through guard, score, care and capture; and the time a text takes as it grows."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from assistant.mentoring.care import look
from assistant.mentoring.guard import Guard
from assistant.mentoring.score import Draft, Medium
from assistant.mentoring.stages import Stage
from assistant.wiring import load_scorer
from knowledge.embedding import Embedder, is_made
from tests.assistant.mentoring.made_up import UNITS, made_up
from tests.benchmarks.model import model_folder
from tests.benchmarks.table import show

TEXTS = 10_000
SIZES = (25_000, 50_000, 100_000, 200_000)
STAGES, MEDIA = tuple(Stage), tuple(Medium)
scorer = load_scorer()
LETTER = Path(__file__).parent / "material" / "long_letter.txt"


def main() -> None:
    """Report exceptions, spans that point outside, growth with length, and the guard's time for a long letter."""
    _every_text()
    _growth()
    _letter()


def _every_text() -> None:
    guard, counts = Guard(), {"texts": 0, "exceptions": 0, "spans outside": 0, "asks": 0, "findings": 0, "worries": 0}
    for seed in range(TEXTS):
        text = made_up(seed)
        counts["texts"] += 1
        try:
            _one(guard, text, seed, counts)
        except Exception as error:  # noqa: BLE001 - counting them is what this is for
            counts["exceptions"] += 1
            print(f"seed {seed}: {type(error).__name__}")
    show("Any text", ("what", "count"), list(counts.items()))


def _one(guard: Guard, text: str, seed: int, counts: dict[str, int]) -> None:
    review = guard.review(text, STAGES[seed % len(STAGES)], offered=[made_up(seed + 1)])
    draft = Draft(text, made_up(seed + 2)[:60], MEDIA[seed % len(MEDIA)], STAGES[seed % len(STAGES)], "Zoë O'Hara")
    score, worry = scorer.score(draft), look(text)
    counts["asks"] += len(review.asks)
    counts["findings"] += len(score.findings)
    counts["worries"] += worry is not None
    outside = sum(not ask.words or text[slice(*ask.span)] != ask.words for ask in review.asks)
    for finding in score.findings:
        part = draft.body if finding.part == "body" else draft.subject or ""
        outside += finding.span is not None and part[slice(*finding.span)] != finding.words
    counts["spans outside"] += outside + (worry is not None and not 0 <= worry.span[0] < worry.span[1] <= len(text))


def _growth() -> None:
    guard, embedded = Guard(), _with_vectors()
    calls: dict[str, Callable[[str], object]] = {
        "guard, rules": lambda text: guard.review(text, Stage.STRANGER),
        "score": lambda text: scorer.score(Draft(text)),
        "care, rules": look,
    }
    if embedded is not None:
        calls["guard, vectors"] = lambda text: embedded.review(text, Stage.STRANGER)
    rows = [
        [name, *(max(_seconds(call, unit, size) for unit in UNITS) for size in SIZES)] for name, call in calls.items()
    ]
    show("Seconds of processor time, the slowest of the units", ("what", *(f"{size:,}" for size in SIZES)), rows)


def _letter() -> None:
    guard, text = _with_vectors() or Guard(), LETTER.read_text(encoding="utf-8")
    guard.review(text, Stage.STRANGER)
    wall, processor = [], []
    for turn in range(40):
        changed = text.replace(". ", f" {turn}. ")
        started, used = time.perf_counter(), time.process_time()
        guard.review(changed, Stage.STRANGER)
        wall.append(1000 * (time.perf_counter() - started))
        processor.append(1000 * (time.process_time() - used))
    figures = [len(text.split()), statistics.median(wall), min(wall), statistics.median(processor)]
    columns = ("words", "median ms", "quickest ms", "processor ms")
    show("The guard on a long letter, warm", columns, [figures])


def _with_vectors() -> Guard | None:
    folder = model_folder()
    return Guard(Embedder(folder)) if is_made(folder) else None


def _slowest(call: Callable[[str], object], size: int) -> float:
    return max(_seconds(call, unit, size) for unit in UNITS)


def _seconds(call: Callable[[str], object], unit: str, size: int) -> float:
    text = (unit * (size // len(unit) + 1))[:size]
    started = time.process_time()
    call(text)
    return time.process_time() - started


if __name__ == "__main__":
    main()
