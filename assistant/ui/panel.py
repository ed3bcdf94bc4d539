"""The side panel: a citation opened in its place, as plain text around the marked lines."""

from typing import Any
from uuid import uuid4

from knowledge.passage import Opened

AROUND = 12_000
"""Characters of the document shown on each side of the marked passage."""


def panel(opened: Opened) -> tuple[str, dict[str, Any]]:
    """The panel's title and its one element: the document's words before, in and after the mark. Never Markdown."""
    passage, (start, end) = opened.passage, opened.mark
    first, last = max(0, start - AROUND), min(len(opened.text), end + AROUND)
    props = {
        "heading": " › ".join(passage.heading),
        "where": passage.where(),
        "before": opened.text[first:start],
        "marked": opened.text[start:end],
        "after": opened.text[end:last],
        "cutBefore": first > 0,
        "cutAfter": last < len(opened.text),
    }
    element = {
        "id": str(uuid4()),
        "type": "custom",
        "name": "Passage",
        "display": "inline",
        "forId": "",
        "props": props,
    }
    return passage.title, element
