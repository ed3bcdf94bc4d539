"""Writing to someone, in the user's own words, asking for what the relationship carries."""

from assistant.jobs.artefact import Letter
from tests.stories.conftest import Answer, Someone

TOO_MUCH = ("mentor", "every month", "monthly", "refer me", "sponsor")


def letters(answer: Answer) -> list[Letter]:
    """The letters on the card."""
    return [block for block in answer.card.blocks if isinstance(block, Letter)]


async def test_a_stranger_gets_one_small_question_in_the_users_words(someone: Someone) -> None:
    asked = await someone.says("I want to write to Marta Rossi, our COO, she has no idea who I am")
    assert "With: Marta Rossi" in asked.words
    assert "COO" in asked.words
    answer = await someone.fills(
        stage="stranger",
        stayed_with_me="your town hall story about closing the Lodz depot",
        ask="how you decided what to keep",
        about_me="a planner on the night shift",
    )
    for letter in letters(answer):
        assert "Marta" in letter.message.body
        assert "Lodz" in letter.message.body or "keep" in letter.message.body
        assert "Jo" in letter.message.body
        assert not any(word in letter.message.text.lower() for word in TOO_MUCH)
    assert len(letters(answer)) == 2


async def test_asking_a_stranger_to_be_a_mentor_is_met_with_a_smaller_ask(someone: Someone) -> None:
    await someone.says("write to Dr Helen Achebe and ask her to be my mentor")
    weighed = await someone.fills(stage="stranger", stayed_with_me="her paper on sepsis alarms")
    assert [choice.value for choice in weighed.question.choices] == ["lighter", "mine"]
    assert "mentor" in weighed.question.text
    answer = await someone.chooses("lighter")
    assert letters(answer)
    for letter in letters(answer):
        assert "mentor" not in letter.message.text.lower()
        assert not letter.mark


async def test_the_users_own_words_stay_theirs_and_are_marked(someone: Someone) -> None:
    await someone.says("write to Dr Helen Achebe and ask her to be my mentor")
    await someone.fills(stage="stranger", stayed_with_me="her paper on sepsis alarms")
    answer = await someone.says("no, keep mine")
    own = [letter for letter in letters(answer) if letter.mark]
    assert len(own) == 1
    assert "be my mentor" in own[0].message.body
    assert "heavier" in own[0].mark
    for letter in letters(answer):
        assert letter is own[0] or "mentor" not in letter.message.text.lower()


async def test_the_stage_once_told_is_not_asked_again(someone: Someone) -> None:
    await someone.says("message to Ravi Menon")
    await someone.fills(stage="conversing", stayed_with_me="the way he ran the rota swap", ask="what he would do first")
    asked = await someone.says("write to Ravi Menon again, to thank him")
    assert "stage" not in asked.fields


async def test_two_people_of_one_first_name_are_never_mixed(someone: Someone, tmp_path: object) -> None:
    notes = "# Lunch, Priya Raman\n\nPriya Raman cannot eat peanuts.\n\n# Call\n\nPriya Desai runs the survey.\n"
    folder = someone.application.settings.home / "two"
    folder.mkdir()
    (folder / "people.md").write_text(notes, encoding="utf-8")
    await someone.says(str(folder))
    asked = await someone.says("msg to priya??")
    assert {choice.value for choice in asked.question.choices} >= {"Priya Raman", "Priya Desai"}
    await someone.chooses("Priya Desai")
    answer = await someone.fills(
        stage="conversing", stayed_with_me="how calm she is with numbers", ask="how she words it"
    )
    assert "peanuts" not in answer.words


async def test_someone_described_is_not_taken_for_the_person_of_before(someone: Someone) -> None:
    await someone.says("reflect on today: Colin and I argued about the rota and I said nothing")
    await someone.fills(noticed="it happens fast")
    asked = await someone.says("write to our CEO and ask him to mentor me")
    assert "Colin" not in asked.words
    assert "person" in asked.fields
