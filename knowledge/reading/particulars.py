"""Whom a note is about and the day it speaks of, where its front matter or its first lines say so."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import islice, takewhile
from typing import Any

from knowledge.days import day_in
from knowledge.reading.document import Block, BlockKind, Document
from knowledge.reading.front_matter import LABELS

DAY_KEYS = ("date", "day", "on", "when", "meeting date", "date of meeting", "met on", "sent", "start", "created")
"""Keys that give the day, the best first: a note's own date says more than when its file was made."""

PEOPLE_KEYS = ("person", "people", "with", "who", "attendees", "participants", "present", "contact", "met with")
NOBODY = {"me", "myself", "i", "self", "us", "team", "everyone", "n/a", "tbd", "none", "various"}

LABELLED = re.compile(r"\s*(?:[-*•]\s+)?([A-Za-z][A-Za-z ]{1,20}?)\s*:{1,2}\s+(\S[^\n]{0,300})")
APART = re.compile(r"\s*(?:[,;&+/]|\band\b)\s*")
LINK = re.compile(r"\[\[([^\[\]|#]{1,300})[^\[\]]{0,300}\]\]")
BESIDES = re.compile(r"\s*[(<\[].*|\s+[–—-]\s.*|^@|[.\s]+$")
NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [\w'’.-]+){0,4}")

TELLING = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW)
FIRST_BLOCKS = 10
MOST_PEOPLE = 12
LONGEST_NAME = 60


def with_particulars(document: Document) -> Document:
    """The document with its day and people from its first lines, where front matter does not tell them.

    Lines that only label the note are no part of its blocks then; `With: Omar` is no sentence to quote.
    """
    if document.labels:
        return document
    first = list(takewhile(_labels_only, islice((one for one in document.blocks if _tells(one)), FIRST_BLOCKS)))
    found = dict(_labelled(document.blocks))
    on, people = document.on or day_among(found), document.people or people_among(found)
    blocks = tuple(block for block in document.blocks if block not in first)
    if not first or not any(block.kind is not BlockKind.HEADING for block in blocks):
        return replace(document, on=on, people=people)
    return replace(document, blocks=blocks, on=on, people=people, labels=" ".join(block.text for block in first))


def _tells(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING


def _labels_only(block: Block) -> bool:
    lines = (LABELLED.fullmatch(line) for line in block.text.split("\n"))
    return block.kind in TELLING and all(line and line.group(1).lower() in LABELS for line in lines)


def day_among(pairs: Mapping[str, Any]) -> date | None:
    """The day that keys and their values tell."""
    known = {key.lower(): value for key, value in pairs.items()}
    days = (day_in(str(known[key])) for key in DAY_KEYS if isinstance(known.get(key), str))
    return next((day for day in days if day), None)


def people_among(pairs: Mapping[str, Any]) -> tuple[str, ...]:
    """The people that keys and their values name, each once, in order."""
    known = {key.lower(): value for key, value in pairs.items()}
    names = (name for key in PEOPLE_KEYS if key in known for name in _names(known[key]))
    return tuple(islice(dict.fromkeys(names), MOST_PEOPLE))


def _labelled(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Labels and what stands behind them, before the first text that has none."""
    lines = (
        line
        for block in islice(blocks, FIRST_BLOCKS)
        if block.kind in TELLING
        for line in re.split(r"\n|; ", block.text)
    )
    for found in takewhile(bool, map(LABELLED.fullmatch, lines)):
        if found:
            yield found.group(1).lower(), found.group(2)


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _names(one)
    elif isinstance(value, str):
        # The name of a person's note says who it is in full; what a link shows may be a first name.
        for part in APART.split(LINK.sub(lambda link: link.group(1).rpartition("/")[2], value)):
            name = BESIDES.sub("", part.partition("|")[0].strip().strip("\"'")).strip()
            if len(name) <= LONGEST_NAME and NAME.fullmatch(name) and name.lower() not in NOBODY and name[0].isupper():
                yield name
