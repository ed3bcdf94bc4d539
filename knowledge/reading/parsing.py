"""Bytes to document, by the file's ending; what cannot be read is refused. Runs in the parsing child."""

from collections.abc import Callable
from pathlib import PurePosixPath

from knowledge.reading.document import Document
from knowledge.reading.formats import FORMATS, READABLE, way_in
from knowledge.reading.noise import is_noise
from knowledge.reading.particulars import with_particulars
from knowledge.reading.refusal import LARGEST_TEXT, MOST_RUNS, SPLIT, TOO_MUCH, Refusal

MAGIC = (
    (b"%PDF-", "pdf", "a PDF", ".pdf"),
    (b"PK\x03\x04", "word open", "a Word file or another archive", ".docx"),
    (b"\xd0\xcf\x11\xe0", "word", "an old Office file", ".docx"),
    (b"{\\rtf", "rich", "a rich text file", ".rtf"),
    (b"\x89PNG", "", "a picture", ""),
    (b"\xff\xd8\xff", "", "a picture", ""),
    (b"GIF8", "", "a picture", ""),
    (b"SQLite format 3\0", "", "a database", ""),
)
"""How files begin that are often given another's ending: as what they can be read, what they are, their own ending."""


def parsed(content: bytes, source: str) -> Document:
    """The document. Raises Refusal with the reason and the way out."""
    ending = PurePosixPath(source).suffix.lower()
    form = FORMATS.get(ending)
    if form is None:
        raise Refusal("this kind of file is not read", way_in(ending))
    if not content.strip():
        raise Refusal("it is empty", "Write something in it, or delete it")
    _named_rightly(content, form, ending)
    document = _reader(form)(content, source)
    if len(document.text) > LARGEST_TEXT:
        raise Refusal(TOO_MUCH, SPLIT)
    if not document.blocks:
        raise Refusal("there is no text in it", "Write something in it, or delete it")
    if sum(len(block.runs) for block in document.blocks) > MOST_RUNS:
        raise Refusal("it holds far more markup than text", SPLIT)
    if is_noise("\n".join(block.text for block in document.blocks)):
        raise Refusal("there are hardly any words in it", "Check that the right file was saved, or add its text as .md")
    return with_particulars(document)


def _named_rightly(content: bytes, form: str, ending: str) -> None:
    start = content[:1024].lstrip() if form not in ("word", "open") else content[:1024]
    for mark, real, what, own in MAGIC:
        if start.startswith(mark) and form not in real.split():
            way = f"Rename it to end in {own}" if own else f"Save it as one that can: {READABLE}"
            raise Refusal(f"it is {what}, not what its ending {ending} says", way)
    if form == "pdf" and b"%PDF-" not in content[:1024]:
        raise Refusal("it is not a PDF, whatever its ending says", "Open it and save it as a PDF, or as .md")
    if form == "rich" and not start.startswith(b"{\\rtf"):
        raise Refusal("it is not a rich text file, whatever its ending says", "Rename it to end in .txt if it is text")
    if form == "open" and not start.startswith(b"PK"):
        raise Refusal("it is not an OpenDocument text, whatever its ending says", "Open it and save it as .docx")
    if form == "word" and not start.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        raise Refusal("it is not a Word file, whatever its ending says", "Open it and save it as .docx, or as .md")


def _reader(form: str) -> Callable[[bytes, str], Document]:
    """The function that reads a format; its library is loaded only when a file needs it."""
    match form:
        case "markdown":
            from knowledge.reading.markdown import read_markdown

            return read_markdown
        case "web":
            from knowledge.reading.web import read_web

            return read_web
        case "pdf":
            from knowledge.reading.pdf import read_pdf

            return read_pdf
        case "word":
            from knowledge.reading.word import read_word

            return read_word
        case "open":
            from knowledge.reading.open_document import read_open

            return read_open
        case "rich":
            from knowledge.reading.rich import read_rich

            return read_rich
        case "mail":
            from knowledge.reading.mail import read_mail

            return read_mail
        case "sheet":
            from knowledge.reading.sheet import read_sheet

            return read_sheet
        case _:
            from knowledge.reading.plain import read_plain

            return read_plain
