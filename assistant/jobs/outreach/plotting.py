"""From a brief to what a message is made of: its kind, its ask, its words."""

import re

from assistant.jobs.job import Context
from assistant.jobs.outreach.brief import OutreachBrief
from assistant.jobs.outreach.frame import greeting, sign_off
from assistant.jobs.outreach.letters import Plot
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.outreach.told import told
from assistant.jobs.outreach.wish import wish_of
from assistant.jobs.wording.names import called
from assistant.jobs.wording.typed import known, one_line
from assistant.jobs.wording.words import cut
from assistant.mentoring.stages import Stage

THANKS = re.compile(r"\bthank|\bgrateful|\bgratitude", re.IGNORECASE)
REPORT = re.compile(r"\breport|\bupdate\b|\bcame of\b|\btell (?:her|him|them|\w+) (?:how|what)\b", re.IGNORECASE)


def plot_of(brief: OutreachBrief, context: Context, stage: Stage, texts: Texts) -> Plot:
    """What the message is made of. Deterministic: the same brief gives the same plot."""
    name = known(brief.person)
    words = told(brief.stayed_with_me, brief.about_me, brief.since_then, name)
    wish = wish_of(
        brief.ask,
        "" if words.stayed.text and not brief.ask and stage > Stage.AWARE else brief.topics,
        name,
        stage,
        texts,
    )
    purpose = f"{known(brief.purpose)}"
    seed = f"{name}|{words.stayed.text}|{brief.ask}"
    greet = greeting(name, brief.by(), texts)
    leave = sign_off(context.user_name, brief.by(), "warmer", name, texts)
    frame = f"{greet} {leave}".strip()
    return Plot(
        kind=_kind(purpose, bool(words.since), bool(wish.warm), stage),
        channel=brief.by(),
        stage=stage,
        called=called(name),
        role=_role(brief),
        told=words,
        wish=wish,
        seed=seed,
        thanks=bool(THANKS.search(purpose)),
        room=len(frame) + 2 if brief.by() != "email" else len(frame.split()),
    )


def _kind(purpose: str, since: bool, asks: bool, stage: Stage) -> str:
    if (since and stage > Stage.STRANGER) or REPORT.search(purpose):
        return "report"
    if THANKS.search(purpose) and not asks:
        return "thank"
    if not asks:
        return "thank" if stage > Stage.AWARE else "share"
    return "ask" if stage > Stage.AWARE else "first"


def _role(brief: OutreachBrief) -> str:
    role, place = cut(one_line(known(brief.role)), 8), cut(one_line(known(brief.organisation)), 6)
    return f"{role} at {place}" if role and place else role
