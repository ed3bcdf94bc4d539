"""PDF: page by page, headings told by their size, broken words joined, running heads and page numbers left out."""

import io
import logging
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError

from knowledge.reading.built import Builder
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.refusal import MOST_PAGES, SPLIT, Refusal

LONGEST_HEADING = 120
LARGER = 1.12
"""How much larger than the body's letters a heading's are, at least."""

ITEM = re.compile(r"[•▪◦‣●○■·*–-]\s+(?=\S)|(?=\d{1,2}[.)]\s)")
BROKEN = (
    *(PyPdfError, ValueError, KeyError, TypeError, AttributeError),
    *(IndexError, ZeroDivisionError, OverflowError, AssertionError, NotImplementedError, zlib.error),
)
"""What a broken file brings pypdf to."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; `size` of its letters in points, 0 where the page does not tell."""

    text: str
    size: float


def read_pdf(content: bytes, source: str) -> Document:
    """The document. Raises Refusal when it is encrypted, damaged, too long or holds no text."""
    logging.disable()  # pypdf warns about broken files by quoting them
    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refusal("the PDF is encrypted", "Remove its password, or add the text as a .md file")
        if len(reader.pages) > MOST_PAGES:
            raise Refusal(f"the PDF has {len(reader.pages)} pages, more than {MOST_PAGES}", SPLIT)
        found = [_page(reader, number) for number in range(len(reader.pages))]
        named = (reader.metadata.title if reader.metadata else None) or ""
    except BROKEN as problem:
        raise damaged() from problem
    if all(page is None for page in found):
        raise damaged()
    pages = [page or [] for page in found]
    if not any(line.text for lines in pages for line in lines):
        raise Refusal("the PDF holds pictures of text, or none", "Run text recognition on it, or add the text as .md")
    builder = Builder()
    _lay(builder, _without_running(pages))
    first = next((block.text for block in builder.blocks if block.kind is BlockKind.HEADING), "")
    return builder.document(source, " ".join(str(named).split())[:200] or first or title_of(source))


def damaged() -> Refusal:
    """What is said of a PDF that cannot be made sense of."""
    return Refusal("the PDF is damaged", "Open it and print it to a new PDF, or add the text as a .md file")


def _page(reader: PdfReader, number: int) -> list[Line] | None:
    """The lines of a page; None when it is broken: one broken page must not cost the others."""
    try:
        return _lines(reader.pages[number])
    except BROKEN:
        return None


def _lines(page: PageObject) -> list[Line]:
    sizes: dict[str, float] = {}

    def seen(text: str, _cm: Any, tm: Any, _font: Any, size: Any) -> None:
        for one in text.split("\n"):
            if one.strip():
                sizes[one.strip()[:40]] = round(abs(float(size) * (abs(tm[3]) or abs(tm[1]) or 1.0)), 1)

    text = page.extract_text(visitor_text=seen)
    return [Line(" ".join(line.split()), sizes.get(line.strip()[:40], 0.0)) for line in text.split("\n")]


def _without_running(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without the heads and feet that most of them share, and without page numbers."""
    edges = Counter(
        re.sub(r"\d+", "#", text) for lines in pages for text in {line.text for line in _edge(lines) if line.text}
    )
    running = {text for text, times in edges.items() if times >= 3 and times * 2 > len(pages)}
    number = re.compile(r"(page |seite |p\. ?)?[-–]? ?\d{1,4} ?[-–]?( (of|/|von) \d{1,4})?", re.IGNORECASE)
    kept = []
    for lines in pages:
        edge = {id(line) for line in _edge(lines)}
        kept.append(
            [
                line
                for line in lines
                if id(line) not in edge
                or not (number.fullmatch(line.text) or re.sub(r"\d+", "#", line.text) in running)
            ]
        )
    return kept


def _edge(lines: list[Line]) -> list[Line]:
    filled = [line for line in lines if line.text]
    return [filled[0], filled[-1]] if len(filled) > 2 else []


def _lay(builder: Builder, pages: list[list[Line]]) -> None:
    weights: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            weights[line.size] += len(line.text)
    body = weights.most_common(1)[0][0] if weights else 0.0
    larger = sorted((size for size in weights if body and size >= body * LARGER), reverse=True)
    levels = {size: min(6, at + 1) for at, size in enumerate(larger)}
    for number, lines in enumerate(pages, start=1):
        width = max((len(line.text) for line in lines), default=0)
        for group in _groups(lines, levels, width):
            level = levels.get(group[0].size, 0)
            text = _joined(group)
            if level and len(text) <= LONGEST_HEADING:
                builder.add(BlockKind.HEADING, text, level, number)
            else:
                item = ITEM.match(text)
                body_text = f"- {text[item.end() :]}" if item and item.end() else text
                builder.add(BlockKind.ITEM if item else BlockKind.PARAGRAPH, body_text, page=number)


def _groups(lines: list[Line], levels: dict[float, int], width: int) -> Iterator[list[Line]]:
    """Lines that belong together: a heading, a paragraph, one entry of a list."""
    group: list[Line] = []
    for line in lines:
        if group and (not line.text or _parts(group[-1], line, levels, width)):
            yield group
            group = []
        if line.text:
            group.append(line)
    if group:
        yield group


def _parts(before: Line, line: Line, levels: dict[float, int], width: int) -> bool:
    if ITEM.match(line.text) or levels.get(before.size, 0) != levels.get(line.size, 0):
        return True
    ended = before.text[-1] in '.!?:”"' and len(before.text) < width * 0.8
    return ended or (len(before.text) < width * 0.4 and line.text[0].isupper())


def _joined(group: list[Line]) -> str:
    text = ""
    for line in group:
        if text.endswith("-") and text[-2:-1].isalpha() and line.text[:1].islower():
            text = text[:-1] + line.text
        else:
            text = f"{text} {line.text}" if text else line.text
    return text
