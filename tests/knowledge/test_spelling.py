"""Typing errors in questions are put right by the words there are; names and known words stay as they are."""

import pytest

from knowledge.spelling import Spelling, is_slip
from knowledge.words import stem

WORDS = ["budget", "meeting", "committee", "mentor", "advice", "warehouse", "pricing", "angel", "angle"]
HELD = [stem(word) for word in ("committee", "Wanjiru", "Marta", "warehouse", "Priya", "chrysalis")]


def mended(question: str) -> str:
    return Spelling(WORDS).mended(question, HELD, HELD.count)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what about the warehosue", "what about the warehouse"),
        ("the comittee", "the committee"),
        ("any pricng advice", "any pricing advice"),
        ("what did wanjiro say", "what did wanjiru say"),
    ],
)
def test_a_slip_becomes_a_word_of_the_material_or_of_the_language(typed: str, meant: str) -> None:
    assert mended(typed) == meant


@pytest.mark.parametrize(
    "question", ["where did I meet Marla", "the angle of it", "what is a zzxqy", "who is Priya", ""]
)
def test_names_known_words_and_what_is_like_nothing_stay(question: str) -> None:
    assert mended(question) == question


def test_swapped_and_doubled_letters_are_slips_other_letters_are_not() -> None:
    assert is_slip("pirya", "priya")
    assert is_slip("martta", "marta")
    assert not is_slip("marla", "marta")
