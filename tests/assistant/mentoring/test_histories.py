"""Whole histories of events: the stage they have come to on a day, cooled by silence, and what stays true of any."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.mentoring.earning import COOLING, NEXT, earns, warms
from assistant.mentoring.people import By, Event, EventKind
from assistant.mentoring.stages import Stage, earned, stage_of, why
from assistant.mentoring.telling import in_words

DAY0 = date(2023, 1, 10)
WORDS = {kind.value.split()[0] if kind is not EventKind.THEY_NOTICED else "seen": kind for kind in EventKind}
WORDS |= {"noticed": EventKind.NOTICED_THEM, "aided": EventKind.THEY_HELPED, "helped": EventKind.HELPED_THEM}


def history(told: str) -> list[Event]:
    """Events from "talked 0; advised 10 by me; said mentor 20": what, on which day after the first."""
    events = []
    for number, line in enumerate(part.split() for part in told.split(";") if part.strip()):
        said = line[1] if line[0] == "said" else None
        day = int(line[2] if said else line[1])
        kind = EventKind.CORRECTED if said else WORDS[line[0]]
        by = By(line[-1]) if line[-2] == "by" else None
        stage = Stage(said) if said else None
        events.append(
            Event(id=str(number), person="p", kind=kind, on=DAY0 + timedelta(day), by=by, stage=stage),
        )
    return events


PROVEN = "talked 0; advised 0; advised 30; reported 60"

CASES = [
    # Nothing that they need have seen.
    ("", 0, "stranger"),
    ("noticed 0", 5, "stranger"),
    ("sent 0", 5, "stranger"),
    ("sent 0; followed 8; followed 16; went 30", 40, "stranger"),
    ("thanked 0", 5, "stranger"),
    ("tried 0", 5, "stranger"),
    ("offered 0 by me", 5, "stranger"),
    ("seen 0 by me", 5, "stranger"),
    # One light touch they saw.
    ("seen 0", 0, "aware"),
    ("helped 0", 1, "aware"),
    ("introduced 0", 1, "aware"),
    ("introduced 0 by me", 1, "aware"),
    ("sent 0 by them", 1, "aware"),
    ("sent 0; declined 3", 4, "aware"),
    ("advised 0 by me", 4, "aware"),
    ("seen 3", 2, "stranger"),
    # A real exchange.
    ("sent 0; replied 2", 2, "acquainted"),
    ("sent 0; replied 2", 1, "stranger"),
    ("met 0", 0, "acquainted"),
    ("offered 0", 0, "acquainted"),
    ("advised 0", 0, "acquainted"),
    ("aided 0", 0, "acquainted"),
    ("introduced 0 by them", 0, "acquainted"),
    ("thanked 0 by them", 0, "acquainted"),
    ("met 0; declined 5", 6, "acquainted"),
    ("met 0; went 90", 100, "acquainted"),
    # A talk, the two of them.
    ("talked 0", 0, "conversing"),
    ("met 0; talked 0", 0, "conversing"),
    ("talked 0; met 9; seen 10", 11, "conversing"),
    ("talked 0; declined 4", 5, "conversing"),
    ("agreed 0 by me", 1, "conversing"),
    # Advice on two dates, and a report.
    (PROVEN, 60, "advising"),
    (PROVEN, 59, "conversing"),
    ("advised 0; advised 30; reported 60", 60, "advising"),
    ("advised 0; advised 0; reported 60", 60, "acquainted"),
    ("talked 0; advised 0; reported 60", 60, "conversing"),
    ("talked 0; advised 0; advised 30", 60, "conversing"),
    ("talked 0; advised 0; reported 20; advised 30", 30, "advising"),
    ("reported 0; advised 5; advised 30", 30, "acquainted"),
    ("talked 0; advised 0; advised 30 by me; reported 60", 60, "conversing"),
    ("talked 0; advised 0; advised 30; reported 60 by them", 60, "conversing"),
    ("talked 0; advised 0; advised 30; tried 40; thanked 50", 60, "conversing"),
    # Agreed, spoken up for.
    ("agreed 0", 0, "mentor"),
    (f"{PROVEN}; agreed 90", 90, "mentor"),
    (f"{PROVEN}; agreed 90", 89, "advising"),
    ("advocated 0", 0, "sponsor"),
    ("advocated 0 by me", 0, "aware"),
    ("agreed 0; advocated 9; talked 12", 12, "sponsor"),
    # Silence, by stage, to the day.
    ("seen 0", 729, "aware"),
    ("seen 0", 730, "stranger"),
    ("met 0", 364, "acquainted"),
    ("met 0", 365, "aware"),
    ("met 0", 5000, "aware"),
    ("talked 0", 364, "conversing"),
    ("talked 0", 365, "acquainted"),
    ("talked 0", 729, "acquainted"),
    ("talked 0", 730, "aware"),
    ("talked 0", 9000, "aware"),
    (PROVEN, 60 + 269, "advising"),
    (PROVEN, 60 + 270, "conversing"),
    (PROVEN, 60 + 270 + 365, "acquainted"),
    ("agreed 0", 364, "mentor"),
    ("agreed 0", 365, "advising"),
    ("agreed 0", 365 + 270, "conversing"),
    ("advocated 0", 539, "sponsor"),
    ("advocated 0", 540, "advising"),
    # What ends a silence, and what does not.
    ("talked 0; replied 300", 600, "conversing"),
    ("talked 0; sent 300; followed 320", 370, "acquainted"),
    ("agreed 0; reported 300", 600, "mentor"),
    ("talked 0; seen 360", 700, "conversing"),
    # After a silence it goes on from where it has cooled to.
    ("talked 0; replied 400", 400, "acquainted"),
    ("talked 0; talked 400", 400, "conversing"),
    (f"{PROVEN}; replied 700", 700, "acquainted"),
    (f"{PROVEN}; advised 400; reported 410", 410, "conversing"),
    (f"{PROVEN}; advised 400; reported 410; advised 420", 420, "advising"),
    ("seen 0; replied 800", 800, "acquainted"),
    ("seen 0; seen 800", 800, "aware"),
    ("met 0; seen 3000", 3900, "aware"),
    # What the user says of it.
    ("said mentor 0", 0, "mentor"),
    ("advocated 0; said stranger 5", 5, "stranger"),
    ("advocated 0; said stranger 5", 4, "sponsor"),
    ("met 0; said stranger 5; talked 9", 9, "conversing"),
    ("said aware 0; met 0", 0, "aware"),
    ("said aware 0; met 1", 1, "acquainted"),
    ("said mentor 0", 365, "advising"),
    ("said mentor 0; talked 300", 600, "mentor"),
    (f"{PROVEN}; said conversing 70; reported 80", 80, "conversing"),
    ("said aware 0", 800, "stranger"),
    ("met 0; said aware 1", 3000, "aware"),
    ("said mentor 0; said conversing 0", 0, "conversing"),
]


@pytest.mark.parametrize(("told", "day", "stage"), CASES)
def test_a_history_has_come_to_a_stage(told: str, day: int, stage: str) -> None:
    assert stage_of(history(told), DAY0 + timedelta(day)).value == stage


def test_there_are_many_histories() -> None:
    assert len({(told, day) for told, day, _ in CASES}) == len(CASES) >= 60
    assert {stage for *_, stage in CASES} == {stage.value for stage in Stage}


def test_a_cooled_stage_says_what_it_was_and_since_when_it_has_been_quiet() -> None:
    talked = history("talked 0")
    assert why(talked, date(2024, 1, 10)) == (
        "Acquainted, because you talked one to one on 10 January 2023; it was conversing, "
        "and has been quiet since 10 January 2023."
    )
    again = history("talked 0; replied 400")
    assert "quiet" not in why(again, date(2024, 3, 1))
    assert "they replied on 14 February 2024" in why(again, date(2024, 3, 1))
    less = history(f"{PROVEN}; seen 400")
    found = earned(less, DAY0 + timedelta(400))
    assert (found.stage, found.cooled_from) == (Stage.CONVERSING, Stage.ADVISING)
    assert why(less, DAY0 + timedelta(410)).endswith("has been quiet from 11 March 2023 to 14 February 2024.")


def test_cooling_never_leads_up_and_reaches_the_ground() -> None:
    for stage, cooling in COOLING.items():
        assert cooling.to < stage
        assert cooling.days > 0
    assert set(COOLING) == set(Stage) - {Stage.STRANGER}
    assert set(NEXT) == set(Stage)


def test_every_event_can_be_told_in_words_whoever_did_it() -> None:
    for kind in EventKind:
        for by in (None, *By):
            event = Event(id="e", person="p", kind=kind, on=DAY0, by=by)
            assert in_words(event).split()[0] in ("you", "they")


KINDS = st.sampled_from(list(EventKind))
EVENTS = st.lists(
    st.builds(
        lambda kind, day, by, stage: (kind, day, by, stage),
        KINDS,
        st.integers(0, 2000),
        st.sampled_from([None, None, None, By.ME, By.THEM]),
        st.sampled_from(list(Stage)),
    ),
    max_size=12,
)


def built(drawn: list[tuple[EventKind, int, By | None, Stage]]) -> list[Event]:
    """Events with ids of their own, and at most one correction a day: of two the later recorded holds."""
    events, corrected = [], set()
    for number, (kind, day, by, stage) in enumerate(drawn):
        told = stage if kind is EventKind.CORRECTED else None
        if told and day in corrected:
            continue
        corrected |= {day} if told else set()
        on = DAY0 + timedelta(day)
        events.append(Event(id=f"e{number:02}", person="p", kind=kind, on=on, by=by, stage=told))
    return events


@settings(max_examples=300, deadline=None, derandomize=True)
@given(EVENTS, st.randoms(use_true_random=False), st.integers(0, 3500))
def test_the_order_of_recording_does_not_matter(drawn, random, day) -> None:
    events = built(drawn)
    mixed = random.sample(events, len(events))
    today = DAY0 + timedelta(day)
    assert earned(mixed, today) == earned(events, today)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(EVENTS, KINDS, st.integers(0, 2000), st.integers(0, 3500))
def test_a_positive_event_lowers_the_stage_on_no_day(drawn, kind, day, later) -> None:
    events = built(drawn)
    more = Event(id="more", person="p", kind=kind, on=DAY0 + timedelta(day))
    if kind is EventKind.CORRECTED or not warms(more):
        return
    for today in (more.on, DAY0 + timedelta(later)):
        assert stage_of([*events, more], today) >= stage_of(events, today)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(EVENTS, KINDS, st.integers(0, 2000), st.integers(0, 3500))
def test_deleting_an_event_restores_what_was(drawn, kind, day, later) -> None:
    events, today = built(drawn), DAY0 + timedelta(later)
    before = earned(events, today)
    more = Event(id="more", person="p", kind=kind, on=DAY0 + timedelta(day), stage=Stage.MENTOR)
    assert earned([event for event in [*events, more] if event.id != "more"], today) == before


@settings(max_examples=200, deadline=None, derandomize=True)
@given(EVENTS, st.integers(0, 2000))
def test_silence_alone_never_warms_and_never_undoes_having_met(drawn, day) -> None:
    events = [event for event in built(drawn) if event.kind is not EventKind.CORRECTED]
    today = DAY0 + timedelta(day)
    past = [event for event in events if event.on <= today]
    stages = [stage_of(past, today + timedelta(days)) for days in (0, 200, 400, 800, 4000)]
    assert stages == sorted(stages, reverse=True)
    if any((earns(event) or Stage.STRANGER) >= Stage.ACQUAINTED for event in past):
        assert stages[-1] >= Stage.AWARE


def test_what_earned_it_is_what_deleting_takes_away() -> None:
    events = history(f"{PROVEN}; agreed 90")
    found = earned(events, DAY0 + timedelta(90))
    assert [event.kind for event in found.by] == [EventKind.AGREED_TO_MENTOR]
    left = [event for event in events if event not in found.by]
    assert stage_of(left, DAY0 + timedelta(90)) is Stage.ADVISING
    proof = earned(left, DAY0 + timedelta(90)).by
    assert [event.kind.value for event in proof] == ["advised", "advised", "reported back"]
