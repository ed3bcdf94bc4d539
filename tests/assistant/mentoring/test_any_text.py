"""Whatever is typed or pasted, guard, score and care answer, quickly, and point inside the text."""

import time

import pytest

from assistant.mentoring.care import look
from assistant.mentoring.guard import Guard
from assistant.mentoring.score import Draft, Medium
from assistant.mentoring.stages import Stage
from assistant.wiring import load_scorer
from tests.assistant.mentoring.made_up import UNITS, made_up

guard = Guard()
scorer = load_scorer()


@pytest.mark.parametrize("block", range(10))
def test_random_texts_are_answered_with_spans_inside_them(block: int) -> None:
    stages = list(Stage)
    for seed in range(block * 50, block * 50 + 50):
        text = made_up(seed)
        review = guard.review(text, stages[seed % len(stages)], offered=[made_up(seed + 1)])
        for ask in review.asks:
            start, end = ask.span
            assert 0 <= start < end <= len(text)
            assert text[start:end] == ask.words
        concern = look(text)
        if concern:
            assert 0 <= concern.span[0] < concern.span[1] <= len(text)


@pytest.mark.parametrize("block", range(10))
def test_random_texts_are_scored_with_spans_inside_them(block: int) -> None:
    stages, media = list(Stage), list(Medium)
    for seed in range(block * 50, block * 50 + 50):
        subject = made_up(seed + 1)[:60]
        draft = Draft(made_up(seed), subject, media[seed % len(media)], stages[seed % len(stages)], "Zoë O'Hara", "Jo")
        score = scorer.score(draft)
        assert 0 <= score.points <= 100
        for finding in score.findings:
            part = draft.body if finding.part == "body" else subject
            if finding.span is not None:
                assert 0 <= finding.span[0] < finding.span[1] <= len(part)
                assert part[slice(*finding.span)] == finding.words
            else:
                assert finding.words == ""


@pytest.mark.parametrize("unit", UNITS)
def test_a_very_long_paste_takes_time_in_proportion(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        start = time.process_time()
        guard.review(text, Stage.STRANGER)
        look(text)
        scorer.score(Draft(text))
        return time.process_time() - start

    seconds(1_000)
    assert seconds(100_000) < 2.0
