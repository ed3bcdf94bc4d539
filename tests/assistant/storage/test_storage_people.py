"""People, events and gifts are recorded, put right, merged, taken back and forgotten, each for their owner alone."""

from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text

from assistant.conversation.state import Focus, State
from assistant.errors import BadInput, NotYours
from assistant.jobs.changes import (
    AnyChange,
    Change,
    Described,
    EventCorrected,
    EventDeleted,
    FitNoted,
    Forgotten,
    GiftDropped,
    GiftKept,
    Merged,
    Undone,
)
from assistant.mentoring.fit import Signal
from assistant.mentoring.gifts import GiftKind
from assistant.mentoring.people import By, Channel, Details, Event, EventKind, Person
from assistant.mentoring.scale import Ask, Stage
from assistant.storage import Storage, migrations
from assistant.storage.forgetting import ERASED
from tests.assistant.storage.making import NOON, Two, agenda, answered, uuid

TODAY = date(2026, 11, 3)
DETAILS = Details(
    aliases=("Pri",),
    distinction="the one from pricing",
    how_met="the fair",
    groups=("WIT",),
    cares_about=("pricing",),
    needs=("a speaker",),
    tags=("finance",),
    channels=(Channel(kind="email", address="p@acme.example"),),
)
PRIYA = Change(person_name="Priya Shah", role="VP Pricing", organisation="Acme", event="met", note="fair")


def record(two: Two, *changes: AnyChange, owner: str = "") -> None:
    two.storage.change(owner or two.amy, changes, TODAY)


def id_of(two: Two, name: str) -> str:
    person = two.storage.person(two.amy, name)
    assert person is not None
    return person.id


def everything(two: Two, owner: str) -> tuple[object, ...]:
    return two.storage.network(owner), two.storage.gifts(owner)


def undo(two: Two) -> None:
    step = two.storage.last_step(two.amy)
    assert step is not None
    record(two, Undone(step=step.id))


def test_everything_told_of_a_person_and_an_event_comes_back(two: Two) -> None:
    record(two, Change(person_name="Dele"))
    told = PRIYA.model_copy(
        update={
            "details": DETAILS,
            "on": date(2026, 10, 1),
            "event": "introduced",
            "by": By.THEM,
            "ask": Ask.FAVOUR,
            "topic": "pricing",
            "about": "e1",
            "other": id_of(two, "Dele"),
        }
    )
    record(two, told)
    _, known = two.storage.network(two.amy)
    (event,) = known.events
    assert Details(**{name: getattr(known.person, name) for name in Details.model_fields}) == DETAILS
    assert (event.on, event.kind, event.by, event.ask) == (date(2026, 10, 1), EventKind.INTRODUCED, By.THEM, Ask.FAVOUR)
    assert (event.topic, event.about, event.other) == ("pricing", "e1", id_of(two, "Dele"))
    assert two.storage.event(two.amy, event.id) == event


def test_an_alias_finds_the_person_and_lists_grow(two: Two) -> None:
    record(two, PRIYA.model_copy(update={"details": DETAILS}))
    record(two, Change(person_name="pri", details=Details(tags=("choir",), how_met="elsewhere")))
    (priya,) = two.storage.people(two.amy)
    assert (priya.tags, priya.how_met) == (("finance", "choir"), "the fair")


def test_two_people_may_share_a_name_and_are_never_mixed(two: Two) -> None:
    record(two, PRIYA, PRIYA.model_copy(update={"another": True, "organisation": "Zenith", "event": None}))
    with pytest.raises(BadInput, match="which one"):
        record(two, PRIYA)
    assert two.storage.person(two.amy, "Priya Shah") is None
    other = two.storage.person(two.amy, "priya shah (VP Pricing, Zenith)")
    assert other is not None
    record(two, Change(person_name="Priya Shah", person=other.id, event="talked"))
    events = {known.person.organisation: [e.kind.value for e in known.events] for known in two.storage.network(two.amy)}
    assert events == {"Acme": ["met"], "Zenith": ["talked"]}


