"""How passages of one kind are ranked: as a whole, and word by word."""

import numpy as np
import pytest

from knowledge.corpus import Corpus, build_corpus
from knowledge.fusion import CLOSENESS, Ranking, rank_by_kind, wholly
from knowledge.passage import Kind

QUESTION = np.eye(4, dtype=np.float32)[0]
CROWD = [f"other {number}" for number in range(60)]


def corpus(cosines: list[float], texts: list[str]) -> Corpus:
    """Passages with these cosines to `QUESTION`."""
    ids = [f"{number:03}" for number in range(len(texts))]
    vectors = np.asarray([[one, np.sqrt(1 - one**2), 0, 0] for one in cosines], dtype=np.float32)
    rows = [(one, "", text) for one, text in zip(ids, texts, strict=True)]
    return build_corpus("me", 1, "model", rows, (ids, vectors), dict.fromkeys(ids, Kind.NOTES))


def ranking(cosines: list[float], texts: list[str], query: str = "pump trial") -> Ranking:
    return rank_by_kind(corpus(cosines, texts), QUESTION, query, (Kind.NOTES,))[0]


def test_shared_words_decide_between_passages_that_are_equally_near() -> None:
    best = ranking([0.5, 0.5, *[0.45] * 60], ["a walk by the sea", "the pump trial", *CROWD])
    assert best.rows[0] == 1


def test_a_passage_whose_vector_stands_out_is_not_passed_by_one_that_only_shares_words() -> None:
    best = ranking([0.7, 0.4, *[0.1] * 60], ["what the valve saved", "the pump trial", *CROWD])
    assert best.rows[0] == 0


def test_shared_words_pass_a_vector_that_hardly_stands_out() -> None:
    best = ranking([0.50, 0.42, *[0.4] * 60], ["what the valve saved", "the pump trial", *CROWD])
    assert best.rows[0] == 1


def test_worth_never_rises_down_the_ranking_and_stays_between_0_and_1() -> None:
    random = np.random.default_rng(3)
    best = ranking(list(random.uniform(-0.2, 1, 62)), ["the pump trial", "the trial", *CROWD])
    for one in (best, best.by_words(random.uniform(-0.5, 1.5, len(best.rows)).astype(np.float32), 0.3)):
        assert (np.diff(one.worth) <= 0).all()
        assert one.worth.min() >= 0
        assert one.worth.max() <= 1


def test_passages_far_from_the_question_as_a_whole_are_judged_word_by_word() -> None:
    best = ranking([0.4, 0.3], ["one", "two"])
    assert wholly([best]) == 0
    closest = best.by_words(np.asarray([0.2, 0.9], dtype=np.float32), wholly([best]))
    assert list(closest.rows) == [1, 0]
    assert closest.worth[0] == pytest.approx(CLOSENESS * 0.9 + (1 - CLOSENESS) * 0.3)


def test_passages_near_the_question_as_a_whole_are_judged_as_a_whole() -> None:
    best = ranking([0.7, 0.6], ["one", "two"])
    assert wholly([best]) == 1
    assert list(best.by_words(np.asarray([0.2, 0.9], dtype=np.float32), 1.0).rows) == [0, 1]


def test_one_near_passage_of_any_kind_makes_all_rankings_judge_as_a_whole() -> None:
    assert wholly([ranking([0.3], ["one"]), ranking([0.8], ["two"])]) == 1
    assert wholly([]) == 0
