"""Questions to the course and the notes."""

from tests.stories.conftest import Someone


async def test_an_answer_quotes_the_sentence_and_names_the_place(nurse: Someone) -> None:
    answer = await nurse.says("what did Amara say I should ask the ward for?")
    assert "one week of near-miss notes" in answer.words
    assert answer.card.sources[0].where == "people/Amara Okafor.md, lines 10-11"


async def test_a_follow_up_keeps_the_person_in_mind(nurse: Someone) -> None:
    await nurse.says("what did Amara Okafor say about near-miss notes?")
    answer = await nurse.says("and what did she say I should read?")
    assert "Checklist Manifesto" in answer.words


async def test_what_is_not_there_is_refused_kindly(nurse: Someone) -> None:
    answer = await nurse.says("When did I meet Beatrice Lindqvist?")
    assert "not in your course or notes" in answer.words


async def test_the_built_in_course_answers_without_any_notes(someone: Someone) -> None:
    answer = await someone.says("what is the difference between a mentor and a sponsor?")
    assert "sponsor" in answer.words.lower()
    assert {source.kind for source in answer.card.sources} <= {"built-in course", "fact"}


async def test_a_question_in_the_middle_of_a_form_leaves_the_form_open(nurse: Someone) -> None:
    await nurse.says("agenda for my meeting with Amara Okafor tomorrow")
    answer = await nurse.says("what did Amara tell me to read?")
    assert "Checklist Manifesto" in answer.words
    assert (await nurse.fills(aim="choose the ward to begin with")).card.job == "agenda"
