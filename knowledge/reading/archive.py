"""Looks an Office archive over before anything opens it: how much is in it, under what names, and no DOCTYPE."""

import io
import zipfile
from pathlib import PurePosixPath

from knowledge.reading.refusal import Refusal

MOST_ENTRIES = 1_000
LARGEST_TOTAL = 50_000_000
LARGEST_RATIO = 100
SMALL = 1_000_000
"""Below this size an entry's ratio does not matter: an empty style sheet may shrink to nothing."""

WAY_OUT = "Open it in your word processor and save it again as .docx"
DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def checked(content: bytes) -> None:
    """Return when the archive may be opened. Raises Refusal when it is damaged, oversized or made to do harm."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            _sizes(entries, len(content))
            if any(_leaves(entry.filename) for entry in entries):
                raise Refusal("its archive holds a file name that points outside of it", WAY_OUT)
            if any(entry.flag_bits & 1 for entry in entries):
                raise Refusal("it is encrypted", "Remove its password, or add the text as a .md file")
            for entry in entries:
                if entry.filename.lower().endswith((".xml", ".rels")) and _declares(archive, entry):
                    raise Refusal("it holds a document type declaration, which Word never writes", WAY_OUT)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError) as problem:
        raise Refusal("the file is damaged", WAY_OUT) from problem


def _sizes(entries: list[zipfile.ZipInfo], size: int) -> None:
    if len(entries) > MOST_ENTRIES:
        raise Refusal(f"its archive holds more than {MOST_ENTRIES} files", WAY_OUT)
    total = sum(entry.file_size for entry in entries)
    swollen = any(
        entry.file_size > SMALL and entry.file_size > LARGEST_RATIO * max(1, entry.compress_size) for entry in entries
    )
    if total > LARGEST_TOTAL or swollen or total > max(SMALL, LARGEST_RATIO * size):
        raise Refusal("it unpacks to far more than it should", WAY_OUT)


def _leaves(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or name[1:2] == ":"


def _declares(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    with archive.open(entry) as part:
        before = b""
        while piece := part.read(1 << 16):
            # A declaration may sit across two pieces.
            if any(mark in before + piece for mark in DOCTYPES):
                return True
            before = piece[-32:]
    return False
