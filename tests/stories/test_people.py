"""The network in chat: who is in it, why, what is owed; told, put right, merged, forgotten, taken back."""

import pytest

from assistant.jobs.changes import Change
from assistant.mentoring.network import Known
from assistant.mentoring.people import By
from assistant.mentoring.stages import stage_of
from assistant.storage.forgetting import ERASED
from tests.stories.conftest import Someone


def network(someone: Someone) -> dict[str, Known]:
    """Everyone recorded, by name and place."""
    known = someone.application.storage.network(someone.user)
    return {" ".join(filter(None, (one.person.name, one.person.organisation))): one for one in known}


def kinds(known: Known) -> list[str]:
    """What is recorded with them, in order."""
    return [event.kind.value for event in known.events]


def record(someone: Someone, *changes: Change) -> None:
    """People and events as if told earlier."""
    someone.application.storage.change(someone.user, changes, someone.application.now().date())


@pytest.fixture
def two_priyas(someone: Someone) -> Someone:
    """A user who knows two people called Priya Shah, and a third Priya."""
    record(
        someone,
        Change(person_name="Priya Shah", organisation="Acme", event="met"),
        Change(person_name="Priya Shah", organisation="Zenith", another=True, event="talked"),
        Change(person_name="Priya Raman"),
    )
    return someone


async def test_what_happened_is_recorded_explained_and_taken_back_by_a_click(someone: Someone) -> None:
    told = await someone.says("I met Priya Shah at the fair yesterday, she offered to look at my deck")
    assert "21 November 2026: you met; they offered you something: look at my deck" in told.words
    assert "Acquainted, because you met on 21 November 2026." in told.words
    assert kinds(network(someone)["Priya Shah"]) == ["met", "offered"]
    why = await someone.says("why is Priya acquainted?")
    assert "one conversation, just the two of you" in why.words
    assert "They offered: look at my deck." in why.words
    assert "Priya Shah" in (await someone.says("who is in my network?")).words
    assert "Priya Shah offered you: look at my deck." in (await someone.says("what do I owe priya")).words
    await someone.says("Priya replied")
    (offer,) = (await someone.says("I thanked Priya today")).question.choices
    taken = await someone.chooses(offer.value)
    assert "Taken back. Priya Shah: you thanked them." in taken.words
    assert kinds(network(someone)["Priya Shah"]) == ["met", "offered", "replied"]
    await someone.says("no wait, undo that")
    await someone.says("undo")
    assert network(someone) == {}
    assert "nothing left to take back" in (await someone.says("undo")).words


async def test_two_priyas_are_asked_about_and_never_mixed(two_priyas: Someone) -> None:
    asked = await two_priyas.says("I thanked Priya yesterday")
    assert [choice.value for choice in asked.question.choices] == [
        "Priya Raman",
        "Priya Shah (Acme)",
        "Priya Shah (Zenith)",
        "someone else",
    ]
    await two_priyas.chooses("Priya Shah (Zenith)")
    await two_priyas.says("she replied")
    assert {name: sorted(kinds(known)) for name, known in network(two_priyas).items()} == {
        "Priya Raman": [],
        "Priya Shah Acme": ["met"],
        "Priya Shah Zenith": ["replied", "talked", "thanked"],
    }
    asked = await two_priyas.says("why is Priya Shah acquainted?")
    assert len(asked.question.choices) == 3
    shown = await two_priyas.says("the acme one")
    assert "you met on 22 November 2026" in shown.words
    assert "talked" not in shown.words


async def test_a_draft_for_one_of_two_priyas_changes_nothing_of_the_other(two_priyas: Someone) -> None:
    await two_priyas.says("write to Priya Shah")
    await two_priyas.chooses("Priya Shah (Acme)")
    answer = await two_priyas.fills(stayed_with_me="your talk on pricing", ask="what you read first")
    assert "Dear Priya Shah (" not in answer.words
    assert "Priya" in answer.words
    assert kinds(network(two_priyas)["Priya Shah Zenith"]) == ["talked"]
    assert len(network(two_priyas)) == 3


async def test_a_stage_the_user_insists_on_is_shown_as_told(someone: Someone) -> None:
    record(someone, Change(person_name="Marta Rossi", event="met"))
    told = await someone.says("Marta is my mentor now")
    assert "Mentor, because you told me so on 22 November 2026." in told.words
    await someone.says("actually Marta is not my mentor")
    answer = await someone.chooses("conversing")
    assert "Conversing, because you told me so" in answer.words
    (marta,) = network(someone).values()
    assert stage_of(marta.events, someone.application.now().date()).value == "conversing"


