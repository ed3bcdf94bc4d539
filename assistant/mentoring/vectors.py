"""The vectors of some sentences, from an embedder that may be missing or broken."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from assistant.mentoring.linear import Numbers

Embed = Callable[[Sequence[str]], Any]

MOST = 64
"""Sentences embedded of one text, however long it is."""

DIMENSIONS = 384


def vectors(embed: Embed | None, sentences: Sequence[str]) -> Numbers | None:
    """Unit vectors, shape (sentences, 384); None without an embedder or sentences, or when the embedder fails."""
    if embed is None or not sentences:
        return None
    try:
        found = np.asarray(embed(sentences), dtype=np.float32)
    except Exception:  # noqa: BLE001 - the embedder comes from outside; whatever it raises, the rules still answer
        return None
    sound = found.shape == (len(sentences), DIMENSIONS) and bool(np.isfinite(found).all())
    return found if sound else None
