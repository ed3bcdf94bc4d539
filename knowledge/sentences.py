"""Where the sentences of a passage begin and end: list items and rows are sentences, wrapped lines go on."""

import re

Span = tuple[int, int]

BREAK = re.compile(r"(?<=[.!?…])[\"'”’)\]*_]*\s+(?=[\"'“‘(\[*_]*[A-Z0-9À-ÝŒ£€$-])")
NOT_AN_END = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|nr|vs|e\.g|i\.e|etc|approx|ca|p|pp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
    r"|\b[A-Z])\.$",
    re.IGNORECASE,
)
ITEM = re.compile(r"\s*(?:[-*+•–]\s|\d{1,3}[.)]\s|\[[ xX]\]|\||>|#{1,6}\s)")
MARK = re.compile(r"\s*(?:[-*+•–>]\s+|\d{1,3}[.)]\s+)+(?=\S)")
"""What a list item or a quotation begins with, left out of its sentence; a task's box says something and stays."""
ENDED = re.compile(r"[.!?:…][\"'”’)\]*_]*\s*$")
WRAPPED = 55
"""A line at least this long that ends in no punctuation goes on in the next one."""


def sentences(text: str) -> list[Span]:
    """Character spans of the text's sentences, in order, without the white space around them."""
    return [span for block in _blocks(text) for span in _sentences(text, *block)]


def _blocks(text: str) -> list[Span]:
    """Stretches of lines that belong together: a wrapped paragraph, an item and how it goes on, a single line."""
    blocks: list[Span] = []
    before = ""
    place = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        goes_on = blocks and len(before) >= WRAPPED and not ENDED.search(before) and _continues(line)
        if goes_on:
            blocks[-1] = (blocks[-1][0], place + len(line))
        elif bare:
            blocks.append((place, place + len(line)))
        before = bare
        place += len(line)
    return blocks


def _continues(line: str) -> bool:
    """Whether a line may be the rest of the one before: it begins with a letter and is no item of a list."""
    return line.strip()[:1].isalpha() and not ITEM.match(line)


def _sentences(text: str, start: int, end: int) -> list[Span]:
    spans = []
    begin = start
    for gap in BREAK.finditer(text, start, end):
        if not NOT_AN_END.search(text[begin : gap.start()]):
            spans.append(_bare(text, begin, gap.end()))
            begin = gap.end()
    spans.append(_bare(text, begin, end))
    return [(first, last) for first, last in spans if re.search(r"\w", text[first:last])]


def _bare(text: str, start: int, end: int) -> Span:
    marked = MARK.match(text, start, end)
    start = marked.end() if marked else start
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
