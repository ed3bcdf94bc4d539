"""Which stage the events earn, and the sentence that says why."""

from datetime import date

import pytest

from assistant.mentoring.people import Event, EventKind
from assistant.mentoring.stages import LARGEST_ASK, STAGE_IN_WORDS, Stage, stage_of, why

TODAY = date(2026, 5, 20)


def event(kind: EventKind, day: int = 1, month: int = 3, stage: str | None = None) -> Event:
    return Event(id=f"{kind.name}-{month}-{day}", person="p", kind=kind, on=date(2026, month, day), stage=stage)


ADVICE = [event(EventKind.TALKED, 1), event(EventKind.ADVISED, 1), event(EventKind.ADVISED, 20)]


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ([], Stage.STRANGER),
        ([event(EventKind.NOTICED_THEM)], Stage.STRANGER),
        ([event(EventKind.SENT)], Stage.STRANGER),
        ([event(EventKind.SENT), event(EventKind.WENT_QUIET, 9)], Stage.STRANGER),
        ([event(EventKind.THEY_NOTICED)], Stage.AWARE),
        ([event(EventKind.HELPED_THEM)], Stage.AWARE),
        ([event(EventKind.SENT), event(EventKind.DECLINED, 2)], Stage.AWARE),
        ([event(EventKind.REPLIED)], Stage.ACQUAINTED),
        ([event(EventKind.MET)], Stage.ACQUAINTED),
        ([event(EventKind.OFFERED)], Stage.ACQUAINTED),
        ([event(EventKind.TALKED)], Stage.CONVERSING),
        ([event(EventKind.TALKED), event(EventKind.THEY_NOTICED, 9)], Stage.CONVERSING),
        (ADVICE, Stage.CONVERSING),
        ([*ADVICE, event(EventKind.REPORTED_BACK, 25)], Stage.ADVISING),
        ([event(EventKind.ADVISED, 1), event(EventKind.REPORTED_BACK, 3)], Stage.ACQUAINTED),
        ([*ADVICE[1:], event(EventKind.REPORTED_BACK, 25, month=2)], Stage.ACQUAINTED),
        ([event(EventKind.AGREED_TO_MENTOR)], Stage.MENTOR),
        ([event(EventKind.ADVOCATED)], Stage.SPONSOR),
        ([event(EventKind.ADVOCATED, 1, month=6)], Stage.STRANGER),
        ([event(EventKind.CORRECTED, stage="conversing")], Stage.CONVERSING),
        ([event(EventKind.MET), event(EventKind.CORRECTED, 2, stage="stranger")], Stage.STRANGER),
        ([*ADVICE, event(EventKind.REPORTED_BACK, 25), event(EventKind.CORRECTED, 26, stage="aware")], Stage.AWARE),
        ([event(EventKind.CORRECTED, stage="aware"), event(EventKind.TALKED, 2)], Stage.CONVERSING),
        ([event(EventKind.CORRECTED, 1, stage="aware"), event(EventKind.TALKED, 1)], Stage.AWARE),
    ],
)
def test_events_earn_a_stage(events: list[Event], stage: Stage) -> None:
    assert stage_of(events, TODAY) is stage
    assert stage_of(list(reversed(events)), TODAY) is stage


def test_the_reason_names_what_earned_the_stage() -> None:
    assert why([], TODAY) == "Stranger, because nothing between you is recorded yet."
    assert why([event(EventKind.REPLIED, 4)], TODAY) == "Acquainted, because they replied on 4 March 2026."
    assert why([event(EventKind.CORRECTED, 4, stage="mentor")], TODAY) == (
        "Mentor, because you told me so on 4 March 2026."
    )
    assert why([*ADVICE, event(EventKind.REPORTED_BACK, 25)], TODAY) == (
        "Advising, because they advised you on 1 March 2026 and 20 March 2026, and you reported back on 25 March 2026."
    )


def test_stages_are_in_order_and_every_one_can_be_offered_in_a_form() -> None:
    assert sorted(Stage) == list(Stage)
    assert set(STAGE_IN_WORDS) == set(Stage) == set(LARGEST_ASK)
    assert len(set(STAGE_IN_WORDS.values())) == len(Stage)
    assert [LARGEST_ASK[stage] for stage in Stage] == sorted(LARGEST_ASK.values())
