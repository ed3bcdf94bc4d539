"""Documents to passages: whole sentences packed under one heading, never past what the model sees."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import assert_never

from knowledge.days import day_in, day_of, day_of_file
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.traced import Lines
from knowledge.sections import Section, sections
from knowledge.units import Unit, units

MOST_TOKENS = 256
TARGET = 700
"""Characters a passage is packed up to: 0.89 of the wanted text came back in 4,000 characters, against 0.78 with larger
fixed windows."""

SMALL_TAIL = 200
MOST = 950
"""A last passage smaller than the one joins the passage before it, up to the other."""

LONGEST_PREFIX = 200
LONGEST_OVERLAP = 250

CLOSE = (BlockKind.ITEM, BlockKind.ROW)
"""Blocks that stay on neighbouring lines, whatever the file leaves between them."""

CountTokens = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage to be. `text` is its own words; `overlap` what goes before them into `embedded`.

    `span` is the character range in the document's text, `lines` are 1-based and inclusive, None without lines. `on` is
    the day its section speaks of.
    """

    heading: tuple[str, ...]
    text: str
    overlap: str
    span: tuple[int, int]
    lines: tuple[int, int] | None
    page: int | None
    embedded: str
    on: date | None

    @property
    def digest(self) -> str:
        """SHA-256 of the text that gets embedded."""
        return digest_of(self.embedded)


def split(document: Document, count_tokens: CountTokens) -> list[Piece]:
    """The document's passages in reading order, none past 256 tokens as embedded.

    `count_tokens` counts all the model sees of a text, its special tokens included. A passage keeps to one section and
    one page. Sections are not packed together: a citation names one heading. The first has the labels in front.
    """
    lines = Lines(document.text)
    pieces: list[Piece] = []
    for section in sections(document):
        packed = list(_packed(document, section, count_tokens))
        for index, group in enumerate(packed):
            before = document.labels[:LONGEST_OVERLAP] if not pieces else ""
            overlap = _overlap(packed[index - 1][-1]) if index else before
            pieces.append(_piece(document, section, group, overlap, lines, count_tokens))
    return pieces


def embedded(title: str, heading: Sequence[str], overlap: str, text: str) -> str:
    """The text that gets embedded: the title and headings in front, the overlap, then the words."""
    path = [part for part in dict.fromkeys(heading) if part]
    if not path or not path[0].startswith(title):  # a title is often the first heading, or the start of it
        path.insert(0, title)
    prefix = " › ".join(path)
    if len(prefix) > LONGEST_PREFIX:  # the innermost heading says most
        prefix = "…" + prefix[-LONGEST_PREFIX:]
    return "\n".join(part for part in (prefix, overlap, text) if part)


def digest_of(text: str) -> str:
    """SHA-256 of a text, as hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def _packed(document: Document, section: Section, count_tokens: CountTokens) -> Iterator[list[Unit]]:
    def fits(text: str) -> bool:
        return count_tokens(embedded(document.title, section.heading, "", text)) <= MOST_TOKENS

    groups: list[list[Unit]] = []
    for unit in (unit for block in section.blocks for unit in units(block, fits)):
        together = [*groups[-1], unit] if groups else []
        joined = _joined(document, together)
        if together and len(joined) <= TARGET and unit.page == together[0].page and fits(joined):
            groups[-1] = together
            continue
        at = _parting(document, groups[-1], unit) if groups else 0
        carried = [*groups[-1][at:], unit] if groups else [unit]
        if len(carried) > 1 and fits(_joined(document, carried)):
            groups[-1] = groups[-1][:at]
            groups.append(carried)
        else:
            groups.append([unit])
    if len(groups) > 1 and groups[-1][0].page == groups[-2][0].page:
        together = [*groups[-2], *groups[-1]]
        joined = _joined(document, together)
        if len(_joined(document, groups[-1])) < SMALL_TAIL and len(joined) <= MOST and fits(joined):
            groups[-2:] = [together]
    yield from groups


def _parting(document: Document, group: list[Unit], unit: Unit) -> int:
    """The index from which a full group's units go with the next: a paragraph, or what leads in to it, stays whole."""
    at = len(group)
    if unit.page != group[0].page:
        return at
    if unit.follows != "block":
        at = max((index for index, one in enumerate(group) if one.follows == "block"), default=at)
    elif group[-1].text.endswith(":") or (group[-1].kind is BlockKind.ITEM and unit.kind is BlockKind.PARAGRAPH):
        at -= 1
    left, carried = _joined(document, group[:at]), _joined(document, [*group[at:], unit])
    return at if len(left) >= TARGET // 2 and len(carried) <= TARGET else len(group)


def _piece(
    document: Document, section: Section, group: list[Unit], overlap: str, lines: Lines, count_tokens: CountTokens
) -> Piece:
    text = _joined(document, group)
    start, end = min(unit.span[0] for unit in group), max(unit.span[1] for unit in group)
    whole = embedded(document.title, section.heading, overlap, text)
    if overlap and count_tokens(whole) > MOST_TOKENS:
        overlap, whole = "", embedded(document.title, section.heading, "", text)
    at = (lines.number(start), lines.number(end - 1)) if document.has_lines else None
    on = day_of(section.heading, document.on or day_in(document.title) or day_of_file(document.source))
    return Piece(section.heading, text, overlap, (start, end), at, group[0].page, whole, on)


def _joined(document: Document, group: Sequence[Unit]) -> str:
    """The units as one text, with the line breaks a reader sees between them."""
    text = group[0].text if group else ""
    for before, unit in pairwise(group):
        match unit.follows:
            case "sentence":
                text += " "
            case "line":
                text += "\n"
            case "block":
                alike = before.kind is unit.kind and unit.kind in CLOSE
                apart = "\n\n" in document.text[before.span[1] : unit.span[0]]
                text += "\n\n" if apart and not alike else "\n"
            case _:
                assert_never(unit.follows)
        text += unit.text
    return text


def _overlap(unit: Unit) -> str:
    """The sentence to put in front of the next passage; a row says all by itself, and half a page is no sentence."""
    if unit.kind in (BlockKind.ROW, BlockKind.CODE) or len(unit.text) > LONGEST_OVERLAP:
        return ""
    return unit.text
