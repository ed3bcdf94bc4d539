"""An artefact written by whoever writes, every message in it past guard no. 2, ready to be kept and shown."""

from dataclasses import dataclass

from assistant.coach.coach import Coach
from assistant.errors import ModelFailed
from assistant.flow.tools import AnyJob, Tools
from assistant.jobs.artefact import Block, Letter
from assistant.jobs.job import Brief, Context, Outcome
from assistant.mentoring.gate import Passed, TooBig
from assistant.mentoring.offers import offers_in


@dataclass(frozen=True, slots=True)
class Finished:
    """An outcome whose letters have all passed, who wrote it, and a line about it where there is something to say."""

    outcome: Outcome
    blocks: tuple[Block, ...]
    writer: str
    prompt: str | None
    notice: str = ""


async def write(tools: Tools, job: AnyJob, brief: Brief, context: Context) -> Finished:
    """The finished artefact. The language model writes where there is one and may; its failure is never the user's."""
    refused = context.found is not None and not context.found.answered
    private = context.person is not None and context.person.local_only
    notice = ""
    if tools.model is not None and not (refused or private or job.by_hand):
        try:
            return await _with_model(tools, tools.model, job, brief, context)
        except ModelFailed as failure:
            notice = tools.lines.say("model_failed", problem=str(failure))
    outcome = job.compose(brief, context)
    if _objection(tools, outcome, context):
        outcome = job.compose(_lightened(tools, brief, context), context)
    blocks = tuple(block for block in outcome.artefact.blocks() if _may_be_shown(tools, block, context))
    if len(blocks) < len(outcome.artefact.blocks()):
        notice = tools.lines.say("unsafe_letter")
    return Finished(outcome, blocks, tools.built_in.name, None, notice)


async def _with_model(tools: Tools, model: Coach, job: AnyJob, brief: Brief, context: Context) -> Finished:
    objection = ""
    for _ in range(2):
        written = await model.write(job, brief, context, objection=objection)
        outcome = job.finish(written, brief, context)
        objection = _objection(tools, outcome, context)
        if not objection:
            return Finished(outcome, outcome.artefact.blocks(), model.name, model.prompt_hash(job))
    raise ModelFailed("The language model's draft asked for more than this relationship carries.")


def _objection(tools: Tools, outcome: Outcome, context: Context) -> str:
    for message in outcome.artefact.messages():
        verdict = tools.gate.pass_message(message, context.stage, author="assistant", offered=offers_in(context.events))
        if isinstance(verdict, TooBig):
            return verdict.review.reason
    return ""


def _may_be_shown(tools: Tools, block: Block, context: Context) -> bool:
    if not isinstance(block, Letter):
        return True
    return isinstance(
        tools.gate.pass_message(block.message, context.stage, author="assistant", offered=offers_in(context.events)),
        Passed,
    )


def _lightened(tools: Tools, brief: Brief, context: Context) -> Brief:
    """The brief without the fields that carry a too big ask into the draft; a lighter wording takes their place."""
    lighter = {}
    for name, value in brief.filled().items():
        review = tools.guard.review(value, context.stage)
        if review.largest > review.allowed:
            lighter[name] = ""
    return brief.model_copy(update=lighter)
