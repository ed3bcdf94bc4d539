"""What a reader gets from each kind of file."""

import io
from itertools import pairwise

import docx
import pytest

from knowledge.reading.document import BlockKind, Document
from knowledge.reading.parsing import parsed

NOTE = """---
type: meeting
person: "[[Ilse Brandt]]"
date: 2031-03-04
tags: [meeting, mentor?]
---
# Coffee with Ilse

She said **start small**, see [[Plans 2031|the plan]] and [her talk](https://example.org/a_(b)).
![[drawing.png]]

- [ ] send *one* page
- [x] book a room
  - by Friday

> “Nobody reads page two.”

| Who | When |
|---|---|
| Ilse | 4 March |
| Omar \\| Ines | 5 March |

**What I owe her**
- the page

Her dog is called Bo & she said `wait`.
"""


def read(source: str, content: str | bytes) -> Document:
    return parsed(content if isinstance(content, bytes) else content.encode(), source)


def words(document: Document, kind: BlockKind | None = None) -> list[str]:
    return [block.text for block in document.blocks if kind in (None, block.kind)]


def test_front_matter_labels_the_note_even_when_it_is_no_yaml_and_is_not_quoted() -> None:
    document = read("a.md", NOTE)
    assert document.labels == "Type: meeting. Person: Ilse Brandt. Date: 2031-03-04. Tags: meeting, mentor?"
    assert words(document, BlockKind.DETAILS) == []


def test_what_front_matter_says_besides_labels_can_be_found_and_quoted() -> None:
    text = "---\nperson: Ilse Brandt\nrole: head of looms\nmet at: the winter fair\n---\nWords.\n"
    assert words(read("a.md", text))[0] == "Role: head of looms. Met at: the winter fair."


def test_well_formed_front_matter_reads_the_same() -> None:
    text = "---\ndate: 2031-03-04\nwith:\n  - '[[Ilse|Ilse B]]'\n  - Omar\nid: 77\n---\nWords.\n"
    assert read("a.md", text).labels == "Date: 2031-03-04. With: Ilse B, Omar."


def test_aliases_that_expand_without_end_give_no_details() -> None:
    laughs = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nWords.\n"
    assert words(read("a.md", laughs)) == ["Words."]


def test_markdown_reads_as_plain_words() -> None:
    found = words(read("a.md", NOTE))
    assert "She said start small, see the plan and her talk." in found
    assert "“Nobody reads page two.”" in found
    assert "Her dog is called Bo & she said wait." in found
    assert not any("drawing" in block for block in found)


def test_lists_keep_their_entries_task_marks_and_depth() -> None:
    items = words(read("a.md", NOTE), BlockKind.ITEM)
    assert items == ["- [ ] send one page", "- [x] book a room", "  - by Friday", "- the page"]


def test_a_row_of_a_table_says_what_each_cell_is() -> None:
    assert words(read("a.md", NOTE), BlockKind.ROW) == ["Who: Ilse; When: 4 March", "Who: Omar | Ines; When: 5 March"]


def test_a_bold_line_heads_its_list_and_nothing_after_it() -> None:
    headings = [block for block in read("a.md", NOTE).blocks if block.kind is BlockKind.HEADING]
    assert [(block.level, block.text) for block in headings] == [
        (1, "Coffee with Ilse"),
        (7, "What I owe her"),
        (7, ""),
    ]


def test_the_text_of_markdown_is_the_file_itself_and_every_block_knows_its_place() -> None:
    document = read("a.md", NOTE.replace("\n", "\r\n").encode())
    assert document.text == NOTE
    for block in document.blocks:
        if block.kind in (BlockKind.DETAILS, BlockKind.ROW) or not block.text:
            continue
        for word in ("small", "plan", "talk", "page", "room", "Friday", "dog", "wait"):
            at = block.text.find(word)
            if at >= 0:
                start, end = block.place(at, at + len(word))
                assert NOTE[start:end] == word


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("---\ntitle: 'From above'\n---\n# Heading\nx", "From above"),
        ("## Second\n# First\nx", "First"),
        ("only words", "My note about Bo"),
    ],
)
def test_a_title_comes_from_front_matter_then_the_first_top_heading_then_the_name(written: str, title: str) -> None:
    assert read("my_note-about_Bo.md", written).title == title


EXPORT = """[s3player id=′77′ autoplay="no"]
Nia asked for help. “Start with one question,” said Tom [1].
[x] wrote it down
[[kept link]] and [a page](https://example.org) and [sic] stay.
[gravityform id=”12″ title=”false”]
[embed]https://video.example/1[/embed]
- First, look.
- Then ask – quietly.
Summary
Ask one small thing.
Good job completing the lesson. We’ll see you here same time tomorrow.
Next lesson »
"""


