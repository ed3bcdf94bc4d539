"""What the user can give, told in passing and found again for the one it fits."""

from assistant.jobs.changes import Change
from tests.stories.conftest import Someone
from tests.stories.test_people import kinds, network, record


async def test_gifts_are_kept_matched_with_a_reason_and_given_once(someone: Someone) -> None:
    kept = await someone.says("I can offer an introduction to a data scientist")
    assert "Kept as something to give: an introduction to a data scientist (an introduction)." in kept.words
    await someone.says("I can lend my rowing machine")
    await someone.says("I can help with statistics")
    await someone.says("I can share a recipe for plum cake")
    assert "do not know" not in (await someone.says("what do I have to give?")).words
    record(someone, Change(person_name="Tom Hale", event="advised", note="Row before you write"))
    assert "I do not know yet what Tom Hale cares about" in (await someone.says("what could I give Tom?")).words
    await someone.says("Tom cares about rowing and teaching statistics")
    found = await someone.says("what could I give Tom?")
    assert "my rowing machine" in found.words
    assert "statistics" in found.words
    assert "plum cake" not in found.words
    assert "“rowing”" in found.words
    offer = next(choice for choice in found.question.choices if "rowing machine" in choice.label)
    given = await someone.chooses(offer.value)
    assert "you gave Tom Hale my rowing machine" in given.words
    assert kinds(network(someone)["Tom Hale"]) == ["advised", "helped them"]
    assert "rowing machine" not in (await someone.says("what could I give Tom?")).words
    await someone.says("undo")
    assert kinds(network(someone)["Tom Hale"]) == ["advised"]


async def test_a_gift_can_be_taken_out_and_comes_back_with_undo(someone: Someone) -> None:
    await someone.says("I can lend my projector")
    await someone.says("I can lend my tent")
    assert "Taken out: my projector." in (await someone.says("I can no longer offer the projector")).words
    assert len(someone.application.storage.gifts(someone.user)) == 1
    await someone.says("undo")
    assert len(someone.application.storage.gifts(someone.user)) == 2
