"""Kinds of request that weigh more than a question: by which words they are known, and how much they ask."""

import re

from assistant.mentoring.stages import Ask

KINDS: tuple[tuple[str, Ask, str], ...] = (
    (
        "sponsorship",
        Ask.SPONSORSHIP,
        r"\bsponsor(?:s|ed|ing|ship)?\b|\bvouch\b|\b(?:put|push) (?:me|my name) (?:forward|up|in)\b|\bnominat\w+|\badvocate\b|\bspeak up for me\b"
        r"|\bget me (?:a|the|that|this) (?:job|role|promotion|seat)\b|\brecommend me (?:for|to)\b",
    ),
    (
        "mentorship",
        Ask.MENTORSHIP,
        r"\bmentor(?:s|ed|ing|ship)?\b|\bunder (?:his|her|your|their) wing\b|\bcoach me\b|\btake me on\b|\bbe my (?:coach|guide|adviser|advisor|compass|sensei|guru)\b"
        r"|\blearn (?:from|under) (?:you|him|her|them)\b|\bprot[eé]g[eé]e?\b",
    ),
    (
        "commitment",
        Ask.COMMITMENT,
        r"\bregular(?:ly)?\b|\b(?:every|each|once a|per|a) (?:week|month|fortnight|quarter)\b|\bmonthly\b|\bweekly\b|\bcheck[- ]?ins?\b|\bguide me\b"
        r"|\bwalk me through\b|\bshadow(?:ing)?\b|\bstay in touch regularly\b|\bseries of\b|\bongoing\b",
    ),
    (
        "referral",
        Ask.FAVOUR,
        r"\breferr?al\b|\brefer me\b|\b(?:a |any |open )?(?:jobs?|vacanc(?:y|ies)|openings?|internships?|roles?|positions?)\b.{0,30}\b(?:at|in|on|with|for me|there|team|company)\b"
        r"|\bhire me\b|\bgood word\b|\breference\b|\bhelp me (?:get|find) (?:a|the|my)\b",
    ),
    (
        "introduction",
        Ask.FAVOUR,
        r"\bintro(?:duction|duce|s)?\b|\bput me in touch\b|\bconnect me (?:with|to)\b",
    ),
    (
        "review",
        Ask.FAVOUR,
        r"\b(?:review|proof ?read|critique|check|look (?:over|at|through)|go (?:over|through)|read|feedback on|comments on|glance at|edit|assess)\b.{0,40}"
        r"\b(?:cv|r[eé]sum[eé]|deck|slides?|portfolio|draft|application|paper|thesis|essay|proposal|plan|code|profile|presentation|report|statement|letter|model)\b"
        r"|\bmock interview\b|\bfeedback on my\b",
    ),
    (
        "conversation",
        Ask.SHORT_CONVERSATION,
        r"\b(?:coffees?|lunch|dinner|drink|chat|call|zoom|meet(?:ing)?|catch[- ]?up|sit down|pick (?:your|her|his|their) brains?|conversation|talk (?:to|with) (?:me|you|her|him|them)"
        r"|speak (?:to|with) (?:me|you|her|him|them)|(?:\d+|fifteen|twenty|thirty|ten) ?-?min(?:ute)?s?|half an hour|an hour)\b",
    ),
)
"""(kind, its weight, the words that give it away), heaviest first."""

ABOUT_THEM = re.compile(r"^(?:how|what|why|when|where|who|which|whether|if|did|do|does)\b", re.IGNORECASE)
IMPERATIVE_IN_QUESTION = re.compile(
    r"\b(?:you|she|he|they)(?:'d| would| could| can| will|'ll)? (?:be (?:my|open|willing|able)|mentor|sponsor|refer|introduce|review|coach|guide|take me|meet|help me|consider)",
    re.I,
)


def heavy_kind(ask: str) -> tuple[str, Ask]:
    """The kind and weight of what an ask wants; ("question", QUICK_QUESTION) when it only wants to know.

    "How you found your mentor" talks about mentors and asks for none.
    """
    if ABOUT_THEM.match(ask) and not IMPERATIVE_IN_QUESTION.search(ask):
        return "question", Ask.QUICK_QUESTION
    for kind, weight, words in KINDS:
        if re.search(words, ask, re.IGNORECASE):
            return kind, weight
    return "question", Ask.QUICK_QUESTION