def test_a_person_and_an_event_can_be_put_right_or_taken_out(two: Two) -> None:
    record(two, PRIYA)
    ((known),) = two.storage.network(two.amy)
    record(two, Described(person=known.person.id, name="Priya  Shaw", role="", local_only=True))
    (event,) = known.events
    record(two, EventCorrected(event=event.id, on=date(2026, 9, 9), kind=EventKind.TALKED, note="lunch"))
    (after,) = two.storage.network(two.amy)
    assert (after.person.name, after.person.role, after.person.organisation) == ("Priya Shaw", "", "Acme")
    assert after.person.local_only
    assert (after.events[0].on, after.events[0].kind, after.events[0].note) == (
        date(2026, 9, 9),
        EventKind.TALKED,
        "lunch",
    )
    record(two, EventDeleted(event=event.id))
    assert two.storage.events(two.amy, known.person.id) == ()


def test_merging_keeps_all_that_both_had(two: Two) -> None:
    record(two, PRIYA)
    record(two, Change(person_name="P. Shah", event="talked", details=DETAILS))
    keep, drop = id_of(two, "Priya Shah"), id_of(two, "P. Shah")
    record(
        two,
        Change(person_name="Dele", event="introduced", other=drop, details=Details(introduced_by=drop)),
        GiftKept(kind=GiftKind.IDEA, text="x", meant_for=drop),
    )
    before = everything(two, two.amy)
    record(two, Merged(keep=keep, drop=drop))
    dele, priya = two.storage.network(two.amy)
    assert [event.kind.value for event in priya.events] == ["met", "talked", "introduced"]
    assert priya.person.aliases == ("Pri", "P. Shah")
    assert priya.person.how_met == "the fair"
    assert dele.events[0].other == dele.person.introduced_by == two.storage.gifts(two.amy)[0].meant_for == keep
    undo(two)
    assert everything(two, two.amy) == before
    with pytest.raises(BadInput):
        record(two, Merged(keep=keep, drop=keep))


def test_every_kind_of_step_can_be_taken_back_one_after_the_other(two: Two) -> None:
    states = [everything(two, two.amy)]

    def step(*changes: AnyChange) -> None:
        record(two, *changes)
        states.append(everything(two, two.amy))

    step(PRIYA, Change(person_name="Dele", event="met"))
    step(Change(person_name="Priya Shah", event="talked", stage="mentor", details=DETAILS))
    event = two.storage.events(two.amy, id_of(two, "Priya Shah"))[0]
    step(EventCorrected(event=event.id, note="other"))
    step(EventDeleted(event=event.id), Described(person=event.person, name="Pria"))
    step(GiftKept(kind=GiftKind.ARTICLE, text="On pricing", tags=("pricing",)))
    step(GiftDropped(gift=two.storage.gifts(two.amy)[0].id), Merged(keep=id_of(two, "Dele"), drop=event.person))
    while len(states) > 1:
        assert everything(two, two.amy) == states.pop()
        undo(two)
    assert everything(two, two.amy) == states[0]
    assert two.storage.last_step(two.amy) is None


def test_only_the_last_step_can_be_taken_back_and_only_once(two: Two) -> None:
    record(two, PRIYA)
    first = two.storage.last_step(two.amy)
    record(two, Change(person_name="Dele"))
    last = two.storage.last_step(two.amy)
    assert first is not None
    assert last is not None
    for step, owner in ((first.id, two.amy), (last.id, two.ben), ("'; --", two.amy)):
        with pytest.raises(NotYours):
            record(two, Undone(step=step), owner=owner)
    record(two, Undone(step=last.id))
    with pytest.raises(NotYours):
        record(two, Undone(step=last.id))


def test_what_cannot_be_recorded_leaves_nothing_behind(two: Two) -> None:
    record(two, PRIYA)
    before = everything(two, two.amy)
    for wrong in (
        Change(person_name="Dele", other="nobody", event="introduced"),
        Change(person_name="Dele", person="nobody"),
        GiftKept(kind=GiftKind.IDEA, text="  "),
        Described(person=id_of(two, "Priya Shah"), name=" "),
    ):
        with pytest.raises(BadInput):
            record(two, Change(person_name="Somebody", event="met"), wrong)
    assert everything(two, two.amy) == before


