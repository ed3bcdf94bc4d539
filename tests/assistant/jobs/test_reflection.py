"""A reflection gives the user's own words back and makes one small plan of them."""

import re

import pytest

from assistant.jobs.citing import Line
from assistant.jobs.job import Outcome
from assistant.jobs.reflection import ReflectionBrief, ReflectionWritten
from assistant.mentoring.stages import Stage
from knowledge.passage import Passage
from tests.assistant.jobs.material import COURSE, MEETING, cites, context, everything, jobs, passage

JOB = jobs()["reflection"]
FEELINGS = re.compile(
    r"\b(?:proud of you|sorry|must have|hard for you|brave|well done|feel that you|should have)\b", re.IGNORECASE
)


def reflected(*passages: Passage, **brief: str) -> Outcome:
    return JOB.compose(ReflectionBrief(**brief), context(Stage.STRANGER, *passages))


def test_the_words_come_back_as_you() -> None:
    artefact = reflected(happened="I met Bram and was nervous. He liked my plan.", noticed="I talk too fast").artefact
    assert artefact.given_back[:2] == ("You met Bram and were nervous.", "He liked your plan.")
    assert "you talk too fast" in artefact.given_back[2]


def test_a_list_comes_back_as_sentences() -> None:
    artefact = reflected(happened="- met Bram\n- he was late\n- I left").artefact
    assert artefact.given_back == ("You met Bram.", "He was late.", "You left.")


def test_what_others_said_is_given_back_untouched() -> None:
    artefact = reflected(happened='my boss said "you are too slow" and left').artefact
    assert artefact.given_back == ("In your own words: “My boss said 'you are too slow' and left.”",)


@pytest.mark.parametrize(
    ("noticed", "to_try", "person", "step"),
    [
        (
            "I go quiet when she disagrees",
            "asking one question",
            "",
            "If she disagrees, then I will try asking one question.",
        ),
        (
            "I went quiet when she disagreed",
            "to ask one question",
            "",
            "If she disagrees, then I will ask one question.",
        ),
        ("", "I'd like to write it down", "nadia", "If I am next in touch with Nadia, then I will write it down."),
        ("", "If I am late, I ring first", "", "If I am late, then I will ring first."),
        ("", "ring first when I am late", "", "If I am late, then I will ring first."),
        ("", "less perfectionism", "", "If the same moment comes again, then I will try less perfectionism."),
    ],
)
def test_the_plan_is_made_of_their_own_words(noticed: str, to_try: str, person: str, step: str) -> None:
    assert reflected(happened="x y", noticed=noticed, to_try=to_try, person=person).artefact.step == step


def test_skipping_everything_is_fine_and_nobody_is_scolded() -> None:
    said = everything(reflected(happened="skip").artefact)
    assert "that is fine" in said or "That happens" in said
    assert not FEELINGS.search(said)


def test_something_that_fits_is_linked_and_something_that_does_not_is_left_out() -> None:
    fits = reflected(MEETING, happened="I opened the box before I had a label for it").artefact
    assert "Label the box before you open it" in fits.link
    assert fits.link_cites
    assert cites(fits) == {source.number for source in fits.sources}
    assert reflected(MEETING, COURSE, happened="lunch with Bram").artefact.link == ""


def test_the_course_speaks_as_coaching_and_the_notes_as_material() -> None:
    artefact = reflected(COURSE, happened="I tried one of their ideas and kept the result").artefact
    voices = [block.voice for block in artefact.blocks() if block.block == "heading" and block.voice]
    assert voices == ["coaching"]


@pytest.mark.parametrize(
    "odd", ["", "x" * 5000, "word " * 1000, "😀", "**a** <b>b</b>\n\n\n# c", "I I I", "???", "{x} 100%"]
)
def test_odd_input_still_gives_a_short_reflection(odd: str) -> None:
    artefact = reflected(MEETING, happened=odd, noticed=odd, to_try=odd, person=odd).artefact
    said = everything(artefact)
    assert artefact.step.startswith("If ")
    assert artefact.question.endswith("?")
    assert len(said) < 3000
    assert not re.search(r"<b>|\*\*|\bNone\b", said)


def test_a_models_reflection_is_trimmed_and_its_unknown_keys_dropped() -> None:
    written = ReflectionWritten(
        given_back=("  You met Bram ", ""),
        link=(Line(text="Made up.", cites=("p3",)),),
        step="",
        step_cites=("f99",),
        question="What next",
    )
    artefact = JOB.finish(written, ReflectionBrief(happened="I met Bram"), context()).artefact
    assert artefact.given_back == ("You met Bram.",)
    assert artefact.link == ""
    assert artefact.step.startswith("If ")
    assert artefact.sources == ()
    assert artefact.messages() == ()


def test_a_quotation_that_only_shares_a_word_or_two_is_left_out() -> None:
    chance = passage("n1", "Boxes for the archive, ask about labels and the van and the donor and the keys by noon.")
    task = passage("n2", "boxes without labels")
    for there in (chance, task):
        brief = ReflectionBrief(happened="I dropped two boxes and the labels fell off")
        assert JOB.compose(brief, context(Stage.STRANGER, there)).artefact.link == ""
