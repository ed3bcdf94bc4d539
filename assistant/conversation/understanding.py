"""What one message already says about a brief: person, role, date, length, channel, topic, ask."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

import dateparser

from assistant.conversation.naming import names_in

DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:tue|tues|weds?|thu|thurs?|fri)\b)"
SOON = r"(?:tmrw|tmr|tmw|tomoz|tomorow|tommorow|tommorrow|2moro|2morrow)"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
WHEN = re.compile(
    rf"\b(?:today|tonight|tomorrow|{SOON}|(?:next|this|on|coming)?\s*{DAY}|in \w+ (?:days?|weeks?)|next week|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{4}}-\d\d-\d\d)\b",
    re.IGNORECASE,
)
CLOCK = re.compile(
    r"\b(?:at (?=[\dn])(?!\d{1,2}(?::\d\d)?\s*min)|(?=\d{1,2}(?::\d\d)?\s*[ap]m\b))"
    r"(\d{1,2}(?::\d\d)?\s*(?:am|pm)?|noon)\b",
    re.IGNORECASE,
)
MINUTES = re.compile(r"\b(\d{1,3})[ -]?min(?:ute)?s?\b", re.IGNORECASE)
SPANS = (
    ("three quarters of an hour", "45"),
    ("half an hour", "30"),
    ("half hour", "30"),
    ("quarter of an hour", "15"),
    ("an hour", "60"),
    ("1 hour", "60"),
    ("one hour", "60"),
)
CHANNELS = (
    ("linkedin", r"\blinked ?in\b"),
    ("email", r"\be-?mail\b"),
    ("chat", r"\b(?:slack|teams|whats ?app|dm|text message|chat message|sms)\b"),
    ("spoken", r"\b(?:in person|corridor|hallway|out loud|say to (?:him|her|them)|face to face)\b"),
)
BY_CHANNEL = re.compile(
    r",?\s+(?:on|by|via|over|in) (?:linked ?in|e-?mail|slack|teams|whats ?app|(?:a )?(?:dm|text|chat)|person)\W*$",
    re.IGNORECASE,
)
NEWS = re.compile(
    r"\b(?:tell|let|update)\s+(?!me\b|us\b)\w+(?:\s+\w+)?\s+(?:know\s+)?(?:that\s+)?((?:it|the|i|we|my)\s+(?:\w+\s+){0,3}?"
    r"(?:\w{3,}ed|went|got|did|was|were|made|sent|is done|are done)\b[^.?!\n]{0,160})",
    re.IGNORECASE,
)
ABOUT = re.compile(r"\babout ((?!me\b|my day\b|it\b|that\b|her\b|him\b|them\b)[^.?!\n]{3,160})", re.IGNORECASE)
BIG = "be|become|mentor|sponsor|review|look at|introduce|refer|meet|help|guide|take"
ASKS = (
    re.compile(
        rf"\b(?:ask(?:ing)?|get|want|would like|like|love|invite)\s+(?:\w+\s+){{0,6}}?"
        rf"(?:to|if (?:she|he|they)(?:'d| would| could)?)\s+((?:{BIG})\b[^.?!\n]{{0,140}})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:want|would like|like|love|hoping|hope) to (?:ask|know|learn|find out|understand|hear)\s+"
        r"(?:(?:her|him|them|you)\s+)?(?:about\s+)?([^.?!\n]{4,160})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\bask(?:ing)? (?:her|him|them|[A-Z]\w+)? ?(?:for|about|how|why|what|whether)\s+([^.?!\n]{3,160})",
        re.IGNORECASE,
    ),
)
TITLE = (
    "[A-Z]{2,4}|[Hh]ead|[Dd]irector|[Mm]anager|[Ll]ead|[Ee]ngineer|[Pp]rofessor|[Ff]ounder|[Pp]artner|[Oo]fficer"
    "|[Pp]resident|[Nn]urse|[Cc]onsultant|[Dd]esigner"
)
ROLE = re.compile(
    r",\s*(?:(?:who is|she's|he's|is)\s+)?(?:(?:our|the|my|a|an)\s+)?"
    rf"((?:[A-Za-z&/-]+\s+){{0,4}}?(?:{TITLE})\b(?: of(?: [A-Z&][\w&]*)+|(?: [A-Z][\w&]*)*)?)"
)
THE_ROLE = re.compile(
    r"\b(?:our|the)\s+(CEO|COO|CTO|CFO|CIO|CMO|[Hh]ead of [A-Z][\w ]*?|[Dd]irector of [A-Z][\w ]*?)"
    r"(?=[,.?!\n]| (?:to|at|of|and|but|who|for)\b|$)"
)
WORKPLACE = re.compile(r"\bat ([A-Z][\w&.'’-]*(?:\s+[A-Z][\w&.'’-]*){0,2})")


def understand(text: str, today: date, known: Iterable[str] = ()) -> dict[str, str]:
    """What `text` says, by field name, and only what is there.

    Names: person, role, organisation, when, minutes, channel, topics, since_then, ask.
    """
    heard = {
        "person": next(iter(names_in(WHEN.sub(" ", text), known)), ""),
        "role": _group(ROLE, text) or _group(THE_ROLE, text),
        "organisation": _group(WORKPLACE, text),
        "when": when_in(text, today),
        "minutes": minutes_in(text),
        "channel": next((name for name, pattern in CHANNELS if re.search(pattern, text, re.IGNORECASE)), ""),
        "topics": BY_CHANNEL.sub("", _group(ABOUT, text)),
        "since_then": _group(NEWS, text),
        "ask": BY_CHANNEL.sub("", next((found for pattern in ASKS if (found := _group(pattern, text))), "")),
    }
    if heard["organisation"] and heard["organisation"] in heard["person"]:
        heard["organisation"] = ""
    return {name: value for name, value in heard.items() if value}


REQUEST = re.compile(
    r"^\W*(?:(?:hi|hey|hello|ok|so|please|can you|could you|can we|i(?:'d| would) (?:like|love) to|i want to|i need to"
    r"|let'?s|help me(?: to)?|time (?:to|for))\b[,\s]*)*"
    r"(?:(?:do|some|a|my|the|our|daily|evening|end of day|quick|bit of|to"
    r"|reflect(?:ion|ing)?|journal(?:ing)?|look(?:ing)? back|think(?:ing)? (?:back|through|it through)|debrief"
    r"|check.?in"
    r"|go over|process|on|about|over|of|today|day|week|it|this|that|please|pls|now|time|with you)\b[\s\W]*)*$",
    re.IGNORECASE,
)
SHORT_REQUEST = re.compile(r"^\W*(?:reflect|debrief|look(?:ing)? back|journal|think)\b", re.IGNORECASE)
TELLS_SOMETHING = 5


def story_in(text: str) -> str:
    """What the message tells of, without the sentences that only ask to reflect; "" when nothing is told."""
    told = [sentence for sentence in re.split(r"(?<=[.!?\n])\s+", text.strip()) if not _only_asks(sentence)]
    story = " ".join(told).strip()
    return story if len(story.split()) >= TELLS_SOMETHING else ""


def _only_asks(sentence: str) -> bool:
    short = len(sentence.split()) <= 8 and SHORT_REQUEST.match(sentence)
    return bool(short or REQUEST.match(sentence[:200]))


def when_in(text: str, today: date) -> str:
    """The first day named in `text`, as "Thursday 26 November 2026", with the time where there is one; else ""."""
    found = WHEN.search(text)
    if not found:
        return ""
    words = re.sub(rf"^{SOON}$", "tomorrow", found.group(0), flags=re.IGNORECASE)
    words = re.sub(r"\b(?:on|this|next|coming)\s+(?=" + DAY + ")", "", words, flags=re.IGNORECASE)
    parsed = dateparser.parse(
        "tomorrow" if words.lower() == "tomorrow" else words.replace("tonight", "today"),
        languages=["en"],
        settings={"RELATIVE_BASE": datetime.combine(today, time(9)), "PREFER_DATES_FROM": "future"},
    )
    if parsed is None or words.lower() == "next week":
        return words.lower()
    clock = CLOCK.search(text)
    return f"{parsed:%A} {parsed.day} {parsed:%B %Y}" + (f", {clock.group(1)}" if clock else "")


def minutes_in(text: str) -> str:
    """How long, in minutes, as digits; "" when the text does not say."""
    if found := MINUTES.search(text):
        return found.group(1)
    lowered = text.lower()
    return next((minutes for words, minutes in SPANS if words in lowered), "")


def _group(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return " ".join(found.group(1).split()).strip(" ,;:") if found else ""
