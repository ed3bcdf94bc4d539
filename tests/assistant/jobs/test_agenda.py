"""A meeting is prepared from the notes and the user's words, and its minutes add up."""

import re

import pytest

from assistant.jobs.agenda import AgendaBrief, AgendaWritten
from assistant.jobs.agenda.artefact import TopicWritten
from assistant.jobs.agenda.timing import share_out
from assistant.jobs.citing import Line
from assistant.jobs.job import Outcome
from assistant.mentoring.guard import Guard
from assistant.mentoring.review import Verdict
from assistant.mentoring.stages import Stage
from knowledge.passage import Passage
from tests.assistant.jobs.material import COURSE, MEETING, NAMESAKE, TODO, cites, context, everything, jobs, passage

JOB = jobs()["agenda"]


def prepared(*passages: Passage, stage: Stage = Stage.CONVERSING, **brief: str) -> Outcome:
    """An agenda for Nadia Brandt."""
    return JOB.compose(AgendaBrief(**({"person": "Nadia Brandt"} | brief)), context(stage, *passages))


def test_open_promises_come_first_and_are_cited() -> None:
    artefact = prepared(MEETING, TODO, aim="a view on damp").artefact
    reports = [point.text for point in artefact.report_back]
    assert "“Count the unlabelled boxes by Friday”" in reports[0]
    assert any("the list of donors" in text for text in reports)
    assert any(text.startswith("Done") and "donor's daughter" in text for text in reports)
    assert any("form for the regional archive" in text and "They said" in text for text in reports)
    assert all(point.cites for point in artefact.report_back)
    assert "lamp" not in everything(artefact)


def test_advice_they_gave_comes_first_cited_and_is_said_only_once() -> None:
    artefact = prepared(MEETING, TODO, aim="a view on damp").artefact
    assert [point.text for point in artefact.advice] == [
        "Label the box before you open it.",
        "Ask the donor for one story and write down the date.",
    ]
    assert all(point.cites for point in artefact.advice)
    assert artefact.blocks()[1].text.startswith("Advice you were given")
    assert not {point.text for point in artefact.advice} & {point.text for point in artefact.known}


def test_advice_is_known_by_its_wording_where_no_heading_names_it() -> None:
    page = passage("m7", "- Never label a box in the dark.\n- A kind hour.", title="Lunch with Nadia Brandt")
    assert [point.text for point in prepared(page, aim="x").artefact.advice] == ["Never label a box in the dark."]


def test_what_was_promised_to_somebody_else_is_not_brought_up() -> None:
    page = passage("m8", "**What I will do**\n- See Nadia\n- Bring the key", title="Coffee with Bram Aalders")
    tasks = passage("m9", "[ ] ask Bram about Nadia's key", source="todo.txt", title="todo")
    assert not prepared(page, tasks, aim="x").artefact.report_back


def test_a_line_that_only_lists_the_name_among_others_is_not_quoted() -> None:
    review = "1: passed. 2: inside = Nadia, outside = Bram. 3: not started."
    diary = "I am slow to answer letters. Wrote to Nadia at seven, at last. She was kind about it. A long day."
    artefact = prepared(passage("g1", review, title="Goals"), passage("d1", diary, title="Tuesday"), aim="x").artefact
    assert [point.text for point in artefact.known] == ["Wrote to Nadia at seven, at last.", "She was kind about it."]


def test_a_short_list_with_commas_is_a_topic_each() -> None:
    artefact = prepared(topics="boxes, labels").artefact
    assert [topic.title for topic in artefact.topics] == ["Boxes", "Labels"]


def test_what_should_i_do_is_asked_as_a_question() -> None:
    artefact = prepared(topics="what i should do about the damp").artefact
    assert artefact.topics[0].questions[0].text.lower().endswith("what should i do about the damp?")


def test_what_is_done_on_their_side_is_thanked_for() -> None:
    page = passage("m9", "- [x] her: lend me the stepladder", title="Tea with Nadia Brandt")
    assert "kept their word" in prepared(page, aim="x").artefact.report_back[0].text


def test_what_the_user_owes_is_joined_with_the_note_of_it() -> None:
    artefact = prepared(MEETING, owed="count of the unlabelled boxes", aim="a view").artefact
    assert sum("boxes" in point.text for point in artefact.report_back) == 1
    assert artefact.report_back[0].cites


def test_the_notes_are_quoted_word_for_word_and_never_a_namesakes() -> None:
    artefact = prepared(NAMESAKE, MEETING, COURSE, aim="how to label").artefact
    assert artefact.known
    assert all(point.text in MEETING.text.replace("- ", "") for point in artefact.known)
    assert "bees" not in everything(artefact)


def test_their_own_advice_is_asked_about_where_it_fits_the_topic() -> None:
    artefact = prepared(MEETING, aim="to get better", topics="when to label a box; the summer fair").artefact
    asked = artefact.topics[0].questions[1]
    assert "“Label the box before you open it”" in asked.text
    assert asked.cites
    assert not artefact.topics[1].questions[1].cites


