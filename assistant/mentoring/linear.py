"""A small linear model kept as plain numbers: what it reads, its classes, and how likely each of them is."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FOLDER = Path(__file__).parent / "weights"

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Linear:
    """`weights` has a row for each class and a column for each feature; `bias` one number for each class."""

    classes: tuple[str, ...]
    weights: Numbers
    bias: Numbers

    def likely(self, features: Numbers) -> Numbers:
        """How likely each class is: shape (rows of features, classes), every row adding up to one."""
        scores = features @ self.weights.T + self.bias
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True), dtype=np.float32)

    def write(self, file: Path) -> None:
        """Keep it in half precision, without pickling."""
        weights, bias = self.weights.astype(np.float16), self.bias.astype(np.float16)
        np.savez_compressed(file, classes=np.array(self.classes), weights=weights, bias=bias)


def kept(name: str) -> Linear:
    """The model fitted by `training/fit.py` under this name. Raises OSError when the file is missing."""
    with np.load(FOLDER / f"{name}.npz", allow_pickle=False) as numbers:
        classes = tuple(str(label) for label in numbers["classes"])
        return Linear(classes, numbers["weights"].astype(np.float32), numbers["bias"].astype(np.float32))
