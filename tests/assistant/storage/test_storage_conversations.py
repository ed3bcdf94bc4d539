"""Conversations are made on first sight, named by the first words, listed newest first, and gone when deleted."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from assistant.errors import BadInput, NotYours
from assistant.jobs.job import Change
from tests.assistant.storage.making import NOON, Two, agenda, answered, later, said, uuid


def test_a_conversation_is_made_on_first_sight_and_found_the_second_time(two: Two) -> None:
    made = two.storage.conversation(two.amy, uuid(1), NOON)
    assert (made.name, made.state, made.created) == ("", "", NOON)
    assert two.storage.conversation(two.amy, uuid(1), later(5)) == made


def test_another_owners_conversation_is_refused_and_stays_theirs(two: Two) -> None:
    two.conversation(1, "hello")
    with pytest.raises(NotYours):
        two.storage.conversation(two.ben, uuid(1), NOON)
    assert two.storage.author(uuid(1)) == "amy@example.org"
    assert two.storage.author(uuid(2)) is None


@pytest.mark.parametrize("id", ["", "a b", "x" * 65, "\ud800", "id\0", "ï", "a\nb"])
def test_an_id_that_cannot_be_one_is_not_yours(two: Two, id: str) -> None:
    for ask in (two.storage.turns, two.storage.delete, two.storage.artefact):
        with pytest.raises(NotYours):
            ask(two.amy, id)
    with pytest.raises(NotYours):
        two.storage.conversation(two.amy, id, NOON)


def test_the_first_words_of_the_user_name_the_conversation_on_one_line(two: Two) -> None:
    two.storage.conversation(two.amy, uuid(1), NOON)
    long = "I'd love to get\n to know Marta, our COO, but she has no idea who I am at all"
    two.storage.keep(two.amy, uuid(1), now=NOON, turns=[answered(1, "Welcome"), said(2, long)])
    name = two.storage.conversation(two.amy, uuid(1), NOON).name
    assert name == "I'd love to get to know Marta, our COO, but she has no idea…"
    two.storage.keep(two.amy, uuid(1), now=NOON, turns=[said(3, "something else")])
    assert two.storage.conversation(two.amy, uuid(1), NOON).name == name


def test_a_name_the_user_gave_is_kept_on_one_line_and_does_not_move_the_conversation(two: Two) -> None:
    older, newer = two.conversation(1, "one", minutes=1), two.conversation(2, "two", minutes=2)
    two.storage.rename(two.amy, older, "  Dele\n\0 and I ")
    assert [(c.id, c.name) for c in two.storage.page(two.amy).conversations] == [(newer, "two"), (older, "Dele and I")]
    with pytest.raises(NotYours):
        two.storage.rename(two.ben, older, "mine now")


def test_pages_go_from_newest_to_oldest_without_gap_or_repeat_even_at_the_same_moment(two: Two) -> None:
    for number in range(1, 8):
        two.conversation(number, "hello", minutes=number // 3)
    two.conversation(9, "not yours", owner=two.ben)
    seen, before = [], None
    while True:
        page = two.storage.page(two.amy, limit=3, before=before)
        seen += [c.id for c in page.conversations]
        if (before := page.next) is None:
            break
    assert seen == [uuid(n) for n in (7, 6, 5, 4, 3, 2, 1)]


def test_a_page_goes_on_where_it_was_when_its_last_conversation_is_deleted(two: Two) -> None:
    ids = [two.conversation(number, "hello", minutes=number) for number in (1, 2, 3)]
    page = two.storage.page(two.amy, limit=1)
    two.storage.delete(two.amy, page.conversations[-1].id)
    assert [c.id for c in two.storage.page(two.amy, before=page.next).conversations] == [ids[1], ids[0]]


@pytest.mark.parametrize("before", ["x", "2026-11-03T12:00:00 abc", "2026-11-03T12:00:00+00:00", " "])
def test_a_cursor_no_page_gave_is_bad_input(two: Two, before: str) -> None:
    with pytest.raises(BadInput):
        two.storage.page(two.amy, before=before)


def test_an_untouched_conversation_is_not_listed(two: Two) -> None:
    two.storage.conversation(two.amy, uuid(1), NOON)
    assert two.storage.page(two.amy).conversations == ()


def test_search_finds_names_and_what_was_said_whatever_the_case(two: Two) -> None:
    spoken = two.conversation(1, "About ZOË's  Budget")
    two.storage.keep(two.amy, spoken, now=NOON, turns=[answered(11, "Straße is a street")])
    two.conversation(2, "100% sure_thing")
    for words, found in {
        "zoë": [1],
        "s budget": [1],
        "STRASSE": [1],
        "100%": [2],
        "0% s": [2],
        "e_t": [2],
        "_": [2],
        "%": [2],
        "/": [],
        "\ud800": [],
        "  ": [2, 1],
    }.items():
        ids = [c.id for c in two.storage.page(two.amy, search=words).conversations]
        assert ids == [uuid(n) for n in found], words
    assert two.storage.page(two.ben, search="zoë").conversations == ()


def test_a_very_long_search_is_answered(two: Two) -> None:
    two.conversation(1, "hello")
    assert two.storage.page(two.amy, search="%_" * 100_000).conversations == ()


def test_a_deleted_conversation_takes_turns_feedback_and_artefacts_with_it_and_leaves_events(two: Two) -> None:
    id = two.conversation(1, "hello")
    met = Change(person_name="Dele", event="met")
    two.storage.keep(two.amy, id, now=NOON, turns=[answered(2, "hi")], artefact=agenda(3), changes=[met])
    two.storage.feedback(two.amy, uuid(2), 1)
    with pytest.raises(NotYours):
        two.storage.delete(two.ben, id)
    two.storage.delete(two.amy, id)
    counts = two.storage.counts(two.amy)
    assert (counts.conversations, counts.turns, counts.artefacts, counts.people, counts.events) == (0, 0, 0, 1, 1)
    assert two.storage.feedbacks(two.amy, id) == ()
    with pytest.raises(NotYours):
        two.storage.turns(two.amy, id)
    with pytest.raises(NotYours):
        two.storage.delete(two.amy, id)


def test_moments_come_back_as_the_same_moment_and_need_a_zone(two: Two) -> None:
    there = datetime(2026, 11, 3, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert two.storage.conversation(two.amy, uuid(1), there).created == there
    with pytest.raises(StatementError):
        two.storage.conversation(two.amy, uuid(2), datetime(2026, 11, 3))


def test_a_user_is_made_once_and_renamed(two: Two) -> None:
    amy = two.storage.user("amy@example.org")
    assert (amy.id, amy.name) == (two.amy, "")
    assert two.storage.rename_user(two.amy, " Amy\n Bright ").name == "Amy Bright"
    assert two.storage.user("amy@example.org").name == "Amy Bright"
    assert two.storage.user("ben@example.org").name == ""
    with pytest.raises(NotYours):
        two.storage.rename_user("nobody", "X")
