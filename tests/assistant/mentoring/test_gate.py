"""Every message goes through the gate, and nothing comes out of it that the gate did not make."""

import copy
import dataclasses

import pytest

from assistant.mentoring.gate import HEAVIER, Gate, Passed, TooBig, UsersOwn
from assistant.mentoring.guard import Guard
from assistant.mentoring.message import Message
from assistant.mentoring.review import Review, Verdict
from assistant.mentoring.stages import Ask, Stage

HEAVY = Message(to="Ines", channel="email", subject="Hello", body="Would you be my mentor?")
LIGHT = Message(
    to="Ines", channel="email", subject="Slate", body="Which quarry did the slate for the chapel come from?"
)

gate = Gate(Guard())


def test_a_message_that_fits_passes() -> None:
    passed = gate.pass_message(LIGHT, Stage.STRANGER, author="assistant")
    assert isinstance(passed, Passed)
    assert passed.message is LIGHT


def test_what_the_assistant_writes_too_big_is_never_passed() -> None:
    stopped = gate.pass_message(HEAVY, Stage.AWARE, author="assistant")
    assert isinstance(stopped, TooBig)
    assert "Would you be my mentor?" in stopped.review.reason


def test_what_the_user_keeps_is_theirs_and_marked() -> None:
    kept = gate.pass_message(HEAVY, Stage.AWARE, author="user")
    assert isinstance(kept, UsersOwn)
    assert kept.message == HEAVY
    assert kept.mark == HEAVIER == "heavier than this relationship carries"


def test_the_subject_is_weighed_with_the_body() -> None:
    message = Message(to="Ines", channel="email", subject="Will you be my mentor?", body="I make bells.")
    assert isinstance(gate.pass_message(message, Stage.STRANGER, author="assistant"), TooBig)


def test_what_they_offered_may_be_asked_for() -> None:
    message = Message(to="Ines", channel="chat", body="Could you look at my slides on bell tuning?")
    assert isinstance(gate.pass_message(message, Stage.ACQUAINTED, author="assistant"), TooBig)
    passed = gate.pass_message(message, Stage.ACQUAINTED, author="assistant", offered=["to look at my slides"])
    assert isinstance(passed, Passed)


@pytest.mark.parametrize("kind", [Passed, UsersOwn, TooBig])
def test_nobody_else_can_build_what_the_gate_gives(kind: type[Passed | UsersOwn | TooBig]) -> None:
    review = Review(Verdict.OK, (), Ask.NOTHING, Ask.NOTHING, "")
    with pytest.raises(TypeError, match=r"Gate\.pass_message"):
        kind(HEAVY, review, object())
    with pytest.raises(TypeError):
        kind(HEAVY, review)  # type: ignore[call-arg]  # the point of the test: the key cannot be left out


def test_a_passed_message_cannot_be_changed_into_another() -> None:
    passed = gate.pass_message(LIGHT, Stage.STRANGER, author="assistant")
    assert isinstance(passed, Passed)
    with pytest.raises(dataclasses.FrozenInstanceError):
        passed.message = HEAVY  # type: ignore[misc]  # the point of the test: it is frozen
    with pytest.raises((TypeError, ValueError)):
        dataclasses.replace(passed, message=HEAVY)
    assert copy.deepcopy(passed).message == LIGHT
