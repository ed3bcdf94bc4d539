"""Passages made from the words of the project's own material, as many as wanted, kept straight in SQL."""

import hashlib
import random
from pathlib import Path

import numpy as np
from sqlalchemy import Engine

from knowledge.embedding.protocol import Embed
from knowledge.kept import Leaf, Sheet, Stamp
from knowledge.passage import Kind
from knowledge.shelf import Shelf
from knowledge.words import WORD
from tests.benchmarks.questions import MATERIAL

PER_DOCUMENT = 40
WORDS = 110
VOCABULARY = 30_000
TOPICS = 200


class Synthetic:
    """Text with words as frequent as in real text (Zipf), and vectors in topics; the same for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self._random = np.random.default_rng(seed)
        real = sorted({word for file in MATERIAL.rglob("*.*") for word in WORD.findall(_text(file))})
        random.Random(seed).shuffle(real)
        self._words = np.asarray([real[n % len(real)] + ("" if n < len(real) else str(n)) for n in range(VOCABULARY)])
        shares = 1 / np.arange(1, VOCABULARY + 1)
        self._shares = shares / shares.sum()
        self._topics = self._random.standard_normal((TOPICS, 384))

    def text(self, words: int = WORDS) -> str:
        """A text of so many words."""
        return " ".join(self._random.choice(self._words, words, p=self._shares))

    def vector(self) -> np.ndarray:
        """A unit vector near one of the topics."""
        vector = self._topics[self._random.integers(TOPICS)] + 0.8 * self._random.standard_normal(384)
        return (vector / np.linalg.norm(vector)).astype(np.float32)

    def fill(self, engine: Engine, embed: Embed, passages: int, owner: str = "me") -> None:
        """Keep so many passages as the owner's, with made-up vectors: what is measured is finding them."""
        shelf = Shelf(engine, owner, Kind.NOTES, "synthetic", embed.name)
        for number in range(passages // PER_DOCUMENT):
            leaves = tuple(self._leaf(place) for place in range(PER_DOCUMENT))
            sheet = Sheet(f"{number}.md", f"note {number}", str(number), Stamp(1, 0, 1), "-", False, leaves)
            shelf.put(sheet, {leaf.digest: self.vector() for leaf in leaves})

    def _leaf(self, place: int) -> Leaf:
        text = self.text()
        digest = hashlib.sha256(text.encode()).hexdigest()
        return Leaf((f"heading {place}",), text, "", (0, len(text)), None, None, digest)


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
