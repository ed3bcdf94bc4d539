"""What a question asks for, whom it names, and whether a sentence holds that kind of thing."""

import pytest

from knowledge.question import Asked, read_question, without
from knowledge.signs import shows


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Who introduced us?", Asked.WHO),
        ("By when is the paper due?", Asked.WHEN),
        ("On which day is the committee?", Asked.WHEN),
        ("Where did we meet?", Asked.WHERE),
        ("How much did the trial cost?", Asked.MONEY),
        ("What salary does it pay?", Asked.MONEY),
        ("How long did she wait?", Asked.HOW_LONG),
        ("How many people came?", Asked.HOW_MANY),
        ("Why did she leave?", Asked.WHY),
        ("How do I reach Piotr?", Asked.HOW),
        ("Can I carry leave over?", Asked.YES_NO),
        ("What did she say?", Asked.WHAT),
        ("the borehole", Asked.WHAT),
    ],
)
def test_the_kind_of_thing_asked_for_is_seen(text: str, asked: Asked) -> None:
    assert read_question(text).asked is asked


def test_names_are_told_from_other_words() -> None:
    question = read_question("What did Helen Osei's husband say in March about Dr Pike's pumps?")
    assert question.names == ("helen", "osei", "pike")
    assert question.words == ("husband", "march", "dr", "pumps")


def test_a_known_name_needs_no_capital() -> None:
    assert read_question("what did priya say", {"priya"}).names == ("priya",)


def test_names_are_taken_out_and_the_rest_stays() -> None:
    assert without("When is Piotr's birthday?", ("piotr",)) == "When is birthday?"
    assert without("Maureen", ("maureen",)) == "Maureen"


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        ("Who came?", "In the end it was Piotr who came.", "it rained for hours"),
        ("When is it?", "The real one is on 9 November.", "It went badly."),
        ("Where was it?", "We met at the Watershed café.", "We talked for ages."),
        ("How much did it cost?", "That is 410 pounds at the moment.", "There were 35 people."),
        ("How long did it take?", "I waited forty minutes.", "She came back."),
        ("How many came?", "35 people.", "People came."),
        ("Why did she go?", "She left because she was tired.", "She went home."),
    ],
)
def test_a_sentence_shows_what_is_asked_for_or_does_not(question: str, yes: str, no: str) -> None:
    assert shows(read_question(question), yes)
    assert not shows(read_question(question), no)
