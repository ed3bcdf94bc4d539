"""Promises found in the notes: what the user said they would do, what is done, and what the other person said."""

import re
from dataclasses import dataclass
from enum import Enum

from assistant.jobs.wording.quoting import lines_of
from assistant.jobs.wording.words import count
from knowledge.passage import Passage

MINE_BELOW = re.compile(
    r"^(?:what i(?:'ll| will| promised| have)? ?(?:to )?(?:do|promised|owe)?|my (?:actions?|to-?dos?|homework|commitments?)|(?:next )?(?:steps|actions?)(?: for me)?|commitments?|action items?|to-?dos?|i (?:will|promised|owe)|promised|follow[- ]?ups?)\b[^.]{0,30}:?$",
    re.IGNORECASE,
)
THEIRS_BELOW = re.compile(
    r"^(?:what (?:he|she|they|[A-Z]\w+)(?:'ll| will| would| promised| offered).*|(?:his|her|their) (?:actions?|to-?dos?|commitments?)|offers?|(?:he|she|they) (?:will|offered|promised))\b[^.]{0,30}:?$",
    re.IGNORECASE,
)
TOLD_BELOW = re.compile(
    r"^(?:what (?:he|she|they|[A-Z]\w+) (?:told|said|advised|suggested|recommended)\b.*|(?:his|her|their) advice|advice|tips|(?:he|she|they) (?:said|told me|advised))\b[^.]{0,30}:?$",
    re.IGNORECASE,
)
A_HEADING = re.compile(r"^(?:[A-Z][^.!?]{2,50}:?|[A-Z][^.!?]{2,50}:)$")
TASK = re.compile(r"^\[([ x])\]\s+(?:(me|i|him|her|them|they|he|she|[A-Z]\w+)\s*[:–-]\s*)?(.+)$", re.IGNORECASE)
I_PROMISED = re.compile(
    r"^(?:i (?:promised|said i would|said i'd|will|owe|told (?:her|him|them) i would)|promised|(?:me|i)\s*[:–-])\s*(.+)$",
    re.IGNORECASE,
)
PROMISED_IN = re.compile(r"<-+ ?promised|\bpromised in\b|\boverdue\b", re.IGNORECASE)


class Whose(Enum):
    """Who a line binds, and whether it is done."""

    MINE = "mine"
    DONE = "done"
    THEIRS = "theirs"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Promise:
    """A line of the notes that binds someone, or that they said."""

    whose: Whose
    text: str
    passage: Passage


def promises_in(passages: tuple[Passage, ...], called: str) -> tuple[Promise, ...]:
    """Every promise and piece of advice in passages about one person; a line below a heading is that heading's.

    In a list that is not about one person only, a line counts when it names them.
    """
    found: list[Promise] = []
    for passage in passages:
        below = _below(passage.heading[-1]) if passage.heading else None
        for line in lines_of(passage):
            heading = _below(line)
            if heading is not None or (A_HEADING.match(line) and count(line) <= 5 and not TASK.match(line)):
                below = heading
                continue
            promise = _promise(line, below, passage, called)
            if promise and all(promise.text != other.text for other in found):
                found.append(promise)
    return tuple(found)


def _below(heading: str) -> Whose | None:
    bare = heading.strip().rstrip(":")
    if TOLD_BELOW.match(bare):
        return Whose.TOLD
    if THEIRS_BELOW.match(bare):
        return Whose.THEIRS
    return Whose.MINE if MINE_BELOW.match(bare) else None


def _promise(line: str, below: Whose | None, passage: Passage, called: str) -> Promise | None:
    task = TASK.match(line)
    if task:
        done, who, text = task.group(1).strip() == "x", (task.group(2) or "me").lower(), task.group(3)
        if below is None and not _names(text, called) and not task.group(2) and not _about_one(passage, called):
            return None
        if who not in ("me", "i"):
            return (
                Promise(Whose.THEIRS, text, passage)
                if who in ("him", "her", "them", "they", "he", "she", called.lower())
                else None
            )
        return Promise(Whose.DONE if done else Whose.MINE, text, passage)
    said = I_PROMISED.match(line)
    if said and _about_one(passage, called):
        return Promise(Whose.MINE, said.group(1), passage)
    if PROMISED_IN.search(line) and _names(line, called):
        return Promise(Whose.MINE, line, passage)
    return Promise(below, line, passage) if below is not None and count(line) >= 2 else None


def _names(text: str, called: str) -> bool:
    return bool(called) and re.search(rf"\b{re.escape(called)}\b", text, re.IGNORECASE) is not None


def _about_one(passage: Passage, called: str) -> bool:
    return _names(
        " ".join((passage.title, passage.source.replace("_", " ").replace("-", " "), *passage.heading)), called
    )
