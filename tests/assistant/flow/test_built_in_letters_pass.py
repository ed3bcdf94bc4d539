"""The built-in coach's letters pass the gate as the product runs it, with the local vectors beside the rules."""

import itertools
from datetime import date
from pathlib import Path

import pytest

from assistant.jobs.job import Context
from assistant.mentoring.gate import Gate, Passed
from assistant.mentoring.guard import Guard
from assistant.mentoring.stages import Stage
from assistant.wiring import load_jobs
from knowledge.embedding import Embedder

STAYED = ("your talk on soil health", "how calm she stays when things break", "your paper on sepsis alarms")
ASKS = ("how to tell my boss I want to leave", "what you would read first", "15 minutes to ask about your move")
ABOUT = ("", "a planner on the night shift")
PURPOSE = ("", "tell him I tried his advice and it worked")


@pytest.fixture(scope="module")
def gate(model_folder: Path) -> Gate:
    """The gate with the real embedder."""
    return Gate(Guard(Embedder(model_folder)))


@pytest.mark.parametrize("stage", [Stage.STRANGER, Stage.ACQUAINTED, Stage.ADVISING])
@pytest.mark.parametrize("channel", ["email", "linkedin", "chat", "spoken"])
def test_the_built_in_letters_are_never_blocked(gate: Gate, stage: Stage, channel: str) -> None:
    outreach = load_jobs()["outreach"]
    context = Context(today=date(2026, 11, 22), user_name="Jo", stage=stage)
    blocked = []
    for stayed, ask, about, purpose in itertools.product(STAYED, ASKS, ABOUT, PURPOSE):
        said = {"stayed_with_me": stayed, "ask": ask, "about_me": about, "purpose": purpose, "channel": channel}
        brief = outreach.brief_type(person="Marta Rossi", stage=stage.value, **said)
        for message in outreach.compose(brief, context).artefact.messages():
            verdict = gate.pass_message(message, stage, author="assistant")
            if not isinstance(verdict, Passed):
                blocked.append(verdict.review.reason)
    assert blocked == []
