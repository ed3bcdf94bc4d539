"""Tables as .csv and .tsv: every row said whole, each cell after its column's name."""

import csv
import io
import re

from knowledge.reading.built import Builder
from knowledge.reading.decoding import decoded
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.refusal import Refusal
from knowledge.reading.rows import told

SEPARATORS = ",;\t|"
LOOKED_AT = 20
FIGURE = re.compile(r"[\s£$€]*[-+]?[\d.,:/%\s-]+")


def read_sheet(content: bytes, source: str) -> Document:
    """The table; the first row names the columns where it holds words only."""
    text = decoded(content)
    builder = Builder()
    try:
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=_separator(text, source)) if any(row)]
    except csv.Error as problem:
        raise Refusal(
            "its rows cannot be told apart", "Open it in a spreadsheet and save it as .csv again"
        ) from problem
    cells = [[" ".join(cell.split()) for cell in row] for row in rows]
    names = cells[0] if len(cells) > 1 and _heads(cells[0]) else []
    for row in cells[1:] if names else cells:
        builder.add(BlockKind.ROW, told(names, row))
    return builder.document(source, title_of(source))


def _separator(text: str, source: str) -> str:
    """The sign that parts the first lines into the same number of cells, and most of them."""
    if source.lower().endswith(".tsv"):
        return "\t"
    lines = [line for line in text[:100_000].split("\n") if line.strip()][:LOOKED_AT]
    least = {sign: min((line.count(sign) for line in lines), default=0) for sign in SEPARATORS}
    return max(least, key=lambda sign: least[sign])


def _heads(row: list[str]) -> bool:
    filled = [cell for cell in row if cell]
    return len(filled) > 1 and len(set(filled)) == len(filled) and not any(FIGURE.fullmatch(cell) for cell in filled)
