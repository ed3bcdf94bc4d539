"""What a message about the record wants: to see something, or to change something."""

import re
from enum import Enum


class Wanted(Enum):
    """The things that can be asked of the record, and done to it."""

    EVERYONE = "everyone"
    PERSON = "person"
    OWED = "owed"
    FORGET = "forget"
    MERGE = "merge"
    STAGE = "stage"
    EVENT = "event"
    TAKE_OUT = "take out"
    MOVE = "move"
    DESCRIBE = "describe"
    ADD = "add"
    FIT = "fit"
    UNDO = "undo"


UNDO = re.compile(
    r"^\W*(?:(?:no|wait|oops|sorry|please|actually|ok)\b[,. ]*)*"
    r"(?:undo\b|revert\b|take (?:that|it|this|the last \w+) back\b|(?:that|this) was (?:wrong|a mistake)\W*$)",
    re.IGNORECASE,
)

STAGES_NAMED = r"stranger|aware|acquaint(?:ed|ance)|conversing|advis(?:ing|er|or)|mentor|sponsor|contact|friend of mine"

PATTERNS: tuple[tuple[Wanted, str], ...] = (
    (Wanted.UNDO, UNDO.pattern),
    (
        Wanted.FORGET,
        r"^\W*(?:please |can you |could you |i want you to )*"
        r"(?:forget(?! to\b| it\b| about it\b| that\b)|erase|wipe|delete (?!the (?:last|latest)|that\b|this\b|my\b)"
        r"|remove (?!the (?:last|latest)|that\b|this\b|my\b))",
    ),
    (
        Wanted.MERGE,
        r"\bmerge\b|\bcombine\b|\b(?:is|are) the same (?:person|woman|man|one)\b|\bare one person\b|\bduplicates?\b",
    ),
    (
        Wanted.TAKE_OUT,
        r"\b(?:delete|remove|take out|strike|drop) (?:the|that|this|my) (?:last |latest )?(?:event|entry|meeting"
        r"|talk|note|thing)\b"
        r"|\b(?:i|we) (?:did not|didn'?t|never) (?:actually |really )?(?:meet|met|talk|speak|see|write|reply"
        r"|happen)\b"
        r"|\b(?:that|it) (?:did not|didn'?t|never) happen\b",
    ),
    (
        Wanted.MOVE,
        r"^\W*(?:no,? |sorry,? |actually,? )*(?:it|that) was (?:on )?(?!wrong|a mistake|good|great|nice|fine|bad)\w",
    ),
    (
        Wanted.OWED,
        r"\bow(?:e|es|ed|ing)\b|\b(?:what|who)\b.{0,30}\b(?:due|overdue|waiting for me)\b"
        r"|\bwho (?:should|do|must) i (?:thank|write to|get back to|get in touch|follow up|report)\b"
        r"|\bwho have i (?:neglected|not)\b|\bopen loops\b|\bpromises\b",
    ),
    (
        Wanted.EVERYONE,
        r"\bmy (?:network|people|contacts)\b|\bwho (?:do|all do) i know\b|\bwhom do i know\b|\beveryone i know\b"
        r"|\b(?:list|show)(?: me)? (?:everyone|everybody|all(?: my)? (?:people|contacts)|the people|people)\b",
    ),
    (
        Wanted.PERSON,
        r"^\W*(?:and )?why\b|\bhow (?:far|close|well)\b|\bwhat stage\b|\bwhich stage\b|\bwhere do (?:i"
        r"|we) stand\b|\bwhere are we\b"
        r"|\bearns? the next\b|\bnext stage\b|\bwhat do (?:you|i|we) (?:know|have) (?:about|of|on)\b"
        r"|^\W*(?:show|open|look up|pull up)\b|\bhistory with\b|\bwhat (?:is|have you) (?:recorded|on record)\b"
        r"|\bwhen did (?:i|we) last\b|\bhow (?:is|are) (?:it|things) (?:going )?with\b",
    ),
    (
        Wanted.STAGE,
        rf"\b(?:is|are|as|to|was|became|becomes?|consider|call|being|not) (?:\w+ ){{0,3}}(?:{STAGES_NAMED})\b"
        r"|\bmentors me\b|\bknows? my name\b"
        r"|\b(?:no longer|not|stopped being|is|isn'?t) (?:really )?my (?:mentor|sponsor)\b"
        r"|\b(?:put|mark|set|correct) \w+.{0,30}\b(?:stage|as)\b|\bhardly know each other\b",
    ),
    (
        Wanted.FIT,
        r"\b(?:felt|feel) (?:small|belittled|respected|disrespected|heard|unheard|judged)\b.{0,30}\b(?:with|by)\b"
        r"|\bgood fit\b|\bright (?:mentor|person) for me\b|\bnote how the talk\b|\bfit with\b"
        r"|\b(?:did not|didn'?t) show up\b|\bstood me up\b|\bour values\b",
    ),
    (
        Wanted.ADD,
        r"^\W*(?:please )?(?:add|new (?:person|contact)|save|remember (?!that\b|to\b)|keep a record of"
        r"|create a (?:person|contact|record))\b",
    ),
)
"""In this order: the first that is found decides. What fits none may still tell an event or describe a person."""


def wanted_of(text: str) -> Wanted | None:
    """What the message wants by its own words; None when they show nothing of the kind."""
    said = " ".join(text.replace("’", "'").split())
    return next((wanted for wanted, pattern in PATTERNS if re.search(pattern, said, re.IGNORECASE)), None)
