"""Artefacts as the page, the terminal and files show them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from assistant.errors import BadInput
from assistant.exports import ENDINGS, as_file, as_markdown, as_text
from assistant.jobs.artefact import Bullets, Heading, Item, Letter, Paragraph, Quotation, Source
from assistant.mentoring.message import Message
from assistant.storage import KeptArtefact

BODY = "Dear Dele,\n\nThank you for *Tuesday*.\n  - one https://a.test\n\n```\nAmy"
LETTER = Letter(
    label="A first message", message=Message(to="Dele", channel="email", subject="The 5* talk", body=BODY), mark="heavy"
)
BLOCKS = (
    Heading(text="What Dele said", voice="material"),
    Paragraph(text="Start small.\nThen ask.", cites=(1, 2)),
    Quotation(text="One talk\n\nis enough", cites=(1,)),
    Bullets(items=(Item(text="Ask *one* thing", cites=(2,)), Item(text="Say thanks")), numbered=True),
    Heading(text="General coaching", voice="coaching"),
    LETTER,
)
SOURCES = (
    Source(number=1, kind="notes", title="Dele", where="people/dele.md, lines 3-4", passage="p"),
    Source(number=2, kind="fact", title="Thanks work", where="Grant 2010", grade="B"),
)
KEPT = KeptArtefact(id="1", job="agenda", title="Meeting Dele: 5*", blocks=BLOCKS, sources=SOURCES)

PAGE = r"""### Meeting Dele: 5\*

#### From your material: What Dele said

Start small.
Then ask. [1] [2]

> One talk
>
> is enough [1]

1. Ask \*one\* thing [2]
2. Say thanks

#### General coaching

#### A first message

Your own wording: heavy

To Dele, by email

Subject: The 5\* talk

````
Dear Dele,

Thank you for *Tuesday*.
  - one https://a.test

```
Amy
````

#### Sources

- [1] Dele: people/dele.md, lines 3-4 (your notes)
- [2] Thanks work: Grant 2010 (a research finding, evidence grade B)
"""

TERMINAL = """Meeting Dele: 5*
================

From your material: What Dele said
----------------------------------

Start small.
Then ask. [1] [2]

> One talk
>
> is enough [1]

1. Ask *one* thing [2]
2. Say thanks

General coaching
----------------

A first message
---------------
Your own wording: heavy
To Dele, by email
Subject: The 5* talk
------------------------------------------------------------
Dear Dele,

Thank you for *Tuesday*.
  - one https://a.test

```
Amy
------------------------------------------------------------

Sources
-------

[1] Dele: people/dele.md, lines 3-4 (your notes)
[2] Thanks work: Grant 2010 (a research finding, evidence grade B)
"""


def test_the_page_shows_voices_citations_letters_and_sources() -> None:
    assert as_markdown(KEPT.title, BLOCKS, SOURCES) == PAGE


def test_the_terminal_shows_the_same_without_marks() -> None:
    assert as_text(KEPT.title, BLOCKS, SOURCES) == TERMINAL


@given(st.text())
def test_a_message_is_copied_from_page_and_file_exactly_as_it_is_read(body: str) -> None:
    letter = LETTER.model_copy(
        update={"message": LETTER.message.model_copy(update={"body": f"Dear Dele\n{body}\nAmy"})}
    )
    for escape in (True, False):
        tokens = MarkdownIt("commonmark").parse(as_markdown("", [letter], escape=escape))
        (fence,) = [token for token in tokens if token.type == "fence"]
        assert fence.info == ""
        assert fence.content.removesuffix("\n") in as_text("", [letter])
        assert fence.content.startswith("Dear Dele\n")
        assert fence.content.endswith("\nAmy\n")


def test_a_letter_keeps_its_lines_and_indents_and_loses_only_what_cannot_be_seen() -> None:
    message = LETTER.message.model_copy(update={"body": "a\r\n\tb\x1b[31m\u200b\u202ec\n\n\nd  "})
    assert "\na\n\tb[31mc\n\n\nd  \n" in as_text("", [LETTER.model_copy(update={"message": message})])


def test_text_that_looks_like_a_citation_cannot_pass_for_one_on_the_page() -> None:
    assert "[1]" not in as_markdown("[1]", [Paragraph(text="as shown [1]"), Heading(text="[1]")]).replace(r"\[1]", "")


def test_the_voice_is_named_once() -> None:
    shown = as_markdown("", [Heading(text="", voice="material"), Heading(text="GENERAL coaching", voice="coaching")])
    assert shown == "#### From your material\n\n#### GENERAL coaching\n"


def test_an_empty_artefact_is_an_empty_line() -> None:
    assert as_markdown("", [Paragraph(text=""), Heading(text=" ")]) == as_text("", [Paragraph(text="")]) == "\n"


def test_a_markdown_file_reads_like_one_and_its_lines_break_where_they_did() -> None:
    name, content, mime = as_file(KEPT, "md")
    text = content.decode()
    assert (name, mime) == ("Meeting-Dele-5.md", "text/markdown; charset=utf-8")
    assert text.startswith(
        "# Meeting Dele: 5\\*\n\n## From your material: What Dele said\n\nStart small.  \nThen ask. [1]"
    )


def test_a_text_file_is_what_the_terminal_shows() -> None:
    assert as_file(KEPT, "txt") == ("Meeting-Dele-5.txt", TERMINAL.encode(), "text/plain; charset=utf-8")


def test_an_unknown_ending_names_the_ones_there_are() -> None:
    with pytest.raises(BadInput, match="md, txt"):
        as_file(KEPT, "exe")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Café ☕ with Zoë", "Cafe-with-Zoe"),
        ("../../etc/passwd", "etc-passwd"),
        ("会議", "second-coffee"),
        ("", "second-coffee"),
        ("CON", "second-coffee-CON"),
        ("com1", "second-coffee-com1"),
        (".hidden", "hidden"),
        ('a"; b\r\nSet-Cookie: c', "a-b-Set-Cookie-c"),
        ("x" * 200, "x" * 77),
    ],
)
def test_a_file_name_is_safe_on_every_system(title: str, name: str) -> None:
    assert as_file(KEPT.model_copy(update={"title": title}), "md")[0] == f"{name}.md"


@pytest.mark.parametrize("ending", ENDINGS)
@given(title=st.text(max_size=120))
def test_every_kind_of_file_has_a_short_ascii_name_whatever_the_title(ending: str, title: str) -> None:
    name, content, mime = as_file(KEPT.model_copy(update={"title": title}), ending)
    assert name.isascii()
    assert name.endswith(f".{ending}")
    assert len(name) <= 80
    assert set(name[: -len(ending) - 1]) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
    assert content
    assert "/" in mime
