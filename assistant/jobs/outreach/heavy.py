"""Kinds of request that weigh more than a question: by which words they are known, and how much they ask."""

import re

from assistant.mentoring.stages import Ask

MINE = r"(?:my|our|the|a|an|this|some) (?:\w+ ){0,3}"
WORK = (
    "cv|r[eé]sum[eé]|deck|slides?|portfolio|draft|application|paper|thesis|essay|proposal|plan|code|profile"
    "|presentation"
    "|report|statement|letter|model|pitch|talk"
)
READING = (
    "review|proof ?read|critique|check|look (?:over|at|through)|go (?:over|through)|read|glance at|edit|assess"
    "|help with"
)
TIME = r"(?:\d+|five|ten|fifteen|twenty|thirty) ?-?min(?:ute)?s?|half an hour|quarter of an hour|an hour"
THEM = "(?:me|you|her|him|them)"

KINDS: tuple[tuple[str, Ask, tuple[str, ...]], ...] = (
    (
        "sponsorship",
        Ask.SPONSORSHIP,
        (
            r"\bsponsor(?:s|ed|ing|ship)?\b|\bvouch\b|\bnominat\w+|\badvocate\b|\bspeak up for me\b",
            r"\b(?:put|push) (?:me|my name) (?:forward|up|in)\b|\brecommend me (?:for|to)\b",
            r"\bget me (?:a|the|that|this) (?:\w+ )?(?:job|role|promotion|seat)\b",
        ),
    ),
    (
        "mentorship",
        Ask.MENTORSHIP,
        (
            r"\bmentor(?:s|ed|ing|ship)?\b|\bunder (?:his|her|your|their) wing\b|\btake me on\b|\bprot[eé]g[eé]e?\b",
            r"\bcoach me\b|\bbe(?:come)? my (?:coach|guide|adviser|advisor|compass|guru|big sister|role model)\b",
            rf"\blearn (?:from|under) {THEM}\b",
        ),
    ),
    (
        "commitment",
        Ask.COMMITMENT,
        (
            r"\bregular(?:ly)?\b|\b(?:every|each|once a|per) (?:other )?(?:week|month|fortnight|quarter)\b|\bongoing\b",
            r"\bmonthly\b|\bweekly\b|\bcheck[- ]?ins?\b|\bguide me\b|\bwalk me through\b|\bshadow(?:ing)?\b"
            r"|\bseries of\b",
        ),
    ),
    (
        "referral",
        Ask.FAVOUR,
        (
            r"\breferr?al\b|\brefer me\b|\bhire me\b|\bgood word\b|\breference\b|\bhelp me (?:get|find) (?:a|the|my)\b",
            r"\b(?:jobs?|vacanc(?:y|ies)|openings?|internships?)\b.{0,30}\b(?:at|in|on|with|for me|there|team"
            r"|company)\b",
        ),
    ),
    ("introduction", Ask.FAVOUR, (r"\bintro(?:duction|duce|s)?\b|\bput me in touch\b|\bconnect me (?:with|to)\b",)),
    (
        "review",
        Ask.FAVOUR,
        (
            rf"\b(?:{READING})\b (?:{MINE})?(?:{WORK})\b|\bmock interview\b|\b(?:feedback|comments|thoughts) on my\b",
            rf"\b(?:{READING})\b my\b",
        ),
    ),
    (
        "conversation",
        Ask.SHORT_CONVERSATION,
        (
            r"\b(?:coffees?|lunch|dinner|drink|chat|call|zoom|meet(?:ing)?|catch[- ]?up|sit down|conversation)\b",
            rf"\bpick (?:your|her|his|their) brains?\b|\b(?:talk|speak) (?:to|with) {THEM}\b|\b(?:{TIME})\b",
        ),
    ),
)
"""(kind, its weight, the words that give it away), heaviest first."""

ABOUT_THEM = re.compile(r"^(?:how|what|why|when|where|who|which|whether|if|did|do|does)\b", re.IGNORECASE)
WANTED = re.compile(
    r"\b(?:you|she|he|they)(?:'d| would| could| can| will|'ll| want to)? (?:be (?:my|open|willing|able)|mentor"
    r"|sponsor|refer me"
    r"|introduce|review|coach me|guide me|take me|meet|help me|consider)\b",
    re.IGNORECASE,
)


def heavy_kind(ask: str) -> tuple[str, Ask]:
    """The kind and weight of what an ask wants; ("question", QUICK_QUESTION) when it only wants to know.

    "How you found your mentor" talks about mentors and asks for none.
    """
    if ABOUT_THEM.match(ask) and not WANTED.search(ask):
        return "question", Ask.QUICK_QUESTION
    for kind, weight, patterns in KINDS:
        if any(re.search(pattern, ask, re.IGNORECASE) for pattern in patterns):
            return kind, weight
    return "question", Ask.QUICK_QUESTION
