"""JSON, one object per line, in and out."""

import json
import sys
from collections.abc import Iterator
from typing import Any

from assistant.errors import BadInput

LONGEST = 1_000_000
"""Bytes of the longest line that is read."""


def incoming() -> Iterator[bytes]:
    """The lines of standard input as they come, blank ones left out; one too long comes cut, and fails to parse."""
    while line := sys.stdin.buffer.readline(LONGEST + 1):
        if len(line) > LONGEST and not line.endswith(b"\n"):
            while (rest := sys.stdin.buffer.readline(LONGEST)) and not rest.endswith(b"\n"):
                pass
        if line.strip():
            yield line


def parsed(line: bytes) -> dict[str, Any]:
    """The object on a line. Raises BadInput, with nothing of the line in it."""
    if len(line) > LONGEST:
        raise BadInput(f"This line is longer than {LONGEST:,} bytes. Send less.")
    try:
        value = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadInput("This line is not JSON in UTF-8. Send one object per line.") from None
    if not isinstance(value, dict):
        raise BadInput("This line is not a JSON object. Send one object per line.")
    return value


def text_in(value: dict[str, Any], name: str) -> str:
    """The text under this name. Raises BadInput when it is missing, not text, blank or not Unicode."""
    text = value.get(name)
    if not isinstance(text, str) or not text.strip():
        raise BadInput(f'This line has no text under "{name}". Send {{"{name}": "…"}}.')
    return unicode(text)


def unicode(text: str) -> str:
    """The text itself when it is Unicode. Raises BadInput for half a surrogate pair, which nothing below can store."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadInput("This text is not Unicode: it holds half of a surrogate pair. Send whole characters.") from None
    return text


def put(value: object) -> None:
    """Write the value as one line of JSON, at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()
