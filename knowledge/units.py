"""The smallest pieces a block falls into: sentences, whole list entries and rows, and the parts of what is too long."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import sentencex

from knowledge.reading.document import Block, BlockKind

LONGEST = 700
"""Characters up to which a list entry or a row is kept whole."""

WINDOW = 2 * LONGEST
"""Characters past which no model of 256 tokens sees anything; what is longer is cut without asking."""

FLOWING = (BlockKind.PARAGRAPH, BlockKind.QUOTE)
INDENTED = (BlockKind.ITEM, BlockKind.CODE)
LANGUAGE = "en"
CLAUSE = re.compile(r"[,;:.!?)–—…”]\s+|\s[–—-]\s")
LINE = re.compile(r"[^\n]+")


Follows = Literal["block", "line", "sentence"]
"""What a unit begins: a block, a line in one, or only a sentence."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Words that stay together: `span` is their place in the document, `within` in their block's text."""

    text: str
    span: tuple[int, int]
    within: tuple[int, int]
    follows: Follows
    kind: BlockKind
    page: int | None


def units(block: Block, fits: Callable[[str], bool]) -> Iterator[Unit]:
    """The block's sentences, or whole entries, rows and lines where they are short enough; all of them fit.

    What is too long is cut after a clause where there is one, else after a word.
    """
    follows: Follows = "block"
    for line in LINE.finditer(block.text):
        whole = block.kind not in FLOWING and line.end() - line.start() <= LONGEST
        for start, end in [line.span()] if whole else _sentences(line.group(), line.start()):
            for part in _fitting(block, start, end, fits):
                yield _unit(block, *part, follows)
                follows = "sentence"
        follows = "line"


def _fitting(block: Block, start: int, end: int, fits: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    while start < end:
        window = block.text[start : min(end, start + WINDOW)]
        stop = start + (len(window) if end - start <= WINDOW and fits(window) else _cut(window, fits))
        yield start, stop
        start = stop
        while start < end and block.text[start].isspace():
            start += 1


def _unit(block: Block, start: int, end: int, follows: Follows) -> Unit:
    text = block.text[start:end]
    within = (start + len(text) - len(text.lstrip()), start + len(text.rstrip()))
    kept = text.rstrip() if block.kind in INDENTED else text.strip()
    return Unit(kept, block.place(*within), within, follows, block.kind, block.page)


def _sentences(line: str, offset: int) -> Iterator[tuple[int, int]]:
    start = 0
    for sentence in sentencex.segment(LANGUAGE, line):
        if sentence.strip():
            yield offset + start, offset + start + len(sentence)
        start += len(sentence)


def _cut(window: str, fits: Callable[[str], bool]) -> int:
    low, high = 1, len(window)
    while low < high:  # the longest start that fits
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(window[:middle]) else (low, middle - 1)
    clauses = [match.end() for match in CLAUSE.finditer(window, low // 2, low)]
    space = window.rfind(" ", low // 2, low)
    return clauses[-1] if clauses else space + 1 if space > 0 else low
