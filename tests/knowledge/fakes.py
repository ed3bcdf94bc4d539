"""An embedder for tests: the same text gives the same vector, and texts that share words lie near each other."""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.words import terms


class FakeEmbed:
    """Adds up a fixed direction for each stemmed word; counts the texts it was given."""

    def __init__(self, name: str = "fake") -> None:
        self.name = name
        self.ready = True
        self.texts = 0

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.texts += len(texts)
        if not texts:
            return np.empty((0, 384), dtype=np.float32)
        return np.vstack([self._vector(text) for text in texts])

    def count_tokens(self, text: str) -> int:
        return len(text.split()) + 2

    def _vector(self, text: str) -> NDArray[np.float32]:
        total = np.full(384, 0.01, dtype=np.float32)
        for word in terms(text):
            seed = int.from_bytes(hashlib.sha256(f"{self.name}{word}".encode()).digest()[:4], "big")
            total += np.random.default_rng(seed).standard_normal(384).astype(np.float32)
        return total / np.linalg.norm(total)
