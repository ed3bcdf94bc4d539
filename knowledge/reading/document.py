"""What reading a file gives: its text, and the blocks a reader would see, each with its place in that text."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import Enum
from operator import itemgetter


class BlockKind(Enum):
    """What a block is. An item is one entry of a list, a row one row of a table."""

    HEADING = "heading"
    DETAILS = "details"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """Readable words, free of markup, and where they stand in the document's text.

    `runs` are pairs (position in `text`, position in the document), ascending: between two pairs both count on alike.
    `level` is 1 to 7 for a heading, outermost 1; a heading with no text ends the section of its level. `page` counts
    from 1.
    """

    kind: BlockKind
    text: str
    span: tuple[int, int]
    runs: tuple[tuple[int, int], ...]
    level: int = 0
    page: int | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The character range in the document that `text[start:end]`, which must not be empty, came from."""
        return self._at(start), self._at(end - 1) + 1

    def _at(self, position: int) -> int:
        here, there = self.runs[bisect_right(self.runs, position, key=itemgetter(0)) - 1]
        return there + position - here


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read. Where `has_lines`, line n of `text` is line n of the file; `source` is safe to show.

    `on` is the day that the whole of it speaks of and `people` whom it is about, where it says so itself; `labels` are
    the lines that only label it, to be found by and not to be quoted.
    """

    source: str
    title: str
    text: str
    has_lines: bool
    blocks: tuple[Block, ...]
    on: date | None = None
    people: tuple[str, ...] = ()
    labels: str = ""
