"""Messages, tables, rich text and OpenDocument: what a reader gets from each, and what is said of other kinds."""

import io
import zipfile
from datetime import date

import pytest

from knowledge.errors import NotesUnreadable
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.parsing import parsed
from knowledge.reading.reader import refuse_unread
from knowledge.reading.refusal import Refusal
from knowledge.splitting import split


def read(source: str, content: str | bytes) -> Document:
    return parsed(content if isinstance(content, bytes) else content.encode(), source)


def said(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


MAIL = """From: "Ilse Brandt" <ilse@example.org>
To: me@example.org
Subject: Re: AW: the pilot
Date: Thu, 12 Jun 2031 14:03:22 +0100
Content-Type: text/plain; charset=utf-8

Try a smaller pilot first. It costs less, and you will know by the
autumn whether the belt holds.

Happy to look at the plan.
Ilse
--
Ilse Brandt
Head of looms

On Wed, 11 Jun 2031 at 09:10, Me <me@example.org>
wrote:
> Should I wait for the new hall?
>
> Or begin now?
"""


def test_a_message_is_its_words_with_what_it_replies_to_told_apart() -> None:
    document = read("pilot.eml", MAIL)
    assert (document.title, document.on, document.people) == ("the pilot", date(2031, 6, 12), ("Ilse Brandt",))
    assert document.labels == "From: Ilse Brandt. Date: 12 June 2031."
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("heading", "the pilot"),
        (
            "paragraph",
            "Try a smaller pilot first. It costs less, and you will know by the autumn whether the belt holds.",
        ),
        ("paragraph", "Happy to look at the plan.\nIlse"),
        ("heading", "On Wed, 11 Jun 2031 at 09:10, Me <me@example.org> wrote"),
        ("quote", "Should I wait for the new hall?"),
        ("quote", "Or begin now?"),
    ]
    days = [piece.on for piece in split(document, lambda text: len(text.split()))]
    assert days == [date(2031, 6, 12), date(2031, 6, 11)]


def test_a_message_of_html_only_is_read_as_a_page_and_attachments_are_left_out() -> None:
    mail = (
        "From: bo@example.org\nSubject: Soup\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/html; charset=iso-8859-1\n\n<p>It cost <b>\xa35</b>, bring a spoon for the soup.</p>\n"
        "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=x.txt\n\nsecret\n--b--\n"
    )
    assert said(read("soup.eml", mail.encode("latin-1"))) == ["Soup", "It cost £5, bring a spoon for the soup."]


def test_outlooks_way_of_quoting_is_known_and_disclaimers_are_dropped() -> None:
    body = (
        "Yes, go ahead.\n\nThis message is confidential and intended only for you.\n\n-----Original Message-----\n"
        "From: Bo Holm\nSent: 11 June 2031 09:10\nTo: Ilse\nSubject: the hall\n\nMay I?\n"
    )
    found = said(read("a.eml", f"From: Ilse <i@example.org>\nSubject: the hall\n\n{body}"))
    assert found == ["the hall", "Yes, go ahead.", "Bo Holm wrote, 11 June 2031 09:10", "May I?"]


@pytest.mark.parametrize(
    "mail",
    [
        b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 300,
        b"From: \xff\xfe<<<>>>@,,;\nDate: never\nSubject: =?utf-99?q?=ff?=\nContent-Type: text/plain; charset=x\n\nBo.",
        b"Subject: x\nContent-Transfer-Encoding: base64\n\n!!!!",
        b"",
    ],
)
def test_a_malformed_message_is_read_or_refused_in_words(mail: bytes) -> None:
    assert settled(mail)


def settled(mail: bytes) -> bool:
    try:
        return bool(read("a.eml", mail).blocks)
    except Refusal as refusal:
        return bool(refusal.way_out)


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("people.csv", 'Name,Met,Says\nIlse,12 June,"start small, then grow"\nOmar,,nothing yet\n'),
        ("people.csv", "Name;Met;Says\nIlse;12 June;start small, then grow\nOmar;;nothing yet\n"),
        ("people.tsv", "Name\tMet\tSays\nIlse\t12 June\tstart small, then grow\nOmar\t\tnothing yet\n"),
    ],
)
def test_a_row_of_a_table_says_what_each_cell_is(name: str, table: str) -> None:
    document = read(name, table)
    assert said(document) == ["Name: Ilse; Met: 12 June; Says: start small, then grow", "Name: Omar; Says: nothing yet"]
    assert {block.kind for block in document.blocks} == {BlockKind.ROW}


def test_a_table_without_names_of_columns_keeps_its_first_row() -> None:
    assert said(read("a.csv", "12,tea\n14,cake\n")) == ["12; tea", "14; cake"]


RICH = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Helvetica;}}{\colortbl;\red255;}{\*\generator Some 1.0;}"
    r"\f0\fs24 Caf\'e9 with \b Ilse\b0\par She said \ldblquote start small\rdblquote\emdash twice.\par "
    r"It cost \u163?5 \{really\}.{\pict 0a0b0c}\par}"
)


def test_rich_text_is_its_words_in_paragraphs() -> None:
    document = read("a.rtf", RICH)
    assert said(document) == ["Café with Ilse", "She said “start small”—twice.", "It cost £5 {really}."]
    assert not document.has_lines


def test_rich_text_nested_without_end_is_refused() -> None:
    with pytest.raises(Refusal, match="nested without end"):
        read("a.rtf", "{\\rtf1" + "{" * 200_000)


def open_document(body: str, **others: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("META-INF/manifest.xml", others.get("manifest", "<a/>"))
        made.writestr("content.xml", others.get("before", "") + content + "</office:document-content>")
    return file.getvalue()


OPEN = (
    '<text:h text:outline-level="1">Looms</text:h><text:p>She<text:s/>said <text:span>start</text:span> small.</text:p>'
    "<text:list><text:list-item><text:p>tea</text:p><text:list><text:list-item><text:p>green</text:p></text:list-item>"
    "</text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Who</text:p>"
    "</table:table-cell><table:table-cell><text:p>When</text:p></table:table-cell></table:table-row><table:table-row>"
    "<table:table-cell><text:p>Bo</text:p></table:table-cell><table:table-cell><text:p>June</text:p></table:table-cell>"
    "</table:table-row></table:table>"
)


def test_an_open_document_keeps_headings_lists_and_tables() -> None:
    document = read("a.odt", open_document(OPEN))
    assert document.title == "Looms"
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("heading", "Looms"),
        ("paragraph", "She said start small."),
        ("item", "- tea"),
        ("item", "  - green"),
        ("row", "Who: Bo; When: June"),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (open_document("", manifest="<a><encryption-data/></a>"), "encrypted"),
        (open_document("", before="<!DOCTYPE a []>"), "document type declaration"),
        (open_document("<text:p>"), "damaged"),
        (b"words", "not an OpenDocument text"),
    ],
)
def test_an_open_document_made_to_do_harm_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(Refusal, match=reason):
        read("a.odt", content)


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("budget.xlsx", "save each sheet as .csv"),
        ("letter.pages", "save it as .docx or .pdf"),
        ("talk.m4a", "Add its transcript"),
        ("photos.zip", "Unpack it"),
        ("notes.enex", "Export the notes"),
        ("what.ever", ".eml and .csv files can be read"),
    ],
)
def test_for_other_kinds_it_is_said_how_their_text_gets_in(name: str, way: str) -> None:
    with pytest.raises(NotesUnreadable, match=way):
        refuse_unread(name, 10)
