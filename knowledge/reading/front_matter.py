"""Front matter: what a reader would want to know of it, as a sentence or two that can be found and cited."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml
from markdown_it.token import Token

from knowledge.reading.document import Block, BlockKind
from knowledge.reading.traced import Lines, Traced

UNTOLD = {"title", "cssclass", "cssclasses", "publish", "id", "uid", "aliases", "template", "kanban-plugin", "position"}
"""Keys that say nothing to a reader, or that are shown elsewhere."""

LABELS = {
    *(
        "type",
        "kind",
        "status",
        "category",
        "categories",
        "tag",
        "tags",
        "topic",
        "topics",
        "lang",
        "language",
        "layout",
    ),
    *("date", "day", "on", "when", "time", "week", "meeting date", "created", "updated", "modified", "last modified"),
    *("person", "people", "with", "who", "attendees", "participants", "present", "contact", "author", "source", "url"),
    *("up", "parent", "related", "links", "draft", "permalink", "slug", "description"),
}
"""Keys that label a note rather than say something: they help to find it, but are no sentences to quote."""

LESSON = {"day", "module", "action", "question", "facts", "stages"}
"""Front matter with all of these is a built-in lesson's: it is for the program, and the lesson says it in words."""

TITLE = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){0,50}?title:[ \t]*([^\n]{1,200})\n(?:[^\n]*\n){0,50}?---[ \t]*(?:\n|\Z)")
LINK = re.compile(r"\[\[(?:[^\[\]|]{1,400}\|)?([^\[\]|]{1,400})\]\]")
LINE = re.compile(r"^([A-Za-z][\w -]{0,40}):[ \t]+([^\n]{1,500})$", re.MULTILINE)
LONGEST = 20_000
LONGEST_VALUE = 300
MOST_BRACKETS = 500
"""The YAML reader takes half a minute for some thousand brackets in each other."""


def titled(text: str) -> str:
    """The title that front matter gives; empty when it gives none."""
    found = TITLE.match(text)
    return found.group(1).strip().strip("\"'").strip() if found else ""


def details(text: str, lines: Lines, token: Token) -> Iterator[Block]:
    """One block such as `Role: head of operations. Met at: the fair.`, if there is anything to tell but labels."""
    first, past = token.map or (0, 0)
    parts: list[Traced] = []
    pairs = pairs_of(token.content)
    for key, value in pairs.items() if not pairs.keys() >= LESSON else ():
        told = _told(value)
        if not told or key.lower() in UNTOLD | LABELS:
            continue
        place = _line_of(key, text, lines, first, past)
        closing = "" if told[-1:] in ".!?" else "."
        space = " " if parts else ""
        parts.append(Traced.made(f"{space}{key[:1].upper()}{key[1:]}: {told}{closing}", place))
    if parts:
        traced = Traced.joined(parts)
        span = (lines.start(first), lines.start(past))
        yield Block(BlockKind.DETAILS, traced.text, span, traced.runs())


def labels_of(pairs: Mapping[str, Any]) -> str:
    """What the labels say, to be found by: `Person: Dele Adeyemi. Date: 2026-08-12. Tags: meeting.`"""
    told = ((key, _told(value)) for key, value in pairs.items() if key.lower() in LABELS)
    said = (f"{key[:1].upper()}{key[1:]}: {value}{'' if value[-1:] in '.!?' else '.'}" for key, value in told if value)
    return "" if pairs.keys() >= LESSON else " ".join(said)


def pairs_of(content: str) -> dict[str, Any]:
    """The keys and values of front matter, values as they are written; none when it expands without end."""
    # Aliases can make a few lines expand without end ("billion laughs"), and no note needs one.
    if len(content) > LONGEST or content.count("[") + content.count("{") > MOST_BRACKETS:
        return {}
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(content, yaml.SafeLoader)):
            return {}
        # BaseLoader leaves dates and numbers as they are written.
        loaded = yaml.load(content, yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        # `tags: [one, two?]` is no YAML, but people write it and a reader understands it.
        return {
            key: [one for one in re.split(r"[,\[\]\"]+", value) if one.strip()] for key, value in LINE.findall(content)
        }
    return {str(key): value for key, value in loaded.items()} if isinstance(loaded, dict) else {}


def _told(value: Any) -> str:
    if isinstance(value, list):
        # [[Name]] without quotes is YAML for a list in a list; it was meant as a link.
        return ", ".join(filter(None, (_told(one) for one in value)))[:LONGEST_VALUE]
    if isinstance(value, dict):
        return ", ".join(f"{key} {_told(one)}" for key, one in value.items())[:LONGEST_VALUE]
    return LINK.sub(r"\1", " ".join(str(value).split()))[:LONGEST_VALUE]


def _line_of(key: str, text: str, lines: Lines, first: int, past: int) -> int:
    found = re.compile(rf"^[\"']?{re.escape(key)}[\"']?[ \t]*:", re.MULTILINE).search(
        text, lines.start(first), lines.start(past)
    )
    return found.start() if found else lines.start(first)
