"""What would read better in a draft is said under it, and one click mends it."""

from assistant.jobs.artefact import Letter
from assistant.parts import Card, Chose
from tests.stories.conftest import Answer, Someone


def bodies(answer: Answer) -> list[str]:
    """The letters' texts."""
    return [block.message.body for block in answer.card.blocks if isinstance(block, Letter)]


async def drafted(someone: Someone) -> Answer:
    """A draft in which the user's own words hold jargon."""
    await someone.says("I want to write to Marta Rossi, our COO")
    return await someone.fills(
        stage="stranger",
        stayed_with_me="how you leveraged the Lodz depot for the night shift",
        ask="how you chose what to keep",
    )


async def test_a_finding_is_named_with_its_reason_and_mended_in_every_letter(someone: Someone) -> None:
    first = await drafted(someone)
    (remark,) = first.card.remarks
    assert "leveraged" in remark.says
    assert remark.grade == "C"
    answer = await someone.chooses(f"mend {remark.check}")
    assert all("used the Lodz depot" in body for body in bodies(answer))
    assert answer.card.remarks == ()
    assert answer.card.artefact != first.card.artefact


async def test_the_mended_letters_are_kept_beside_the_first_ones(someone: Someone) -> None:
    first = await drafted(someone)
    second = await someone.says("mend jargon")
    storage = someone.application.storage
    before = storage.artefact(someone.user, first.card.artefact)
    after = storage.artefact(someone.user, second.card.artefact)
    assert "leveraged" in before.messages[0].message.body
    assert "leveraged" not in "".join(kept.message.body for kept in after.messages)


async def test_there_is_nothing_to_mend_in_what_is_well(someone: Someone) -> None:
    await someone.says("I want to write to Marta Rossi, our COO")
    await someone.fills(stage="stranger", stayed_with_me="your talk on the Lodz depot", ask="how you chose")
    answer = await someone.says("mend guilt")
    assert "nothing of that kind" in answer.words


async def test_a_card_of_another_conversation_is_not_mended(someone: Someone) -> None:
    first = await drafted(someone)
    other = Someone(someone.application, someone.user)
    await other.says("hello")
    asked = Chose(value="mend jargon", question=first.card.id)
    parts = [part async for part in other.application.assistant.respond(other.user, other.conversation, asked)]
    assert not any(isinstance(part, Card) for part in parts)
