"""A finished brief made into a card: written, guarded, kept, shown."""

from collections.abc import AsyncIterator

from assistant.conversation.state import State
from assistant.flow.out import Out
from assistant.flow.remarks import remarks_on
from assistant.flow.tools import AnyJob, Tools
from assistant.flow.writing import write
from assistant.jobs.artefact import Artefact, Letter
from assistant.jobs.changes import AnyChange, Change
from assistant.jobs.job import Brief, Context
from assistant.mentoring.calling import folded
from assistant.mentoring.gate import UsersOwn
from assistant.mentoring.offers import offers_in
from assistant.parts import Card, Notice, Question, Text
from assistant.storage.artefacts import KeptArtefact, KeptMessage


async def finish(tools: Tools, job: AnyJob, brief: Brief, context: Context, state: State) -> AsyncIterator[Out]:
    """The artefact as a card, kept together with what it changes; the conversation is then free for the next thing."""
    finished = await write(tools, job, brief, context)
    artefact = finished.outcome.artefact
    changes = tuple(_of_the_one_meant(change, context) for change in finished.outcome.changes)
    offers = {"offers": tuple(choice.value for choice in artefact.next)}
    after = state.done(artefact.wants, tuple(job.brief_type.model_fields)).model_copy(update=offers)
    if artefact.spoken:
        yield Out(_spoken(tools, artefact), after, changes=changes)
        return
    own = _own_words(tools, job, brief, state, context)
    blocks = (*own, *finished.blocks)
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
        remarks=remarks_on(
            tools, [block for block in blocks if isinstance(block, Letter)], context.stage, context.events
        ),
    )
    yield Out(card, after, kept, changes)
    if finished.notice:
        yield Out(Notice(id=tools.new_id(), text=finished.notice))
    if artefact.next:
        yield Out(Question(id=tools.new_id(), text=tools.lines.say("next"), choices=artefact.next))


def _spoken(tools: Tools, artefact: Artefact) -> Text | Question:
    if artefact.next:
        return Question(id=tools.new_id(), text=artefact.spoken, choices=artefact.next)
    return Text(id=tools.new_id(), text=artefact.spoken)


def _of_the_one_meant(change: AnyChange, context: Context) -> AnyChange:
    """The change with the id of the person the job was about, so that two of one name are never mixed."""
    person = context.person
    if not isinstance(change, Change) or change.person or person is None:
        return change
    same = folded(change.person_name) in (folded(person.name), *(folded(alias) for alias in person.aliases))
    return change.model_copy(update={"person": person.id}) if same else change


def _own_words(tools: Tools, job: AnyJob, brief: Brief, state: State, context: Context) -> tuple[Letter, ...]:
    """The user's own wording, where they chose to keep it: theirs, and marked."""
    message = job.own_letter(state.kept, brief, context) if state.kept else None
    if message is None:
        return ()
    passed = tools.gate.pass_message(message, context.stage, author="user", offered=offers_in(context.events))
    mark = passed.mark if isinstance(passed, UsersOwn) else ""
    return (Letter(label=tools.lines.say("own_words"), message=message, mark=mark),)
