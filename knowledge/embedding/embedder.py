"""The local embedder: makes its model once, loads it once, and answers from any thread."""

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.making import made_model
from knowledge.embedding.serving import Session, Words
from knowledge.embedding.weights import MODEL, WEIGHTS_SHA256


class Embedder:
    """all-MiniLM-L6-v2: 384 dimensions, 256 tokens, unit vectors. `folder` is where the made model is kept.

    The first call loads the model (0.3 s), and the first ever makes it (about 10 s); `load` does both ahead of time.
    Raises WeightsUntrusted or ModelUnavailable then, and tries again at the next call.
    """

    name = f"{MODEL}@{WEIGHTS_SHA256[:12]}"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._session: Session | None = None
        self._loading = threading.Lock()

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384), in the order given; texts are cut at 256 tokens."""
        if not texts:
            return np.empty((0, 384), dtype=np.float32)
        return self._loaded().embed(texts)

    def words(self, texts: Sequence[str]) -> list[Words]:
        """Each text piece by piece, in the order given; texts are cut at 256 tokens."""
        return self._loaded().words(texts) if texts else []

    def count_tokens(self, text: str) -> int:
        """Tokens of the text, uncut, the two that mark its ends included."""
        return self._loaded().count_tokens(text)

    @property
    def ready(self) -> bool:
        """Whether a call would be answered without loading first."""
        return self._session is not None

    def load(self) -> None:
        """Make the model if need be, and load it. Returns at once when it is loaded."""
        self._loaded()

    def _loaded(self) -> Session:
        if self._session is None:
            with self._loading:
                if self._session is None:
                    self._session = made_model(self._folder)
        return self._session
