"""BM25: the same scores as bm25s, whatever was added, changed and taken away before."""

import random

import bm25s
import numpy as np
import pytest

from knowledge.corpus import Corpus, build_corpus
from knowledge.passage import Kind
from knowledge.words import terms

LINE = "mentor sponsor bridge river gate pump board paper culvert autumn notes swim choir welsh borehole finance"
WORDS = LINE.split()
Texts = dict[str, tuple[str, str]]


def some_texts(count: int, seed: int) -> Texts:
    chance = random.Random(seed)
    return {
        f"p{seed}-{one:03}": (
            " ".join(chance.choices(WORDS, k=2)),
            " ".join(chance.choices(WORDS, k=chance.randint(1, 30))),
        )
        for one in range(count)
    }


def corpus_of(texts: Texts, before: Corpus | None = None) -> Corpus:
    rows = [(one, *texts[one]) for one in sorted(texts)]
    vectors = (sorted(texts), np.zeros((len(texts), 4), dtype=np.float32))
    return build_corpus("me", 1, "m", rows, vectors, dict.fromkeys(texts, Kind.NOTES), before=before)


def reference(texts: Texts, query: str) -> np.ndarray:
    tokens = [terms(texts[one][1]) + 2 * terms(texts[one][0]) for one in sorted(texts)]
    index = bm25s.BM25(method="lucene", k1=1.2, b=0.75)
    index.index(tokens, show_progress=False)
    return index.get_scores(terms(query))


def test_scores_are_those_of_bm25s() -> None:
    texts = some_texts(60, 1)
    scores, ceiling = corpus_of(texts).lexicon.scores("the pump and the river board")
    np.testing.assert_allclose(scores, reference(texts, "the pump and the river board"), rtol=1e-4)
    assert 0 < scores.max() <= ceiling


@pytest.mark.parametrize("seed", range(4))
def test_scores_stay_exact_through_edits_removals_and_merges(seed: int) -> None:
    chance = random.Random(seed)
    texts = some_texts(30, seed)
    corpus = corpus_of(texts)
    for step in range(12):
        texts |= some_texts(chance.randint(0, 3), 100 * seed + step + 10)
        for one in chance.sample(sorted(texts), 2):
            texts[one] = some_texts(1, 1000 + step)[f"p{1000 + step}-000"]
        for one in chance.sample(sorted(texts), 1):
            del texts[one]
        corpus = corpus_of(texts, corpus)
        scores, _ = corpus.lexicon.scores("welsh choir swim finance")
        np.testing.assert_allclose(scores, reference(texts, "welsh choir swim finance"), rtol=1e-4)


def test_an_edit_that_is_taken_back_is_counted_once() -> None:
    texts = some_texts(5, 3)
    first = corpus_of(texts)
    one = sorted(texts)[0]
    edited = corpus_of(texts | {one: ("", "swim")}, first)
    again = corpus_of(texts, edited)
    np.testing.assert_allclose(again.lexicon.scores("swim river")[0], first.lexicon.scores("swim river")[0], rtol=1e-5)


def test_words_are_found_by_stem_without_accents_and_with_curly_apostrophes() -> None:
    corpus = corpus_of({"a": ("", "Tomasz’s mentors met at the Café"), "b": ("", "nothing of the sort")})
    for query in ("tomasz", "mentoring mentor", "cafe"):
        scores, _ = corpus.lexicon.scores(query)
        assert scores[0] > 0 == scores[1]


def test_a_query_of_stop_words_only_scores_nothing() -> None:
    scores, ceiling = corpus_of(some_texts(3, 5)).lexicon.scores("what is it that they had?")
    assert not scores.any()
    assert ceiling == 0
