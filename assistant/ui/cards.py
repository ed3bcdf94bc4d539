"""A finished artefact on the page: its Markdown, its sources as buttons, its letters to copy, its files to keep."""

import re
from typing import Any

from assistant.exports import as_markdown
from assistant.jobs.artefact import Letter, Source
from assistant.parts import Card

KINDS = {
    "notes": "Your notes",
    "journal": "Your journal",
    "course": "Your course",
    "built-in course": "Built-in course",
    "fact": "Research",
}

FILES = {"md": "Markdown", "docx": "Word", "txt": "Plain text", "ics": "Calendar", "eml": "E-mail draft"}


CITATION = re.compile(
    r"(?P<code>^(?P<fence>`{3,})$.*?^(?P=fence)$|(?P<ticks>`+).+?(?P=ticks))|\\.|\[(?P<number>\d{1,3})\]",
    re.DOTALL | re.MULTILINE,
)
"""A citation, or what must be stepped over to find one: code, and escaped marks. Escaped text holds no bare `[1]`."""


def card_words(card: Card) -> str:
    """The artefact as Markdown; citations are links that page.js sends to the source buttons below."""
    numbers = {str(source.number) for source in card.sources}
    return CITATION.sub(
        lambda found: (
            rf"[\[{found['number']}\]](#source-{found['number']})" if found["number"] in numbers else found[0]
        ),
        as_markdown(card.title, card.blocks, ()),
    )


def card_elements(card: Card) -> list[tuple[str, dict[str, Any]]]:
    """The names and properties of the elements below an artefact."""
    elements: list[tuple[str, dict[str, Any]]] = []
    if card.sources:
        elements.append(("Sources", {"sources": [_source(source) for source in card.sources]}))
    if card.remarks:
        listed = [remark.model_dump() for remark in card.remarks]
        elements.insert(0, ("Remarks", {"question": card.id, "remarks": listed}))
    letters = [{"label": block.label, "text": block.message.text} for block in card.blocks if isinstance(block, Letter)]
    files = [{"ending": ending, "label": FILES.get(ending, ending.upper())} for ending in card.exports]
    if letters or files:
        elements.append(("Keep", {"artefact": card.artefact, "letters": letters, "files": files}))
    return elements


def _source(source: Source) -> dict[str, Any]:
    return source.model_dump(mode="json") | {"label": KINDS[source.kind]}
