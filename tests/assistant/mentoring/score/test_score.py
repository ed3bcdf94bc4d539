"""The draft score: good letters score well, one thing spoilt is named and costs, and mending it wins it back."""

import itertools
import random
from dataclasses import replace
from datetime import date

import pytest

from assistant.jobs.job import Context
from assistant.mentoring.people import Event, EventKind
from assistant.mentoring.score import Draft, Medium, Score, medium_of
from assistant.mentoring.score.draft import backing_earned
from assistant.mentoring.stages import Stage
from assistant.wiring import load_jobs, load_scorer
from knowledge.facts import facts_file, load_facts
from tests.assistant.mentoring.score.letters import LETTERS, SPOILT

scorer = load_scorer()

CASES = [
    (check, name, way)
    for check, (letters, ways) in SPOILT.items()
    for name in sorted(letters)
    for way in range(len(ways))
]


def named(score: Score) -> list[str]:
    return [finding.check for finding in score.findings]


@pytest.mark.parametrize("name", sorted(LETTERS))
def test_a_good_letter_has_nothing_to_mend(name: str) -> None:
    score = scorer.score(LETTERS[name])
    assert named(score) == []
    assert score.points == 100


@pytest.mark.parametrize(("check", "name", "way"), CASES)
def test_one_thing_spoilt_costs_and_names_itself_and_its_mend_wins_back(check: str, name: str, way: int) -> None:
    good = LETTERS[name]
    spoilt = SPOILT[check][1][way](good)
    assert spoilt != good
    score = scorer.score(spoilt)
    assert score.points < scorer.points(good)
    assert check in named(score)
    for finding in score.findings:
        if finding.mend is not None:
            mended = replace(spoilt, subject=finding.mend.subject, body=finding.mend.body)
            assert scorer.points(mended) > score.points
        if finding.span is not None:
            part = spoilt.body if finding.part == "body" else spoilt.subject or ""
            assert part[slice(*finding.span)] == finding.words != ""


MENDED_BY_CODE = ("name", "guilt", "flattery", "jargon", "apology", "one ask", "doubled word", "easy to decline")


@pytest.mark.parametrize("check", MENDED_BY_CODE)
def test_what_code_can_mend_it_offers_to_mend_and_the_finding_is_gone(check: str) -> None:
    letters, ways = SPOILT[check]
    for name, way in itertools.product(sorted(letters), ways):
        spoilt = way(LETTERS[name])
        mend = next(finding.mend for finding in scorer.score(spoilt).findings if finding.check == check)
        assert mend is not None, (name, spoilt.body)
        assert check not in named(scorer.score(replace(spoilt, subject=mend.subject, body=mend.body)))


@pytest.mark.parametrize("seed", range(12))
def test_with_every_further_thing_spoilt_the_points_fall(seed: int) -> None:
    chance = random.Random(seed)
    name = chance.choice(sorted(LETTERS))
    draft, points = LETTERS[name], 100.0
    for check in chance.sample(["guilt", "flattery", "jargon", "apology"], 4):
        draft = chance.choice(SPOILT[check][1])(draft)
        assert check in named(scorer.score(draft))
        assert scorer.points(draft) < points
        points = scorer.points(draft)
    assert points >= 0


def test_the_same_text_always_scores_the_same() -> None:
    spoilt = SPOILT["guilt"][1][0](LETTERS["thanks"])
    assert load_scorer().score(spoilt) == scorer.score(spoilt)


def test_mending_one_thing_after_the_other_leaves_a_good_letter() -> None:
    draft = LETTERS["a question to a stranger"]
    for check in ("guilt", "flattery", "jargon", "apology", "one ask", "doubled word", "name"):
        draft = SPOILT[check][1][0](draft)
    while (score := scorer.score(draft)).points < 100:
        mend = next(finding.mend for finding in score.findings if finding.mend is not None)
        draft = replace(draft, subject=mend.subject, body=mend.body)
    assert "How did you tell the drivers which prices were off the table?" in draft.body


