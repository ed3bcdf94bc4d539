"""Hostile Word files: bombs, nested archives, entities, lying sizes, wrong parts, broken anywhere."""

import io
import struct
import zipfile
from collections.abc import Iterator, Mapping

import docx

from tests.benchmarks.hostility.case import Case, cut, mutated

TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    b'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="'
    b'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    b"</Relationships>"
)
SPACE = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body: bytes, before: bytes = b"") -> bytes:
    """The main part of a Word file."""
    return before + b"<w:document " + SPACE + b"><w:body>" + body + b"</w:body></w:document>"


def paragraph(words: bytes) -> bytes:
    """One paragraph of it."""
    return b"<w:p><w:r><w:t>" + words + b"</w:t></w:r></w:p>"


def archive(parts: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


def word(body: bytes, before: bytes = b"", **others: bytes) -> bytes:
    """A whole Word file; `others` are further parts."""
    parts = {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": document(body, before)}
    return archive(parts | {name.replace("__", "/"): content for name, content in others.items()})


def good_word(number: int = 0) -> bytes:
    """An ordinary Word file."""
    made = docx.Document()
    made.add_heading(f"Report {number}", 0)
    for line in range(12):
        made.add_paragraph(f"In week {line} of project {number} the belt was changed and the market opened on time.")
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def office() -> Iterator[Case]:
    """All of them."""
    good = good_word()
    yield from cut("cut.docx", good, 14, "refused")
    yield from mutated("changed.docx", good, 40)
    yield from _bombs()
    yield from _wrong(good)
    yield from _entities()
    yield from _large()


def _bombs() -> Iterator[Case]:
    said = paragraph(b"words")
    yield Case("spaces bomb.docx", word(said + b" " * 40_000_000))
    yield Case("paragraph bomb.docx", word(said * 1_000_000))
    yield Case("bomb beside.docx", word(said, word__media__a=b"\0" * 60_000_000))
    inner = archive({"a": b"\0" * 10_000_000})
    for _ in range(6):
        inner = archive({f"{number}.zip": inner for number in range(10)})
    yield Case("zip in zip in zip.docx", word(said, word__a=inner), "settled")
    yield Case("nested.docx", archive({"inner.docx": archive({"inner.docx": good_word()})}))
    yield Case("ten thousand parts.docx", archive({f"{number}.xml": b"<a/>" for number in range(10_000)}))
    for method, name in ((zipfile.ZIP_BZIP2, "bzip2"), (zipfile.ZIP_LZMA, "lzma")):
        yield Case(f"{name} bomb.docx", archive({"word/document.xml": b" " * 30_000_000}, method))
    yield Case("lying size.docx", _lying(word(said + b" " * 3_000_000), 100))
    yield Case("same bytes many times.docx", _overlapping())


def _wrong(good: bytes) -> Iterator[Case]:
    said = paragraph(b"words")
    for name in ("../../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "..\\evil.xml"):
        yield Case(
            f"name {len(name)}{name[0].strip('./')}.docx", archive({"[Content_Types].xml": TYPES, name: b"<a/>"})
        )
    yield Case("no document.docx", archive({"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS}))
    yield Case("no types.docx", archive({"word/document.xml": document(said)}))
    yield Case("only text inside.docx", archive({"a.txt": b"words"}))
    yield Case("not xml.docx", word(b"<w:p>&&&<"))
    yield Case("encrypted parts.docx", _flagged(word(said), 1))
    yield Case("old word.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4000)
    yield Case("text inside.docx", b"only words, no archive")
    yield Case("html inside.docx", b"<html><body><p>words</p></body></html>")
    yield Case("a pdf inside.docx", b"%PDF-1.7 words")
    yield Case("archive.md", good)
    yield Case("archive.txt", good)
    yield Case("archive.pdf", good)
    yield Case("sheet.docx", archive({"[Content_Types].xml": TYPES.replace(b"word/document", b"xl/workbook")}))
    yield Case("no words.docx", word(b"<w:p/>" * 200))
    yield Case("behind other bytes.docx", b"words " * 400 + good)


def _entities() -> Iterator[Case]:
    said = paragraph(b"&j;")
    laughs = b"<!DOCTYPE a [<!ENTITY a 'ha'>" + b"".join(
        b"<!ENTITY %c '%s'>" % (now, b"&%c;" % before * 10)
        for before, now in zip(b"abcdefghi", b"bcdefghij", strict=True)
    )
    yield Case("billion laughs.docx", word(said, laughs + b"]>"))
    yield Case(
        "outside entity.docx", word(paragraph(b"&e;"), b"<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>")
    )
    yield Case("late doctype.docx", word(b"", b" " * 70_000 + b"<!DOCTYPE a []>"))
    sixteen = ("\ufeff<!DOCTYPE a []>" + document(b"").decode()).encode("utf-16-le")
    yield Case("doctype in utf-16.docx", archive({"[Content_Types].xml": TYPES, "word/document.xml": sixteen}))
    away = RELATIONS.replace(b'Target="word/document.xml"', b'Target="http://a.example/x" TargetMode="External"')
    parts = {"[Content_Types].xml": TYPES, "_rels/.rels": away, "word/document.xml": document(said)}
    yield Case("document elsewhere.docx", archive(parts))


def _large() -> Iterator[Case]:
    cell = b"<w:tc>" + paragraph(b"one") + b"</w:tc>"
    table = b"<w:tbl>" + (b"<w:tr>" + cell * 3 + b"</w:tr>") * 20_000 + b"</w:tbl>"
    yield Case("enormous table.docx", word(table), "settled")
    yield Case("wide table.docx", word(b"<w:tbl><w:tr>" + cell * 20_000 + b"</w:tr></w:tbl>"), "settled")
    deep = b"<w:tbl><w:tr><w:tc>" * 500 + paragraph(b"deep") + b"</w:tc></w:tr></w:tbl>" * 500
    yield Case("tables in tables.docx", word(deep), "settled")
    yield Case("deep elements.docx", word(b"<w:a>" * 100_000 + b"</w:a>" * 100_000), "settled")


def _lying(content: bytes, size: int) -> bytes:
    """The archive with the largest part declared smaller than it is."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        largest = max(entry.file_size for entry in opened.infolist())
    return content.replace(struct.pack("<I", largest), struct.pack("<I", size))


def _flagged(content: bytes, flag: int) -> bytes:
    made = bytearray(content)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = made.find(mark)
        while at >= 0:
            made[at + place] |= flag
            at = made.find(mark, at + 4)
    return bytes(made)


def _overlapping() -> bytes:
    """An archive whose directory names the same 900 KB nine hundred times."""
    content = archive({"word/document.xml": b" " * 900_000})
    start = content.find(b"PK\x01\x02")
    end = content.find(b"PK\x05\x06")
    entry = content[start:end]
    count = 900
    tail = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(entry) * count, start, 0)
    return content[:start] + entry * count + tail
