"""The sentences a message is built from, chosen for what it is made of."""

import re

from assistant.jobs.outreach.plot import Plot
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.outreach.told import in_brief, opening
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.shape import sentence
from assistant.jobs.wording.words import count
from assistant.mentoring.stages import Stage

CONTRACTED = (
    ("I am", "I'm"), ("then I have", "then I've"), ("I would", "I'd"), ("I will", "I'll"),
    ("It is", "It's"),
    ("That is", "That's"), ("do not", "don't"), ("does not", "doesn't"), ("you would", "you'd"), ("has not", "hasn't"),
)  # fmt: skip
ADVICE_LIKE = re.compile(
    r"\b(?:said|told|advi[cs]e\w*|ideas?|points?|rules?|suggest\w*|way|how|what|why|that|talk|questions?|lessons?|tips?|story|trick)\b",
    re.IGNORECASE,
)
"""Something one can do something with, and tell them later; a kindness is only thanked for."""
EVERYTHING = 99


def opens(plot: Plot, texts: Texts, words: int = EVERYTHING, other: bool = False) -> str:
    """What stayed with the user, as the sentence to open with; `other` words it differently."""
    stayed = plot.told.stayed
    tables = {True: texts.opening_known, False: texts.opening}
    options = tables[plot.stage >= Stage.CONVERSING]
    if other:
        options = {row: (*some[1:], some[0]) for row, some in options.items()}
    said = opening(in_brief(stayed, words), options, plot.seed)
    if said or not plot.wish.warm or plot.kind in ("thank", "report"):
        return said
    return choose(texts.opening_without["role" if plot.role else "none"], plot.seed).format(role=plot.role)


def bridge(plot: Plot, texts: Texts) -> str:
    """The step from what stayed to the question, with who is asking where that is known."""
    me = plot.told.me
    if not me:
        return choose(texts.bridge, plot.seed) if plot.told.stayed.text else ""
    if not plot.told.stayed.text or count(me) > 12 or "," in me:
        return sentence(me)
    return sentence(choose(texts.bridge_with_me, plot.seed).format(me=me))


def reason(plot: Plot, texts: Texts, words: int = 24) -> str:
    """Why it is this person who is asked, after the question."""
    return opening(in_brief(plot.told.stayed, words), texts.reason, plot.seed)


def thanked(plot: Plot, texts: Texts) -> str:
    """The thanks, for the very thing where it is known; "" where none are due."""
    if not plot.thanks and plot.kind != "thank":
        return ""
    if not plot.thanks and plot.told.stayed.text:
        return ""
    if plot.thanks_for:
        return sentence(choose(texts.thanks["for"], plot.seed).format(thing=plot.thanks_for))
    return choose(texts.thanks["talk" if plot.stage >= Stage.CONVERSING else "any"], plot.seed)


def size(plot: Plot) -> str:
    """The row of the tables that depend on what is asked."""
    rows = {"conversation": "conversation", "favour": "favour", "big": "favour"}
    return rows.get(plot.wish.kind, "question")


def telling(plot: Plot) -> str:
    """The row of the tables for a message that asks for nothing."""
    if plot.kind in ("share", "report"):
        return plot.kind
    to_use = ADVICE_LIKE.search(plot.told.stayed.text) is not None or plot.told.since
    return "thank" if to_use else "thank_only"


def together(*parts: str) -> str:
    """The sentences as one paragraph; a sentence that stands there already is not said again."""
    said: list[str] = []
    for part in (part.strip() for part in parts):
        if part and part not in said:
            said.append(part)
    return " ".join(said)


def contracted(text: str) -> str:
    """As people talk: "I'm", "don't". Never at the end of a sentence, where nobody says "yes, I'm"."""
    for long, short in CONTRACTED:
        text = re.sub(rf"\b{long}\b(?= \w)", short, text)
    return text
