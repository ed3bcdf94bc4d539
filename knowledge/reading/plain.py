"""Plain text: its own lines, with headings, lists and wrapped paragraphs recognised by how people write them."""

import re
from collections.abc import Iterator

from knowledge.days import is_day
from knowledge.reading.built import bounded
from knowledge.reading.chats import is_chat, read_chat
from knowledge.reading.cleaning import is_boilerplate, is_wrapped, tidied, width_of, without_shortcodes
from knowledge.reading.decoding import decoded
from knowledge.reading.document import Block, BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.traced import Traced

LONGEST_HEADING = 80
LESSON_PARTS = re.compile(
    r"(summary|coming up next|today([’']s (exercise|task|action|practice))?|exercise|homework|(key )?takeaways?|"
    r"key points|reflection|action steps?|introduction|conclusion|transcript|your turn|recap|notes|resources)[:.]?",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"(?:\d{1,3}[.)]|(?:step|part|day|chapter|lesson) \d{1,3}[:.]?) +\S", re.IGNORECASE)
LISTED = re.compile(r"\s*(?:[-*+•–‣▪◦·]\s|\[[ xX]?\]|\(?\d{1,3}[.)]\s|[a-zA-Z]\)\s)")
RULE = re.compile(r"\s*([-=_*~#])\1{2,}\s*")
LONG = 120
"""A line this long under a numbered line makes that a heading; under a short one it is another entry of a list."""


def read_plain(content: bytes, source: str) -> Document:
    """The document; its text is the file's own, so line numbers are the file's own."""
    text = decoded(content)
    if is_chat(text):
        return read_chat(text, source)
    blocks = bounded(_blocks(_lines(text), width_of(text)))
    first = next((block for block in blocks if block.text), None)
    heads = first is not None and first.kind is BlockKind.HEADING and not LESSON_PARTS.fullmatch(first.text)
    named = heads and first is not None and not NUMBERED.match(first.text)
    title = re.sub(r"\s*\([^()]*\)$", "", first.text) if named and first is not None else title_of(source)
    return Document(source, title, text, True, blocks)


def _lines(text: str) -> list[Traced]:
    """Each line of the file as read, empty where it is blank or holds nothing but shortcodes, rules or furniture."""
    found: list[Traced] = []
    cleaned = without_shortcodes(Traced.of(text))
    start = 0
    for line in cleaned.text.split("\n"):
        one = cleaned.cut(start, start + len(line))
        start += len(line) + 1
        drop = RULE.fullmatch(line) or is_boilerplate(line)
        found.append(one.cut(0, 0) if drop or not line.strip() else one)
    return found


def _blocks(lines: list[Traced], width: int) -> Iterator[Block]:
    group: list[Traced] = []
    for index, line in enumerate(lines):
        kind = _kind(lines, index)
        goes_on = group and kind is BlockKind.PARAGRAPH and _goes_on(group[-1].text, line.text, width)
        if group and not goes_on:
            yield from _block(group)
            group = []
        if not line.text:
            continue
        if kind is BlockKind.HEADING:
            yield from _block([line], kind)
        else:
            group.append(line)
    if group:
        yield from _block(group)


def _kind(lines: list[Traced], index: int) -> BlockKind:
    text = lines[index].text.strip()
    if text and _heads(text, lines, index):
        return BlockKind.HEADING
    return BlockKind.ITEM if LISTED.match(text) else BlockKind.PARAGRAPH


def _heads(text: str, lines: list[Traced], index: int) -> bool:
    if len(text) > LONGEST_HEADING or not any(one.isalpha() for one in text):
        return False
    if LESSON_PARTS.fullmatch(text) or is_day(text):
        return True
    if text.startswith("#") and re.match(r"#{1,6} \S", text):
        return True
    if text[-1] in '.!?;,:”"' or re.match(r"\s*(?:[-*+•]\s|\[)", text):
        return False
    after = next((lines[at].text.strip() for at in range(index + 1, len(lines)) if lines[at].text), "")
    if NUMBERED.match(text):
        return len(after) >= LONG and not NUMBERED.match(after)
    spoken = re.sub(r"\([^()]*\)", "", text)
    return bool(after) and spoken.isupper() and sum(one.isalpha() for one in spoken) >= 4


def _goes_on(before: str, line: str, width: int) -> bool:
    """Whether a line only continues the one before it: indented under a list entry, or wrapped."""
    if not line or LISTED.match(line):
        return False
    return is_wrapped(before, line, width) or (line[:1] in " \t" and LISTED.match(before) is not None)


def _block(lines: list[Traced], kind: BlockKind | None = None) -> Iterator[Block]:
    traced = tidied(Traced.joined(_spaced(lines)))
    if not traced.text or is_boilerplate(traced.text):
        return
    found = kind or (BlockKind.ITEM if LISTED.match(traced.text) else BlockKind.PARAGRAPH)
    level = 0
    if found is BlockKind.HEADING:
        hashes = re.match(r"#{1,6} ", traced.text)
        level = 2
        if hashes:
            level = hashes.end() - 1
            traced = traced.cut(hashes.end(), len(traced.text))
    yield Block(found, traced.text, (traced.places[0], traced.places[-1] + 1), traced.runs(), level)


def _spaced(lines: list[Traced]) -> Iterator[Traced]:
    for at, line in enumerate(lines):
        if at:
            yield Traced.made(" ", line.places[0])
        yield line
