"""Markdown: front matter, headings, lists, tables and quotes, with the markup taken out and every place kept."""

import html
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.front_matter import front_matter_plugin

from knowledge.days import is_day
from knowledge.reading.built import bounded
from knowledge.reading.chats import is_chat, read_chat
from knowledge.reading.cleaning import is_boilerplate, tidied, unwrapped, width_of, without_shortcodes
from knowledge.reading.decoding import decoded
from knowledge.reading.document import Block, BlockKind, Document
from knowledge.reading.front_matter import details, labels_of, pairs_of, titled
from knowledge.reading.names import title_of
from knowledge.reading.particulars import day_among, people_among
from knowledge.reading.rows import labelled
from knowledge.reading.traced import Lines, Rule, Traced

LABEL_LEVEL = 7
"""A paragraph that is one bold phrase heads what follows it, below every real heading."""

LONGEST_UNDERLINED = 80

MARKUP = tuple(
    Rule(re.compile(pattern, re.MULTILINE), keep)
    for pattern, keep in (
        (r"<!--[\s\S]{0,5000}?-->", ""),
        (r"[ \t]?\[fact: [a-z0-9-]{1,80}\]", ""),  # how the built-in lessons point at facts.yaml
        (r"!\[\[[^\[\]\n]{0,400}\]\]", ""),
        (r"(?<!!)\[\[(?:[^\[\]|\n]{1,400}\\?\|)?([^\[\]|\n]{1,400})\]\]", 1),
        (r"!\[([^\[\]\n]{0,400})\]\([^()\n]{0,2000}\)", 1),
        (r"(?<!\[)\[([^\[\]\n]{1,400})\]\((?:[^()\n]|\([^()\n]{0,400}\)){0,2000}\)", 1),
        (r"<((?:https?://|mailto:)[^<>\s]{1,2000})>", 1),
        (r"<br\s{0,3}/?>", "\n"),
        (r"</?[A-Za-z][^<>\n]{0,500}>", ""),
        (r"(?<!`)(`{1,3})(?!`)([^`\n]{1,1000})\1(?!`)", 2),
        (r"\*\*(?=\S)([^*]{1,500}?(?:\*[^*]{1,200}\*[^*]{0,200})?)(?<=\S)\*\*", 1),
        (r"(?<!\w)__(?=\S)([^_]{1,500})(?<=\S)__(?!\w)", 1),
        (r"(?<![\w*\\])\*(?![\s*])([^*]{1,500})(?<![\s*\\])\*(?![\w*])", 1),
        (r"(?<![\w_\\])_(?![\s_])([^_]{1,500})(?<![\s_\\])_(?![\w_])", 1),
        (r"~~(?=\S)([^~\n]{1,500})~~", 1),
        (r"==(?=\S)([^=\n]{1,500})==", 1),
        (r"[ \t]\^[A-Za-z0-9-]{1,40}$", ""),
        (r"\\([!-/:-@\[-`{-~])", 1),
        (r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});", lambda match: html.unescape(match.group())),
    )
)
QUOTED = Rule(re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+(?:\[!\w{1,30}\][+-]?[ \t]?)?", re.MULTILINE), "")
LABEL = re.compile(r"(?:\*\*|__)[^*_\n]{1,80}(?:\*\*|__):?")
HASHES = re.compile(r"[ \t]{0,3}#{1,6}(?=\s|$)[ \t]*|[ \t]+#+[ \t]*$|\n[ \t]{0,3}[=-]+[ \t]*$")
BAR = re.compile(r"(?<!\\)\|")
MARKER = re.compile(r"[\s>]*((?:[-*+]|\d{1,9}[.)])(?=\s|$))[ \t]*")


def read_markdown(content: bytes, source: str) -> Document:
    """The document; its text is the file's own, so line numbers are the file's own."""
    text = decoded(content)
    if is_chat(text):
        return read_chat(text, source)
    parser = MarkdownIt("commonmark").enable("table").disable("inline").use(front_matter_plugin)
    reader = _Reader(text)
    tokens = parser.parse(text)
    blocks = bounded(reader.blocks(tokens))
    pairs = pairs_of(tokens[0].content) if tokens and tokens[0].type == "front_matter" else {}
    first = next((block.text for block in blocks if block.kind is BlockKind.HEADING and block.level == 1), "")
    title = titled(text) or first or title_of(source)
    return Document(source, title, text, True, blocks, day_among(pairs), people_among(pairs), labels_of(pairs))


class _Reader:
    """Walks the parser's tokens; keeps where it is in lists and under a bold label."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = Lines(text)
        self.width = width_of(text)
        self.markers: list[bool] = []  # per open list entry: whether its first block is still to come
        self.quotes = 0
        self.label = ""  # "", "open" after a bold label, "listed" once a list followed it

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        for index, token in enumerate(tokens):
            match token.type:
                case "front_matter":
                    yield from details(self.text, self.lines, token)
                case "heading_open":
                    yield from self._heading(token)
                case "paragraph_open":
                    yield from self._paragraph(token)
                case "fence" | "code_block" | "html_block":
                    yield from self._code(token)
                case "table_open":
                    yield from labelled(self._cells(tokens, index))
                case "list_item_open":
                    self.markers.append(True)
                    self.label = "listed" if self.label else ""
                case "list_item_close":
                    self.markers.pop()
                case "blockquote_open":
                    self.quotes += 1
                case "blockquote_close":
                    self.quotes -= 1

    def _range(self, token: Token) -> tuple[int, int]:
        first, past = token.map or (0, 0)
        return self.lines.start(first), self.lines.start(past)

    def _heading(self, token: Token) -> Iterator[Block]:
        self.label = ""
        start, end = self._range(token)
        above, _, line = self.text[start:end].rstrip().rpartition("\n")
        underlined = token.markup in ("-", "=")
        # A rule typed right under a paragraph, or the dash of an empty list entry, makes a heading nobody meant.
        if underlined and (len(line.strip()) < 3 or "\n" in above or len(above) > LONGEST_UNDERLINED):
            yield from self._block(BlockKind.PARAGRAPH, (start, start + len(above)))
        else:
            yield from self._block(BlockKind.HEADING, (start, end), int(token.tag[1]))

    def _paragraph(self, token: Token) -> Iterator[Block]:
        start, end = self._range(token)
        if self.markers:
            kind = BlockKind.ITEM if self.markers[-1] else BlockKind.PARAGRAPH
            self.markers[-1] = False
        elif self.quotes:
            kind = BlockKind.QUOTE
        elif LABEL.fullmatch(self.text[start:end].strip()) or is_day(self.text[start:end]):
            self.label = "open"
            yield from self._block(BlockKind.HEADING, (start, end), LABEL_LEVEL)
            return
        else:
            kind = BlockKind.PARAGRAPH
        if self.label == "listed" and not self.markers:
            self.label = ""
            yield Block(BlockKind.HEADING, "", (start, start), (), LABEL_LEVEL)
        yield from self._block(kind, (start, end))

    def _code(self, token: Token) -> Iterator[Block]:
        start, end = self._range(token)
        if token.type == "fence":  # without the lines of the fence itself
            first, past = token.map or (0, 0)
            closed = self.text[self.lines.start(past - 1) : end].lstrip(" >\t").startswith(token.markup)
            start, end = self.lines.start(first + 1), self.lines.start(past - 1) if closed else end
        kind = BlockKind.PARAGRAPH if token.type == "html_block" else BlockKind.CODE
        yield from self._block(kind, (start, end))

    def _block(self, kind: BlockKind, span: tuple[int, int], level: int = 0) -> Iterator[Block]:
        traced = Traced.of(self.text, *span)
        traced = traced.stripped() if kind is BlockKind.CODE else self._words(kind, traced)
        if not traced.text or is_boilerplate(traced.text, kind is BlockKind.HEADING):
            return
        yield Block(kind, traced.text, (traced.places[0], traced.places[-1] + 1), traced.runs(), level)

    def _words(self, kind: BlockKind, traced: Traced) -> Traced:
        if kind is BlockKind.HEADING:
            traced = traced.apply(Rule(HASHES, ""))
        marker = MARKER.match(traced.text) if kind is BlockKind.ITEM else None
        lead = [traced.cut(*marker.span(1)), Traced.made(" ", traced.places[marker.start(1)])] if marker else []
        body = traced.cut(marker.end(), len(traced.text)) if marker else traced
        # The lines of a list entry only go on in the next; those of a paragraph may be meant to end.
        body = readable(body.apply(QUOTED) if self.quotes else body, 1 if lead else self.width)
        if not body.text:
            return body
        if lead and lead[0].text in "*+":
            lead[0] = Traced.made("-", lead[0].places[0])
        indent = Traced.made("  " * (len(self.markers) - 1), traced.places[0]) if lead else body.cut(0, 0)
        return Traced.joined([indent, *lead, body])

    def _cells(self, tokens: Sequence[Token], index: int) -> list[list[Traced]]:
        rows = takewhile(lambda token: token.type != "table_close", tokens[index:])
        return [self._row(token) for token in rows if token.type == "tr_open"]

    def _row(self, token: Token) -> list[Traced]:
        # The parser gives a cell's words without their place, so the row is taken apart here.
        line = Traced.of(self.text, *self._range(token))
        line = (line.apply(QUOTED) if self.quotes else line).stripped()
        bars = [match.start() for match in BAR.finditer(line.text)]
        edges = [-1, *bars, len(line.text)]
        cells = [readable(line.cut(start + 1, end), 0) for start, end in pairwise(edges)]
        first = 1 if bars and bars[0] == 0 else 0
        last = len(cells) - 1 if bars and bars[-1] == len(line.text) - 1 and len(bars) > first else len(cells)
        return cells[first:last]


def readable(traced: Traced, width: int) -> Traced:
    """The words of a piece of Markdown, shortcodes and inline markup gone, wrapped lines joined."""
    traced = without_shortcodes(traced)
    for rule in MARKUP:
        traced = traced.apply(rule)
    return tidied(unwrapped(tidied(traced), width))
