"""The values that go to and from the store's tables: a root, a file's look, a document, a sheet and its leaves."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.passage import Kind, Lesson

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file looked when it was read: `mtime` in nanoseconds, `edition` of the code that read it."""

    size: int
    mtime: int
    edition: int


@dataclass(frozen=True, slots=True)
class Root:
    """A synced folder, or single file: whose, as what, and where."""

    owner: str
    kind: Kind
    path: Path


@dataclass(frozen=True, slots=True)
class Known:
    """A document already kept."""

    id: str
    source: str
    title: str
    sha256: str
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Leaf:
    """A passage to keep. For embedding `overlap` goes in front of its text; `digest` is of all that gets embedded."""

    heading: tuple[str, ...]
    text: str
    overlap: str
    span: tuple[int, int]
    lines: tuple[int, int] | None
    page: int | None
    digest: str
    on: date | None = None
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document to keep, as read from its file."""

    source: str
    title: str
    sha256: str
    stamp: Stamp
    text: str
    has_lines: bool
    leaves: tuple[Leaf, ...]
    lessons: tuple[Lesson, ...] = ()


def columns(leaf: Leaf) -> dict[str, object]:
    """The leaf as columns of the passages table."""
    first, last = leaf.lines or (None, None)
    return {
        "heading": list(leaf.heading),
        "text": leaf.text,
        "overlap": leaf.overlap,
        "start": leaf.span[0],
        "end": leaf.span[1],
        "first_line": first,
        "last_line": last,
        "page": leaf.page,
        "digest": leaf.digest,
        "day": leaf.on,
        "people": list(leaf.people),
    }


def packed(vector: Vector) -> bytes:
    """A vector as the bytes that are kept: float32, little-endian whatever the machine."""
    return vector.astype("<f4").tobytes()


def unpacked(kept: bytes) -> Vector:
    """The vector that `packed` made these bytes from."""
    return np.frombuffer(kept, dtype="<f4").astype(np.float32)
