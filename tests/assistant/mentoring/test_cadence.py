"""What is due and when, exact to the day, over a whole year and whatever the clocks do."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from assistant.mentoring.cadence import (
    KEEP_IN_TOUCH,
    NEW_ASKS_A_WEEK,
    DueKind,
    asks_left,
    due_now,
    dues,
    last_contact,
)
from assistant.mentoring.people import By, Event
from assistant.mentoring.stages import stage_of
from tests.assistant.mentoring.told import d, ev

THANK, REPORT, FOLLOW, REST, TOUCH = DueKind


def due(events: list[Event], day: str) -> list[tuple[str, str, str]]:
    """What is or comes due, as (kind, first day, last day)."""
    return [(one.kind.value, one.since.isoformat(), one.by.isoformat()) for one in dues(events, d(day))]


def kinds(events: list[Event], day: str) -> list[str]:
    return [one.kind.value for one in due_now(events, d(day))]


def test_thanks_are_due_on_the_day_of_a_talk_and_by_the_next() -> None:
    talk = [ev("talked", "2026-03-10")]
    assert due(talk, "2026-03-10")[0] == ("thank", "2026-03-10", "2026-03-11")
    assert "thank" in kinds(talk, "2026-04-09")
    assert "thank" not in kinds(talk, "2026-04-10")
    assert kinds([*talk, ev("thanked", "2026-03-10")], "2026-03-10") == []
    assert "thank" in kinds([*talk, ev("thanked", "2026-03-09")], "2026-03-10")
    assert "thank" in kinds([*talk, ev("thanked", "2026-03-10", by=By.THEM)], "2026-03-10")
    assert kinds([ev("they helped", "2026-03-10")], "2026-03-10") == ["thank"]
    assert kinds([ev("met", "2026-03-10")], "2026-03-10") == []


def test_a_report_is_due_in_four_to_six_weeks_or_once_it_was_tried() -> None:
    told = [ev("advised", "2026-01-05", id="a"), ev("thanked", "2026-01-06")]
    assert ("report back", "2026-02-02", "2026-02-16") in due(told, "2026-01-06")
    assert "report back" not in kinds(told, "2026-02-01")
    assert "report back" in kinds(told, "2026-02-02")
    tried = [*told, ev("tried", "2026-01-20")]
    assert ("report back", "2026-01-20", "2026-01-27") in due(tried, "2026-01-20")
    assert "report back" not in kinds([*tried, ev("reported back", "2026-01-22")], "2026-03-01")


def test_at_most_two_follow_ups_a_week_or_more_apart_and_then_rest() -> None:
    sent = [ev("sent", "2026-05-01", ask=1)]
    assert due(sent, "2026-05-01") == [("follow up", "2026-05-08", "2026-05-15")]
    assert kinds(sent, "2026-05-07") == []
    assert kinds(sent, "2026-05-08") == ["follow up"]
    once = [*sent, ev("followed up", "2026-05-09")]
    assert due(once, "2026-05-09") == [("follow up", "2026-05-16", "2026-05-23")]
    assert dues(once, d("2026-05-09"))[0].times == 1
    twice = [*once, ev("followed up", "2026-05-20")]
    assert due(twice, "2026-05-20") == [("rest", "2026-08-18", "2026-08-18")]
    assert kinds(twice, "2026-08-17") == []
    assert due([*sent, ev("went quiet", "2026-05-30")], "2026-05-30") == [("rest", "2026-07-30", "2026-07-30")]


@pytest.mark.parametrize("answer", ["replied", "met", "talked", "declined", "offered", "they helped"])
def test_an_answer_ends_the_following_up(answer: str) -> None:
    sent = [ev("sent", "2026-05-01", ask=2), ev(answer, "2026-05-03")]
    assert not {"follow up", "rest"} & {kind for kind, *_ in due(sent, "2026-05-20")}


def test_what_asks_for_nothing_is_not_followed_up_and_meeting_earlier_that_day_is_no_answer() -> None:
    assert "follow up" not in {kind for kind, *_ in due([ev("sent", "2026-05-01", ask=0)], "2026-05-02")}
    met = [ev("met", "2026-05-01"), ev("sent", "2026-05-01", ask=1)]
    assert due(met, "2026-05-01") == [("follow up", "2026-05-08", "2026-05-15")]
    same_day = [ev("sent", "2026-05-01", ask=1), ev("replied", "2026-05-01")]
    assert [kind for kind, *_ in due(same_day, "2026-05-02")] == ["keep in touch"]
    assert due([ev("sent", "2026-05-01", ask=1)], "2026-06-16") == []


def test_keeping_in_touch_counts_from_the_last_contact_whoever_made_it() -> None:
    met = [ev("met", "2026-01-10")]
    assert due(met, "2026-01-10") == [("keep in touch", "2026-04-10", "2026-04-24")]
    moved = [*met, ev("sent", "2026-03-01", ask=0)]
    assert due(moved, "2026-03-01") == [("keep in touch", "2026-05-30", "2026-06-13")]
    unmoved = [*met, ev("noticed them", "2026-03-01"), ev("corrected", "2026-03-02")]
    assert due(unmoved, "2026-03-02") == due(met, "2026-03-02")
    assert last_contact(moved, d("2026-02-28")) == d("2026-01-10")
    assert due([ev("noticed them", "2026-01-10")], "2026-06-10") == []


def test_the_week_has_room_for_a_few_new_asks_and_a_follow_up_is_not_new() -> None:
    asks = [ev("sent", f"2026-06-0{day}", ask=1, person=f"p{day}") for day in range(1, NEW_ASKS_A_WEEK + 1)]
    light = [ev("sent", "2026-06-03", ask=0, id="x"), ev("followed up", "2026-06-03")]
    assert asks_left([*asks, *light], d("2026-06-07")) == 0
    assert asks_left([*asks, *light], d("2026-06-08")) == 1
    assert asks_left(asks, d("2026-06-01")) == NEW_ASKS_A_WEEK - 1
    assert asks_left(asks, d("2026-05-31")) == NEW_ASKS_A_WEEK


YEAR = [
    ev("noticed them", "2027-09-01"),
    ev("sent", "2027-09-06", ask=1),
    ev("followed up", "2027-09-14"),
    ev("replied", "2027-09-20"),
    ev("talked", "2027-10-30", id="talk"),
    ev("advised", "2027-10-30", id="first"),
    ev("thanked", "2027-10-31"),
    ev("tried", "2027-11-20", about="first", note="it worked"),
    ev("reported back", "2027-11-24", about="first"),
    ev("advised", "2028-01-31", id="second"),
    ev("helped them", "2028-02-10"),
    ev("reported back", "2028-03-12", about="second"),
    ev("agreed to mentor", "2028-04-01"),
    ev("thanked", "2028-04-02"),
]

EXPECTED: list[tuple[str, str, str, str]] = [
    # What was to be done on which days, first to last, with the day it was due by.
    ("follow up", "2027-09-13", "2027-09-13", "2027-09-20"),
    ("thank", "2027-10-30", "2027-10-30", "2027-10-31"),
    ("report back", "2027-11-20", "2027-11-23", "2027-11-27"),
    ("keep in touch", "2028-01-23", "2028-01-30", "2028-02-06"),  # 60 days after 24 November, at conversing
    ("report back", "2028-02-28", "2028-03-11", "2028-03-13"),  # four weeks after 31 January, across 29 February
    ("thank", "2028-04-01", "2028-04-01", "2028-04-02"),
    ("keep in touch", "2028-05-02", "2028-08-31", "2028-05-16"),  # 30 days after the thanks, at mentor
]


def test_a_year_is_exact_to_the_day() -> None:
    """Every day of a year with a leap day in it: what is to be done is what the table says, and nothing else."""
    day, last = d("2027-09-01"), d("2028-08-31")
    while day <= last:
        found = {(one.kind.value, one.by.isoformat()) for one in due_now(YEAR, day)}
        expected = {(kind, by) for kind, first, until, by in EXPECTED if d(first) <= day <= d(until)}
        assert found == expected, day
        day += timedelta(days=1)


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Santiago"])
def test_the_hour_and_the_change_of_clocks_never_move_a_day(zone: str) -> None:
    """`today` is the user's calendar day at any hour of it, the hour that is missing or comes twice included."""
    for start in ("2027-10-28", "2028-02-27", "2028-03-24", "2028-04-01"):
        for offset in range(6):
            day = d(start) + timedelta(days=offset)
            for hour, fold in ((0, 0), (1, 0), (1, 1), (2, 0), (12, 0), (23, 1)):
                now = datetime.combine(day, time(hour, 30), ZoneInfo(zone)).replace(fold=fold)
                assert dues(YEAR, now.date()) == dues(YEAR, day)


def test_the_stage_decides_how_often_to_keep_in_touch() -> None:
    talked = [ev("talked", "2026-01-10"), ev("thanked", "2026-01-10")]
    assert (dues(talked, d("2026-01-11"))[0].since - d("2026-01-10")) == KEEP_IN_TOUCH[
        stage_of(talked, d("2026-01-11"))
    ]
    assert dues(talked, d("2027-02-01"))[0].since == d("2026-04-10")
