"""With vectors the guard and care hear more than with rules alone; without them, or with broken ones, rules decide."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.mentoring.care import look
from assistant.mentoring.finding import find_asks
from assistant.mentoring.guard import Guard
from assistant.mentoring.linear import FOLDER
from assistant.mentoring.plain import plain
from assistant.mentoring.review import Verdict
from assistant.mentoring.sizing import MOST, settle, weighed
from assistant.mentoring.stages import Ask, Stage
from knowledge.embedding.embedder import Embedder
from tests.assistant.mentoring.labelled import messages
from training.lines import Line, lines

HERE = Path(__file__).parent
HELD = [line for line in lines("asks") if line.held]
WORRYING = [line for line in lines("care") if line.held and line.label != "none"]
CALM = [line for line in lines("care") if line.held and line.label == "none"]

Embed = Callable[[Sequence[str]], Any]


@pytest.fixture(scope="module")
def embed(model_folder: Path) -> Embed:
    return Embedder(model_folder)


def share(found: Iterable[bool]) -> float:
    marks = list(found)
    return sum(marks) / len(marks)


def fresh() -> list[dict[str, Any]]:
    """Messages written after the model was fitted, by other habits: stage, level, verdict, trap, text."""
    rows = []
    for row in (HERE / "fresh.txt").read_text(encoding="utf-8").splitlines():
        head, text = row.split(" | ", 1)
        stage, level, verdict, _ = head.split(" ")
        words = text.replace("[[", "").replace("]]", "").replace("\\n", "\n")
        rows.append({"stage": Stage(stage), "level": int(level), "verdict": verdict, "text": words})
    return rows


def level_of(guard: Guard, line: Line) -> int:
    return guard.review(line.text, Stage.SPONSOR).largest


def test_held_back_lines_are_sized_better_than_by_rules_alone(embed: Embed) -> None:
    rules, both = ([level_of(guard, line) for line in HELD] for guard in (Guard(), Guard(embed)))
    labels = [int(line.label) for line in HELD]
    assert len(HELD) >= 400
    exact = [share(a == b for a, b in zip(found, labels, strict=True)) for found in (rules, both)]
    heavy = [share(a >= 3 for a, b in zip(found, labels, strict=True) if b >= 3) for found in (rules, both)]
    right = share(b >= 3 for a, b in zip(both, labels, strict=True) if a >= 3)
    assert exact[1] >= max(0.75, exact[0] + 0.07)
    assert heavy[1] >= max(0.82, heavy[0] + 0.12)
    assert right >= 0.85


def test_fresh_messages_are_judged_better_than_by_rules_alone(embed: Embed) -> None:
    rows = fresh()
    found = [Guard(embed).review(row["text"], row["stage"]) for row in rows]
    assert len(rows) >= 140
    assert share(r.verdict.value == row["verdict"] for r, row in zip(found, rows, strict=True)) >= 0.92
    big = [(r.verdict.value, row["verdict"]) for r, row in zip(found, rows, strict=True)]
    assert share(a == "too_big" for a, b in big if b == "too_big") >= 0.9
    assert share(b == "too_big" for a, b in big if a == "too_big") >= 0.93


def test_care_hears_more_with_vectors_and_stays_quiet_at_ordinary_messages(embed: Embed) -> None:
    with_words = share(look(line.text) is not None for line in WORRYING)
    with_both = share(look(line.text, embed) is not None for line in WORRYING)
    assert with_both >= max(0.6, with_words + 0.15)
    assert share(look(line.text, embed) is not None for line in CALM) <= 0.12
    assert share(look(line.text, embed) is not None for line in HELD) <= 0.01


def broken(_texts: Sequence[str]) -> Any:
    raise KeyError("down")


BROKEN: tuple[Embed, ...] = (
    broken,
    lambda texts: np.zeros((len(texts), 3)),
    lambda texts: np.full((len(texts), 384), np.nan),
    lambda texts: "no vectors",
)


@pytest.mark.parametrize("down", BROKEN)
def test_a_broken_embedder_leaves_everything_to_the_rules(down: Embed) -> None:
    for row in messages()[:40]:
        assert Guard(down).review(row.text, row.stage) == Guard().review(row.text, row.stage)
    assert look("my manager keeps touching me", down) is not None
    assert look("the seeds came up", down) is None


def test_what_the_rules_found_is_never_made_lighter() -> None:
    for level in Ask:
        likely = np.zeros(7, dtype=np.float32)
        likely[0] = 1.0
        assert settle(level, likely) is (Ask.NOTHING if level is Ask.QUICK_QUESTION else level)
    for row in messages():
        for ask in find_asks(plain(row.text).text):
            assert not ask.unsized or ask.level is Ask.FAVOUR


def test_a_clear_ask_stays_too_big_with_vectors(embed: Embed) -> None:
    rows = [row for row in messages() if Guard().review(row.text, row.stage).largest >= Ask.COMMITMENT]
    for row in rows:
        assert Guard(embed).review(row.text, row.stage).largest >= Guard().review(row.text, row.stage).largest


def test_the_same_text_is_always_judged_the_same(embed: Embed) -> None:
    for row in messages()[::12]:
        assert Guard(embed).review(row.text, row.stage) == Guard(embed).review(row.text, row.stage)


def test_innocent_questions_are_quick_questions(embed: Embed) -> None:
    for text in ("Could you tell me where the story came from?", "Where would you tell someone in my place to start?"):
        for guard in (Guard(), Guard(embed)):
            assert guard.review(text, Stage.STRANGER).largest is Ask.QUICK_QUESTION


def test_at_most_so_many_sentences_of_a_long_paste_are_embedded(embed: Embed) -> None:
    text = "We sailed on to the next port. " * 3_000 + "Could you mentor me?"
    read = plain(text).text
    chosen = weighed(read, find_asks(read))
    assert len(chosen) == MOST
    assert any("mentor" in one.alone for one in chosen)
    start = time.process_time()
    assert Guard(embed).review(text, Stage.STRANGER).largest is Ask.MENTORSHIP
    assert time.process_time() - start < 3.0


def test_the_weights_are_small_numbers_without_pickles() -> None:
    assert sum(file.stat().st_size for file in FOLDER.glob("*.npz")) < 200_000
    for file in FOLDER.glob("*.npz"):
        with np.load(file, allow_pickle=False) as kept:
            assert {"classes", "weights", "bias"} <= set(kept.files)


def test_what_was_held_back_is_drawn_by_hash_and_both_sets_are_large() -> None:
    asks, care = lines("asks"), lines("care")
    assert len(asks) >= 1_200
    assert 0.28 <= share(line.held for line in asks) <= 0.38
    assert sum(line.label != "none" for line in care) >= 250
    assert sum(line.label == "none" for line in care) >= 300
    assert len({line.text for line in (*asks, *care)}) == len(asks) + len(care)
    assert not {row["text"] for row in fresh()} & {json.loads(json.dumps(line.text)) for line in asks}


def test_taking_the_lighter_wording_makes_the_message_fit_with_vectors_too(embed: Embed) -> None:
    guard = Guard(embed)
    for row in messages()[::3]:
        text, found = row.text, guard.review(row.text, row.stage)
        for _ in range(len(found.asks)):
            if found.lighter is not None and found.main is not None:
                start, end = found.main.span
                text = text[:start] + found.lighter + text[end:]
                found = guard.review(text, row.stage)
        assert found.verdict is not Verdict.TOO_BIG, text