def test_without_notes_it_says_so_and_works_from_the_brief() -> None:
    said = everything(prepared(aim="a view on damp", topics="how to store maps").artefact)
    assert "Your notes hold nothing about Nadia Brandt" in said
    assert "store maps" in said


@pytest.mark.parametrize("length", ["10", "15", "20", "30", "45 minutes", "an hour", "", "half an hour", "900", "soon"])
@pytest.mark.parametrize("topics", ["a", "a; b", "a; b; c; d"])
def test_the_minutes_add_up(length: str, topics: str) -> None:
    brief = AgendaBrief(person="Nadia", minutes=length, topics=topics)
    artefact = JOB.compose(brief, context(Stage.CONVERSING, MEETING)).artefact
    assert len(artefact.topics) <= 3
    assert int(re.findall(r"–(\d+) min", artefact.times[-1])[0]) == brief.length()
    assert 10 <= brief.length() <= 180


def test_every_part_of_the_shortest_meeting_has_time() -> None:
    for minutes in range(10, 181):
        for topics in (1, 2, 3):
            shares = share_out(minutes, topics, reports=True)
            assert shares.total == minutes
            assert min(shares.opening, shares.play_back, shares.close, *shares.topics) >= 1


def test_the_length_may_stand_beside_the_day() -> None:
    brief = AgendaBrief(person="Nadia", when="Thursday at 3, for 45 minutes")
    assert brief.length() == 45
    assert brief.day() == "Thursday at 3"


def test_what_does_not_fit_waits_for_next_time() -> None:
    artefact = prepared(topics="boxes; labels; maps; tickets").artefact
    assert len(artefact.topics) == 3
    assert "tickets" in everything(artefact)


@pytest.mark.parametrize("stage", list(Stage))
def test_nothing_to_be_said_asks_for_more_than_the_stage_carries(stage: Stage) -> None:
    for aim in ("be my mentor", "to ask her to sponsor me", "how she labels", "", "idk", "a view on damp"):
        for topics in ("be my mentor; boxes", "what she would do", "", "😀"):
            for message in prepared(MEETING, stage=stage, aim=aim, topics=topics).artefact.messages():
                assert Guard().review(message.text, stage).verdict is not Verdict.TOO_BIG, message.text


def test_a_wish_to_be_mentored_is_left_out_with_a_reason() -> None:
    artefact = prepared(topics="be my mentor; boxes").artefact
    assert all("mentor" not in message.text for message in artefact.messages())
    assert "You wrote “be my mentor”" in everything(artefact)


@pytest.mark.parametrize(
    "odd", ["", "x" * 5000, "a b " * 1250, "😀", "# **bold** <b>x</b>", "a\n\n\nb", "¿qué?", "100%"]
)
def test_odd_input_still_gives_an_agenda(odd: str) -> None:
    artefact = prepared(MEETING, person=odd or "Nadia", aim=odd, topics=odd, owed=odd, when=odd).artefact
    assert artefact.topics
    assert not re.search(r"<b>|\*\*|None|\{|\}", everything(artefact))
    assert len(everything(artefact)) < 6000


def test_citations_resolve_and_unknown_ones_are_dropped() -> None:
    written = AgendaWritten(
        purpose="I would like your view.",
        known=(
            Line(text="She collects bus tickets from the fifties.", cites=("p1", "p9")),
            Line(text="Made up.", cites=("p7",)),
        ),
        report_back=(Line(text="The boxes.", cites=("x", "f1")),),
        topics=tuple(TopicWritten(title=f"T{n}", questions=(Line(text="Why?", cites=()),) * 4) for n in range(6)),
        play_back="",
        close="",
    )
    artefact = JOB.finish(written, AgendaBrief(person="Nadia Brandt"), context(Stage.CONVERSING, MEETING)).artefact
    assert [point.text for point in artefact.known] == ["She collects bus tickets from the fifties."]
    assert len(artefact.topics) == 3
    assert all(len(topic.questions) == 2 for topic in artefact.topics)
    assert artefact.play_back
    assert artefact.close
    assert cites(artefact) == {source.number for source in artefact.sources} == set(range(1, len(artefact.sources) + 1))


def test_a_new_person_is_kept_without_an_event() -> None:
    changes = prepared(role="archivist", aim="x").changes
    assert [(change.person_name, change.role, change.event) for change in changes] == [
        ("Nadia Brandt", "archivist", None)
    ]


def test_a_line_about_somebody_else_is_no_promise() -> None:
    other = passage("m9", "[ ] Bram: the key\n[ ] Nadia: the key to the cellar", source="todo.txt", title="todo")
    artefact = prepared(other, aim="x").artefact
    assert [point.text.count("cellar") for point in artefact.report_back] == [1]
