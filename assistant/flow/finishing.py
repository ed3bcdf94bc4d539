"""A finished brief made into a card: written, guarded, kept, shown."""

from collections.abc import AsyncIterator

from assistant.conversation.state import State
from assistant.flow.out import Out
from assistant.flow.tools import AnyJob, Tools
from assistant.flow.writing import write
from assistant.jobs.artefact import Letter
from assistant.jobs.job import Brief, Context
from assistant.mentoring.gate import UsersOwn
from assistant.parts import Card, Notice
from assistant.storage.artefacts import KeptArtefact, KeptMessage


async def finish(tools: Tools, job: AnyJob, brief: Brief, context: Context, state: State) -> AsyncIterator[Out]:
    """The artefact as a card, kept together with what it changes; the conversation is then free for the next thing."""
    finished = await write(tools, job, brief, context)
    own = _own_words(tools, job, brief, state, context)
    blocks = (*own, *finished.blocks)
    artefact = finished.outcome.artefact
    kept = KeptArtefact(
        id=tools.new_id(),
        job=job.name,
        title=artefact.title,
        blocks=blocks,
        sources=artefact.sources,
        messages=tuple(
            KeptMessage(message=block.message, users_own=block in own) for block in blocks if isinstance(block, Letter)
        ),
        writer=finished.writer,
        prompt=finished.prompt,
        brief=brief.filled(),
    )
    card = Card(
        id=tools.new_id(),
        artefact=kept.id,
        job=job.name,
        title=artefact.page_title,
        blocks=blocks,
        sources=kept.sources,
        exports=tools.exports,
    )
    yield Out(card, state.done(artefact.wants, tuple(job.brief_type.model_fields)), kept, finished.outcome.changes)
    if finished.notice:
        yield Out(Notice(id=tools.new_id(), text=finished.notice))


def _own_words(tools: Tools, job: AnyJob, brief: Brief, state: State, context: Context) -> tuple[Letter, ...]:
    """The user's own wording, where they chose to keep it: theirs, and marked."""
    message = job.own_letter(state.kept, brief, context) if state.kept else None
    if message is None:
        return ()
    passed = tools.gate.pass_message(message, context.stage, author="user")
    mark = passed.mark if isinstance(passed, UsersOwn) else ""
    return (Letter(label=tools.lines.say("own_words"), message=message, mark=mark),)
