"""A plain message while a form is open, or while a finished card asks for one thing more."""

import re
from datetime import date

from assistant.conversation.asking import SKIP, answered_in_chat
from assistant.conversation.naming import names_in
from assistant.conversation.routing import OTHER
from assistant.conversation.state import State
from assistant.conversation.stems import sorted_out, stage_answered
from assistant.conversation.understanding import understand
from assistant.flow.briefing import fields_of
from assistant.flow.tools import AnyJob, Tools

CHANGES_COURSE, CHANGES_MIND = 0.85, 0.6
"""How sure the router must be that a message starts something else; less where it says so itself."""

EXPLICIT = re.compile(
    r"\b(?:reflect|reflection|journal|debrief|agenda|prep(?:are)?)\b|^\W*(?:write|draft|message|msg|email|dm)\b|\?\s*$",
    re.IGNORECASE,
)
CHANGE_OF_MIND = re.compile(r"\b(?:actually|instead|rather)\b", re.IGNORECASE)

ABOUT_MATERIAL = re.compile(
    r"\b(?:did|does|has) (?!you\b|it\b)\w+ (?:say|tell|told|promise|mention|advise|suggest|offer|mean)\b"
    r"|\bwhat (?:did|do) i\b|\bmy notes\b|\bthe course\b|\bremind me\b|^\W*(?:when|where) (?:did|is|was)\b"
    r"|^\W*what(?:'s| is) (?:an?|the difference)\b",
    re.IGNORECASE,
)
"""A question to the assistant, where a question to the other person could stand as well."""


def told_in(text: str, job: AnyJob, state: State, today: date) -> dict[str, str]:
    """What a plain message answers of the fields last asked: each sentence where it belongs."""
    fields = fields_of(job, state)
    open_names = {field.name for field in fields if field.name in state.asked and not state.brief.get(field.name)}
    if state.waiting == "more":
        return answered_in_chat(text, fields, state)
    if several := sorted_out(text, open_names):
        return several
    if "stage" in open_names and len(text.split()) <= 9 and (stage := stage_answered(text)):
        return {"stage": stage}
    heard = understand(text, today)
    if heard.get("channel") and len(text.split()) <= 5:
        return {"channel": heard["channel"]}
    if state.waiting == "weighing" and not open_names & {field.name for field in fields if field.required}:
        return {"ask": text}
    values = answered_in_chat(text, fields, state)
    asked = {name: value for name, value in heard.items() if name in open_names}
    named = names_in(text) if "person" in asked and len(text.split()) < 6 else ()
    return {**values, **asked, **({"person": named[0]} if named else {})}


def changes_course(tools: Tools, text: str, state: State) -> bool:
    """Whether a plain message starts something else instead of answering."""
    if ABOUT_MATERIAL.search(text) and not re.search(r"\byour?\b", text, re.IGNORECASE):
        return True
    if not (EXPLICIT.search(text) or CHANGE_OF_MIND.search(text)):
        return False
    route = tools.router.route(text)
    unasked = (OTHER, "answer", state.job) if state.waiting == "more" else (OTHER, state.job)
    sure = CHANGES_MIND if CHANGE_OF_MIND.search(text) else CHANGES_COURSE
    return route.job not in unasked and route.confidence >= sure


def is_skip(text: str) -> bool:
    """Whether the message leaves what was asked."""
    return SKIP.match(text) is not None
