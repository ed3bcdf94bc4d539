"""Preparing a meeting, from a sentence in the chat to something to take along."""

from tests.stories.conftest import Someone


async def test_a_meeting_with_someone_from_the_notes_is_prepared_from_them(nurse: Someone) -> None:
    asked = await nurse.says("prep for my coffee with amara on thursday at 3pm, 20 minutes")
    assert "With: Amara Okafor" in asked.words
    assert "Thursday 26 November 2026" in asked.words
    assert "person" not in asked.fields
    answer = await nurse.fills(
        aim="hear how she got two wards to change handover at once", topics="where to start; who to win over first"
    )
    assert "Amara Okafor" in answer.card.title
    assert "near-miss" in answer.words
    assert "two wards" in answer.words
    assert any(source.where.startswith("people/Amara Okafor.md") for source in answer.card.sources)
    assert "Ravi" not in answer.words, "a promise to somebody else is not hers to hear about"


async def test_every_citation_opens_the_place_that_says_it(nurse: Someone) -> None:
    await nurse.says("agenda for my meeting with Amara Okafor tomorrow")
    answer = await nurse.fills(aim="choose the ward to begin with")
    opened = [
        nurse.application.library.opened(source.passage, owner=nurse.user)
        for source in answer.card.sources
        if source.passage
    ]
    assert opened
    for place in opened:
        start, end = place.mark
        assert place.text[start:end].strip()


async def test_with_nothing_in_the_notes_it_says_so_and_still_helps(someone: Someone) -> None:
    await someone.says("I'm meeting Tomasz Zielinski tomorrow, help me prepare")
    answer = await someone.fills(aim="learn how he chose between two offers", topics="pay; hours; the team")
    assert "Tomasz" in answer.card.title
    assert "two offers" in answer.words


async def test_skipping_everything_still_ends_in_an_agenda(someone: Someone) -> None:
    await someone.says("agenda for a meeting with Lena Brandt")
    answer = await someone.says("skip")
    assert answer.card.job == "agenda"
    assert "stays as it is" in (await someone.says("i don't know")).words


async def test_a_change_of_mind_is_followed(someone: Someone) -> None:
    await someone.says("agenda for a meeting with Lena Brandt")
    assert "aside" in (await someone.says("never mind")).words
    asked = await someone.says("write to Ana Souza instead, I loved her talk on soil health")
    assert asked.question.form is not None
    assert asked.question.form.job == "outreach"
