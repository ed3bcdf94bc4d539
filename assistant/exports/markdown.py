"""An artefact as Markdown, for the page and for files; everything in it is untrusted and shown literally."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import assert_never

from assistant.exports.literal import Literal, fenced, for_file, for_page, lines_of
from assistant.exports.wording import SOURCES, envelope, heading, numbers, origin
from assistant.jobs.artefact import Block, Bullets, Heading, Letter, Paragraph, Quotation, Source


@dataclass(frozen=True, slots=True)
class Style:
    """How Markdown is written for one reader: how text is made literal, the title's level, what ends a line."""

    literal: Literal
    level: int
    line_end: str

    def heading(self, text: str, below: int = 0) -> str:
        """A heading, `below` levels under the title; "" for an empty text."""
        shown = self.line(text)
        return f"{'#' * (self.level + below)} {shown}" if shown else ""

    def line(self, text: str, cites: Sequence[int] = ()) -> str:
        """A text on one line, with its citations."""
        return " ".join(filter(None, (self.literal(" ".join(filter(None, lines_of(text)))), numbers(cites))))

    def lines(self, text: str, cites: Sequence[int] = (), prefix: str = "") -> str:
        """A text with its lines and paragraphs kept, each line behind `prefix`, with its citations at the end."""
        shown = [self.literal(line) for line in lines_of(text)]
        if cites:
            shown[-1:] = [" ".join([*shown[-1:], numbers(cites)])]
        inside = zip_longest(shown, shown[1:], fillvalue="")
        return "\n".join(
            f"{prefix}{line}{self.line_end if after else ''}" if line else prefix.rstrip() for line, after in inside
        )


# The page keeps line ends itself (white-space: pre-wrap), so a hard break would show as two; and its headings are huge.
PAGE = Style(literal=for_page, level=3, line_end="")
FILE = Style(literal=for_file, level=1, line_end="  ")


def as_markdown(title: str, blocks: Sequence[Block], sources: Sequence[Source] = (), *, escape: bool = True) -> str:
    """The artefact as Markdown ending in a line feed: title, blocks, numbered sources.

    With `escape`, for the page: every text shows as itself, and no address in it can be clicked or fetched. Without,
    for a file to read and edit: only what would change the meaning is escaped. Citations are a bare `[1]`, which
    no escaped text can look like; messages stand in fences, to be copied exactly as they are.
    """
    style = PAGE if escape else FILE
    parts = [style.heading(title), *(_block(style, block) for block in blocks)]
    if sources:
        parts += [style.heading(SOURCES, 1), "\n".join(_source(style, source) for source in sources)]
    return "\n\n".join(filter(None, parts)) + "\n"


def as_literal(text: str) -> str:
    """A text on its own, such as a line of the coach or the user, as Markdown that the page shows literally."""
    return PAGE.lines(text)


def _block(style: Style, block: Block) -> str:
    match block:
        case Heading():
            return style.heading(heading(block), 1)
        case Paragraph():
            return style.lines(block.text, block.cites)
        case Quotation():
            return style.lines(block.text, block.cites, prefix="> ")
        case Bullets():
            marks = (f"{at}." if block.numbered else "-" for at in range(1, len(block.items) + 1))
            return "\n".join(
                f"{mark} {style.line(item.text, item.cites)}" for mark, item in zip(marks, block.items, strict=True)
            )
        case Letter():
            about = "\n\n".join(style.line(line) for line in envelope(block))
            return "\n\n".join(filter(None, (style.heading(block.label, 1), about, fenced(block.message.body))))
        case _:
            assert_never(block)


def _source(style: Style, source: Source) -> str:
    return f"- {numbers([source.number])} {style.line(source.title)}: {style.line(origin(source))}"
