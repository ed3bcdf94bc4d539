"""OpenDocument text (.odt): headings, paragraphs, lists and tables, from an archive that was looked over first."""

import io
import zipfile
from typing import Any

from lxml import etree

from knowledge.reading.archive import WAY_OUT, checked
from knowledge.reading.built import Builder
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.refusal import Refusal
from knowledge.reading.rows import told

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
LEFT_OUT = {f"{TEXT}tracked-changes", f"{TEXT}note", f"{OFFICE}annotation", f"{TEXT}table-of-content"}
LONGEST_HEADING = 200


def read_open(content: bytes, source: str) -> Document:
    """The document; its title is the first heading in it, else the file's name."""
    checked(content)
    builder = Builder()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if b"encryption-data" in _part(archive, "META-INF/manifest.xml"):
                raise Refusal("it is encrypted", "Remove its password, or add the text as a .md file")
            root = etree.fromstring(_part(archive, "content.xml"), _parser())
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, NotImplementedError, OSError) as problem:
        raise Refusal("the file is damaged, or not an OpenDocument text", WAY_OUT) from problem
    for body in root.iter(f"{OFFICE}text"):
        _blocks(builder, body, 0)
    first = builder.blocks[0] if builder.blocks else None
    heads = first is not None and first.kind is BlockKind.HEADING
    return builder.document(source, first.text if heads and first is not None else title_of(source))


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    return archive.read(name)


def _parser() -> Any:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)


def _blocks(builder: Builder, element: Any, depth: int) -> None:
    for child in element:
        words = _words(child)
        match child.tag:
            case tag if tag in LEFT_OUT:
                continue
            case tag if tag == f"{TEXT}h" and len(words) <= LONGEST_HEADING:
                level = str(child.get(f"{TEXT}outline-level") or "1")
                builder.add(BlockKind.HEADING, words, min(6, int(level) if level.isdigit() else 1))
            case tag if tag in (f"{TEXT}p", f"{TEXT}h"):
                builder.add(BlockKind.ITEM if depth else BlockKind.PARAGRAPH, _marked(words, depth))
            case tag if tag == f"{TEXT}list":
                _blocks(builder, child, depth + 1)
            case tag if tag == f"{TABLE}table":
                _table(builder, child)
            case _:
                _blocks(builder, child, depth)


def _marked(words: str, depth: int) -> str:
    return f"{'  ' * min(depth - 1, 8)}- {words}" if depth and words.strip() else words


def _table(builder: Builder, table: Any) -> None:
    rows = [
        [" ".join(_words(cell).split()) for cell in row.iter(f"{TABLE}table-cell")]
        for row in table.iter(f"{TABLE}table-row")
    ]
    for row in rows[1:] if len(rows) > 1 else rows:
        builder.add(BlockKind.ROW, told(rows[0] if len(rows) > 1 else [], row))


def _words(element: Any) -> str:
    """The words of a paragraph or cell in one line; OpenDocument writes spaces and breaks as elements."""
    parts: list[str] = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            gap = {f"{TEXT}s": " ", f"{TEXT}tab": " ", f"{TEXT}line-break": "\n"}.get(one.tag, "")
            parts.append(gap + (one.text or ""))
        elif one is not element:
            parts.append((" " if one.tag == f"{TEXT}p" else "") + (one.tail or ""))
    return "".join(parts)
