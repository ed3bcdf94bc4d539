"""What the pipeline asks of any embedder; another sentence-transformers model would be one more class like this."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.serving import Words


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


@runtime_checkable
class EmbedWords(Protocol):
    """An embedder that can also show a text word by word; without one, passages are ranked by their vectors alone."""

    @property
    def name(self) -> str:
        """The model's name, stored with what it made."""
        ...

    def words(self, texts: Sequence[str]) -> list[Words]:
        """Each text's vector and its pieces, in the order given."""
        ...


@runtime_checkable
class KnowsWords(Protocol):
    """An embedder that can tell the words of its language, so that typing errors are seen."""

    def vocabulary(self) -> list[str]:
        """Whole words, lower case, the commonest first."""
        ...
