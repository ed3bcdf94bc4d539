"""Gifts find the person they fit, for a reason that can be said, and fit is only what the user noted."""

from pathlib import Path

import pytest

from assistant.mentoring.fit import FitNote, Signal, misfit_run
from assistant.mentoring.gifts import Gift, GiftKind, Ground, matched
from assistant.mentoring.people import Person
from knowledge.embedding import Embedder
from tests.assistant.mentoring.told import d, ev

TODAY = d("2026-11-22")
TOM = Person(
    id="tom", name="Tom Hale", cares_about=("Rowing", "teaching statistics to nurses"), needs=("a speaker for May",)
)


def gift(id: str, text: str, *tags: str, meant_for: str = "", kind: GiftKind = GiftKind.IDEA) -> Gift:
    return Gift(id=id, kind=kind, text=text, tags=tags, meant_for=meant_for)


def test_tags_come_before_words_and_what_is_meant_for_them_before_both() -> None:
    gifts = [
        gift("w", "an article on statistics in clinics"),
        gift("t", "my old boat", "rowing"),
        gift("m", "a kind word", meant_for="tom"),
        gift("n", "a recipe for plum cake"),
        gift("o", "a rowing machine", meant_for="ann"),
    ]
    found = matched(gifts, TOM, (), TODAY)
    assert [(match.gift.id, match.ground) for match in found] == [
        ("m", Ground.MEANT),
        ("t", Ground.TAG),
        ("w", Ground.WORDS),
    ]
    assert (found[1].theirs, found[2].theirs, found[2].shared) == (
        "Rowing",
        "teaching statistics to nurses",
        ("statistics",),
    )


def test_never_more_than_three_and_nothing_given_already() -> None:
    gifts = [gift(str(n), f"rowing trip number {n}") for n in range(9)]
    assert len(matched(gifts, TOM, (), TODAY)) == 3
    given = [ev("helped them", "2026-10-01", about="0"), ev("helped them", "2026-12-01", about="1")]
    assert [match.gift.id for match in matched(gifts, TOM, given, TODAY)] == ["1", "2", "3"]


def test_a_person_of_whom_nothing_is_known_gets_only_what_is_meant_for_them() -> None:
    nobody = Person(id="x", name="X")
    gifts = [gift("a", "an idea"), gift("b", "praise", meant_for="x")]
    assert [match.gift.id for match in matched(gifts, nobody, (), TODAY)] == ["b"]


def test_meaning_finds_what_words_do_not_and_only_what_is_near(model_folder: Path) -> None:
    gifts = [gift("oar", "tickets for the boat race on the river"), gift("cake", "a recipe for plum cake")]
    assert matched(gifts, TOM, (), TODAY) == ()
    (match,) = matched(gifts, TOM, (), TODAY, Embedder(model_folder))
    assert (match.gift.id, match.ground, match.theirs) == ("oar", Ground.MEANING, "Rowing")


def test_an_embedder_that_fails_leaves_the_words_in_charge() -> None:
    def broken(texts: object) -> object:
        raise RuntimeError("down")

    assert matched([gift("a", "rowing")], TOM, (), TODAY, broken)[0].ground is Ground.WORDS
    assert matched([gift("a", "cake")], TOM, (), TODAY, broken) == ()


def note(day: str, *missing: Signal) -> FitNote:
    return FitNote(id=day, person="p", on=d(day), missing=frozenset(missing))


NO_RESPECT = (Signal.RESPECTED,)
TWO = (Signal.SHOW_UP, Signal.VALUES_MEET)


@pytest.mark.parametrize(
    ("notes", "run"),
    [
        ([], 0),
        ([note("2026-01-01", *NO_RESPECT)], 0),
        ([note("2026-01-01", Signal.SHOW_UP), note("2026-02-01", Signal.SHOW_UP)], 0),
        ([note("2026-01-01", *NO_RESPECT), note("2026-02-01", *TWO)], 2),
        ([note("2026-02-01", *TWO), note("2026-01-01", *NO_RESPECT)], 2),
        ([note("2026-01-01", *TWO), note("2026-02-01", *TWO), note("2026-03-01")], 0),
        ([note("2026-01-01", *TWO), note("2026-02-01"), note("2026-03-01", *TWO)], 0),
        ([note("2026-01-01", *TWO), note("2027-01-01", *TWO)], 0),
        ([note("2026-01-01"), note("2026-02-01", *TWO), note("2026-03-01", *TWO), note("2026-04-01", *TWO)], 3),
    ],
)
def test_a_run_of_talks_that_did_no_good_is_seen_and_one_bad_day_is_not(notes: list[FitNote], run: int) -> None:
    assert len(misfit_run(notes, TODAY)) == run
