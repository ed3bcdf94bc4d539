"""The labelled lines beside this file, as values, and which of them are held back."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ASKING = "^"


@dataclass(frozen=True, slots=True)
class Line:
    """A short text, what a careful reader says of it, and its trap.

    `before` is what stands before the sentence that is labelled; it asks for nothing. `held` lines are never fitted to.
    """

    label: str
    trap: str
    before: str
    sentence: str
    held: bool

    @property
    def text(self) -> str:
        """The whole short text."""
        return f"{self.before} {self.sentence}".strip()


def lines(folder: str) -> list[Line]:
    """Every labelled line of `asks` or `care`, in the order of the files' names."""
    return [line for file in sorted((HERE / folder).glob("*.txt")) for line in _in(file)]


def _in(file: Path) -> Iterator[Line]:
    label = trap = ""
    for row in file.read_text(encoding="utf-8").splitlines():
        if row.startswith("# "):
            label, trap = row.removeprefix("# ").split(" ", 1)
        elif row:
            before, _, sentence = row.rpartition(ASKING)
            yield Line(label, trap, before.strip(), sentence, _drawn(row))


def _drawn(row: str) -> bool:
    """One line in three, by a draw that looks at nothing but a hash of its letters."""
    return hashlib.sha256(row.encode()).digest()[0] % 3 == 0
