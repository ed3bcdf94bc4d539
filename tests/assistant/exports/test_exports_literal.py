"""Untrusted text shows on the page as itself: no parser makes a link, image, tag, list, table or formula of it."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from assistant.exports.literal import for_page, lines_of
from assistant.exports.markdown import as_literal, as_markdown
from assistant.jobs.artefact import Bullets, Heading, Item, Paragraph, Quotation

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PARSER.use(footnote_plugin, always_match_refs=True).use(dollarmath_plugin).use(tasklists_plugin)

# What Chainlit's page does to finished text, ported: mdast-util-gfm-autolink-literal's two patterns, remark-directive's
# text directive is left to the unit tests (it runs before escapes are gone), and Chainlit's own boxes and cursor.
AFTER_PARSING = [
    re.compile(r"(https?://|www(?=\.))([-.\w]+)([^ \t\r\n]*)", re.IGNORECASE | re.ASCII),
    re.compile(r"([-.\w+]+)@([-\w]+(?:\.[-\w]+)+)", re.ASCII),
    re.compile(r"^:::\s*([\w-]+)\n([\s\S]*?)\n:::"),
    re.compile("\u200b"),
]

NASTY = [
    "https://a.test/b?c=d_e",
    "HTTP://x.y",
    "(see www.a.co).",
    "a.b+c@d-e.org",
    "mailto:a@b.c",
    "a@b.c.@d.e",
    "javascript:alert(1)",
    "![i](http://x/y.png)",
    "![i][r]",
    "[r]: http://x 'title'\n",
    "[a](javascript:x)",
    "[^1]",
    "[^1]: note\n",
    "<img src=x onerror=y>",
    "<https://x.y>",
    "<!-- c -->",
    "&amp;",
    "&#35;",
    "$x$",
    "$$\nx\n$$",
    "```\ncode\n```",
    "~~~\n",
    "~~gone~~",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
    "\n---\n",
    "\n===\n",
    "- [ ] task",
    "\n1. one\n2) two",
    "\n    indented",
    "end  \nnext",
    "end\\\nnext",
    "::: note\nx\n:::",
    ":b[c]{d=e}",
    "::leaf",
    "**b** _i_ x_y_z",
    "`` ` ``",
    "# head #",
    "+ plus",
    "> quote",
    "\u200b",
    "\u202e",
    "\x1b[31m",
    "\u2028",
    "Zoë said: “fine” – 10:30, £5 & more",
]
TEXTS = st.lists(
    st.sampled_from(NASTY) | st.sampled_from(list("\\`*_[]<>()#+-.!|~$:&^=@/ \n")) | st.text(max_size=5)
).map("".join)
PLAIN = {"paragraph_open", "paragraph_close", "inline"}
FRAMES = {
    "paragraph": (lambda text: Paragraph(text=text), PLAIN),
    "quotation": (lambda text: Quotation(text=text), PLAIN | {"blockquote_open", "blockquote_close"}),
    "item": (
        lambda text: Bullets(items=(Item(text=text),)),
        PLAIN | {"bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"},
    ),
    "heading": (lambda text: Heading(text=text), {"heading_open", "heading_close", "inline"}),
}


def _runs(tokens: list[Token]) -> list[str]:
    """Text as a reader sees it, split where a code span stands."""
    runs = [""]
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                runs[-1] += token.content
            case "softbreak":
                runs[-1] += "\n"
            case "code_inline":
                runs += [token.content, ""]
            case other:
                raise AssertionError(other)
    return runs


@pytest.mark.parametrize("frame", FRAMES)
@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_every_text_is_only_text_with_its_own_words(frame: str, text: str) -> None:
    make, allowed = FRAMES[frame]
    tokens = PARSER.parse(as_markdown("", [make(text)]))
    assert {token.type for token in tokens} <= allowed
    inlines = [_runs(token.children or []) for token in tokens if token.type == "inline"]
    shown = " ".join("".join(runs) for runs in inlines)
    assert shown.split() == " ".join(lines_of(text)).split()
    for runs in inlines:
        for run in runs[::2]:
            assert not any(pattern.search(run) for pattern in AFTER_PARSING)


@pytest.mark.parametrize("frame", FRAMES)
@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_a_file_shows_every_word_too_and_its_blocks_stay_its_own(frame: str, text: str) -> None:
    make, allowed = FRAMES[frame]
    tokens = PARSER.parse(as_markdown("", [make(text)], escape=False))
    assert {token.type for token in tokens} <= allowed
    inline = [token for outer in tokens for token in outer.children or []]
    assert {token.type for token in inline} <= {"text", "text_special", "softbreak", "hardbreak"}
    shown = "".join(token.content or "\n" for token in inline)
    assert "".join(shown.split()) == "".join(" ".join(lines_of(text)).split())


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("It's fine - at 10:30, 5 > 4 (50%)!", "It's fine - at 10:30, 5 > 4 (50%)!"),
        ("see https://a.test/x_y.", "see `https://a.test/x_y`."),
        ("(www.a.co)", "(`www.a.co`)"),
        ("Write to a_b@c.org, please", "Write to `a_b@c.org`, please"),
        ("www.a.co/`x`", "`` www.a.co/`x` ``"),
        ("note:this ::that", r"note\:this \:\:that"),
        (":::", "`:::`"),
        ("[1] she said", r"\[1] she said"),
        ("C #", r"C \#"),
        ("2026. A year", r"2026\. A year"),
    ],
)
def test_ordinary_words_stay_readable_and_addresses_become_code(text: str, page: str) -> None:
    assert for_page(text) == page


def test_line_ends_and_paragraphs_are_kept_and_other_space_is_not() -> None:
    assert as_literal(" Dear  Dele,\r\nhello\n\n\n    there \n") == "Dear Dele,\nhello\n\nthere"
    assert as_literal(" \n ") == ""


@pytest.mark.parametrize("text", ["www." + "." * 200_000, "a@" * 100_000, "&" * 200_000, "#" * 200_000, "` " * 100_000])
def test_a_very_long_text_takes_no_longer_than_its_length(text: str) -> None:
    started = time.perf_counter()
    as_literal(text)
    as_markdown("", [Paragraph(text=text)], escape=False)
    assert time.perf_counter() - started < 5
