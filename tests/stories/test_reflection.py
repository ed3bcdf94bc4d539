"""A few minutes of looking back."""

from tests.stories.conftest import Someone


async def test_a_day_told_in_one_message_becomes_a_small_step(someone: Someone) -> None:
    asked = await someone.says(
        "I want to reflect on today. I froze when the consultant asked me why the chart was late. Not my best."
    )
    assert "froze" in asked.words
    assert "happened" not in asked.fields
    answer = await someone.fills(noticed="my voice goes first", to_try="saying the number, then the reason")
    assert "froze" in answer.words
    assert "saying the number" in answer.words or "say the number" in answer.words


async def test_a_tired_user_may_skip_what_they_do_not_want_to_say(someone: Someone) -> None:
    await someone.says("evening reflection pls")
    answer = await someone.says("met amara, she liked the summary, i talked too much again")
    assert "talked too much" in answer.words
    assert "What would you like" in (await someone.says("skip")).words


async def test_a_reflection_can_be_read_back_after_a_restart(someone: Someone) -> None:
    await someone.says("reflect on my day")
    answer = await someone.fills(happened="I asked for help with the rota and Ravi said yes", noticed="", to_try="")
    kept = someone.application.storage.artefact(someone.user, answer.card.artefact)
    assert kept.blocks == answer.card.blocks
    turns = someone.application.storage.turns(someone.user, someone.conversation)
    assert turns[-1].part == answer.card
