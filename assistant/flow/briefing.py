"""From a brief to its next step: who is meant, what the record says, what to ask, what the user's own ask weighs."""

from collections.abc import AsyncIterator, Mapping

from assistant.conversation.asking import next_form, understood_lines
from assistant.conversation.state import Settling, State
from assistant.flow.fetching import fetch, known
from assistant.flow.finishing import finish
from assistant.flow.out import Out
from assistant.flow.persons import settled
from assistant.flow.tools import AnyJob, Moment, Tools
from assistant.flow.weighing import weigh_own
from assistant.jobs.form import Field
from assistant.jobs.job import Brief, Unsettled
from assistant.mentoring.stages import stage_of
from assistant.parts import Question

UNSHOWN = frozenset({"text", "verdict", "kept"})
"""What a form does not read back: a whole message, and what is said of it."""


async def go_on(tools: Tools, state: State, moment: Moment) -> AsyncIterator[Out]:
    """The next question, or the finished artefact."""
    job = tools.jobs[state.job or ""]
    if job.means_one(brief_of(job, state.brief)):
        state, which = await settled(tools, state, moment)
        if which:
            yield which
            return
        state = _in_focus(state)
    state = await _stage_recorded(tools, job, state, moment)
    state, weighed = await weigh_own(tools, job, state, moment)
    if weighed:
        yield weighed
        return
    if asked := _asked(tools, job, state):
        yield asked
        return
    brief = brief_of(job, state.brief)
    context = await fetch(tools, job, brief, moment)
    if open_choice := job.unsettled(brief, context):
        yield _to_choose(tools, open_choice, state)
        return
    async for out in finish(tools, job, brief, context, state):
        yield out


def brief_of(job: AnyJob, values: Mapping[str, str]) -> Brief:
    """The job's brief from what is known; what the job has no field for is left out."""
    brief: Brief = job.brief_type(
        **{name: value for name, value in values.items() if name in job.brief_type.model_fields}
    )
    return brief


def _in_focus(state: State) -> State:
    person = state.brief.get("person", "") or state.focus.person
    return state.model_copy(update={"focus": state.focus.model_copy(update={"person": person})})


def _to_choose(tools: Tools, unsettled: Unsettled, state: State) -> Out:
    question = Question(id=tools.new_id(), text=unsettled.text, choices=unsettled.choices)
    settling = Settling(field=unsettled.field, choices=unsettled.choices)
    return Out(
        question, state.model_copy(update={"waiting": "settling", "settling": settling, "question": question.id})
    )


async def _stage_recorded(tools: Tools, job: AnyJob, state: State, moment: Moment) -> State:
    if "stage" not in job.brief_type.model_fields or state.brief.get("stage"):
        return state
    _, events = await known(tools, moment.user, state.brief.get("person", ""))
    return state.told({"stage": stage_of(events, moment.today).value}) if events else state


def _asked(tools: Tools, job: AnyJob, state: State) -> Out | None:
    fields = fields_of(job, state)
    by_name = {field.name: field for field in fields}
    shown = [name for name in job.brief_type.model_fields if name not in UNSHOWN]
    known_already = {k: v for k, v in state.brief.items() if k in shown and v != state.said}
    understood = understood_lines(by_name, known_already)
    form = next_form(job.name, job.phrases.title, "Go on", fields, state, understood)
    if form is None:
        return None
    again = any(field.name in state.asked for field in fields)
    question = Question(id=tools.new_id(), text=tools.lines.say("form_again" if again else "form"), form=form)
    asked = (*state.asked, *(field.name for field in form.fields))
    return Out(question, state.model_copy(update={"asked": asked, "waiting": "form", "question": question.id}))


def fields_of(job: AnyJob, state: State) -> tuple[Field, ...]:
    """The fields a form of this job may show, for what its brief holds."""
    fields: tuple[Field, ...] = job.fields(brief_of(job, state.brief))
    return fields
