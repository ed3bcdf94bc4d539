"""The guard against messages a careful reader has labelled, and the promises it makes about every one of them."""

from collections import defaultdict
from collections.abc import Iterable

import pytest

from assistant.mentoring.guard import Guard
from assistant.mentoring.review import Review, Verdict
from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage
from tests.assistant.mentoring.labelled import Labelled, messages

guard = Guard()
MESSAGES = messages()


def review(row: Labelled) -> Review:
    return guard.review(row.text, row.stage)


def share(found: Iterable[bool]) -> float:
    marks = list(found)
    return sum(marks) / len(marks)


def overlaps(found: Review, row: Labelled) -> bool:
    start = row.text.index(row.span)
    return found.main is not None and found.main.span[0] < start + len(row.span) and found.main.span[1] > start


@pytest.mark.parametrize(("held", "verdict", "recall", "near"), [(False, 0.97, 0.98, 0.97), (True, 0.88, 0.87, 0.87)])
def test_verdicts_agree_with_a_careful_reader(held: bool, verdict: float, recall: float, near: float) -> None:
    rows = [row for row in MESSAGES if row.held is held]
    found = [(row, review(row)) for row in rows]
    assert share(r.verdict.value == row.verdict for row, r in found) >= verdict
    assert share(r.verdict is Verdict.TOO_BIG for row, r in found if row.verdict == "too_big") >= recall
    assert share(abs(r.largest - row.level) <= 1 for row, r in found) >= near
    assert share(overlaps(r, row) for row, r in found if row.span) >= 0.9


def test_there_are_enough_messages_and_a_part_was_held_back() -> None:
    assert len(MESSAGES) >= 150
    assert sum(row.held for row in MESSAGES) >= 50


def test_the_same_text_is_weighed_by_its_stage() -> None:
    verdicts: dict[str, set[Verdict]] = defaultdict(set)
    text = "Would you put me forward for the harbour board?"
    for stage in Stage:
        verdicts[guard.review(text, stage).verdict.value].add(stage)
    assert verdicts["ok"] == {Stage.MENTOR, Stage.SPONSOR}


@pytest.mark.parametrize("row", MESSAGES, ids=lambda row: f"{row.stage.value}-{row.text[:24]}")
def test_a_review_keeps_its_promises(row: Labelled) -> None:
    found = review(row)
    assert found.allowed is LARGEST_ASK[row.stage]
    assert found.largest == max((ask.level for ask in found.asks), default=Ask.NOTHING)
    assert [ask.span for ask in found.asks] == sorted(ask.span for ask in found.asks)
    for ask in found.asks:
        assert row.text[slice(*ask.span)] == ask.words
        assert ask.words.strip()
    assert found.reason.endswith(".")
    assert "{" not in found.reason
    if found.main:
        assert " ".join(found.main.words.split())[:60] in found.reason
    assert (found.lighter is not None) is (found.verdict is Verdict.TOO_BIG)


@pytest.mark.parametrize("row", MESSAGES, ids=lambda row: f"{row.stage.value}-{row.text[:24]}")
def test_taking_the_lighter_wording_makes_the_message_fit(row: Labelled) -> None:
    text = row.text
    found = guard.review(text, row.stage)
    for _ in range(len(found.asks)):
        if found.verdict is not Verdict.TOO_BIG:
            break
        assert found.main
        assert found.lighter
        start, end = found.main.span
        text = text[:start] + found.lighter + text[end:]
        found = guard.review(text, row.stage)
    assert found.verdict is not Verdict.TOO_BIG, text


def test_the_lighter_wording_speaks_of_the_users_own_topic() -> None:
    found = guard.review("Would you mentor me in glass blowing?  I read your book on kilns.", Stage.AWARE)
    assert found.lighter
    assert "kilns" in found.lighter or "glass blowing" in found.lighter


def test_a_favour_fits_only_when_that_very_favour_was_offered() -> None:
    text = "Could you proofread my two-page letter to the parish?"
    assert guard.review(text, Stage.ACQUAINTED).verdict is Verdict.TOO_BIG
    assert guard.review(text, Stage.ACQUAINTED, offered=["to proofread my letter"]).verdict is Verdict.OK
    assert guard.review(text, Stage.ACQUAINTED, offered=["to lend me a ladder"]).verdict is Verdict.TOO_BIG
    assert guard.review(text, Stage.STRANGER, offered=["to proofread my letter"]).verdict is Verdict.TOO_BIG


def test_a_vague_message_says_what_is_missing() -> None:
    found = guard.review("Any thoughts?", Stage.CONVERSING)
    assert found.verdict is Verdict.OK_BUT_VAGUE
    assert "question" in found.reason


def test_nothing_asked_is_always_fine() -> None:
    for stage in Stage:
        found = guard.review("Your bells sounded wonderful on Sunday.", stage)
        assert (found.verdict, found.asks, found.largest) == (Verdict.OK, (), Ask.NOTHING)
