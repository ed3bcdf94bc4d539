"""One step of a conversation is kept whole or not at all, once, and comes back as it was."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from assistant.errors import BadInput, NotYours
from assistant.jobs.form import Choice, Field, Form
from assistant.jobs.job import Change
from assistant.mentoring.people import EventKind
from assistant.mentoring.stages import Stage, stage_of
from assistant.parts import Card, Chose, Dropped, Filled, Notice, Question, Said, Text
from assistant.storage import Turn
from tests.assistant.storage.making import NOON, Two, agenda, answered, later, said, uuid

FORM = Form(job="agenda", title="Your meeting", fields=(Field(name="when", label="We meet on …", kind="date"),))
KEPT = agenda(9)
INCOMING = [
    Said(text="hi", id=uuid(1)),
    Filled(values={"when": "tomorrow", "where": ""}, question=uuid(2)),
    Chose(value="skip"),
    Dropped(files=(("notes.md", Path("/tmp/x")),), text="these"),
]
PARTS = [
    Text(id=uuid(5), text="Hello"),
    Notice(id=uuid(5), text="The model is down."),
    Question(id=uuid(5), text="When?", form=FORM, choices=(Choice(value="a", label="A"),)),
    Card(id=uuid(5), artefact=KEPT.id, job="agenda", title="T", blocks=KEPT.blocks, sources=KEPT.sources),
]


@pytest.mark.parametrize(
    "turn",
    [Turn(id=uuid(5), by="user", at=NOON, incoming=incoming) for incoming in INCOMING]
    + [Turn(id=uuid(5), by="assistant", at=NOON, part=part) for part in PARTS],
    ids=lambda turn: type(turn.part or turn.incoming).__name__,
)
def test_whatever_was_said_comes_back_as_it_was(two: Two, turn: Turn) -> None:
    id = two.conversation(1, "hello")
    two.storage.keep(two.amy, id, now=NOON, turns=[turn])
    assert two.storage.turns(two.amy, id)[-1] == turn


def test_turns_come_back_in_the_order_they_were_said_whatever_their_times(two: Two) -> None:
    id = two.conversation(1)
    for number in (3, 1, 2):
        turn = said(number, str(number)).model_copy(update={"at": later(-number)})
        two.storage.keep(two.amy, id, now=NOON, turns=[turn])
    assert [turn.text for turn in two.storage.turns(two.amy, id)] == ["3", "1", "2"]


def test_a_repeat_changes_nothing_and_says_so(two: Two) -> None:
    id = two.conversation(1)
    step = {
        "turns": [said(1, "a"), said(1, "a")],
        "artefact": KEPT,
        "changes": [Change(person_name="Dele", event="met")],
    }
    assert two.storage.keep(two.amy, id, now=NOON, **step) is True
    before = two.storage.counts(two.amy)
    assert two.storage.keep(two.amy, id, now=later(9), **step) is False
    assert two.storage.counts(two.amy) == before
    assert (before.turns, before.artefacts, before.events) == (1, 1, 1)


def test_a_turn_cannot_be_said_again_in_another_conversation(two: Two) -> None:
    two.conversation(1, "hello")
    other = two.conversation(2)
    with pytest.raises(BadInput):
        two.storage.keep(two.amy, other, now=NOON, turns=[said(100, "hello")])


def test_two_owners_may_use_the_same_turn_and_artefact_ids(two: Two) -> None:
    for number, owner in ((1, two.amy), (2, two.ben)):
        two.storage.conversation(owner, uuid(number), NOON)
        two.storage.keep(owner, uuid(number), now=NOON, turns=[said(7, owner)], artefact=agenda(9, owner))
    assert two.storage.turns(two.ben, uuid(2))[0].text == two.ben
    assert two.storage.artefact(two.amy, KEPT.id) == agenda(9, two.amy)


@pytest.mark.parametrize(
    "wrong",
    [
        {"changes": [Change(person_name="Priya", event="met"), Change(person_name="Dele", event="dreamt of")]},
        {"changes": [Change(person_name="Priya", event="met"), Change(person_name=" \n")]},
        {"changes": [Change(person_name="Priya", stage="best friend")]},
        {"turns": [said(2, "two"), said(3, "three").model_copy(update={"id": "not an id"})]},
    ],
)
def test_an_error_inside_leaves_nothing_behind(two: Two, wrong: dict[str, object]) -> None:
    id = two.conversation(1)
    before = two.storage.counts(two.amy)
    with pytest.raises(BadInput):
        two.storage.keep(
            two.amy, id, now=later(5), **{"turns": [said(2, "two")], "state": "{}", "artefact": KEPT, **wrong}
        )
    assert two.storage.counts(two.amy) == before
    kept = two.storage.conversation(two.amy, id, NOON)
    assert (kept.name, kept.state, kept.updated) == ("", "", NOON)


def test_nothing_is_kept_in_a_conversation_that_is_not_there_or_not_yours(two: Two) -> None:
    id = two.conversation(1, "hello")
    for owner, conversation in ((two.ben, id), (two.amy, uuid(2))):
        with pytest.raises(NotYours):
            two.storage.keep(owner, conversation, now=NOON, turns=[said(9, "x")], state="{}")
    assert two.storage.counts(two.ben).turns == 0
    assert len(two.storage.turns(two.amy, id)) == 1


def test_the_state_stays_until_another_is_kept(two: Two) -> None:
    id = two.conversation(1)
    two.storage.keep(two.amy, id, now=NOON, turns=[said(1, "a")], state='{"job": "agenda"}')
    two.storage.keep(two.amy, id, now=NOON, turns=[said(2, "b")])
    assert two.storage.conversation(two.amy, id, NOON).state == '{"job": "agenda"}'


def test_an_artefact_comes_back_whole_and_only_to_its_owner(two: Two) -> None:
    id = two.conversation(1)
    two.storage.keep(two.amy, id, now=NOON, turns=[answered(1, "Here")], artefact=KEPT)
    two.storage.keep(two.amy, id, now=later(1), turns=[answered(2, "Here")], artefact=agenda(8))
    assert two.storage.artefact(two.amy, KEPT.id) == KEPT
    assert [kept.id for kept in two.storage.artefacts(two.amy)] == [uuid(8), uuid(9)]
    assert two.storage.artefacts(two.ben) == ()
    with pytest.raises(NotYours):
        two.storage.artefact(two.ben, KEPT.id)


def test_what_an_older_version_wrote_is_shown_as_its_words(two: Two, engine: Engine) -> None:
    id = two.conversation(1)
    card = Card(id=uuid(2), artefact=KEPT.id, job="agenda", title="Meeting Dele", blocks=KEPT.blocks)
    shown = Turn(id=uuid(2), by="assistant", at=NOON, part=card)
    two.storage.keep(two.amy, id, now=NOON, turns=[said(1, "hello"), shown, answered(3, "Bye")], artefact=KEPT)
    with engine.begin() as connection:
        connection.execute(text('UPDATE turns SET body = \'{"part": {"part": "hologram"}}\' WHERE position < 3'))
        connection.execute(text("UPDATE artefacts SET body = 'not json'"))
    first, second, third = two.storage.turns(two.amy, id)
    assert (first.by, first.text, first.incoming) == ("user", "hello", None)
    assert isinstance(second.part, Text)
    assert "She said: start small." in second.part.text
    assert "Dear Dele" in second.part.text
    assert third.part == Text(id=uuid(3), text="Bye")
    assert "Ask about pricing" in str(two.storage.artefact(two.amy, KEPT.id).blocks)


def test_a_change_finds_the_person_whatever_the_case_and_fills_in_what_was_not_known(two: Two) -> None:
    id = two.conversation(1)
    first = Change(person_name=" Priya  Shah", event="met", note="At the\0 fair", role="VP Pricing")
    second = Change(person_name="PRIYA SHAH", event="talked", role="pricing person", organisation="Acme")
    two.storage.keep(two.amy, id, now=NOON, turns=[said(1, "a")], changes=[first])
    two.storage.keep(two.amy, id, now=later(60 * 24), turns=[said(2, "b")], changes=[second])
    (priya,) = two.storage.people(two.amy)
    assert two.storage.person(two.amy, "priya shah") == priya
    assert (priya.name, priya.role, priya.organisation) == ("Priya Shah", "VP Pricing", "Acme")
    assert two.storage.person(two.amy, "Priya") is None
    assert two.storage.person(two.ben, "Priya Shah") is None
    events = two.storage.events(two.amy, priya.id)
    assert [(event.kind, event.on, event.note) for event in events] == [
        (EventKind.MET, date(2026, 11, 3), "At the fair"),
        (EventKind.TALKED, date(2026, 11, 4), ""),
    ]
    assert two.storage.events(two.ben, priya.id) == ()


def test_a_stage_the_user_tells_is_a_correction_beside_the_event(two: Two) -> None:
    id = two.conversation(1)
    told = Change(person_name="Dele", event="met", stage="conversing")
    two.storage.keep(two.amy, id, now=NOON, turns=[said(1, "a")], changes=[told, Change(person_name="Ada")])
    dele = two.storage.person(two.amy, "dele")
    assert dele is not None
    events = two.storage.events(two.amy, dele.id)
    assert [(event.kind, event.stage) for event in events] == [
        (EventKind.MET, None),
        (EventKind.CORRECTED, Stage.CONVERSING),
    ]
    assert stage_of(events, NOON.date()) is Stage.CONVERSING
    assert two.storage.counts(two.amy).people == 2


def test_an_event_is_dated_by_the_users_own_calendar(two: Two) -> None:
    id = two.conversation(1)
    evening = datetime(2026, 11, 3, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    assert evening.astimezone(UTC).day == 4
    two.storage.keep(two.amy, id, now=evening, turns=[said(1, "a")], changes=[Change(person_name="Dele", event="met")])
    dele = two.storage.person(two.amy, "Dele")
    assert dele is not None
    assert two.storage.events(two.amy, dele.id)[0].on == date(2026, 11, 3)


def test_feedback_is_kept_replaced_listed_and_taken_back_by_its_owner_only(two: Two) -> None:
    id, other = two.conversation(1, "a", "b"), two.conversation(2, "c")
    two.storage.feedback(two.amy, uuid(101), 0, "too long")
    two.storage.feedback(two.amy, uuid(101), 1, "better")
    two.storage.feedback(two.amy, uuid(100), 0)
    assert [(f.turn, f.value, f.comment) for f in two.storage.feedbacks(two.amy, id)] == [
        (uuid(100), 0, ""),
        (uuid(101), 1, "better"),
    ]
    assert [c.id for c in two.storage.page(two.amy, feedback=1).conversations] == [id]
    assert two.storage.feedbacks(two.amy, other) == two.storage.feedbacks(two.ben, id) == ()
    for owner, turn in ((two.ben, uuid(101)), (two.amy, uuid(999))):
        with pytest.raises(NotYours):
            two.storage.feedback(owner, turn, 1)
        with pytest.raises(NotYours):
            two.storage.unfeedback(owner, turn)
    two.storage.unfeedback(two.amy, uuid(101))
    assert two.storage.page(two.amy, feedback=1).conversations == ()
