"""Files that are broken, misnamed or made to do harm: one line each, and the next file is read."""

import io
import os
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from pypdf import PdfWriter

from knowledge.errors import NotesUnreadable
from knowledge.reading import Reader, read
from knowledge.reading.names import shown, title_of

WORD_PARTS = {
    "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": b"<w:document/>",
}


def archive(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


def encrypted_pdf() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def blank_pdf(pages: int) -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(100, 100)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


BOMB = archive({**WORD_PARTS, "word/document.xml": b"<w>" + b" " * 8_000_000 + b"</w>"})
DOCTYPE = archive({**WORD_PARTS, "word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><w:document/>'})
LATE_DOCTYPE = archive({**WORD_PARTS, "word/document.xml": b" " * 65_530 + b"<!DOCTYPE a []><w:document/>"})

REFUSED = [
    ("bomb.docx", BOMB, "it unpacks to far more than it should"),
    ("laughs.docx", DOCTYPE, "document type declaration"),
    ("late.docx", LATE_DOCTYPE, "document type declaration"),
    ("up.docx", archive({**WORD_PARTS, "../../evil.xml": b"x"}), "points outside"),
    ("root.docx", archive({**WORD_PARTS, "/etc/evil.xml": b"x"}), "points outside"),
    ("drive.docx", archive({**WORD_PARTS, "C:\\evil.xml": b"x"}), "points outside"),
    ("many.docx", archive({f"{n}.xml": b"" for n in range(1001)}), "more than 1000 files"),
    ("cut.docx", archive(WORD_PARTS)[:200], "the file is damaged"),
    ("not-word.docx", archive({"a.txt": b"hello"}), "not a Word document"),
    ("old.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "encrypted, or an old Word file"),
    ("text.docx", b"only words", "it is not a Word file"),
    ("locked.pdf", encrypted_pdf(), "the PDF is encrypted"),
    ("long.pdf", blank_pdf(501), "501 pages, more than 500"),
    ("scan.pdf", blank_pdf(1), "pictures of text"),
    ("broken.pdf", b"%PDF-1.7\nnothing of the kind", "damaged"),
    ("text.pdf", b"only words", "it is not a PDF"),
    ("really.txt", b"%PDF-1.4 and so on", "it is a PDF, not what its ending .txt says"),
    ("picture.md", b"\x89PNG\r\n\x1a\n0000", "it is a picture"),
    ("numbers.txt", bytes(range(256)) * 40, "binary"),
    ("nul.md", b"words\0words", "binary"),
    ("empty.md", b" \n\n", "it is empty"),
    ("bare.md", b"[gallery]\n", "there is no text in it"),
    ("half.txt", b"\xff\xfe\x00", "cannot be decoded"),
    ("film.mp4", b"0000", "this kind of file is not read"),
    ("no ending", b"words", "this kind of file is not read"),
    ("big.txt", b"x" * 20_000_001, "larger than 20 MB"),
    ("wide.txt", b"word " * 1_200_000, "more than 5 MB of text"),
]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(("name", "content", "reason"), REFUSED, ids=[case[0] for case in REFUSED])
def test_what_cannot_be_read_is_refused_in_one_line(reader: Reader, name: str, content: bytes, reason: str) -> None:
    with pytest.raises(NotesUnreadable) as caught:
        reader.read(content, f"folder/{name}")
    line = str(caught.value)
    assert line.startswith(f"{name}: ")
    assert reason in line
    assert line.endswith(".")
    assert line.count(". ") >= 1
    assert "\n" not in line


def test_after_every_refusal_the_next_file_is_read_by_the_same_child(reader: Reader) -> None:
    reader.read(b"words", "a.md")
    child = reader._child
    with pytest.raises(NotesUnreadable):
        reader.read(BOMB, "bomb.docx")
    assert reader.read(b"# Kept\n\nwords", "b.md").title == "Kept"
    assert reader._child is child


def test_a_child_that_dies_is_replaced(reader: Reader) -> None:
    reader.read(b"words", "a.md")
    child = reader._child
    assert child is not None
    child.kill()
    child.wait()
    with pytest.raises(NotesUnreadable, match="without harm"):
        reader.read(b"words", "a.md")
    assert reader.read(b"words", "a.md").text == "words"


def test_a_file_that_takes_too_long_is_given_up() -> None:
    with Reader(wall_seconds=0.0) as hasty:
        with pytest.raises(NotesUnreadable, match="takes too long"):
            hasty.read(b"word " * 900_000, "slow.md")
        hasty._wall_seconds = 30.0
        assert hasty.read(b"words", "a.md").text == "words"


def test_the_child_knows_no_key_and_loads_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        pytest.skip("looks into /proc")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    with Reader() as fresh:
        fresh.read(b"<p>words</p>", "a.html")
        assert fresh._child is not None
        place = Path(f"/proc/{fresh._child.pid}")
        assert b"sk-secret" not in (place / "environ").read_bytes()
        loaded = (place / "maps").read_text()
        assert "Max address space         768000000" in (place / "limits").read_text()
    assert not any(name in loaded for name in ("torch", "onnxruntime", "chromadb", "numpy"))


def test_reading_a_path_gives_its_document_and_one_line_for_what_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# One\n")
    assert read(tmp_path / "a.md", "a.md").title == "One"
    with pytest.raises(NotesUnreadable, match=r"^gone\.md: it is not there any more\. Sync again\."):
        read(tmp_path / "gone.md", "gone.md")


def test_a_word_file_of_ordinary_size_passes_the_checks(reader: Reader) -> None:
    made = docx.Document()
    for number in range(2000):
        made.add_paragraph(f"Sentence number {number} of a long and rather repetitive report.")
    file = io.BytesIO()
    made.save(file)
    assert len(reader.read(file.getvalue(), "report.docx").blocks) == 2000


@pytest.mark.parametrize(
    ("content", "source"),
    [
        (b"[" * 200_000, "brackets.md"),
        (b"*a_ " * 100_000, "emphasis.md"),
        (b"> " * 50_000 + b"deep", "quotes.md"),
        (b"- " * 5_000 + b"deep", "lists.md"),
        (b"[a b=" * 100_000, "shortcodes.txt"),
        (b"<div>" * 50_000 + b"deep" + b"</div>" * 50_000, "deep.html"),
        (b"<p>" + b"word " * 400_000, "one-line.html"),
        (b"---\n" + b"[" * 100_000 + b"\n---\nwords", "front.md"),
        (b"|" * 100_000 + b"\n" + b"|-" * 50_000 + b"\n", "table.md"),
        (b"`a" * 200_000, "ticks.md"),
        (b"a\n" * 60_000, "lines.txt"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_text_made_to_be_slow_is_settled_within_seconds(reader: Reader, content: bytes, source: str) -> None:
    reader._wall_seconds = 10.0
    said = ""
    try:
        reader.read(content, source)
    except NotesUnreadable as problem:
        said = str(problem)
    reader._wall_seconds = 30.0
    assert "too long" not in said
    assert "without harm" not in said


def test_names_are_shown_in_one_form_without_hidden_characters_and_not_too_long() -> None:
    assert shown("Cafe\u0301\u202egnp.md\n") == "Cafégnp.md"
    long = shown("a" * 300 + ".docx")
    assert len(long) == 120
    assert long.endswith("….docx")
    assert shown(os.fsdecode(b"\xff.md")) == ".md"
    assert shown("\u202e") == "(no name)"


def test_a_title_made_from_a_name_reads_like_one() -> None:
    assert title_of("x/lesson-mentors_and-sponsors.txt") == "Lesson mentors and sponsors"
    assert title_of("2031-08-05.md") == "2031-08-05"
    assert title_of("2031-07-21 Lunch with Bo.md") == "2031-07-21 Lunch with Bo"
