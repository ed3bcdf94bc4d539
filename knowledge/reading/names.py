"""How the names of files are shown: in one form, without what could mislead, and not too long."""

import re
import unicodedata
from pathlib import PurePath, PurePosixPath

LONGEST = 120
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Kinds of character that are dropped: control and direction marks, halves of pairs, private use, line breaks."""


def shown(name: str) -> str:
    """One file or folder name, safe to show: NFC, nothing invisible, at most 120 characters with its ending kept."""
    clear = "".join(one for one in unicodedata.normalize("NFC", name) if unicodedata.category(one) not in HIDDEN)
    if len(clear) > LONGEST:
        ending = PurePosixPath(clear).suffix[:10]
        clear = clear[: LONGEST - 1 - len(ending)] + "…" + ending
    return clear or "(no name)"


def shown_path(path: PurePath) -> str:
    """A path below a synced folder, every part of it safe to show."""
    return "/".join(shown(part) for part in path.parts)


def title_of(source: str) -> str:
    """A title made from a file's name: `lesson-mentors_and-sponsors.txt` reads `Lesson mentors and sponsors`."""
    stem = PurePosixPath(source).stem
    if " " not in stem:
        stem = re.sub(r"(?<=[A-Za-z])[-_]+|[-_]+(?=[A-Za-z])", " ", stem).strip() or stem
    return stem[:1].upper() + stem[1:]
