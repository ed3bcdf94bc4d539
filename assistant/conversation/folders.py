"""Whether a message names a folder or file to read, and as what."""

import re
from dataclasses import dataclass
from pathlib import Path

from knowledge.passage import Kind

PATH = re.compile(r"""["'“‘]((?:~|/|[A-Za-z]:[\\/])[^"'”’]+)["'”’]|(?<![\w./:])((?:~/|/|[A-Za-z]:[\\/])[^\s"'<>|]+)""")
ABOUT_READING = re.compile(
    r"\b(?:read|sync|notes?|folder|files?|course|look|load|import|add|use|index|are in|is in|vault)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Named:
    """A path the user named, and what kind of material it holds."""

    path: Path
    kind: Kind


def folder_in(text: str) -> Named | None:
    """The folder or file named in `text`, when the message is about reading one; the path is not looked at."""
    alone = text.strip()
    found = PATH.search(alone)
    if not found:
        return None
    path = (found.group(1) or found.group(2)).rstrip(".,;:!?)")
    if alone.strip("\"'") != path and not ABOUT_READING.search(alone.replace(path, " ")):
        return None
    about = alone.replace(path, " ").lower()
    return Named(Path(path), Kind.COURSE if re.search(r"\b(?:course|lessons?|module)\b", about) else Kind.NOTES)
