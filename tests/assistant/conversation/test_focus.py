"""Follow-up questions keep the person and the topic in mind."""

from assistant.conversation.focus import resolved
from assistant.conversation.state import Focus


def test_a_pronoun_becomes_the_person_in_mind() -> None:
    question, focus = resolved("and what did she say about pricing?", Focus(person="Priya", question="x"), [])
    assert "Priya" in question
    assert "pricing" in question
    assert focus.person == "Priya"


def test_a_short_follow_up_carries_the_question_before() -> None:
    question, _ = resolved("and when was that?", Focus(person="Kofi", question="What did Kofi promise?"), [])
    assert "What did Kofi promise?" in question


def test_a_new_name_changes_the_person_in_mind() -> None:
    _, focus = resolved("What about Marta?", Focus(person="Kofi", question="What did Kofi promise?"), ["Marta"])
    assert focus.person == "Marta"


def test_a_question_that_stands_alone_is_left_alone() -> None:
    text = "How do I choose a professional group that is worth my time?"
    assert resolved(text, Focus(person="Kofi", question="What did Kofi promise?"), [])[0] == text
