"""The time a question speaks of is understood, and a note of another time does not answer it."""

from datetime import date

import pytest

from knowledge.periods import Period, period_in

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("question", "inside", "outside"),
    [
        ("What did Priya say in June?", date(2026, 6, 12), date(2026, 7, 1)),
        ("what has happened since the summer", date(2026, 9, 3), date(2026, 3, 3)),
        ("who did i meet last week", date(2026, 11, 18), date(2026, 10, 30)),
        ("what did we agree on 4 March 2026", date(2026, 3, 4), date(2026, 3, 9)),
        ("what did she tell me in May", date(2025, 5, 30), date(2025, 6, 1)),
        ("which courses did I take in 2025", date(2025, 2, 1), date(2026, 2, 1)),
        ("anything from Tom before March", date(2026, 2, 1), date(2026, 4, 1)),
        ("what did I promise yesterday", date(2026, 11, 21), date(2026, 11, 19)),
        ("news over the past two months", date(2026, 10, 1), date(2026, 8, 1)),
    ],
)
def test_a_question_may_limit_itself_to_a_time(question: str, inside: date, outside: date) -> None:
    period = period_in(question, TODAY)
    assert period is not None
    assert period.holds(inside)
    assert not period.holds(outside)


@pytest.mark.parametrize(
    "question",
    [
        "may I ask her again?",
        "march on regardless",
        "who is Priya",
        "what is a second coffee",
        "why measure before the spring flood",
        "",
    ],
)
def test_most_questions_do_not(question: str) -> None:
    assert period_in(question, TODAY) is None


def test_without_a_day_today_what_is_relative_limits_nothing() -> None:
    assert period_in("who did i meet last week", None) is None
    assert period_in("what did she say in June", None) is not None


def test_a_note_of_another_day_may_still_speak_of_the_time() -> None:
    june = Period(months=frozenset({6}))
    assert june.allows(None, "We talked about pay.")
    assert june.allows(date(2026, 8, 1), "In June she said to wait.")
    assert june.allows(date(2026, 8, 1), "That summer was long; in the summer we met.")
    assert not june.allows(date(2026, 8, 1), "She said to wait.")


@pytest.mark.parametrize("question", ["in February 2024", "since winter", "before the winter of 2024", "in December"])
def test_ends_of_months_and_winters_over_new_year_are_days_that_exist(question: str) -> None:
    assert period_in(question, TODAY) is not None
