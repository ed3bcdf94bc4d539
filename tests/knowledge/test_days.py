"""Which day a heading, a file's name or a line speaks of."""

from datetime import date

import pytest

from knowledge.days import day_in, day_of, day_of_file, is_day

TWELFTH = date(2031, 6, 12)


@pytest.mark.parametrize(
    "written",
    [
        "2031-06-12 coffee with Bo",
        "2031.06.12",
        "20310612 lunch",
        "12 June 2031",
        "Thursday 12th June, 2031",
        "June 12th, 2031",
        "Coffee, 12 jun '31",
        "The 12th of June 2031: what Bo said",
        "12/06/2031",
        "12.6.31",
        "2031 June 12",
    ],
)
def test_a_day_is_found_however_it_is_written(written: str) -> None:
    assert day_in(written) == TWELFTH


@pytest.mark.parametrize(
    "written",
    ["Lesson 12", "Version 1.2.31", "12 may be enough", "10:12:31", "01-02-03-04", "2031-13-40", "June 2031", "£12.06"],
)
def test_what_only_looks_like_a_day_is_none(written: str) -> None:
    assert day_in(written) is None


def test_of_numbers_alone_the_day_comes_first_unless_only_the_other_fits() -> None:
    assert day_in("3/4/2031") == date(2031, 4, 3)
    assert day_in("6/25/2031") == date(2031, 6, 25)


def test_the_innermost_heading_that_speaks_of_a_day_counts() -> None:
    assert day_of(("Log 2030", "12 June 2031", "What she said")) == TWELFTH
    assert day_of(("What she said",), date(2030, 1, 1)) == date(2030, 1, 1)
    assert day_of(("What she said",)) is None


def test_a_day_without_a_year_takes_it_from_outside() -> None:
    assert day_of(("Log 2031", "Summer", "Thu 12 June")) == TWELFTH
    assert day_of(("June 12: with Bo",), date(2031, 1, 1)) == TWELFTH
    assert day_of(("12 June",)) is None
    assert day_of(("12 may be enough",), date(2031, 1, 1)) == date(2031, 1, 1)


@pytest.mark.parametrize(
    "source",
    [
        "daily/2031-06-12.md",
        "2031/06/12.md",
        "2031/06-June/12 Thursday.md",
        "meetings/2031/12 June Bo.md",
        "Bo 12.06.2031.txt",
    ],
)
def test_a_files_name_and_folders_tell_its_day(source: str) -> None:
    assert day_of_file(source) == TWELFTH


def test_a_files_name_without_a_day_tells_none() -> None:
    assert [day_of_file(source) for source in ("plans 2031.md", "a/b/12.md", "12 June.md", "v1.2.31.md")] == [None] * 4


def test_a_line_that_is_only_a_day_is_told_from_one_that_goes_on() -> None:
    assert all(map(is_day, ("12 June 2031", "**Thursday 12 June**", "2031-06-12", "Fri, 12/06/2031:")))
    assert not any(map(is_day, ("12 June 2031 was warm", "on 12 June", "twelve", "12", "")))