async def test_forgetting_asks_first_and_leaves_nothing(someone: Someone) -> None:
    await someone.says("I met Priya Shah yesterday")
    asked = await someone.says("forget Priya")
    assert "cannot be undone" in asked.words
    assert "1 event" in asked.words
    await someone.says("no")
    assert len(network(someone)) == 1
    await someone.says("forget Priya Shah")
    done = await someone.says("yes")
    assert "I erased everything" in done.words
    assert "Priya" not in done.words
    assert network(someone) == {}
    turns = someone.application.storage.turns(someone.user, someone.conversation)
    assert "Priya" not in "".join(turn.model_dump_json() for turn in turns)
    assert sum(ERASED in turn.model_dump_json() for turn in turns) >= 4
    assert someone.application.storage.artefacts(someone.user) == ()
    assert "nothing left to take back" in (await someone.says("undo")).words
    assert "nobody called" in (await someone.says("forget Priya")).words


async def test_a_first_name_that_is_somebodys_whole_name_is_asked_about_too(someone: Someone) -> None:
    record(someone, Change(person_name="Priya"), Change(person_name="Priya Shah"))
    asked = await someone.says("I met Priya today")
    assert [choice.value for choice in asked.question.choices][:2] == ["Priya", "Priya Shah"]
    await someone.chooses("Priya")
    assert kinds(network(someone)["Priya"]) == ["met"]
    assert kinds(network(someone)["Priya Shah"]) == []


async def test_two_records_of_one_person_become_one_and_come_apart_again(someone: Someone) -> None:
    record(someone, Change(person_name="Priya", event="met"), Change(person_name="Priya Shah", event="talked"))
    merged = await someone.says("merge the two Priyas")
    assert "Priya Shah is one record now" in merged.words
    (priya,) = network(someone).values()
    assert (priya.person.name, priya.person.aliases, kinds(priya)) == ("Priya Shah", ("Priya",), ["talked", "met"])
    await someone.says("undo")
    assert set(network(someone)) == {"Priya", "Priya Shah"}


async def test_three_of_a_name_are_not_merged_without_saying_which(two_priyas: Someone) -> None:
    asked = await two_priyas.says("merge the two Priyas")
    assert len(asked.question.choices) == 3
    both = next(choice for choice in asked.question.choices if "Acme" in choice.label and "Zenith" in choice.label)
    await two_priyas.chooses(both.value)
    assert len(network(two_priyas)) == 2
    assert "Priya Raman" in network(two_priyas)


async def test_an_introduction_names_both(someone: Someone) -> None:
    record(someone, Change(person_name="Tom Hale", event="met"))
    await someone.says("Tom introduced me to Ada Byron last Thursday")
    known = network(someone)
    assert known["Ada Byron"].person.id in {event.other for event in known["Tom Hale"].events}
    (introduced,) = known["Ada Byron"].events
    assert (introduced.by, introduced.on.isoformat()) == (None, "2026-11-19")
    assert By.THEM in {event.by for event in known["Tom Hale"].events}


async def test_who_a_person_is_can_be_told_and_their_other_name_finds_them(someone: Someone) -> None:
    await someone.says("add Robert Hale, head of labs at Orbis")
    await someone.says("Robert goes by Bob")
    await someone.says("Bob cares about rowing and teaching statistics")
    await someone.says("keep Bob on this machine only")
    (bob,) = network(someone).values()
    assert (bob.person.name, bob.person.aliases, bob.person.local_only) == ("Robert Hale", ("Bob",), True)
    assert bob.person.cares_about == ("rowing", "teaching statistics")
    assert "head of labs" in bob.person.role
    assert bob.person.organisation == "Orbis"


async def test_a_day_can_be_put_right_and_what_did_not_happen_taken_out(someone: Someone) -> None:
    await someone.says("I talked to Ines Prado today")
    moved = await someone.says("no, it was on Tuesday")
    assert "17 November 2026" in moved.words
    assert network(someone)["Ines Prado"].events[0].on.isoformat() == "2026-11-17"
    assert "Taken out" in (await someone.says("I did not talk to Ines after all")).words
    assert network(someone)["Ines Prado"].events == ()


async def test_a_run_of_talks_that_did_no_good_offers_a_lighter_way(someone: Someone) -> None:
    record(someone, Change(person_name="Sam Ortiz", event="talked"))
    first = await someone.says("I felt small with Sam last Monday")
    assert "Keep it light" not in first.words
    second = await someone.says("Sam did not show up again and our values clash")
    assert "they did not show up" in second.words
    assert "Keep it light" in second.words
    assert "Keep it light" in (await someone.says("show me what you have on record of Sam")).words


async def test_what_is_owed_to_everyone_stands_in_one_list(someone: Someone) -> None:
    assert "Nothing is open" in (await someone.says("what do I owe?")).words
    await someone.says("I talked to Ines Prado yesterday")
    await someone.says("Kwame Boateng advised me to write shorter on 3 October")
    owed = await someone.says("what do I owe?")
    assert "Thank Ines Prado for 21 November 2026" in owed.words
    assert "Tell Kwame Boateng what came of their advice" in owed.words
    assert "Best by 14 November 2026" in owed.words


async def test_a_card_of_the_record_is_never_sent_to_a_model_and_needs_none(someone: Someone) -> None:
    job = someone.application.jobs["people"]
    assert job.by_hand
    (answer,) = (await someone.says("who is in my network?")).parts
    assert someone.application.storage.artefact(someone.user, answer.artefact).writer == "built in"
