"""Which field each sentence answers, what was pasted, what asks for a change, and what is another language."""

import pytest

from assistant.conversation.changing import wants_change
from assistant.conversation.languages import is_foreign
from assistant.conversation.naming import capitalised, could_be_names
from assistant.conversation.pasted import apart
from assistant.conversation.stems import sorted_out, stage_answered, stage_in

FIELDS = {"stage", "stayed_with_me", "ask", "about_me"}


def test_each_sentence_goes_to_the_stem_it_completes() -> None:
    told = sorted_out("met her once. Her talk on tides. I'd like to know how she measures them. i'm a cook", FIELDS)
    assert told == {
        "stage": "acquainted",
        "stayed_with_me": "Her talk on tides.",
        "ask": "I'd like to know how she measures them.",
        "about_me": "i'm a cook",
    }


def test_one_answer_is_left_to_the_field_that_is_open() -> None:
    assert sorted_out("how she measures the tides", FIELDS) == {}


@pytest.mark.parametrize(
    ("said", "stage"),
    [("never met", "stranger"), ("we talked once", "conversing"), ("she is my mentor", "mentor"), ("hm", "")],
)
def test_how_far_they_have_come_may_be_said_in_words(said: str, stage: str) -> None:
    assert stage_answered(said) == stage


def test_a_first_message_never_raises_the_stage() -> None:
    assert stage_in("had coffee with Marta, she is my mentor") == ""


def test_a_pasted_message_is_told_from_the_words_around_it() -> None:
    letter = "Hi Rosa, I saw your talk on the tides and would love to hear more about it. Best, Jo"
    assert apart(f"is this ok for Rosa: {letter}") == ("is this ok for Rosa", letter, True)
    assert apart(f"reply to this from Rosa: {letter}")[2] is False
    assert apart("hi there")[1] == ""


@pytest.mark.parametrize("said", ["again but shorter", "make it less formal", "ok now as a chat message", "too long"])
def test_a_wish_to_change_the_last_thing_is_heard(said: str) -> None:
    assert wants_change(said)


@pytest.mark.parametrize("said", ["write to Rosa", "how short should a message be", "thanks"])
def test_a_new_request_is_no_wish_to_change(said: str) -> None:
    assert not wants_change(said)


def test_another_language_is_told_from_a_foreign_name() -> None:
    assert is_foreign("ich brauche Hilfe mit der Nachricht für meine Chefin")
    assert not is_foreign("write to Maria de la Cruz")


def test_a_word_is_a_name_when_the_notes_only_write_it_with_a_capital() -> None:
    assert could_be_names("let rosa know") == ("rosa",)
    assert capitalised("rosa", ["Lunch with Rosa at noon"])
    assert not capitalised("tide", ["The Tide is high, and the tide turns"])
