"""Word documents: headings, paragraphs, lists and tables, from an archive that was looked over first."""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from knowledge.reading.archive import WAY_OUT, checked
from knowledge.reading.built import Builder
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.refusal import Refusal
from knowledge.reading.rows import told

OLE = b"\xd0\xcf\x11\xe0"
LONGEST_HEADING = 200


def read_word(content: bytes, source: str) -> Document:
    """The document; its title is the first title or heading in it, else the file's name."""
    if content.startswith(OLE):
        raise Refusal("it is encrypted, or an old Word file", "Save it without a password as .docx")
    checked(content)
    builder = Builder()
    try:
        opened = docx.Document(io.BytesIO(content))
        styles = {style.style_id: style.name or "" for style in opened.styles}  # looking each up takes 1 ms
        for part in opened.iter_inner_content():
            _add(builder, part, styles)
    except (OpcError, KeyError, ValueError, AttributeError, zipfile.BadZipFile, etree.XMLSyntaxError) as problem:
        raise Refusal("the file is damaged, or not a Word document", WAY_OUT) from problem
    first = builder.blocks[0] if builder.blocks else None
    heads = first is not None and first.kind is BlockKind.HEADING
    return builder.document(source, first.text if heads and first is not None else title_of(source))


def _add(builder: Builder, part: Any, styles: Mapping[str, str]) -> None:
    match part:
        case Paragraph():
            _paragraph(builder, part, styles.get(part._p.style or "", ""))
        case Table():
            rows = [_cells(row) for row in part.rows]
            for row in rows[1:] if len(rows) > 1 else rows:
                builder.add(BlockKind.ROW, told(rows[0] if len(rows) > 1 else [], row))


def _paragraph(builder: Builder, paragraph: Paragraph, style: str) -> None:
    words = paragraph.text
    level = re.fullmatch(r"heading ([1-9])", style, re.IGNORECASE)
    if style.lower() == "title" and len(words) <= LONGEST_HEADING:
        builder.add(BlockKind.HEADING, words, 1)
    elif level and len(words) <= LONGEST_HEADING:
        builder.add(BlockKind.HEADING, words, min(6, int(level.group(1)) + 1))
    elif style.lower().startswith("list") or _numbered(paragraph):
        if words.strip():
            builder.add(BlockKind.ITEM, "  " * _depth(paragraph, style) + "- " + words.strip())
    elif "quote" in style.lower():
        builder.add(BlockKind.QUOTE, words)
    else:
        builder.add(BlockKind.PARAGRAPH, words)


def _numbered(paragraph: Paragraph) -> bool:
    properties = paragraph._p.pPr
    return properties is not None and properties.numPr is not None


def _depth(paragraph: Paragraph, style: str) -> int:
    found = re.search(r"(\d)$", style)
    if found:
        return int(found.group(1)) - 1
    level = paragraph._p.pPr.numPr.ilvl if _numbered(paragraph) else None
    return min(8, int(level.val)) if level is not None else 0


def _cells(row: Any) -> list[str]:
    """The words of each cell; a merged cell, which Word gives once for every column it spans, only once."""
    words: list[str] = []
    last = None
    for cell in row.cells:
        if cell._tc is not last:
            words.append(" ".join(cell.text.split()))
        last = cell._tc
    return words
