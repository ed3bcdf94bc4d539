"""Whatever a job writes for another person passes the gate, in the card, in what is kept, and in every export."""

import dataclasses
from collections.abc import Sequence

import pytest

from assistant.conversation.state import State
from assistant.exports import ENDINGS, as_file
from assistant.flow.finishing import finish
from assistant.flow.tools import AnyJob
from assistant.jobs.artefact import Letter
from assistant.jobs.catalogue import ALL
from assistant.jobs.job import Context, Outcome
from assistant.mentoring.gate import Gate
from assistant.mentoring.guard import Guard
from assistant.mentoring.message import Message
from assistant.mentoring.review import FoundAsk, Review, Verdict
from assistant.mentoring.stages import Ask, Stage
from tests.stories.conftest import Someone

TOO_MUCH = "Would you be my mentor for the next year?"

BRIEFS: dict[str, dict[str, str]] = {
    "agenda": {"person": "Lena Brandt", "aim": "learn how she chose"},
    "outreach": {
        "person": "Lena Brandt",
        "stage": "stranger",
        "stayed_with_me": "your talk on soil",
        "ask": "why clay",
    },
    "reflection": {"happened": "I asked for help and Lena said yes"},
    "answer": {"question": "what is a sponsor?"},
    "check": {"text": "Would you be my mentor?", "stage": "stranger", "person": "Lena Brandt"},
    "people": {"purpose": "who is in my network?"},
    "gifts": {"purpose": "what do I have to give?"},
}


class Refusing(Guard):
    """A guard that finds everything too big."""

    def review(self, text: str, stage: Stage, *, offered: Sequence[str] = (), channel: str = "") -> Review:
        found = (FoundAsk(Ask.MENTORSHIP, (0, len(text)), text),)
        return Review(Verdict.TOO_BIG, found, Ask.MENTORSHIP, Ask.QUICK_QUESTION, "Too much.", None)


def test_every_job_is_tried_here() -> None:
    assert set(BRIEFS) == {job.name for job in ALL}


@pytest.mark.parametrize("name", sorted(BRIEFS))
async def test_a_job_shows_no_message_that_the_gate_has_not_passed(someone: Someone, name: str) -> None:
    tools = dataclasses.replace(someone.application.assistant.flow.tools, gate=Gate(Refusing()))
    job = _always_with_a_letter(tools.jobs[name])
    brief = job.brief_type(**BRIEFS[name])
    context = Context(today=someone.application.now().date())
    outs = [out async for out in finish(tools, job, brief, context, State(job=name))]
    kept = next(out.artefact for out in outs if out.artefact is not None)
    assert not any(isinstance(block, Letter) for block in kept.blocks)
    assert kept.messages == ()
    for ending in ENDINGS:
        assert b"be my mentor" not in as_file(kept, ending)[1]
    assert any("left the message out" in getattr(out.part, "text", "") for out in outs)


def _always_with_a_letter(job: AnyJob) -> AnyJob:
    """The same job, whose artefact also holds a message that asks for far too much."""

    class WithLetter(type(job)):  # type: ignore[misc]  # the class of a job known only at run time
        def compose(self, brief: object, context: Context) -> Outcome:
            outcome: Outcome = super().compose(brief, context)
            letter = Letter(label="Extra", message=Message(to="Lena", channel="email", body=TOO_MUCH))
            artefact = outcome.artefact
            blocks = (*artefact.blocks(), letter)
            kind = type("Extra", (type(artefact),), {"blocks": lambda self: blocks})
            return dataclasses.replace(outcome, artefact=kind.model_validate(artefact.model_dump()))

    return WithLetter(job.phrases)