@pytest.mark.parametrize("channel", ["email", "linkedin", "chat", "spoken"])
def test_the_built_in_letters_score_at_least_eighty(channel: str) -> None:
    outreach = load_jobs()["outreach"]
    stayed = ("your talk on soil health", "how calm she stays when things break", "that pricing is a conversation")
    asks = (
        "how to tell my boss I want to leave",
        "15 minutes to ask about your move",
        "review my cv",
        "be my mentor",
        "",
    )
    stages = (Stage.STRANGER, Stage.ACQUAINTED, Stage.MENTOR)
    low = []
    for stage, what, ask, me in itertools.product(stages, stayed, asks, ("", "a night planner")):
        said = {"stayed_with_me": what, "ask": ask, "about_me": me, "channel": channel, "stage": stage.value}
        context = Context(today=date(2026, 11, 22), user_name="Jo", stage=stage)
        for message in outreach.compose(outreach.brief_type(person="Marta Rossi", **said), context).artefact.messages():
            subject = message.subject if channel == "email" else None
            draft = Draft(message.body, subject, medium_of(channel, stage), stage, "Marta Rossi", "Jo")
            low += [(score.points, message.text, named(score)) for score in [scorer.score(draft)] if score.points < 80]
    assert low == []


def test_a_free_accounts_note_holds_two_hundred_characters() -> None:
    long = replace(
        LETTERS["a connection note"], body=LETTERS["a connection note"].body + " We grow clay soil beans. " * 3
    )
    assert named(scorer.score(long)) == []
    finding = next(one for one in load_scorer(200).score(long).findings if one.check == "channel limit")
    assert "200" in finding.says


@pytest.mark.parametrize(
    ("greeting", "to", "fine"),
    [
        ("Hi Priya,", "Priya Shah", True),
        ("Dear Dr Shah,", "Dr Priya Shah", True),
        ("Hi Rob,", "Robert Lind", True),
        ("Hello there,", "Priya Shah", True),
        ("Hi Zoe,", "Zoë Marchand", False),
        ("Hi Pryia,", "Priya Shah", False),
        ("Dear Dr Sha,", "Dr Priya Shah", False),
        ("Hi Tom,", "Priya Shah", False),
    ],
)
def test_a_name_is_spelled_as_recorded(greeting: str, to: str, fine: bool) -> None:
    draft = Draft(f"{greeting}\n\nYour map of the salt marsh hangs above my desk.", None, Medium.CHAT, Stage.MENTOR, to)
    assert ("name" not in named(scorer.score(draft))) is fine


def test_an_apology_for_something_done_is_no_finding() -> None:
    for words in ("Sorry for my late reply.", "I am sorry I missed our call.", "I was sorry to hear about the flood."):
        score = scorer.score(
            replace(LETTERS["thanks"], body=LETTERS["thanks"].body.replace("He showed", f"{words} He showed"))
        )
        assert "apology" not in named(score)


def test_sponsorship_is_warned_of_until_it_is_earned() -> None:
    asking = SPOILT["sponsorship"][1][0](LETTERS["a question to a mentor"])
    assert "sponsorship" in named(scorer.score(asking))
    assert "sponsorship" not in named(scorer.score(replace(asking, backed=True)))
    assert "sponsorship" not in named(scorer.score(replace(asking, stage=Stage.SPONSOR)))


def test_backing_is_earned_by_results_told_and_time_together() -> None:
    def event(kind: EventKind, day: int) -> Event:
        return Event(id=f"{kind}{day}", person="p", kind=kind, on=date(2026, 3, day))

    told = [event(EventKind.REPORTED_BACK, 1), event(EventKind.REPORTED_BACK, 8)]
    talks = [event(EventKind.TALKED, 1), event(EventKind.ADVISED, 5)]
    assert backing_earned([*told, *talks])
    assert not backing_earned(told)
    assert not backing_earned([*told, event(EventKind.TALKED, 1)])
    assert backing_earned([event(EventKind.ADVOCATED, 1)])


def test_every_row_names_a_fact_there_is_or_none_and_every_mend_has_words() -> None:
    facts = {fact.id: fact for fact in load_facts(facts_file())}
    for row in scorer.wording.rows.values():
        assert not row.fact or row.fact in facts
        assert "!" not in row.says + row.why + row.mend
    assert {"question", "talk", "backing", "decline", "decline_short"} == set(scorer.wording.lines)
