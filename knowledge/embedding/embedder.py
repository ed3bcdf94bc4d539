"""The local embedder: makes its model once, loads it once, and answers from any thread."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.changes import fingerprint
from knowledge.embedding.making import Made, made_model
from knowledge.embedding.serving import Words
from knowledge.embedding.weights import MODEL, WEIGHTS_SHA256


class Embedder:
    """all-MiniLM-L6-v2: 384 dimensions, 256 tokens, unit vectors. `folder` is where the made model is kept.

    The first call loads the model (0.3 s), and the first ever makes it (about 20 s); `load` does both ahead of time.
    Raises WeightsUntrusted or ModelUnavailable then, and tries again at the next call.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: Made | None = None
        self._loading = threading.Lock()

    @property
    def name(self) -> str:
        """What the vectors were made with; another training gives another name."""
        return f"{MODEL}@{WEIGHTS_SHA256[:12]}+{fingerprint()[:12]}"

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384), in the order given; texts are cut at 256 tokens."""
        if not texts:
            return np.empty((0, 384), dtype=np.float32)
        return self._loaded().texts.embed(texts)

    def words(self, texts: Sequence[str]) -> list[Words]:
        """Each text piece by piece, in the order given; texts are cut at 256 tokens.

        The pieces come from a model of their own, trained to bring a question's words near those that answer it.
        """
        if not texts:
            return []
        made = self._loaded()
        seen = made.words.words(texts)
        return [replace(one, vector=vector) for one, vector in zip(seen, made.texts.embed(texts), strict=True)]

    def count_tokens(self, text: str) -> int:
        """Tokens of the text, uncut, the two that mark its ends included."""
        return self._loaded().texts.count_tokens(text)

    def vocabulary(self) -> list[str]:
        """The whole words the model knows, lower case, the commonest first."""
        return self._loaded().texts.vocabulary()

    @property
    def ready(self) -> bool:
        """Whether a call would be answered without loading first."""
        return self._made is not None

    def load(self) -> None:
        """Make the model if need be, and load it. Returns at once when it is loaded."""
        self._loaded()

    def _loaded(self) -> Made:
        if self._made is None:
            with self._loading:
                if self._made is None:
                    self._made = made_model(self._folder)
        return self._made
