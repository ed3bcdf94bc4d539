"""An artefact as plain text, for the terminal and for .txt files."""

from collections.abc import Sequence
from typing import assert_never

from assistant.exports.literal import cleaned, lines_of
from assistant.exports.wording import SOURCES, envelope, heading, numbers, origin
from assistant.jobs.artefact import Block, Bullets, Heading, Letter, Paragraph, Quotation, Source

RULE = "-" * 60


def as_text(title: str, blocks: Sequence[Block], sources: Sequence[Source] = ()) -> str:
    """The artefact as plain text ending in a line feed; messages stand between two rules, exactly as they are."""
    parts = [_underlined(title, "="), *(_block(block) for block in blocks)]
    if sources:
        parts += [_underlined(SOURCES, "-"), "\n".join(_source(source) for source in sources)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return _underlined(heading(block), "-")
        case Paragraph():
            return _cited("\n".join(lines_of(block.text)), block.cites)
        case Quotation():
            return "\n".join(
                f"> {line}".rstrip() for line in _cited("\n".join(lines_of(block.text)), block.cites).split("\n")
            )
        case Bullets():
            marks = (f"{at}." if block.numbered else "-" for at in range(1, len(block.items) + 1))
            return "\n".join(
                f"{mark} {_cited(_line(item.text), item.cites)}" for mark, item in zip(marks, block.items, strict=True)
            )
        case Letter():
            about = "\n".join(_line(line) for line in envelope(block))
            body = f"{RULE}\n{cleaned(block.message.body).strip(chr(10))}\n{RULE}"
            return "\n".join(filter(None, (_underlined(block.label, "-"), about, body)))
        case _:
            assert_never(block)


def _source(source: Source) -> str:
    return f"{numbers([source.number])} {_line(source.title)}: {_line(origin(source))}"


def _line(text: str) -> str:
    return " ".join(filter(None, lines_of(text)))


def _cited(text: str, cites: Sequence[int]) -> str:
    return " ".join(filter(None, (text, numbers(cites))))


def _underlined(text: str, with_what: str) -> str:
    line = _line(text)
    return f"{line}\n{with_what * min(len(line), len(RULE))}" if line else ""
