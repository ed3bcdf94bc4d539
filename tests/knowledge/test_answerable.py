"""The decision from evidence: what speaks for an answer raises its likelihood, what is missing lowers it."""

from dataclasses import replace

import numpy as np
import pytest

from knowledge.answerable import NOTHING, Coverage, features, likelihood
from knowledge.clues import Clue
from knowledge.passage import Kind, Passage

PASSAGE = Passage("1", "d", "a.md", "A", Kind.NOTES, False, (), None, None, (0, 10), "Some text.", 0.5)
CLUE = Clue(PASSAGE, (0, 10), bare=0.4, rest=0.5, placed=0.3, shows=True, named=1.0, words=0.6)


def coverage(*rows: list[float]) -> Coverage:
    read = np.asarray([0.5] * len(rows), dtype=np.float32)
    return Coverage(np.asarray(rows, dtype=np.float32), np.asarray([True, True, False]), read, read)


def test_words_are_counted_at_the_best_passage_and_anywhere() -> None:
    found = features([CLUE], coverage([0.9, 0.1, 0.2], [0.3, 0.5, 0.4]))
    assert found.mean == pytest.approx(0.5)
    assert found.least == pytest.approx(0.3)
    assert found.least_anywhere == pytest.approx(0.5)
    assert found.asking == pytest.approx(0.4)


def test_only_sentences_that_show_the_kind_where_every_name_is_held_count_as_shown() -> None:
    other = replace(CLUE, bare=0.9, rest=0.9, shows=False)
    elsewhere = replace(CLUE, bare=0.8, rest=0.8, named=0.5)
    found = features([other, elsewhere, CLUE], None)
    assert (found.shown_bare, found.shown_rest, found.named_rest) == (0.4, 0.5, 0.9)
    assert found.showing == pytest.approx(2 / 3)


def test_without_words_to_look_for_nothing_is_said_of_them() -> None:
    found = features([], None)
    assert (found.mean, found.least, found.least_anywhere, found.asking) == (NOTHING,) * 4
    assert found.shown_rest == 0


@pytest.mark.parametrize("field", ["least", "shown_rest", "shown_bare", "answers", "closeness"])
def test_evidence_makes_an_answer_likelier(field: str) -> None:
    evidence = features([CLUE], None)
    assert likelihood(replace(evidence, **{field: 0.9})) > likelihood(replace(evidence, **{field: 0.1}))


def test_words_that_are_all_near_but_one_speak_against_an_answer() -> None:
    even = features([CLUE], coverage([0.6, 0.6, 0.5]))
    one_missing = features([CLUE], coverage([1.0, 0.2, 0.5]))
    assert even.mean == pytest.approx(one_missing.mean)
    assert likelihood(even) > likelihood(one_missing)


def test_what_nothing_found_is_about_is_not_answered() -> None:
    evidence = features([CLUE], None)
    assert 0 < likelihood(evidence) < 1
    assert likelihood(replace(evidence, placed=0.2)) == 0
