"""A document's sections: runs of blocks under one path of headings, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from knowledge.reading.document import Block, BlockKind, Document


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under one path of headings, outermost first."""

    heading: tuple[str, ...]
    blocks: tuple[Block, ...]


def sections(document: Document) -> Iterator[Section]:
    """The sections that hold words.

    What front matter tells goes with the text under the first top heading, where a reader would look for it. A heading
    with nothing under it would be lost as a mere path, so its own words become the section's text.
    """
    path: list[Block] = []
    held: list[Block] = []
    for block in _details_last(document.blocks):
        if block.kind is not BlockKind.HEADING:
            held.append(block)
            continue
        yield from _closed(path, held, deeper=block.level > (path[-1].level if path else 0))
        held = []
        while path and path[-1].level >= block.level:
            path.pop()
        if block.text:
            path.append(block)
    yield from _closed(path, held, deeper=False)


def _details_last(blocks: tuple[Block, ...]) -> Iterator[Block]:
    first, second = (*blocks[:2], None, None)[:2]
    if first is not None and first.kind is BlockKind.DETAILS and second is not None and second.level == 1:
        yield second
        yield first
        yield from blocks[2:]
    else:
        yield from blocks


def _closed(path: list[Block], held: list[Block], deeper: bool) -> Iterator[Section]:
    if held:
        yield Section(tuple(block.text for block in path), tuple(held))
    elif path and not deeper:
        bare = replace(path[-1], kind=BlockKind.PARAGRAPH)
        yield Section(tuple(block.text for block in path[:-1]), (bare,))
