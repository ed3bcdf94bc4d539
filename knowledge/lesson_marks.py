"""How lessons mark their parts: the headings people give them, and the words a closing paragraph begins with."""

import re
from dataclasses import dataclass
from enum import Enum


class Part(Enum):
    """What a piece of a lesson is for."""

    BODY = "body"
    SUMMARY = "summary"
    TODAY = "today"
    COMING = "coming up"


@dataclass(frozen=True, slots=True)
class Mark:
    """The part a block begins, and what the block says of it itself."""

    part: Part
    rest: str


@dataclass(frozen=True, slots=True)
class Lead:
    """How a paragraph of a part begins; its group `label`, where it is not empty, is left out of the text."""

    part: Part
    pattern: re.Pattern[str]


def _heading(pattern: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:the|your|our|lesson|daily|today[’']?s|this lesson[’']?s|a) )*(?:{pattern})", re.IGNORECASE
    )


HEADINGS = (
    (
        Part.SUMMARY,
        _heading(
            r"summary|in summary|(?:quick )?recap|in short|in brief|in a nutshell|to sum up|summing up|tl;?dr|"
            r"(?:key |main |big |three )?(?:take-?aways?|points|lessons|ideas)(?: to (?:remember|keep))?|at a glance|"
            r"what (?:we|you)(?:[’']ve| have)? (?:learned|learnt|covered)(?: today)?|remember this|"
            r"points? to remember|what to remember|the short version|wrap[- ]?up|bottom line"
        ),
    ),
    (
        Part.TODAY,
        _heading(
            r"today|(?:(?:today|now) )?(?:it[’']?s )?your turn(?: today)?|exercises?(?: for today)?|assignments?|"
            r"homework|try (?:this|it)(?: (?:out|today|now|yourself|at home))*|do this(?: today| now)*|over to you|"
            r"put(?:ting)? (?:it|this|them) (?:in)?to (?:practice|action|work)|make it real|"
            r"(?:what )?to do today|"
            r"(?:small |one |next |action |practice )*(?:action|practice|challenge|task|activity|experiment|"
            r"mission|step|move|practical|"
            r"worksheet|rekindle)(?: for today| today)?|take action(?: today)?|"
            r"(?:(?:one|a) )?(?:small )?(?:thing|step) (?:to (?:do|take|try)|for) (?:today|now)|"
            r"(?:two|five|ten)[- ]minute (?:task|exercise|action|practice)|"
            r"(?:time )?to (?:practi[cs]e|reflect on|reflect)|reflection(?: questions?)?|"
            r"questions? (?:for|to) (?:reflection|reflect on)|journal(?:l?ing)? prompts?"
        ),
    ),
    (
        Part.COMING,
        _heading(
            r"coming (?:up|next|soon)(?: next| tomorrow| in .{1,30})?|tomorrow|up next|"
            r"(?:what[’']?s|what is|what comes) next|next(?: time| up| lesson| day| week[’']?s lesson)?|"
            r"(?:in|on) (?:the|our|your) next (?:lesson|session|module|day|episode)|looking ahead|sneak peek|"
            r"tomorrow[’']?s (?:lesson|topic)|a look ahead|preview|where we go next|next lesson: .{1,40}"
        ),
    ),
)
"""What a heading, or a short line by itself, is called."""

_DO = (
    "think|write|ask|list|pick|choose|reflect|take|send|find|make|look|try|identify|note|set|call|reach|talk|review|"
    "spend|practi[cs]e|plan|start|notice|jot|draw|read|tell|schedule|block|open|say|observe|consider|decide|do|go|"
    "imagine|invite|name|keep|use|give|thank|watch|describe|pay|begin|put|add|share|listen|complete|fill|book|text|"
    r"message|your (?:task|exercise|challenge|job)|(?:i|we)(?:[’']d like| want| invite| challenge) you|you will|"
    r"let[’']?s"
)


def _lead(part: Part, pattern: str) -> Lead:
    whole = pattern if "(?P<label>" in pattern else f"(?P<label>)(?:{pattern})"
    return Lead(part, re.compile(whole, re.IGNORECASE))


LEADS = (
    _lead(
        Part.SUMMARY,
        r"(?P<label>(?:in |lesson |a )?(?:summary|recap|short|tl;?dr|(?:key |main )?take-?aways?)(?::\s*|"
        r"\s[–—-]\s+))\S",
    ),
    _lead(Part.SUMMARY, r"(?:in summary|in short|to sum up|to recap|to summari[sz]e|in a nutshell),? "),
    _lead(
        Part.TODAY,
        r"(?P<label>(?:(?:today[’']?s|your|daily|an?|small|one) )*(?:exercise|action|task|challenge|assignment|"
        r"homework|practice|experiment|mission|activity|your turn|try (?:this|it)|do this today|to do today|today)"
        r"(?::\s*|\s[–—-]\s+))\S",
    ),
    _lead(Part.TODAY, rf"(?:so,? )?(?:for |right )?today,? (?:please )?(?:{_DO})\b"),
    _lead(
        Part.TODAY,
        r"(?:now )?it[’']?s your turn|before (?:tomorrow|the next lesson|you go)|"
        r"(?:your|the) (?:task|exercise|challenge|homework|assignment) (?:for )?(?:today |this time )?is\b",
    ),
    _lead(
        Part.COMING,
        r"(?P<label>(?:coming up(?: next| tomorrow)*|up next|next (?:time|up|lesson|week|day)|tomorrow|what[’']?s next)"
        r"(?::\s*|\s[–—-]\s+))\S",
    ),
    _lead(
        Part.COMING,
        r"coming up(?: next| tomorrow)*,|(?:in|on) (?:the|our|your) next (?:lesson|session|module|day|episode)|"
        r"next (?:time|lesson|week),? (?:we|you|i)\b|tomorrow,? (?:we|you|i|one|two|it|the)\b|tomorrow[’']s lesson",
    ),
)
"""The first that fits counts."""

NAMED = re.compile(
    r"(?:^|[\s/_\W])(?:lessons?|module|unit|session|(?:day|week)[\s_-]{0,2}\d{1,3}|e?-?course|curriculum)"
    r"(?:$|[\s/_\W\d])",
    re.IGNORECASE,
)
"""Names of files, folders and titles that say it is a lesson."""

ALSO = re.compile(
    r"\b(?:this|today[’']s|the next|next|previous|yesterday[’']s|tomorrow[’']s|the) lesson\b", re.IGNORECASE
)
NUMBERED = re.compile(r"(?:lesson|day|module|unit|session|week) \d{1,3}\b", re.IGNORECASE)
FURNITURE = re.compile(
    r"resources|further reading|references|comments?|leave a (?:reply|comment)|share(?: this)?|"
    r"related(?: posts| lessons)?|about the author|downloads?|discussion|course (?:content|navigation|menu)|"
    r"footnotes|sources",
    re.IGNORECASE,
)
"""Headings whose text is not the lesson's."""
