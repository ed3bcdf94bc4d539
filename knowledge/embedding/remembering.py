"""An embedder that remembers what it embedded lately: the same few passages come up again and again."""

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.protocol import Embed

MOST = 8_192
"""Vectors kept: 12 MB."""


class Remembering:
    """The same vectors as `embed` gives, kept for the texts used last. Thread-safe."""

    def __init__(self, embed: Embed, most: int = MOST) -> None:
        self._embed = embed
        self._most = most
        self._kept: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._lock = threading.Lock()

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors in the order given; a text given twice is embedded once."""
        with self._lock:
            found = {text: self._kept[text] for text in texts if text in self._kept}
        missing = [text for text in dict.fromkeys(texts) if text not in found]
        if missing:
            found.update(zip(missing, self._embed(missing), strict=True))
        with self._lock:
            for text in dict.fromkeys(texts):
                self._kept[text] = found[text]
                self._kept.move_to_end(text)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return np.vstack([found[text] for text in texts]) if texts else np.empty((0, 0), dtype=np.float32)

    def forget(self) -> None:
        """Keep nothing: what was erased must not stay in memory."""
        with self._lock:
            self._kept.clear()
