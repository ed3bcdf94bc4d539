"""The way tired people type: half sentences, several things at once, a change of mind, a bare yes, another language."""

import pytest

from assistant.jobs.artefact import Letter
from assistant.parts import Card, Question, Text
from tests.stories.conftest import Answer, Someone


def letters(answer: Answer) -> list[Letter]:
    """The letters on the card."""
    return [block for block in answer.card.blocks if isinstance(block, Letter)]


async def test_a_first_name_typed_small_in_answer_to_a_form_is_made_whole(nurse: Someone) -> None:
    await nurse.says("prep for tmrw 2pm")
    asked = await nurse.says("amara")
    assert "With: Amara Okafor" in asked.words
    assert "Monday 23 November 2026, 2pm" in asked.words
    answer = await nurse.says("how to begin")
    assert "Advice you were given" in answer.words
    assert "near-miss notes" in answer.words


async def test_a_name_from_the_notes_is_found_wherever_it_is_typed_small(nurse: Someone) -> None:
    asked = await nurse.says("let amara know that it worked")
    assert "With: Amara Okafor" in asked.words


async def test_several_fields_are_answered_in_one_message(someone: Someone) -> None:
    await someone.says("email to Ana Souza")
    answer = await someone.says(
        "never met. loved her talk on soil health. i want to know how she got farmers to try it. im a lab technician"
    )
    for letter in letters(answer):
        assert "soil health" in letter.message.body
        assert "you got farmers to try it" in letter.message.body
        assert "loved" not in letter.message.body


async def test_a_form_is_answered_bit_by_bit_until_nothing_required_is_missing(someone: Someone) -> None:
    await someone.says("write to my boss")
    await someone.says("lena brandt")
    asked = await someone.says("we met once")
    assert asked.fields == ["stayed_with_me"]
    answer = await someone.says("she kept my friday mornings free")
    assert "you kept my Friday mornings free" in answer.words.replace("You", "you")


async def test_a_card_that_asks_for_one_thing_takes_it(someone: Someone) -> None:
    await someone.says("agenda for a meeting with Lena Brandt")
    first = await someone.says("idk")
    assert "You named no topic yet" in first.words
    answer = await someone.says("how to say no to a third committee")
    assert "say no to a third committee" in answer.words
    assert "You named no topic yet" not in answer.words


async def test_a_greeting_in_the_middle_of_a_form_leaves_the_form_open(someone: Someone) -> None:
    await someone.says("agenda for a meeting with Lena Brandt")
    greeted = await someone.says("hi")
    assert "still open" in greeted.words
    answer = await someone.says("hear how she chose her team")
    assert "chose her team" in answer.words or "chose your team" in answer.words


async def test_the_person_stays_in_mind_when_the_job_changes(someone: Someone) -> None:
    await someone.says("agenda for lunch with Lena Brandt")
    asked = await someone.says("actually write to her instead")
    assert asked.question.form is not None
    assert asked.question.form.job == "outreach"
    assert "With: Lena Brandt" in asked.words


async def test_the_last_thing_is_written_again_for_another_channel(someone: Someone) -> None:
    await someone.says("email to Ana Souza, never met")
    await someone.fills(stayed_with_me="her talk on soil health", ask="how she began")
    answer = await someone.says("as a linkedin note")
    assert {letter.message.channel for letter in letters(answer)} == {"linkedin"}
    assert "Shorter" in (await someone.says("again but shorter")).words


async def test_a_request_for_change_that_names_nothing_is_answered_with_what_can_be_changed(someone: Someone) -> None:
    await someone.says("today was rubbish")
    await someone.says("i froze when the ward manager asked me")
    (said,) = (await someone.says("again but less formal")).parts
    assert isinstance(said, Text)
    assert "write it again" in said.text


async def test_a_whole_message_of_the_users_own_is_weighed_and_kept_word_for_word(someone: Someone) -> None:
    own = "Hi Helen, I saw your town hall and was so moved. Would you be my mentor? We could do monthly calls. Best, Jo"
    await someone.says(f"can you check this to Helen Marsh: {own}")
    weighed = await someone.fills(stage="stranger", stayed_with_me="the town hall")
    assert [choice.value for choice in weighed.question.choices] == ["lighter", "mine"]
    kept, *others = letters(await someone.chooses("mine"))
    assert kept.message.body == own
    assert kept.mark
    assert others
    assert not any("mentor" in letter.message.text for letter in others)


async def test_what_the_user_keeps_goes_by_the_channel_they_named(someone: Someone) -> None:
    await someone.says("ask Helen Marsh on linkedin to be my mentor")
    await someone.fills(stage="stranger", stayed_with_me="her town hall")
    kept = letters(await someone.says("keep mine"))[0]
    assert kept.message.channel == "linkedin"
    assert "would you be my mentor?" in kept.message.body


async def test_the_lighter_ask_is_really_asked(someone: Someone) -> None:
    await someone.says("get Helen Marsh to sponsor my promotion")
    await someone.fills(stage="conversing", stayed_with_me="her rule about pounds")
    for letter in letters(await someone.says("lighter")):
        assert "?" in letter.message.body
        assert "send you one page" not in letter.message.body or "Could I send you" in letter.message.body


async def test_somebody_elses_email_is_not_taken_for_the_users_own_words(someone: Someone) -> None:
    asked = await someone.says(
        "reply to this from Henrik Moe: Hi Jo, could you send me the ward numbers by Friday? I would love to look at "
        "them before the board meets. Thanks, Henrik"
    )
    assert "With: Henrik Moe" in asked.words
    assert "ask" in asked.fields


async def test_an_answer_stands_under_no_heading_on_the_page_and_has_a_name_as_a_file(nurse: Someone) -> None:
    answer = await nurse.says("what did Amara tell me about handover?")
    assert answer.card.title == ""
    kept = nurse.application.storage.artefact(nurse.user, answer.card.artefact)
    assert kept.title.startswith("Answer: what did Amara")


@pytest.mark.parametrize("text", ["Hola, necesito ayuda con un correo para mi jefa", "Привет, помоги написать письмо"])
async def test_another_language_gets_one_kind_line(someone: Someone, text: str) -> None:
    (said,) = (await someone.says(text)).parts
    assert isinstance(said, Text)
    assert "English" in said.text


@pytest.mark.parametrize("text", ["yes", "ok", "😀😀", "asdf qwer", "hm", "x" * 5000, "again but shorter", "skip"])
async def test_a_message_that_says_nothing_never_starts_a_job(someone: Someone, text: str) -> None:
    for part in (await someone.says(text)).parts:
        assert not isinstance(part, Card)
        assert not isinstance(part, Question) or part.form is None


async def test_a_surname_alone_chooses_between_two_of_one_first_name(someone: Someone) -> None:
    folder = someone.application.settings.home / "two"
    folder.mkdir()
    (folder / "people.md").write_text(
        "# Lunch, Rosa Lind\n\nTea.\n\n# Call\n\nRosa Moreno runs it.\n", encoding="utf-8"
    )
    await someone.says(str(folder))
    assert "more than one Rosa" in (await someone.says("msg to rosa??")).words
    assert "With: Rosa Lind" in (await someone.says("lind")).words


async def test_what_is_owed_may_be_said_in_the_same_breath(nurse: Someone) -> None:
    await nurse.says("agenda for my 1:1 with amara on wed")
    answer = await nurse.says("the pilot ward. i owe her the near-miss summary")
    assert "talk about the pilot ward" in answer.words
    assert "the near-miss summary" in answer.words
    assert "i owe" not in answer.words.lower().replace("i owe them", "")
