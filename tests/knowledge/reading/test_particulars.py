"""Whom a note is about and which day it speaks of, as the reader and the splitting give them."""

from datetime import date

import pytest

from knowledge.reading.document import Document
from knowledge.reading.parsing import parsed
from knowledge.splitting import split


def read(source: str, text: str) -> Document:
    return parsed(text.encode(), source)


def days(source: str, text: str) -> dict[str, date | None]:
    return {piece.text: piece.on for piece in split(read(source, text), lambda one: len(one.split()))}


def test_front_matter_tells_the_day_and_the_people_in_full() -> None:
    text = "---\ncreated: 2031-06-20\ndate: 2031-06-12\nwith:\n  - '[[People/Ilse Brandt|Ilse]]'\n  - me\n---\nWords.\n"
    document = read("a.md", text)
    assert (document.on, document.people) == (date(2031, 6, 12), ("Ilse Brandt",))


def test_a_link_that_yaml_takes_for_a_list_is_still_a_person() -> None:
    assert read("a.md", "---\nperson: [[Ilse Brandt|Ilse]]\n---\nWords.\n").people == ("Ilse Brandt",)


@pytest.mark.parametrize(
    "top",
    [
        "Date: 12 June 2031\nWith: Ilse Brandt and Omar Haddad (by phone)\n\nWe spoke of looms.",
        "# Looms\n\n- Attendees:: [[Ilse Brandt]], [[Omar Haddad]], me\n- When:: 2031-06-12\n\nWe spoke of looms.",
    ],
)
def test_the_first_lines_of_a_note_tell_them_too(top: str) -> None:
    document = read("a.md", top)
    assert (document.on, document.people) == (date(2031, 6, 12), ("Ilse Brandt", "Omar Haddad"))


def test_what_is_labelled_further_down_says_nothing_of_the_whole() -> None:
    document = read("a.txt", "We spoke of looms.\n\nWith: Omar\nDate: 12 June 2031\n")
    assert (document.on, document.people) == (None, ())


def test_a_passage_has_the_day_of_its_heading_or_else_of_its_note() -> None:
    text = "# Ilse\n\nMet at a fair.\n\n## 12 June 2031\n\nTold me of looms.\n\n## 3 July\n\nShe moved.\n"
    assert days("2031-01-05 Ilse.md", text) == {
        "Met at a fair.": date(2031, 1, 5),
        "Told me of looms.": date(2031, 6, 12),
        "She moved.": date(2031, 7, 3),
    }
    assert days("Ilse.md", "# Ilse\n\nMet at a fair.\n") == {"Met at a fair.": None}


def test_a_line_that_is_only_a_date_heads_what_follows() -> None:
    log = "12 June 2031\nBo likes soup.\n\nFriday 13 June 2031\nBo made soup.\n"
    for source in ("log.txt", "log.md"):
        assert days(source, log.replace("\n", "\n\n")) == {
            "Bo likes soup.": date(2031, 6, 12),
            "Bo made soup.": date(2031, 6, 13),
        }


def test_lines_that_only_label_a_note_are_found_by_and_not_quoted() -> None:
    pieces = split(
        read("a.txt", "Date: 12 June 2031\nWith: Ilse Brandt\n\nWe spoke of looms.\n"), lambda one: len(one.split())
    )
    assert [piece.text for piece in pieces] == ["We spoke of looms."]
    assert "With: Ilse Brandt" in pieces[0].embedded
    assert read("b.txt", "Date: 12 June 2031\nWith: Ilse Brandt\n").blocks


def test_a_line_that_says_more_than_a_label_stays() -> None:
    document = read("a.txt", "With: Ilse Brandt\nAdvice: start small\n\nWe spoke of looms.\n")
    assert [block.text for block in document.blocks] == ["Advice: start small", "We spoke of looms."]
