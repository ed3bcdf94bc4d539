"""Is this fine to send? A message of the user's own is weighed, marked and kept, and never rewritten unasked."""

import pytest

from assistant.jobs.artefact import Letter
from assistant.jobs.check.artefact import CheckGiven
from tests.stories.conftest import Answer, Someone

HEAVY = (
    "Hi Ines, your talk on tide tables stayed with me. Would you be my mentor for the next year? I work nights in Cork."
)
LIGHT = "Hi Ines, your talk on tide tables stayed with me. Which table did you draw first? No worries if not."


def letter(answer: Answer) -> Letter:
    """The one letter on the card."""
    (found,) = (block for block in answer.card.blocks if isinstance(block, Letter))
    return found


async def test_a_message_that_fits_is_said_to_fit_and_kept_as_it_is(someone: Someone) -> None:
    asked = await someone.says(f"Is this ok to send? I have never met her. {LIGHT}")
    assert letter(asked).message.body == LIGHT
    assert "fits" in asked.words
    kept = someone.application.storage.artefact(someone.user, asked.card.artefact)
    assert kept.job == "check"
    assert kept.messages[0].users_own is False


async def test_the_stage_is_asked_only_when_it_is_not_known(someone: Someone) -> None:
    asked = await someone.says(f"is this ok to send? {HEAVY}")
    assert asked.fields == ["stage"]
    weighed = await someone.fills(stage="stranger")
    assert weighed.question.weighed is not None
    assert weighed.question.weighed.words == "Would you be my mentor for the next year?"
    await someone.chooses("lighter")
    again = await someone.says(f"can I send this? {LIGHT}")
    assert letter(again).message.to == "Ines"


async def test_the_lighter_words_take_the_place_of_the_heavy_ones_only(someone: Someone) -> None:
    await someone.says(f"is this too much? {HEAVY}")
    weighed = await someone.fills(stage="stranger")
    assert weighed.question.weighed is not None
    assert weighed.question.weighed.before + weighed.question.weighed.words + weighed.question.weighed.after == HEAVY
    body = letter(await someone.chooses("lighter")).message.body
    assert body.startswith("Hi Ines, your talk on tide tables stayed with me. Could I ask you")
    assert body.endswith("I work nights in Cork.")
    assert "mentor" not in body


async def test_what_is_kept_stays_word_for_word_and_is_marked_for_good(someone: Someone) -> None:
    await someone.says(f"is this ok to send? {HEAVY}")
    await someone.fills(stage="stranger")
    answer = await someone.says("keep mine")
    assert letter(answer).message.body == HEAVY
    assert letter(answer).mark == "heavier than this relationship carries"
    kept = someone.application.storage.artefact(someone.user, answer.card.artefact)
    assert [message.users_own for message in kept.messages] == [True]


async def test_every_heavy_ask_is_asked_about(someone: Someone) -> None:
    await someone.says(f"is this ok to send? {HEAVY} Could you also refer me to your team?")
    await someone.fills(stage="stranger")
    second = await someone.chooses("lighter")
    assert second.question.weighed is not None
    assert "refer me" in second.question.weighed.words
    done = await someone.chooses("lighter")
    assert "refer me" not in letter(done).message.body


async def test_without_a_message_it_is_asked_for(someone: Someone) -> None:
    asked = await someone.says("is this ok to send?")
    assert asked.fields[:2] == ["text", "stage"]
    answer = await someone.fills(text=LIGHT, stage="aware")
    assert letter(answer).message.body == LIGHT


@pytest.mark.parametrize("asking", ["Is it ok to ask a stranger to be my mentor?", "what did Amara say about my note?"])
async def test_a_question_about_asking_is_no_message_to_check(someone: Someone, asking: str) -> None:
    answer = await someone.says(asking)
    assert "My message reads" not in answer.words


def test_what_is_kept_as_too_big_is_no_letter_of_the_assistants() -> None:
    assert CheckGiven(title="Your message", verdict="Too much.").messages() == ()
