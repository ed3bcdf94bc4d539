"""Care hears when someone is unsafe, stays quiet when it only sounds so, and answers kindly and plainly."""

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from assistant.mentoring import care
from assistant.mentoring.care import Concern, look, reply
from assistant.mentoring.helplines import Helplines
from tests.assistant.mentoring.labelled import worries

FILE = Path(care.__file__).with_name("helplines.yaml")
HELPLINES = Helplines.model_validate(yaml.safe_load(FILE.read_text(encoding="utf-8")))
WORRIES = worries()
KINDS: tuple[care.Kind, ...] = ("self-harm", "danger", "harassment")


@pytest.mark.parametrize(("held", "recall", "alarms"), [(False, 0.97, 0.04), (True, 0.92, 0.06)])
def test_care_hears_the_unsafe_and_not_the_look_alikes(held: bool, recall: float, alarms: float) -> None:
    real = [look(worry.text) is not None for worry in WORRIES if worry.kind and worry.held is held]
    alike = [look(worry.text) is not None for worry in WORRIES if not worry.kind and worry.held is held]
    assert sum(real) / len(real) >= recall
    assert sum(alike) / len(alike) <= alarms


def test_there_are_enough_of_both_and_a_part_was_held_back() -> None:
    assert sum(worry.kind is not None for worry in WORRIES) >= 100
    assert sum(worry.kind is None for worry in WORRIES) >= 100
    assert sum(worry.held for worry in WORRIES) >= 70


@pytest.mark.parametrize(
    ("text", "kind", "other"),
    [
        ("my manager keeps touching me", "harassment", False),
        ("I want to kill myself", "self-harm", False),
        ("my friend says she wants to end it all", "self-harm", True),
        ("he said he would hurt me if I tell", "danger", False),
        ("Notes, Monday.\n\nAgenda: pricing.\n\nShe told me her boyfriend beats her.", "danger", True),
        ("since i reported him they cut my shifts", "harassment", False),
        ("I want to disappear and I hate it when he hits me, I want to die", "self-harm", False),
    ],
)
def test_what_it_hears_has_a_kind_and_a_place(text: str, kind: str, other: bool) -> None:
    concern = look(text)
    assert concern is not None
    assert (concern.kind, concern.other) == (kind, other)
    start, end = concern.span
    assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "this deadline is killing me",
        "I could kill for a coffee",
        "I bombed the interview",
        "she shot down my idea",
        "dying to meet her",
        "harassment training module",
        "my talk is about workplace bullying",
        "attack the problem",
        "hit on an idea",
        "suicide prevention charity is my employer",
    ],
)
def test_idioms_and_subjects_of_work_are_not_alarms(text: str) -> None:
    assert look(text) is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("other", [False, True])
@pytest.mark.parametrize("region", ["", "uk", "Europe/Dublin", "us", "Canada", "australia", "in", "de", "nowhere"])
def test_the_reply_is_kind_names_people_and_leaves_the_choice(kind: care.Kind, other: bool, region: str) -> None:
    said = reply(Concern(kind, (0, 1), other), region, HELPLINES)
    near = HELPLINES.near(region)
    assert near.emergency in said
    assert "findahelpline.com" in said
    assert "you decide" in said
    assert f"{HELPLINES.written:%B %Y}" in said
    assert "?" not in said
    assert not re.search(
        r"https?://|\bmust\b|\bshould (?!have)|\bneed to\b|\bhave to\b(?! carry)|\bpromise\b|\bwhy\b", said
    )
    for line in near.crisis:
        assert line.number in said


def test_a_region_is_found_by_name_code_or_time_zone() -> None:
    assert HELPLINES.near("GB") == HELPLINES.near("Europe/London") == HELPLINES.near(" united kingdom ")
    assert HELPLINES.near("us").emergency == "911"
    assert HELPLINES.near("atlantis") == HELPLINES.anywhere


def test_the_list_is_dated_and_no_name_stands_for_two_regions() -> None:
    names = [name for region in HELPLINES.regions for name in region.names]
    assert len(names) == len(set(names))
    assert all(name == name.casefold().strip() for name in names)
    assert HELPLINES.written > date(2026, 1, 1)
    assert all(line.number for region in HELPLINES.regions for line in (*region.crisis, *region.work))