@pytest.mark.parametrize("source", ["lesson.txt", "lesson.md"])
def test_shortcodes_and_sign_offs_of_a_course_site_are_dropped_and_nothing_else(source: str) -> None:
    text = "\n".join(words(read(source, EXPORT.replace("\n", "\n\n"))))
    for gone in ("s3player", "gravityform", "embed]", "Good job", "Next lesson", "autoplay"):
        assert gone not in text
    for kept in (
        "“Start with one question,” said Tom [1].",
        "[x] wrote",
        "kept link",
        "[sic]",
        "- Then ask – quietly.",
    ):
        assert kept in text


def test_shortcodes_are_dropped_from_web_pages_and_word_files_too() -> None:
    page = (
        "<html><body><main><p>[video id='3' src=\"x\"]Words that a person reads, quite a few.</p></main></body></html>"
    )
    assert words(read("a.html", page)) == ["Words that a person reads, quite a few."]
    made = docx.Document()
    made.add_paragraph("[quiz id=”4″] Words.")
    assert words(read("a.docx", saved(made))) == ["Words."]


def test_plain_text_knows_lesson_parts_numbered_headings_and_shouted_titles() -> None:
    long = (
        "This is what the first step means, told at some length so that nobody takes the line above for a list entry. "
        * 2
    )
    document = read("l.txt", f"MY LIST (old)\n1. Commit to it\n{long}\nSummary\n- one\n1. tea\n2. cake\n")
    assert words(document, BlockKind.HEADING) == ["MY LIST (old)", "1. Commit to it", "Summary"]
    assert words(document, BlockKind.ITEM) == ["- one", "1. tea", "2. cake"]
    assert document.title == "MY LIST"


def test_wrapped_lines_are_joined_and_short_lines_are_not() -> None:
    wrapped = (
        "This paragraph was typed in an old editor that wraps its lines\n"
        "at sixty-some characters, so each line goes on in the one that\n"
        "follows it, and only the last one is short.\n\n"
        "Another paragraph that goes on for a little more than one line\n"
        "and then ends.\n"
    )
    assert len(words(read("a.txt", wrapped))) == 2
    assert (
        len(words(read("a.txt", "2 cups of rice, washed until the water runs clear\nsalt\n1 big onion, chopped\n")))
        == 3
    )


PAGE = """<html><head><title>Winter evening | The Guild</title><script>var a = "tracking";</script></head><body>
<nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies to improve things.</div>
<div id="content"><h1>Winter evening</h1><p>Doors at six, <b>talks</b> at seven.<br>Bring soup.</p>
<h2>Speakers</h2><ol><li>Ada on looms<ul><li>with pictures</li></ul></li><li>Bo on bread</li></ol>
<table><tr><th>Day</th><th>Room</th></tr><tr><td>Mon</td><td>4</td></tr></table>
<p style="display:none">secret</p></div><aside>Related posts</aside><footer>© 2031 The Guild</footer></body></html>"""


def test_a_web_page_is_its_main_text_with_headings_lists_and_tables() -> None:
    assert words(read("a.html", PAGE)) == [
        "Winter evening",
        "Doors at six, talks at seven.",
        "Bring soup.",
        "Speakers",
        "1. Ada on looms",
        "  - with pictures",
        "2. Bo on bread",
        "Day: Mon; Room: 4",
    ]


def test_a_web_page_in_another_encoding_is_read_in_the_one_it_declares() -> None:
    page = (
        "<html><head><meta charset='windows-1251'></head><body><p>Совет наставника: начните с малого.</p></body></html>"
    )
    assert words(read("a.html", page.encode("cp1251"))) == ["Совет наставника: начните с малого."]


def test_every_block_of_an_extracted_document_stands_at_its_span() -> None:
    document = read("a.html", PAGE)
    for block in document.blocks:
        assert document.text[slice(*block.span)] == block.text


def saved(document: object) -> bytes:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


def test_a_word_file_keeps_headings_lists_and_tables() -> None:
    made = docx.Document()
    made.add_heading("Offers", 0)
    made.add_heading("To Bo", 1)
    made.add_paragraph("bread", style="List Bullet")
    made.add_paragraph("soup", style="List Bullet 2")
    table = made.add_table(rows=2, cols=2)
    for cell, text in zip([*table.rows[0].cells, *table.rows[1].cells], ["Who", "What", "Bo", "Bread"], strict=True):
        cell.text = text
    document = read("a.docx", saved(made))
    assert document.title == "Offers"
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("heading", "Offers"),
        ("heading", "To Bo"),
        ("item", "- bread"),
        ("item", "  - soup"),
        ("row", "Who: Bo; What: Bread"),
    ]