def test_another_owners_ids_name_nothing(two: Two) -> None:
    record(two, PRIYA, GiftKept(kind=GiftKind.IDEA, text="x"))
    (known,) = two.storage.network(two.amy)
    person, event, gift = known.person.id, known.events[0].id, two.storage.gifts(two.amy)[0].id
    record(two, Change(person_name="Ben's friend"), owner=two.ben)
    (friend,) = two.storage.people(two.ben)
    before = everything(two, two.amy), everything(two, two.ben)
    attempts: list[AnyChange] = [
        Described(person=person, name="x"),
        EventCorrected(event=event, note="x"),
        EventDeleted(event=event),
        Merged(keep=friend.id, drop=person),
        Merged(keep=person, drop=friend.id),
        Forgotten(person=person),
        GiftDropped(gift=gift),
        Forgotten(person="\0"),
    ]
    for attempt in attempts:
        with pytest.raises(NotYours):
            record(two, attempt, owner=two.ben)
    with pytest.raises(BadInput):
        record(two, Change(person_name="x", person=person), owner=two.ben)
    with pytest.raises(NotYours):
        two.storage.event(two.ben, event)
    assert (everything(two, two.amy), everything(two, two.ben)) == before


def test_forgetting_leaves_no_trace_and_touches_nobody_else(two: Two, engine: Engine) -> None:
    id, other = two.conversation(1, "Agenda for Priya Shah", "thanks"), two.conversation(2, "met with\npriya again")
    record(two, PRIYA, Change(person_name="Priya Shah", event="advised", note="Read Kahneman"))
    priya = id_of(two, "Priya Shah")
    record(
        two,
        Change(
            person_name="Dele",
            event="introduced",
            note="Priya Shah wrote to both",
            other=priya,
            details=Details(introduced_by=priya, how_met="through Priya"),
        ),
        GiftKept(kind=GiftKind.PRAISE, text="her talk", meant_for=priya),
        GiftKept(kind=GiftKind.IDEA, text="a lamp"),
    )
    state = State(focus=Focus(person="Priya Shah")).model_dump_json()
    about = agenda(5).model_copy(update={"title": "Meeting Priya Shah"})
    plain = agenda(6).model_copy(update={"brief": {"person": "Priya"}})
    two.storage.keep(two.amy, id, now=NOON, turns=[answered(8, "With Priya")], state=state, artefact=about)
    two.storage.keep(two.amy, other, now=NOON, turns=[answered(9, "Done.")], artefact=plain)
    record(two, PRIYA, owner=two.ben)
    bens = everything(two, two.ben)
    record(two, Forgotten(person=priya))
    (dele,) = two.storage.network(two.amy)
    assert (dele.person.introduced_by, dele.events[0].other) == ("", "")
    assert (dele.person.how_met, dele.events[0].note) == ("through someone", "someone wrote to both")
    assert [gift.text for gift in two.storage.gifts(two.amy)] == ["a lamp"]
    assert [turn.text or turn.part.text for turn in two.storage.turns(two.amy, id)] == [ERASED, "thanks", ERASED]
    assert [kept.id for kept in two.storage.artefacts(two.amy)] == [uuid(6)]
    assert two.storage.last_step(two.amy) is None
    assert everything(two, two.ben) == bens
    with engine.connect() as connection:
        for table in ("people", "events", "gifts", "steps", "turns", "artefacts", "conversations", "feedback"):
            rows = connection.execute(text(f"SELECT * FROM {table} WHERE owner = :owner"), {"owner": two.amy}).all()
            assert "priya" not in repr(rows).lower(), table
            assert priya not in repr(rows), table
            assert "Kahneman" not in repr(rows), table


