"""Promises found in the notes: what the user said they would do, what is done, and what the other person said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from assistant.jobs.wording.noting import about_them
from assistant.jobs.wording.quoting import ENDS, line_of, names_them, place_of
from assistant.jobs.wording.typed import LIST_MARK
from assistant.jobs.wording.verbs import VERBS
from assistant.jobs.wording.words import bag, count
from knowledge.passage import Passage

THEY = r"(?:he|she|they|you|[A-Z]\w+)"


class Whose(Enum):
    """Who a line binds, and whether it is done; `TOLD` is what they advised."""

    MINE = "mine"
    DONE = "done"
    THEIRS = "theirs"
    KEPT = "kept"
    TOLD = "told"


HEADINGS: tuple[tuple[Whose, re.Pattern[str]], ...] = tuple(
    (whose, re.compile(rf"^(?:{pattern})(?: \([^)]*\))?:?$", re.IGNORECASE))
    for whose, pattern in (
        (
            Whose.TOLD,
            rf"what {THEY} (?:told|said|advised|suggested|recommended)(?: \w+){{0,3}}|(?:his|her|their) advice"
            rf"|advice|tips",
        ),
        (Whose.TOLD, r"(?:he|she|they) (?:said|told me|advised)"),
        (
            Whose.THEIRS,
            rf"what {THEY}(?:'ll| will| would| promised| offered)(?: \w+){{0,3}}|offers?|(?:he|she|they) (?:will"
            rf"|offered)",
        ),
        (Whose.THEIRS, r"(?:his|her|their) (?:actions?|to-?dos?|commitments?|promises?)"),
        (
            Whose.MINE,
            r"what i(?:'ll| will|'ve| have)? ?(?:to )?(?:do|promised|owe)?(?: \w+){0,3}|i (?:will|promised"
            r"|owe)(?: \w+)?",
        ),
        (
            Whose.MINE,
            r"my (?:actions?|to-?dos?|homework|commitments?|next steps?|promises?)|(?:next )?steps?|actions?|to-?dos?",
        ),
        (Whose.MINE, r"commitments?|promis(?:es|ed)|action items?|follow[- ]?ups?|next steps?(?: for me)?|homework"),
    )
)
"""What the lines below such a heading are."""

A_HEADING = re.compile(r"^[^\W\d][^.!?;,]{1,48}:?$")
TASK = re.compile(r"^\[([ x])\]\s+(?:(me|i|him|her|them|they|he|she|[A-Z]\w+)\s*[:–-]\s+)?(.+)$", re.IGNORECASE)
I_PROMISED = re.compile(
    r"^(?:i (?:promised|said i would|said i'd|owe|told (?:her|him|them) i(?: would|'d))|promised|(?:me"
    r"|i)\s*[:–-])\s*(.+)$",
    re.IGNORECASE,
)
SOMEONES_PAGE = re.compile(
    r"\b(?i:1[ :-]1|one[- ]to[- ]one|lunch|coffee|tea|call|chat|catch[- ]?up|meeting|talk)(?i: with)?,? [A-Z][a-z]+"
    r"|\b[A-Z][a-z]+ (?i:1[ :-]1|one[- ]to[- ]one|lunch|coffee|tea|call|chat|catch[- ]?up|meeting)\b"
)
"""A page of notes about a talk with somebody: what it promises is promised to them, whoever else it names."""

TO_SOMEBODY = re.compile(
    r"^(?:\[[ x]\]\s+)?(?:ask|tell|email|call|ring|thank|write to|message|send|see|meet|chase|remind|text) ([A-Z]\w+)"
)
"""A task that is first of all about the person it names first."""

NOT_ADVICE = bag("see let set thank meet book call email message check finish")
"""Base forms that more often begin a task of the writer's own than advice."""

ASIDE = re.compile(r"\s*(?:<-+|->|//).*$")


@dataclass(frozen=True, slots=True)
class Promise:
    """A line of the notes that binds someone, or that they said."""

    whose: Whose
    text: str
    passage: Passage


def promises_in(passages: tuple[Passage, ...], name: str) -> tuple[Promise, ...]:
    """Every promise and piece of advice in these passages, none twice.

    A line belongs to the heading above it until a blank line or another heading. In a list that is not about this
    person alone, a line counts when it names them.
    """
    found: dict[str, Promise] = {}
    for passage in passages:
        for promise in _in(passage, name):
            found.setdefault(promise.text.casefold(), promise)
    return tuple(found.values())


def _in(passage: Passage, name: str) -> Iterator[Promise]:
    theirs_alone = about_them(passage, name)
    if not theirs_alone and SOMEONES_PAGE.search(place_of(passage)):
        return
    below = _below(passage.heading[-1]) if passage.heading else None
    said_below = False
    for block in re.split(r"\n\s*\n", passage.text):
        if said_below:
            below, said_below = None, False
        for raw in (line for line in block.splitlines() if re.search(r"\w", line)):
            line = line_of(raw)
            is_item = LIST_MARK.match(raw) is not None or raw.lstrip().startswith("[")
            heading = _below(line)
            if not is_item and (heading is not None or A_HEADING.match(line)):
                below, said_below = heading, False
                continue
            said_below = below is not None
            if not theirs_alone and not _for_them(line, name):
                continue
            if is_item and below is None and theirs_alone and _advises(line):
                yield Promise(Whose.TOLD, _first_sentence(line), passage)
                continue
            yield from _promise(line, below if theirs_alone or below is Whose.MINE else None, passage, name)


def _for_them(line: str, name: str) -> bool:
    first = TO_SOMEBODY.match(line)
    return names_them(line, name) and (first is None or names_them(first[1], name))


def _advises(line: str) -> bool:
    """Whether an item in their notes is worded as advice: "Do five chats before …", "Never ask …"."""
    first = line.split(maxsplit=1)[0].lower()
    return count(line) >= 5 and (first in ("do", "never", "always", "don't") or first in VERBS - NOT_ADVICE)


def _first_sentence(line: str) -> str:
    return str(ENDS.split(line)[0])


def _below(heading: str) -> Whose | None:
    bare = heading.strip().rstrip(":")
    return next((whose for whose, pattern in HEADINGS if pattern.match(bare)), None)


def _promise(line: str, below: Whose | None, passage: Passage, name: str) -> Iterator[Promise]:
    line = ASIDE.sub("", line)
    if task := TASK.match(line):
        who = (task[2] or "me").lower()
        own_list = not about_them(passage, name) and task[2] and names_them(task[2], name)
        if who in ("me", "i") or own_list:  # "Ingrid: four names" in a list of the user's own is what Ingrid is owed
            yield Promise(Whose.DONE if task[1].strip() else Whose.MINE, task[3], passage)
        elif who in ("him", "her", "them", "they", "he", "she") or names_them(task[2], name):
            yield Promise(Whose.KEPT if task[1].strip() else Whose.THEIRS, task[3], passage)
        return
    if said := I_PROMISED.match(line):
        yield Promise(Whose.MINE, said[1], passage)
    elif below is Whose.TOLD:
        first = _first_sentence(line)
        if count(first) >= 3:
            yield Promise(below, first, passage)
    elif below is not None and count(line) >= 2:
        yield Promise(below, line, passage)