def pdf(*pages: list[tuple[int, str]]) -> bytes:
    """A small PDF: for each page, lines of (letter size, words), an empty line leaving a gap."""
    count = len(pages)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{' '.join(f'{4 + 2 * n} 0 R' for n in range(count))}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for n, lines in enumerate(pages):
        drawn, height = "BT ", 800
        for size, text in lines:
            height -= 30 if not text else 14
            if text:
                drawn += f"/F1 {size} Tf 1 0 0 1 50 {height} Tm ({text}) Tj "
        stream = (drawn + "ET").encode()
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 842] /Contents {5 + 2 * n} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(out),
    )


def test_a_pdf_is_read_page_by_page_with_its_headings_and_broken_words_joined() -> None:
    body = [(10, "Pairs meet each month and talk about what they tried since the last men-"), (10, "toring hour.")]
    document = read("guide.pdf", pdf([(18, "The guide"), (10, ""), *body], [(10, "Page two says little.")]))
    assert [(block.kind.value, block.page, block.text) for block in document.blocks] == [
        ("heading", 1, "The guide"),
        ("paragraph", 1, "Pairs meet each month and talk about what they tried since the last mentoring hour."),
        ("paragraph", 2, "Page two says little."),
    ]
    assert not document.has_lines


def test_running_heads_and_page_numbers_are_left_out_of_a_pdf() -> None:
    pages = [
        [(10, "The Guild handbook"), (10, ""), (10, f"Rule {n} is kind."), (10, ""), (10, str(n))] for n in range(4)
    ]
    text = read("a.pdf", pdf(*pages)).text
    assert "handbook" not in text
    assert text.split("\n\n") == [f"Rule {n} is kind." for n in range(4)]


@pytest.mark.parametrize(
    ("encoded", "words_in_it"),
    [
        ("Ünïcode “quotes” – £5".encode(), "Ünïcode “quotes” – £5"),
        (b"\xef\xbb\xbfmarked", "marked"),
        ("It cost £240, she said “no”.".encode("cp1252"), "It cost £240, she said “no”."),
        ("Sixteen – bits".encode("utf-16"), "Sixteen – bits"),
        ("Встреча с наставником была хорошей, мы долго говорили о работе.".encode("cp1251"), "Встреча с наставником"),
    ],
)
def test_encodings_people_really_have_are_found(encoded: bytes, words_in_it: str) -> None:
    assert words_in_it in read("a.txt", encoded).text


def test_blocks_come_in_the_order_of_the_text() -> None:
    for source, content in (("a.md", NOTE), ("a.html", PAGE), ("a.txt", EXPORT)):
        starts = [block.span[0] for block in read(source, content).blocks if block.text]
        assert all(first <= second for first, second in pairwise(starts))


def test_a_dash_or_a_rule_under_a_paragraph_makes_no_heading() -> None:
    written = (
        "Bo called.\nShe was glad.\n- \n\nThis is a long thought that somebody ended with a rule, as one does "
        + "." * 20
    )
    found = read("a.md", f"{written}\n---\n\nReal heading\n------------\n").blocks
    assert [block.text for block in found if block.kind is BlockKind.HEADING] == ["Real heading"]
    assert found[0].text == "Bo called.\nShe was glad."


def test_a_page_whose_body_is_named_like_furniture_is_still_read() -> None:
    body = "<p>" + "A long thought about looms and the people who mend them. " * 20 + "</p>"
    page = f"<html><body><div class='content sidebar'>{body}</div><div class='sidebar'>Recent posts</div></body></html>"
    text = read("a.html", page).text
    assert "people who mend them" in text
    assert "Recent posts" not in text


def test_the_lines_of_a_list_entry_are_one_entry() -> None:
    assert words(read("a.md", "- call Bo\n  on Monday\n- write\n")) == ["- call Bo on Monday", "- write"]


def test_what_a_built_in_lesson_says_to_the_program_is_not_told_to_the_reader() -> None:
    front = "---\nday: 1\nmodule: M\naction: Do it.\nquestion: Why?\nfacts: [a-b]\nstages: [aware]\n---\n"
    assert words(read("01.md", f"{front}# Bond\n\nIt grows. [fact: grew-naturally]\n")) == ["Bond", "It grows."]


def test_a_broken_page_does_not_cost_the_others() -> None:
    made = pdf([(10, "The first page is fine.")], [(10, "The second is not.")])
    broken = made.replace(b"/Length", b"/Filter /Broken /Length").replace(b"/Filter /Broken ", b"", 1)
    document = read("a.pdf", broken)
    assert words(document) == ["The first page is fine."]


def test_a_few_broken_characters_do_not_cost_the_file() -> None:
    text = "\ufeff" + "Bo likes soup. " * 20
    assert "Bo likes soup" in read("a.txt", text.encode() + b"\xff\xfe and more").text
