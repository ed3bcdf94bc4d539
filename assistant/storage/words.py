"""The plain words of turns and blocks, and the folded form in which words are compared and searched."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import assert_never

from assistant.jobs.artefact import Block, Bullets, Heading, Letter, Paragraph, Quotation
from assistant.parts import Card, Chose, Dropped, Filled, Incoming, Notice, Part, Progress, Question, Said, Text

LONGEST_NAME = 60
"""Characters of a conversation's name: what fits the side bar on one line."""


def clean(text: str) -> str:
    """The same text without what a database refuses: NUL characters and halves of surrogate pairs."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str:
    """The same words on one line."""
    return " ".join(clean(text).split())


def fold(text: str) -> str:
    """The same words on one line with case and typographic variants folded, for comparing and searching."""
    return one_line(unicodedata.normalize("NFKC", clean(text)).casefold())


def short_name(text: str) -> str:
    """The first words of a text on one line, at most LONGEST_NAME characters."""
    line = one_line(text)
    if len(line) <= LONGEST_NAME:
        return line
    cut = line[:LONGEST_NAME]
    whole_words = cut.rsplit(" ", 1)[0] if " " in cut[20:] else cut[:-1]
    return whole_words.rstrip(" ,;:.-") + "…"


def words_of_blocks(blocks: Iterable[Block]) -> str:
    """What the blocks say, a line each."""
    return "\n".join(line for block in blocks for line in _lines(block))


def words_of_part(part: Part) -> str:
    """What a part says."""
    match part:
        case Text() | Notice() | Progress():
            return part.text
        case Question():
            form = part.form
            return "\n".join([part.text, *((form.title, *form.understood) if form else ())])
        case Card():
            return f"{part.title}\n{words_of_blocks(part.blocks)}"
        case _:
            assert_never(part)


def words_of_incoming(incoming: Incoming) -> str:
    """What the user said, filled in, chose or dropped."""
    match incoming:
        case Said():
            return incoming.text
        case Filled():
            return "\n".join(value for value in incoming.values.values() if value)
        case Chose():
            return incoming.value
        case Dropped():
            return "\n".join([*filter(None, [incoming.text]), *(name for name, _ in incoming.files)])
        case _:
            assert_never(incoming)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph() | Quotation():
            yield block.text
        case Bullets():
            yield from (item.text for item in block.items)
        case Letter():
            yield from filter(None, (block.label, block.message.text, block.mark))
        case _:
            assert_never(block)
