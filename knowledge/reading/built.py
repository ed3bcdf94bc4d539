"""Builds a document whose text is put together from blocks, for formats that have no lines of their own."""

from collections.abc import Iterable
from itertools import islice

from knowledge.reading.cleaning import is_boilerplate, tidied, unwrapped, without_shortcodes
from knowledge.reading.document import Block, BlockKind, Document
from knowledge.reading.refusal import LARGEST_TEXT, MOST_BLOCKS, SPLIT, TOO_MANY, TOO_MUCH, Refusal
from knowledge.reading.traced import Traced

CLOSE = {BlockKind.ITEM, BlockKind.ROW}
"""Blocks that follow their like on the next line; others leave a line empty."""


def bounded(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """All the blocks. Raises Refusal as soon as there are too many."""
    found = tuple(islice(blocks, MOST_BLOCKS + 1))
    if len(found) > MOST_BLOCKS:
        raise Refusal(TOO_MANY, SPLIT)
    return found


class Builder:
    """Takes blocks in reading order, cleans their words, and lays them out as one text."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.length = 0

    def add(self, kind: BlockKind, words: str, level: int = 0, page: int | None = None) -> None:
        """Add a block, unless it holds nothing a person would read."""
        indent = words[: len(words) - len(words.lstrip(" "))] if kind is BlockKind.ITEM else ""
        text = indent + tidied(unwrapped(without_shortcodes(Traced.of(words)), 0)).text
        if not text.strip() or is_boilerplate(text, kind is BlockKind.HEADING):
            return
        if self.blocks:
            alike = kind in CLOSE and self.blocks[-1].kind is kind
            self._lay("\n" if alike else "\n\n")
        start = self.length
        self._lay(text)
        self.blocks.append(Block(kind, text, (start, self.length), ((0, start),), level, page))
        if self.length > LARGEST_TEXT:
            raise Refusal(TOO_MUCH, SPLIT)
        if len(self.blocks) > MOST_BLOCKS:
            raise Refusal(TOO_MANY, SPLIT)

    def document(self, source: str, title: str) -> Document:
        """The whole, laid out."""
        return Document(source, title, "".join(self.parts), False, tuple(self.blocks))

    def _lay(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
