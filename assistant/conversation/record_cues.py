"""How plainly a message speaks of the record: asks to see or change it, or tells of one thing that happened."""

import re

from assistant.conversation.cues import NOT_NAMES
from assistant.jobs.people.happened import happenings_in
from assistant.jobs.people.wanted import Wanted, wanted_of

PLAINLY: dict[Wanted, float] = {
    Wanted.UNDO: 1.0,
    Wanted.FORGET: 0.7,
    Wanted.MERGE: 0.7,
    Wanted.TAKE_OUT: 0.7,
    Wanted.EVERYONE: 0.7,
    Wanted.STAGE: 0.45,
    Wanted.ADD: 0.4,
    Wanted.FIT: 0.35,
}
"""How much nearer such words bring the people job, on the cosine's scale."""

ASKS_OF_RECORD: tuple[tuple[str, float], ...] = (
    (
        r"^(?:and |so )?why (?:is|are|do you (?:say|have|think))\b.{2,40}\b(?:stranger|aware|acquainted"
        r"|conversing|advising)\b",
        0.8,
    ),
    (
        r"\b(?:what|which) stage\b|\bhow far (?:along )?(?:have|am|are) (?:i|we)\b|\bwhere do (?:i|we"
        r"|\w+ and i) stand\b"
        r"|\bnext stage\b",
        0.7,
    ),
    (
        r"\b(?:what|who|whom|anything|list|show)\b.{0,25}\b(?:do|does) (?:i|he|she|they|\w+) (?:still )?owe\b"
        r"|^\W*(?:do|did) (?:i|we) (?:still )?owe\b|\b(?:what"
        r"|who)\b.{0,20}\bowes? me\b",
        0.8,
    ),
    (r"\blist\b.{0,20}\bi owe\b|\bis (?:anything|something) due\b|\bwho should i (?:thank|get back to)\b", 0.7),
    (r"\b(?:on|in) (?:the |my )?record\b|\brecorded (?:of|about|on)\b|\bwhat (?:do )?you have on\b", 0.6),
    (
        r"\b(?:cares (?:a lot )?about|is (?:really |very )?(?:interested in|into|keen on)|is (?:also )?(?:called"
        r"|known as)|goes by|works? (?:at"
        r"|for)\b.{2,40}\bnow)\b",
        0.35,
    ),
    (r"\b(?:on )?this machine only\b|\blocal only\b", 0.6),
)

MORE_THAN_A_RECORD = re.compile(
    r"\b(?:felt|feel(?:ing)?|froze|freeze|nervous|proud|sorry|unsure|not sure|wonder(?:ing)?|reflect\w*|think"
    r"|learned|realis\w+"
    r"|realiz\w+|notic\w+ (?:that|how|myself)|want to|went (?:well|badly|wrong)|how it went|know (?:where|why"
    r"|how|what)|why"
    r"|should i|over me|mess|brave|journal|remember|hardly|keeps?|replay\w*|stop|apologi\w+)\b|!!|\?",
    re.IGNORECASE,
)
"""Words of a day being thought over, or of something asked for: more than one thing to be noted."""

SOMEBODY = re.compile(r"(?<!^)\b[A-Z][a-z]+|\b(?:she|he|they|her|him|them)\b")
SUBJECT = re.compile(r"^\W*([A-Za-z][\w'’-]{2,})\s+(?:[A-Z][\w'’-]+\s+)*[a-z]")
OBJECT = re.compile(
    r"^\W*(?:i |we )?(?:just )?(?:met|talked (?:to|with)|spoke (?:to|with)|thanked|emailed|messaged"
    r"|called) ([a-z]{3,})\b"
)
NOBODY = NOT_NAMES | {
    "nobody",
    "everyone",
    "everybody",
    "work",
    "lunch",
    "had",
    "have",
    "met",
    "spoke",
    "talked",
    "was",
    "did",
}
LONGEST_EVENT = 22
EVENT = 0.75
NOTHING_PLAIN = -0.1
"""The record is changed on plain words only: likeness to an example alone weighs less than for the other jobs."""


def speaks_of_record(text: str) -> float:
    """How much nearer to the people job the message is than its likeness to examples says; below 0 on no plain word."""
    wanted = wanted_of(text)
    lowered = text.lower()
    asks = max((weight for pattern, weight in ASKS_OF_RECORD if re.search(pattern, lowered)), default=0.0)
    plainly = max(asks, PLAINLY.get(wanted, 0.0) if wanted else 0.0)
    return max(plainly, EVENT if _tells_an_event(text) else 0.0) or NOTHING_PLAIN


GIVES: tuple[tuple[str, float], ...] = (
    (r"^\W*i gave .{2,80} this: ", 1.0),
    (
        r"\bwhat (?:could|can|should|might|else can|would) i (?:give|offer|do for)\b|\bwhat do i have to (?:give"
        r"|offer)\b",
        0.7,
    ),
    (
        r"\b(?:my|the) gifts?\b|\bgift ideas?\b|\bthings? (?:i can|to) (?:give|offer)\b"
        r"|\beverything i can offer\b",
        0.6,
    ),
    (
        r"\b(?:give|giving) (?:something )?back\b|\breturn the favou?r\b|\bof use to\b|\b(?:something"
        r"|anything) (?:else )?i (?:can|could|might) (?:give|do|offer)\b|\bof mine\b|\bsomething (?:useful "
        r"|nice )?(?:to give|for) \w+",
        0.4,
    ),
    (
        r"^\W*i(?:'m| am| can| could)(?: also)?(?: happy to)? (?:offer|give|share|lend|introduce|proofread"
        r"|translate|teach|good at)\b",
        0.6,
    ),
    (r"^\W*i have (?:an? )?.{2,60}\bto (?:pass on|share|give|lend|offer)\b", 0.6),
    (
        r"^\W*i can help (?:people |anyone |others |somebody )?(?:with|to)\b|^\W*i can no longer (?:offer|give"
        r"|lend|share)\b",
        0.5,
    ),
)


def speaks_of_gifts(text: str) -> float:
    """How much nearer to the gifts job the message is; below 0 on no plain word."""
    lowered = text.lower()
    return max((weight for pattern, weight in GIVES if re.search(pattern, lowered)), default=NOTHING_PLAIN)


def _tells_an_event(text: str) -> bool:
    short = len(text.split()) <= LONGEST_EVENT
    return short and not MORE_THAN_A_RECORD.search(text) and bool(happenings_in(text)) and _of_somebody(text)


def _of_somebody(text: str) -> bool:
    if SOMEBODY.search(text):
        return True
    named = [found[1].lower() for found in (SUBJECT.match(text), OBJECT.match(text)) if found]
    return any(name not in NOBODY for name in named)
