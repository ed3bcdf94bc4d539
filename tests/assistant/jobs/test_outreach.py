"""A message asks for no more than the relationship carries, in the user's own words, within its channel."""

import itertools
import re

import pytest

from assistant.jobs.job import Context, Outcome
from assistant.jobs.outreach import Outreach, OutreachBrief, OutreachWritten
from assistant.jobs.outreach.limits import EMAIL_WORDS, LINKEDIN_NOTE, LINKEDIN_NOTE_FREE, PLACEHOLDER
from assistant.mentoring.guard import Guard
from assistant.mentoring.message import Message
from assistant.mentoring.people import EventKind
from assistant.mentoring.review import Verdict
from assistant.mentoring.stages import Stage
from tests.assistant.jobs.material import COURSE, MEETING, NAMESAKE, cites, context, everything, jobs

JOB = jobs()["outreach"]
GUARD = Guard()
CHANNELS = ("email", "linkedin", "chat", "spoken")
STAYED = (
    "how she explained labelling as a kindness to whoever comes next",
    "Her talk on boxes!!",
    "I loved your paper on damp. It changed how we store maps.",
    "“Label the box before you open it”",
    "that nobody ever relabels a box and so it has to be right the first time, which sounds obvious and is not, "
    "because everyone is in a hurry and the boxes look alike, and so on and so forth until the shelf is full",
    "- boxes\n- labels\n- the bus tickets",
    "starting with the donor's story",
    "idk",
    "be my mentor please",
)
ASKS = (
    "how she decides what to throw away",
    "What would you read first?",
    "be my mentor",
    "would she review my cv and refer me to her boss",
    "a coffee some time",
    "a 15 minute call about damp",
    "career advice",
    "advice on storing maps",
    "1. how do you start? 2. how do you stop?",
    "monthly check-ins so that she can guide me",
    "put me forward for the head of archives job",
    "idk",
    "",
)


def told(stage: Stage = Stage.STRANGER, **brief: str) -> Outcome:
    """The outcome for a brief about Nadia Brandt."""
    brief = {"person": "Nadia Brandt"} | brief
    return JOB.compose(OutreachBrief(**brief), context(stage))


def bodies(outcome: Outcome) -> list[str]:
    return [message.body for message in outcome.artefact.messages()]


def test_the_users_own_words_are_in_both_variants() -> None:
    outcome = told(stayed_with_me="how she explained damp to the trustees", ask="what she would read first")
    assert len(bodies(outcome)) == 2
    for body in bodies(outcome):
        assert "how you explained damp to the trustees" in body.replace("How", "how")
        assert "what you would read first" in body


def test_a_stranger_is_never_asked_to_be_a_mentor_and_the_user_is_told_why() -> None:
    outcome = told(stayed_with_me="her talk on boxes", ask="be my mentor")
    assert all("mentor" not in body.lower() for body in bodies(outcome))
    assert "be my mentor" in everything(outcome.artefact)


def test_someone_who_advises_may_be_asked_openly() -> None:
    outcome = told(Stage.ADVISING, stayed_with_me="the point about labels", ask="be my mentor")
    assert "be my mentor?" in bodies(outcome)[0]


def test_a_favour_is_asked_of_someone_the_user_has_talked_with_and_of_nobody_sooner() -> None:
    ask = "look at my slides on damp"
    assert "look at my slides" in bodies(told(Stage.CONVERSING, stayed_with_me="her calm", ask=ask))[0]
    assert "slides" not in " ".join(bodies(told(Stage.ACQUAINTED, stayed_with_me="her calm", ask=ask)))


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("stage", [Stage.STRANGER, Stage.AWARE, Stage.ACQUAINTED, Stage.CONVERSING])
def test_whatever_was_typed_the_message_fits_stage_and_channel(stage: Stage, channel: str) -> None:
    for stayed, ask in itertools.product(STAYED, ASKS):
        outcome = told(stage, stayed_with_me=stayed, ask=ask, about_me="archivist in Ghent", channel=channel)
        for message in outcome.artefact.messages():
            assert GUARD.review(message.text, stage, channel=channel).verdict is not Verdict.TOO_BIG, message.text
            is_sound(message)


def is_sound(message: Message) -> None:
    """No placeholder, no doubled word, no loose end, the right name, the right length."""
    text = message.text
    assert not PLACEHOLDER.search(text), text
    assert "Nadia" in text, text
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE), text
    assert not re.search(r"\.\.(?!\.)|[,;:]\.|\?\.|\s[,.?]|  |!|None|\bi\b", text), text
    assert not re.search(r"[.?] [a-z]", text), text
    words = len(message.body.split())
    match message.channel:
        case "email":
            assert EMAIL_WORDS[0] <= words <= EMAIL_WORDS[1], text
            assert 3 <= len(message.subject.split()) <= 4, message.subject
        case "linkedin":
            assert len(message.body) <= LINKEDIN_NOTE, text
        case "chat":
            assert words <= 100, text
        case "spoken":
            assert words <= 60, text


def test_the_shorter_note_fits_a_free_linkedin_account() -> None:
    outcome = told(channel="linkedin", stayed_with_me="her talk on boxes", ask="what she would read first")
    assert len(bodies(outcome)[1]) <= LINKEDIN_NOTE_FREE


