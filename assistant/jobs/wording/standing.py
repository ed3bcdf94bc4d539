"""How a quoted line stands: when it was noted, and whether it tells of a plan or a draft, not of what happened."""

import re

from assistant.jobs.wording.quoting import place_of
from knowledge.passage import Kind, Passage

UNTICKED = re.compile(r"\s*(?:[-*+]\s+)?\[ \]")
INTENDED = re.compile(r"(?i)\b(?:i|we)(?:'ll| will|'m going to| am going to| plan to| intend to)\b")
PLANS = re.compile(
    r"(?i)\b(?:to[ -]?dos?|next steps?|plans?|planned|planning|agenda|ideas|wish ?list|some ?day|maybe|talking points|"
    r"(?:questions?|things|what|topics) (?:to|for)\b|to (?:ask|say|bring|raise|discuss)|goals?|intentions?)\b"
)
DRAFTS = re.compile(r"(?i)\b(?:drafts?|unsent|not sent(?: yet)?|never sent|to be sent)\b")


def is_draft(passage: Passage) -> bool:
    """Whether the passage is a draft of something: its file, title or headings say so."""
    return not passage.built_in and bool(DRAFTS.search(place_of(passage)))


def is_plan(passage: Passage, text: str) -> bool:
    """Whether a line of the passage tells what is meant to be done."""
    if passage.kind is Kind.COURSE:
        return False
    if UNTICKED.match(text) or INTENDED.search(text):
        return True
    return bool(PLANS.search(place_of(passage))) and not re.match(r"\s*(?:[-*+]\s+)?\[[xX]\]", text)


def noted_on(passage: Passage) -> str:
    """The day the passage speaks of, `12 June 2026`, where its title and headings do not tell it already."""
    if passage.on is None or passage.kind is Kind.COURSE:
        return ""
    told = f"{passage.on.day} {passage.on:%B %Y}"
    place = " ".join((passage.title, *passage.heading))
    already = any(form in place for form in (told, passage.on.isoformat(), f"{passage.on.day} {passage.on:%B}"))
    return "" if already else told
