"""From a brief to its next step: who is meant, what the record says, what to ask, what the user's own ask weighs."""

import re
from collections.abc import AsyncIterator, Mapping

from assistant.conversation.asking import next_form, understood_lines
from assistant.conversation.state import Settling, State, Weighing
from assistant.flow.fetching import fetch, known
from assistant.flow.finishing import finish
from assistant.flow.out import Out
from assistant.flow.persons import settled
from assistant.flow.tools import AnyJob, Moment, Tools
from assistant.jobs.form import Choice, Field
from assistant.jobs.job import Brief, Unsettled
from assistant.jobs.wording.shape import Shape, typed
from assistant.mentoring.review import Review, Verdict
from assistant.mentoring.stages import Stage, stage_of
from assistant.parts import Question, Weighed

LONGEST_PHRASE = 20
WHOLE = (Shape.SENTENCE, Shape.QUESTION)
LIGHTER, MINE = "lighter", "mine"


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
    if weighed := _weighed(tools, state):
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


def _weighed(tools: Tools, state: State) -> Out | None:
    """Guard no. 1: the user's own ask against the stage, as soon as both are known."""
    words, stage = state.letter or state.brief.get("ask", ""), state.brief.get("stage", "")
    if not words or stage not in {known.value for known in Stage} or state.kept:
        return None
    review = weigh(tools, words, state.brief.get("stayed_with_me", ""), Stage(stage))
    if review.verdict is not Verdict.TOO_BIG:
        return None
    lighter = review.lighter or ""
    own = state.letter or _said_whole(words)
    weighing = Weighing(field="ask", words=own, lighter=lighter, reason=review.reason)
    choices = (
        Choice(value=LIGHTER, label=tools.lines.say("use_lighter", lighter=lighter)),
        Choice(value=MINE, label=tools.lines.say("keep_mine")),
    )
    marked = _marked(own, review, lighter)
    line = tools.lines.say("weighed", reason=review.reason)
    question = Question(id=tools.new_id(), text=line, choices=choices, weighed=marked)
    update = {"waiting": "weighing", "weighing": weighing, "question": question.id}
    return Out(question, state.model_copy(update=update))


def _marked(own: str, review: Review, lighter: str) -> Weighed:
    """The user's words with those that decided marked; all of them where those are not in them as they stand."""
    words = review.main.words if review.main else ""
    place = own.find(words)
    if not words or place < 0:
        return Weighed(before="", words=own, after="", lighter=lighter)
    return Weighed(before=own[:place], words=words, after=own[place + len(words) :], lighter=lighter)


COSTS = re.compile(
    r"\b(?:mentor\w*|sponsor\w*|intro\w*|referr?\w*|references?|recommend\w*|review\w*|feedback|support|help|time|backing"
    r"|endors\w*|votes?|guidance|coach\w*|jobs?|roles?|internships?|calls?|meetings?|lunch\w*|coffees?|chats?|minutes?"
    r"|hours?|months?|monthly|weekly|regular\w*|check-?ins?|vouch\w*|nominat\w*|advoca\w*|placements?|seats?|\d+)\b",
    re.IGNORECASE,
)
"""Words for things that cost the other person something; a thing without one is a topic to hear about."""


def _said_whole(words: str) -> str:
    """An ask as the question it would be: "be my mentor" is "Would you …?", a topic "Could you tell me about …?"."""
    bare = re.sub(r"^to ", "", words.strip()).rstrip(".?! ")
    if "?" in words or len(bare.split()) > LONGEST_PHRASE or typed(words).shape in WHOLE:
        return words.strip()
    if typed(bare).shape is not Shape.NOUN:
        return f"Would you {bare}?"
    return f"Could I have {bare}?" if COSTS.search(bare) else f"Could you tell me about {bare}?"


def weigh(tools: Tools, words: str, about: str, stage: Stage) -> Review:
    """What the guard says of an ask, as typed or as the end of the stem it completes: the heavier of the two.

    `about` is what the message is about, so that a lighter wording can name it.
    """
    plain = tools.guard.review(words, stage)
    completed = tools.guard.review(f"{about.rstrip('.')}.\n\n{_said_whole(words)}".lstrip(".\n"), stage)
    return completed if completed.largest >= plain.largest and completed.verdict is Verdict.TOO_BIG else plain


def _asked(tools: Tools, job: AnyJob, state: State) -> Out | None:
    fields = fields_of(job, state)
    by_name = {field.name: field for field in fields}
    known_already = {k: v for k, v in state.brief.items() if k in job.brief_type.model_fields and v != state.said}
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