def test_forgetting_one_of_two_priyas_keeps_what_names_the_other(two: Two) -> None:
    record(two, PRIYA, Change(person_name="Priya Raman", event="met"))
    id = two.conversation(1, "lunch with Priya Raman", "write to Priya Shah", "and Priya")
    record(two, Forgotten(person=id_of(two, "Priya Shah")))
    assert [turn.text for turn in two.storage.turns(two.amy, id)] == ["lunch with Priya Raman", ERASED, "and Priya"]
    assert [person.name for person in two.storage.people(two.amy)] == ["Priya Raman"]


def test_a_first_name_that_is_a_word_erases_no_word(two: Two) -> None:
    record(two, Change(person_name="Will Hope"))
    id = two.conversation(1, "I will think", "saw Will today", "will hope came", "I hope so")
    record(two, Forgotten(person=id_of(two, "Will Hope")))
    assert [turn.text for turn in two.storage.turns(two.amy, id)] == ["I will think", ERASED, ERASED, "I hope so"]


def test_what_the_first_version_kept_is_there_after_the_upgrade(engine: Engine) -> None:
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrations.__file__).parent).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        row = "INSERT INTO people (owner, id, name, folded, role, organisation, local_only) VALUES"
        connection.exec_driver_sql(f"{row} ('o', 'p', 'Ada', 'ada', 'clerk', '', 0)")
        columns = 'owner, id, person, position, kind, "on", note, stage'
        values = "'o', 'e', 'p', 1, 'corrected', '2026-01-02', 'n', 'mentor'"
        connection.exec_driver_sql(f"INSERT INTO events ({columns}) VALUES ({values})")
    storage = Storage(engine)
    storage.migrate()
    (known,) = storage.network("o")
    assert known.person == Person(id="p", name="Ada", role="clerk")
    (event,) = known.events
    assert event == Event(
        id="e", person="p", kind=EventKind.CORRECTED, on=date(2026, 1, 2), note="n", stage=Stage.MENTOR
    )
    storage.change("o", [Change(person_name="Ada", another=True)], TODAY)
    assert len(storage.people("o")) == 2


def test_an_introduction_is_recorded_with_both_and_taken_out_with_both(two: Two) -> None:
    record(two, Change(person_name="Marta", event="introduced", by=By.THEM, other_name="Dele", note="at lunch"))
    dele, marta = two.storage.network(two.amy)
    assert (dele.events[0].by, dele.events[0].other) == (None, marta.person.id)
    assert (marta.events[0].by, marta.events[0].other) == (By.THEM, dele.person.id)
    record(two, Change(person_name="Dele", event="introduced", by=By.ME, other=marta.person.id))
    dele, marta = two.storage.network(two.amy)
    assert [(e.by, e.other) for e in dele.events] == [(None, marta.person.id), (By.ME, marta.person.id)]
    assert [(e.by, e.other) for e in marta.events] == [(By.THEM, dele.person.id), (By.ME, dele.person.id)]
    record(two, EventDeleted(event=marta.events[0].id))
    dele, marta = two.storage.network(two.amy)
    assert [event.by for event in (*dele.events, *marta.events)] == [By.ME, By.ME]


def test_what_was_noted_of_a_talk_is_kept_merged_taken_back_and_forgotten(two: Two, engine: Engine) -> None:
    record(two, PRIYA, Change(person_name="P. Shah"))
    keep, drop = id_of(two, "Priya Shah"), id_of(two, "P. Shah")
    record(two, FitNoted(person=drop, there=frozenset({Signal.SHOW_UP}), missing=frozenset({Signal.RESPECTED})))
    record(two, Merged(keep=keep, drop=drop))
    (noted,) = two.storage.fits(two.amy, keep)
    assert (noted.on, noted.there, noted.missing) == (TODAY, {Signal.SHOW_UP}, {Signal.RESPECTED})
    assert two.storage.fits(two.ben, keep) == ()
    with pytest.raises(NotYours):
        record(two, FitNoted(person=keep), owner=two.ben)
    undo(two)
    assert len(two.storage.fits(two.amy, drop)) == 1
    record(two, Forgotten(person=drop))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM fits")).scalar() == 0
