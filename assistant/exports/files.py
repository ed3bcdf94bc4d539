"""An artefact as a file to keep: its name, its bytes and its type."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.errors import BadInput
from assistant.exports.markdown import as_markdown
from assistant.exports.text import as_text
from assistant.jobs.artefact import Block, Source

LONGEST_FILE_NAME = 80
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices."""


class Exportable(Protocol):
    """What a file is made of, such as a kept artefact: everything in it has been through the gate."""

    @property
    def title(self) -> str: ...
    @property
    def blocks(self) -> Sequence[Block]: ...
    @property
    def sources(self) -> Sequence[Source]: ...


@dataclass(frozen=True, slots=True)
class Ending:
    """A kind of file: its MIME type, and how it is written."""

    mime: str
    write: Callable[[Exportable], bytes]


def _markdown(kept: Exportable) -> bytes:
    return as_markdown(kept.title, kept.blocks, kept.sources, escape=False).encode()


def _text(kept: Exportable) -> bytes:
    return as_text(kept.title, kept.blocks, kept.sources).encode()


ENDINGS: dict[str, Ending] = {
    "md": Ending("text/markdown; charset=utf-8", _markdown),
    "txt": Ending("text/plain; charset=utf-8", _text),
}
"""Every file ending there is; a new kind of file is a new row."""


def as_file(kept: Exportable, ending: str) -> tuple[str, bytes, str]:
    """The artefact as (file name, content, MIME type). Raises BadInput for an ending that is not in ENDINGS.

    The name is made of the title, safe on every system: ASCII, at most 80 characters, no path.
    """
    kind = ENDINGS.get(ending)
    if kind is None:
        raise BadInput(f"There is no such kind of file here. Choose one of: {', '.join(ENDINGS)}.")
    return _file_name(kept.title, ending), kind.write(kept), kind.mime


def _file_name(title: str, ending: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9]+", "-", ascii_only)[: LONGEST_FILE_NAME - len(ending) - 1].strip("-")
    if not words or RESERVED.match(words):
        words = f"second-coffee-{words}".rstrip("-")
    return f"{words}.{ending}"