def test_the_two_variants_differ_in_their_words() -> None:
    outcome = told(stayed_with_me="how she explained damp", ask="what she would read first", about_me="archivist")
    warmer, shorter = (
        [tuple(body.split()[i : i + 3]) for i in range(len(body.split()) - 2)] for body in bodies(outcome)
    )
    assert len(set(warmer) & set(shorter)) <= 0.6 * min(len(set(warmer)), len(set(shorter)))
    assert bodies(outcome)[0].split("\n\n")[1] != bodies(outcome)[1].split("\n\n")[1]


def test_thanks_name_the_very_thing() -> None:
    outcome = told(
        Stage.CONVERSING, purpose="write a thank-you note to Nadia for the form she sent", stayed_with_me="her calm"
    )
    assert all("for the form you sent." in body for body in bodies(outcome))
    assert all("?" not in body for body in bodies(outcome))


def test_a_report_back_says_what_was_done() -> None:
    outcome = told(Stage.CONVERSING, stayed_with_me="to label first", since_then="I have labelled forty boxes")
    assert all("Since then I have labelled forty boxes." in body for body in bodies(outcome))


def test_further_questions_are_kept_for_next_time() -> None:
    outcome = told(stayed_with_me="her talk", ask="1. how do you start? 2. how do you stop?")
    assert all("how do you stop" not in body.lower() for body in bodies(outcome))
    assert "How do you stop?" in everything(outcome.artefact)


def test_nothing_to_write_about_gives_no_letter_and_says_what_is_missing() -> None:
    outcome = told(stayed_with_me="idk", ask="skip")
    assert outcome.artefact.messages() == ()
    assert "not enough here" in everything(outcome.artefact)


def test_the_lighter_wording_of_the_guard_becomes_a_clean_question() -> None:
    lighter = "Could I ask you one short question about damp? A line or two by reply would be plenty."
    outcome = told(stayed_with_me="her talk on boxes", ask=lighter)
    assert "about damp" in bodies(outcome)[0]
    assert "one short question" not in bodies(outcome)[0]


def test_without_the_users_name_the_line_to_sign_is_left_empty() -> None:
    brief = OutreachBrief(person="Nadia", stayed_with_me="her talk on boxes", ask="what she reads")
    outcome = JOB.compose(brief, Context(context().today))
    body = outcome.artefact.messages()[0].body
    assert body.endswith(",")
    assert "Sign it" in everything(outcome.artefact)


def test_the_stage_the_user_named_is_recorded_once() -> None:
    first = told(stage=Stage.AWARE, **{"stayed_with_me": "her talk", "ask": "why"}).changes
    assert [change.event for change in first] == [None]
    named = JOB.compose(
        OutreachBrief(person="nadia brandt", stage="aware", role="archivist"), context(Stage.AWARE)
    ).changes
    assert [(c.person_name, c.event, c.stage, c.role) for c in named] == [
        ("Nadia Brandt", EventKind.CORRECTED.value, "aware", "archivist")
    ]


def test_the_notes_are_quoted_for_this_person_and_not_for_a_namesake() -> None:
    brief = OutreachBrief(person="Nadia Brandt", stayed_with_me="label the box", ask="what she reads")
    artefact = JOB.compose(brief, context(Stage.CONVERSING, NAMESAKE, MEETING, COURSE)).artefact
    assert {source.passage for source in artefact.sources if source.kind == "notes"} == {"m1"}
    assert cites(artefact) == {source.number for source in artefact.sources}


def test_the_size_is_explained_with_a_fact() -> None:
    artefact = told(stayed_with_me="her talk on boxes", ask="what she reads").artefact
    assert [source.kind for source in artefact.sources] == ["fact"]
    assert artefact.sources[0].grade == "D"


MODEL = OutreachWritten(
    subject="Subject: Boxes and labels",
    warmer="Hi Nadia,\n\nYour talk on boxes stayed with me.\n\nWhat would you read first?\n\nBest wishes,\n[Your name]",
    shorter="What would you read first? Your talk on boxes is why I ask.",
    why_this_size=(),
    next_step="",
)


def finished(**changed: object) -> Outcome:
    brief = OutreachBrief(person="Nadia Brandt", stayed_with_me="her talk on boxes", ask="what she would read first")
    return JOB.finish(MODEL.model_copy(update=changed), brief, context())


def test_a_models_greeting_sign_off_and_subject_mark_are_replaced() -> None:
    warm = finished().artefact.messages()[0]
    assert warm.subject == "Boxes and labels"
    assert warm.body.startswith("Hi Nadia,\n\nYour talk on boxes stayed with me.")
    assert warm.body.endswith("Ottilie Vance")
    assert warm.body.count("Hi Nadia") == 1
    assert "[" not in warm.body


def test_a_models_variant_that_is_too_long_or_has_a_placeholder_becomes_the_built_in_one() -> None:
    assert "[topic]" not in finished(shorter="I read [topic] and liked it.").artefact.messages()[1].body
    assert len(finished(warmer="word " * 400).artefact.messages()[0].body.split()) <= EMAIL_WORDS[1]
    assert isinstance(JOB, Outreach)


def test_news_is_told_as_it_was_said() -> None:
    said = told(Stage.ADVISING, stayed_with_me="your idea to label first", since_then="it worked")
    assert all("It worked." in body for body in bodies(said))


def test_a_question_that_begins_with_could_i_is_asked_as_it_is() -> None:
    said = told(Stage.CONVERSING, stayed_with_me="your rule", ask="Could I send you one page on the damp?")
    assert all("could I send you one page" in body.replace("Could", "could") for body in bodies(said))
