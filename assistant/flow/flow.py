"""What one message leads to: care first, then material, an open question, or a new job."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date

from assistant.conversation.asking import GIVE_UP, SKIP, ask_once_more, ask_the_rest
from assistant.conversation.changing import corrects_last, wants_change, wants_shorter
from assistant.conversation.checking import checked
from assistant.conversation.cues import SMALL_TALK
from assistant.conversation.focus import resolved
from assistant.conversation.folders import folder_in
from assistant.conversation.languages import is_foreign
from assistant.conversation.naming import describes_someone, has_pronoun, whole_name
from assistant.conversation.pasted import apart
from assistant.conversation.routing import OTHER, Route
from assistant.conversation.state import Focus, Last, State
from assistant.conversation.stems import stage_in
from assistant.conversation.understanding import story_in, understand
from assistant.errors import BadInput
from assistant.flow.answering import changes_course, is_skip, told_in
from assistant.flow.briefing import fields_of, go_on
from assistant.flow.caring import kind_reply
from assistant.flow.choosing import choice_meant
from assistant.flow.material import read, take_in
from assistant.flow.mending import mended, to_mend
from assistant.flow.naming import names_known
from assistant.flow.out import Out
from assistant.flow.persons import SOMEONE_ELSE
from assistant.flow.small_talk import small_talk
from assistant.flow.tools import AnyJob, Moment, Tools
from assistant.flow.weighing import chosen
from assistant.jobs.form import Choice
from assistant.parts import Chose, Dropped, Filled, Incoming, Notice, Question, Said, Text

SURE = 0.55
CHANGEABLE = ("person", "role", "organisation", "when", "minutes", "channel")
"""What a message may change of what was done last; the rest is asked for in so many words."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The way of one message through the rooms."""

    tools: Tools

    async def run(
        self, user: str, conversation: str, incoming: Incoming, state: State, today: date
    ) -> AsyncIterator[Out]:
        """The parts that answer `incoming`, with what is to be stored beside each."""
        moment = Moment(user, conversation, today)
        if kind := kind_reply(self.tools, _words(incoming)):
            yield Out(Text(id=self.tools.new_id(), text=kind), state.finished())
            return
        if not self.tools.readiness:
            yield Out(self._notice("warming"))
            await self.tools.search(self.tools.readiness.wait)
        match incoming:
            case Dropped():
                parts = take_in(self.tools, incoming, moment)
            case Filled(values=values):
                parts = self._filled(values, state, moment)
            case Chose(value=value, question=part) if check := to_mend(value):
                parts = mended(self.tools, check, part, moment)
            case Chose(value=value):
                parts = self._chose(value, state, moment)
            case Said(text=text) if check := to_mend(text):
                parts = mended(self.tools, check, None, moment)
            case Said(text=text):
                parts = self._said(text, state, moment)
        async for out in parts:
            yield out

    async def _said(self, text: str, state: State, moment: Moment) -> AsyncIterator[Out]:
        if not text.strip():
            raise BadInput(self.tools.lines.say("not_clear"))
        if named := folder_in(text):
            parts = read(self.tools, named, moment)
        elif own_and_message := checked(text):
            parts = self._started("check", own_and_message[0], state, moment, own_and_message[1])
        elif state.waiting in ("form", "more") and SMALL_TALK.match(text) and not is_skip(text):
            parts = self._chatted(text, state, moment)
        elif corrects_last(text, state):
            parts = self._started("people", text, state, moment)
        elif GIVE_UP.match(text) or (is_skip(text) and state.waiting in (None, "more")):
            parts = self._given_up(state)
        elif state.waiting and (value := choice_meant(self.tools, text, state)):
            parts = self._chose(value, state, moment)
        elif state.last and state.waiting in (None, "more") and wants_change(text):
            parts = self._again(text, state, state.last, moment)
        elif state.waiting in ("form", "more", "weighing") and not changes_course(self.tools, text, state):
            parts = self._answered(text, state, moment)
        else:
            parts = self._routed(text, state, moment)
        async for out in parts:
            yield out

    async def _routed(self, text: str, state: State, moment: Moment) -> AsyncIterator[Out]:
        if is_foreign(text):
            yield self._line("other_language")
            return
        own, pasted, _ = apart(text)
        if pasted:
            async for out in self._started("outreach", text, state, moment):
                yield out
            return
        route: Route = await self.tools.search(self.tools.router.route, own)
        if route.job == OTHER:
            async for out in small_talk(self.tools, text, moment):
                yield out
        elif route.confidence < SURE:
            yield self._which_job(text, route, state)
        else:
            async for out in self._started(route.job, text, state, moment):
                yield out

    async def _started(
        self, name: str, text: str, state: State, moment: Moment, message: str = ""
    ) -> AsyncIterator[Out]:
        job = self.tools.jobs[name]
        people = await names_known(self.tools, text, moment)
        if name == "answer":
            question, focus = resolved(text, state.focus, people)
            fresh = State(job=name, brief={"question": question}, said=text, focus=focus, last=state.last)
            open_form = state.model_copy(update={"focus": focus}) if state.waiting == "form" else None
            async for out in go_on(self.tools, fresh, moment):
                yield Out(out.part, open_form or out.state, out.artefact, out.changes)
            if open_form:
                yield Out(self._notice("still_open"))
            return
        own, pasted, mine = (text, "", False) if message else apart(text)
        before = state.brief.get("person", "") or state.focus.person
        heard = {**job.heard(message), "text": message} if message else {}
        heard |= {"stage": stage_in(own), **understand(own, moment.today, people)}
        heard |= {k: v for k, v in self._as_told(name, own).items() if v}
        heard |= job.heard(own)
        if before and has_pronoun(own) and not describes_someone(own):
            heard = {"person": before, **heard}
        heard |= {"before": before}
        heard = {k: v for k, v in heard.items() if k in job.brief_type.model_fields}
        focus = Focus(person=heard.get("person", "") or state.focus.person, question=state.focus.question)
        fresh = State(job=name, said=own, letter=pasted if mine else "", focus=focus, last=state.last)
        async for out in go_on(self.tools, fresh.told(heard), moment):
            yield out

    async def _answered(self, text: str, state: State, moment: Moment) -> AsyncIterator[Out]:
        """A plain message while a form is open: what it says goes where it belongs, and nothing is asked twice."""
        job = self.tools.jobs[state.job or ""]
        told = {} if is_skip(text) else told_in(text, job, state, moment.today)
        after = state.told({k: v for k, v in told.items() if k in job.brief_type.model_fields and not is_skip(v)})
        if after.brief != state.brief:
            after = after.model_copy(update={"asked": ask_the_rest(fields_of(job, after), after)})
        elif not is_skip(text):
            after = after.model_copy(update={"asked": ask_once_more(fields_of(job, after), after)})
        async for out in go_on(self.tools, after, moment):
            yield out

    async def _again(self, text: str, state: State, last: Last, moment: Moment) -> AsyncIterator[Out]:
        """What was done last, with what the message changes of it; where it names nothing to change, how to say it."""
        fields = self.tools.jobs[last.job].brief_type.model_fields
        heard = understand(text, moment.today)
        told = {k: v for k, v in heard.items() if k in fields and k in CHANGEABLE and v != last.brief.get(k)}
        if not told:
            shorter = wants_shorter(text) and last.job == "outreach"
            yield self._line("shorter_there" if shorter else "say_what_changes")
            return
        asked = (*fields, *last.brief.values())
        again = State(job=last.job, brief={**last.brief, **told}, asked=asked, said=text, focus=state.focus)
        async for out in go_on(self.tools, again, moment):
            yield out

    async def _chatted(self, text: str, state: State, moment: Moment) -> AsyncIterator[Out]:
        async for out in small_talk(self.tools, text, moment):
            yield out if state.waiting == "more" else Out(Text(id=out.part.id, text=_text_of(out)))
        if state.waiting == "form":
            yield Out(self._notice("still_open"))

    async def _filled(self, values: dict[str, str], state: State, moment: Moment) -> AsyncIterator[Out]:
        if state.waiting != "form" or state.job is None:
            yield Out(self._notice("form_closed"))
            return
        job = self.tools.jobs[state.job]
        state = state.told({k: v for k, v in values.items() if k in job.brief_type.model_fields and not SKIP.match(v)})
        state = state.model_copy(update={"asked": ask_once_more(fields_of(job, state), state)})
        async for out in go_on(self.tools, state, moment):
            yield out

    async def _chose(self, value: str, state: State, moment: Moment) -> AsyncIterator[Out]:
        match state.waiting:
            case "weighing" if state.weighing:
                parts = go_on(self.tools, chosen(state, state.weighing, value), moment)
            case "which person":
                told = {} if value == SOMEONE_ELSE else {"person": whole_name(state.brief.get("person", ""), value)}
                parts = go_on(self.tools, state.told(told).model_copy(update={"waiting": None}), moment)
            case "settling" if state.settling and value in {choice.value for choice in state.settling.choices}:
                settled = state.told({state.settling.field: value})
                parts = go_on(self.tools, settled.model_copy(update={"waiting": None, "settling": None}), moment)
            case "which job" if value in self.tools.jobs:
                parts = self._started(value, state.said, state.model_copy(update={"waiting": None}), moment)
            case _ if value in state.offers:
                parts = self._said(value, state, moment)
            case _ if value in self.tools.jobs:
                parts = self._started(value, self.tools.jobs[value].phrases.starter, state, moment)
            case _:
                raise BadInput(self.tools.lines.say("nothing_to_choose"))
        async for out in parts:
            yield out

    async def _given_up(self, state: State) -> AsyncIterator[Out]:
        line = (
            "left_as_is" if state.waiting == "more" else "given_up" if state.job or state.waiting else "nothing_waiting"
        )
        yield Out(Text(id=self.tools.new_id(), text=self.tools.lines.say(line)), state.finished())

    def _as_told(self, name: str, text: str) -> dict[str, str]:
        """What a job takes from the whole message: what happened that day, or what kind of message is wanted."""
        fields = self.tools.jobs[name].brief_type.model_fields
        starter = text == self.tools.jobs[name].phrases.starter
        told = {"happened": story_in(text), "purpose": text}
        return {} if starter else {field: told[field] for field in told if field in fields}

    def _which_job(self, text: str, route: Route, state: State) -> Out:
        likely: list[AnyJob] = [self.tools.jobs[route.job], self.tools.jobs[route.second]]
        choices = tuple(Choice(value=job.name, label=job.phrases.title) for job in likely)
        question = Question(id=self.tools.new_id(), text=self.tools.lines.say("unsure"), choices=choices)
        update = {"waiting": "which job", "said": text, "question": question.id}
        return Out(question, state.model_copy(update=update))

    def _line(self, line: str) -> Out:
        return Out(Text(id=self.tools.new_id(), text=self.tools.lines.say(line)))

    def _notice(self, line: str) -> Notice:
        return Notice(id=self.tools.new_id(), text=self.tools.lines.say(line))


def _text_of(out: Out) -> str:
    return out.part.text if isinstance(out.part, Text | Question) else ""


def _words(incoming: Incoming) -> str:
    match incoming:
        case Said(text=text) | Dropped(text=text):
            return text
        case Filled(values=values):
            return "\n".join(values.values())
        case Chose(value=value):
            return value
