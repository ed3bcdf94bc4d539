"""Tables as a reader would say them: every row whole, each cell after its column's name."""

from collections.abc import Iterator, Sequence

from knowledge.reading.document import Block, BlockKind
from knowledge.reading.traced import Traced


def labelled(table: Sequence[Sequence[Traced]]) -> Iterator[Block]:
    """One block a row below the header: `Group: Aire Speakers; When: Apr to Jun 2026; Verdict: dropped`.

    The names of the columns stand at the place of their cell, so a row's place is the row alone.
    """
    if not table:
        return
    names = [cell.text.replace("\n", " ") for cell in table[0]]
    for row in table[1:] or table[:1]:
        yield from _row(names if len(table) > 1 else [], row)


def told(names: Sequence[str], cells: Sequence[str]) -> str:
    """A row of plain cells in the same form."""
    pairs = [(names[at] if at < len(names) else "", cell) for at, cell in enumerate(cells) if cell]
    return "; ".join(f"{name}: {cell}" if name and name != cell else cell for name, cell in pairs)


def _row(names: Sequence[str], row: Sequence[Traced]) -> Iterator[Block]:
    parts: list[Traced] = []
    for at, cell in enumerate(row):
        if not cell.text:
            continue
        name = f"{names[at]}: " if at < len(names) and names[at] else ""
        before = ("; " if parts else "") + name
        parts.extend((Traced.made(before, cell.places[0]), cell))
    if parts:
        traced = Traced.joined(parts)
        yield Block(BlockKind.ROW, traced.text, (traced.places[0], traced.places[-1] + 1), traced.runs())
