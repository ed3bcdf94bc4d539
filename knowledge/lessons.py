"""Recognises lessons in a document, and tells their parts: body, summary, the exercise for today, what comes next."""

import re
from collections.abc import Iterable, Iterator, Sequence

from knowledge.days import day_of_file
from knowledge.lesson_marks import ALSO, FURNITURE, HEADINGS, LEADS, NAMED, NUMBERED, Mark, Part
from knowledge.passage import Kind, Lesson
from knowledge.reading.document import Block, BlockKind, Document

ENOUGH = 3
"""Points from which a text is a lesson: its own exercise for today gives two, every other sign one."""

LEAST_BODY = 120
"""Characters a lesson teaches at least, before any of its closing parts; a daily note begins with "Today"."""

LONGEST_MARK = 60
LATE = 0.4
"""From this share of the blocks on, a paragraph that only begins like an exercise or a look ahead counts as one."""

TOGETHER = {BlockKind.ITEM, BlockKind.ROW}


def lessons_in(document: Document, kind: Kind) -> tuple[Lesson, ...]:
    """The lessons of a document in reading order; none when it is no lesson.

    Material synced as a course needs one sign fewer than a note. A note about people is none, and one of a day only
    when it calls itself one.
    """
    if kind is Kind.JOURNAL or (kind is Kind.NOTES and document.people):
        return ()
    dated = kind is Kind.NOTES and bool(document.on or day_of_file(document.source))
    named = bool(NAMED.search(f"{document.source} {document.title}") or ALSO.search(document.text))
    found = []
    for title, blocks in _apart(document):
        parts = _parts(title, blocks)
        points = (kind is Kind.COURSE) - 2 * dated + (named or bool(NUMBERED.match(title))) + _points(parts)
        body = _text(parts.get(Part.BODY, ()))
        if (
            points >= ENOUGH
            and parts.keys() & {Part.TODAY, Part.COMING, Part.SUMMARY}
            and _taught(blocks) >= LEAST_BODY
        ):
            summary, today, coming = (_text(parts.get(part, ())) for part in (Part.SUMMARY, Part.TODAY, Part.COMING))
            found.append(Lesson(title, body, summary, today, coming, document.source))
    return tuple(found)


def _points(parts: dict[Part, list[Block]]) -> int:
    return 2 * (Part.TODAY in parts) + (Part.SUMMARY in parts) + (Part.COMING in parts)


def _apart(document: Document) -> Iterator[tuple[str, Sequence[Block]]]:
    """A document's lessons by title: cut at headings like `Lesson 3: …` of one level, when there are several."""
    blocks = document.blocks
    levels = [block.level for block in blocks if block.kind is BlockKind.HEADING and NUMBERED.match(block.text)]
    level = min(levels, default=0)
    starts = [
        at
        for at, block in enumerate(blocks)
        if block.kind is BlockKind.HEADING and block.level == level and NUMBERED.match(block.text)
    ]
    if len(starts) < 2:
        yield document.title, blocks
        return
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        yield blocks[start].text, blocks[start + 1 : end]


def _parts(title: str, blocks: Sequence[Block]) -> dict[Part, list[Block]]:
    """The blocks of each part; what no part claims is the body, and the title is none of them."""
    parts: dict[Part, list[Block]] = {}
    current: Part | None = Part.BODY
    under = 0
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.DETAILS or not block.text:
            continue
        mark = _mark(block, late=at >= LATE * len(blocks))
        if mark is not None:
            current, under = mark.part, block.level or under or 7
            if mark.rest:
                parts.setdefault(mark.part, []).append(_worded(block, mark.rest))
            continue
        if block.kind is BlockKind.HEADING and _furniture(block.text):
            current, under = None, block.level
        elif block.kind is BlockKind.HEADING and current is not Part.BODY and block.level <= under:
            current = Part.BODY
        if current is not None and not (block.kind is BlockKind.HEADING and block.text == title):
            parts.setdefault(current, []).append(block)
    return {part: held for part, held in parts.items() if _text(held)}


def _mark(block: Block, late: bool) -> Mark | None:
    """The part that a block begins, with what it says of it itself."""
    text = block.text.strip().lstrip("-•* ").strip()
    if block.kind is BlockKind.HEADING or len(text) <= LONGEST_MARK:
        bare = re.sub(r"^[^\w]+|[^\w’')]+$", "", text)
        for part, pattern in HEADINGS:
            if pattern.fullmatch(bare):
                return Mark(part, "")
    if block.kind is BlockKind.HEADING:
        return None
    for lead in LEADS:
        found = lead.pattern.match(text) if late else None
        if found:
            return Mark(lead.part, text[found.end("label") :].strip() if found.group("label") else text)
    return None


def _furniture(heading: str) -> bool:
    return FURNITURE.fullmatch(heading.strip().rstrip(":.!")) is not None


def _taught(blocks: Sequence[Block]) -> int:
    """Characters before the first closing part."""
    count = 0
    for at, block in enumerate(blocks):
        if _mark(block, late=at >= LATE * len(blocks)) is not None:
            break
        count += len(block.text) if block.kind not in (BlockKind.HEADING, BlockKind.DETAILS) else 0
    return count


def _worded(block: Block, text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, text[:1].upper() + text[1:], block.span, ())


def _text(blocks: Iterable[Block]) -> str:
    """The blocks as text to read: headings marked as Markdown does, list entries on lines of their own."""
    text = ""
    before: Block | None = None
    for block in blocks:
        close = before is not None and before.kind in TOGETHER and block.kind is before.kind
        text += ("\n" if close else "\n\n") if text else ""
        text += f"### {block.text}" if block.kind is BlockKind.HEADING else block.text
        before = block
    return text if any(block.kind is not BlockKind.HEADING for block in blocks) else ""
