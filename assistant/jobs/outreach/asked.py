"""What the user typed as their ask, as phrases to the reader: lead-ins and courtesies gone, one thing at a time."""

import re

from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import CLAUSE, DIRECT, small_first
from assistant.jobs.wording.typed import known, listed, one_line, sentences
from assistant.jobs.wording.words import count, cut

MOST_WORDS = 32
THEM = "(?:her|him|them|you)"
LEAD_INS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:hi|hello|hey|so|well|maybe|perhaps|just|basically)[ ,]+(?=\w)",
        rf"^(?:the |my )?(?:(?:one|only|main|first|big|quick|short) )*(?:thing|question)(?: that"
        rf"| which)?(?: for {THEM})?"
        r"(?: i(?:'d| would)?(?: really)? (?:like|love|want|have|need))?(?: to (?:know|ask|learn|understand"
        r"|hear)(?: about)?)?"
        rf"(?: {THEM})?(?: is| would be)?[:,]?\s+(?=\S)",
        r"^i(?:'d| would| am|'m| was)?(?: really| just| also)? (?:like|love|want|wanted|hoping|hope|need|wish"
        r"|curious|wondering"
        r"|wonder|interested)(?: to| in| about)?\s+(?=\S)",
        rf"^(?:to )?(?:know|learn|understand|hear|find out|ask)(?: {THEM})?(?: more)?(?: (?:about|for"
        rf"|from {THEM}))?[,:]?\s+(?=\S)",
        r"^could i ask you one short question(?: by reply)?(?: about)?\s*",
    )
)
POLITE = re.compile(
    r"^(?:(?:could|can|would|will|may|might) (?:you|she|he|they|i|we)(?: (?:please|kindly|possibly|be willing to"
    r"|be able to"
    r"|be open to|consider|mind|like to|have|get|ask for))*|please|kindly|if (?:you|she|he|they) (?:could|can|would"
    r"|will|'d)"
    r"|for (?=(?:a|an|some|her|his|your|their|help|advice|feedback|\d))|to(?= \w))\s+",
    re.IGNORECASE,
)
COURTESY = re.compile(
    r"^(?:a line or two|if this is not|if not|no worries|no rush|thank|there is no hurry|whenever)\b", re.IGNORECASE
)


def asks_in(ask: str, name: str) -> tuple[str, ...]:
    """The things asked for, in order, each a phrase said to the reader; a direct question keeps its question mark."""
    parts = listed(ask)
    if len(parts) == 1 and count(parts[0]) > MOST_WORDS // 2:
        parts = sentences(known(ask))[:4]
    every = tuple(_asked(part, name) for part in parts if not COURTESY.match(part))
    first, rest = every[:1], every[1:]
    return tuple(part for part in (*first, *(p for p in rest if p.endswith("?") or CLAUSE.match(p))) if known(part))


def deed(words: str) -> str:
    """A request without its courtesies: "could you please look at my slides" is "look at my slides"."""
    bare = words.rstrip("?").strip()
    for _ in range(2):
        bare = POLITE.sub("", bare)
    return bare


def _asked(text: str, name: str) -> str:
    whole = small_first(one_line(text).rstrip("?.! "))
    bare = whole
    for _ in range(3):
        for lead_in in LEAD_INS:
            bare = lead_in.sub("", bare)
    phrase = cut(to_you(small_first(bare), name), MOST_WORDS)
    is_question = text.rstrip().endswith("?") and (bare == whole or DIRECT.match(bare) is not None)
    return f"{phrase}?" if phrase and is_question else phrase
