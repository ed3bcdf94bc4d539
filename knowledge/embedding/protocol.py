"""What the pipeline asks of any embedder; another sentence-transformers model would be one more class like this."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Embed(Protocol):
    """Texts in, unit vectors out."""

    @property
    def name(self) -> str:
        """The model's name, stored with the vectors: another name means they are embedded again."""
        ...

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of length 1, shape (len(texts), dimensions)."""
        ...

    def count_tokens(self, text: str) -> int:
        """How many of the model's tokens the text takes, the two that mark its ends included."""
        ...
