"""Whom a note is about and the day it speaks of, where its front matter or its first lines say so."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import islice, takewhile
from typing import Any

from knowledge.days import day_in
from knowledge.reading.document import Block, BlockKind, Document

DAY_KEYS = ("date", "day", "on", "when", "meeting date", "date of meeting", "met on", "sent", "start", "created")
"""Keys that give the day, the best first: a note's own date says more than when its file was made."""

PEOPLE_KEYS = ("person", "people", "with", "who", "attendees", "participants", "present", "contact", "met with")
NOBODY = {"me", "myself", "i", "self", "us", "team", "everyone", "n/a", "tbd", "none", "various"}

LABELLED = re.compile(r"\s*(?:[-*•]\s+)?([A-Za-z][A-Za-z ]{1,20}?)\s*:{1,2}\s+(\S[^\n]{0,300})")
APART = re.compile(r"\s*(?:[,;&+/]|\band\b)\s*")
LINK = re.compile(r"\[\[([^\[\]|#]{1,300})[^\[\]]{0,300}\]\]")
BESIDES = re.compile(r"\s*[(<\[].*|\s+[–—-]\s.*|^@|[.\s]+$")
NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [\w'’.-]+){0,4}")

FIRST_BLOCKS = 10
MOST_PEOPLE = 12
LONGEST_NAME = 60


def with_particulars(document: Document) -> Document:
    """The document with its day and people from its first lines, where it has none from front matter."""
    if document.on and document.people:
        return document
    found = dict(_labelled(document.blocks))
    return replace(document, on=document.on or day_among(found), people=document.people or people_among(found))


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
    telling = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW)
    lines = (
        line
        for block in islice(blocks, FIRST_BLOCKS)
        if block.kind in telling
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
