"""What training changed in MiniLM, kept as the difference, four bits to a weight: 5 MB instead of 90."""

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

TRAINED = Path(__file__).with_name("trained.npz")
HEADS = Path(__file__).with_name("heads.npz")
"""Both made by `training.questions`: what changed in the model, and what was learned beside it."""
GROUP = 64
"""Weights that share one scale."""
LARGEST = 7
"""Four bits hold -7 to 7."""

Array = NDArray[np.float32]


def packed(difference: Array) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """A difference as pairs of four-bit steps and the size of a step for each group, in the order of its values."""
    flat = np.zeros(-(-difference.size // GROUP) * GROUP, dtype=np.float32)
    flat[: difference.size] = difference.ravel()
    groups = flat.reshape(-1, GROUP)
    scale = (np.abs(groups).max(axis=1) / LARGEST).astype(np.float16)
    size = np.maximum(scale.astype(np.float32), 1e-12)[:, None]
    steps = (np.clip(np.rint(groups / size), -LARGEST, LARGEST).astype(np.int8) + LARGEST + 1).astype(np.uint8).ravel()
    return steps[::2] << 4 | steps[1::2], scale


def unpacked(pairs: NDArray[np.uint8], scale: NDArray[np.float16], shape: tuple[int, ...]) -> Array:
    """The difference again, in this shape."""
    steps = np.stack([pairs >> 4, pairs & 15], axis=1).astype(np.float32).reshape(-1, GROUP) - LARGEST - 1
    return (steps * scale.astype(np.float32)[:, None]).ravel()[: int(np.prod(shape))].reshape(shape)


def changed(weights: Mapping[str, Array], file: Path = TRAINED) -> dict[str, Array]:
    """MiniLM's weights, by name, with what training changed."""
    with np.load(file, allow_pickle=False) as kept:
        whole = {name.removeprefix("whole/"): kept[name].astype(np.float32) for name in kept if name[:6] == "whole/"}
        names = [name.removeprefix("pairs/") for name in kept if name.startswith("pairs/")]
        moved = {
            name: weights[name] + unpacked(kept[f"pairs/{name}"], kept[f"scale/{name}"], weights[name].shape)
            for name in names
        }
    return {**weights, **moved, **whole}


def save(new: Mapping[str, Array], old: Mapping[str, Array], file: Path = TRAINED) -> None:
    """Write what training changed: matrices packed, the rest whole in half precision."""
    kept: dict[str, NDArray[np.generic]] = {}
    for name, values in new.items():
        if name not in old:
            kept[f"whole/{name}"] = values.astype(np.float32)
        elif values.ndim == 2 and values.size >= GROUP * GROUP:
            if not np.array_equal(values, old[name]):
                kept[f"pairs/{name}"], kept[f"scale/{name}"] = packed(values - old[name])
        elif not np.array_equal(values, old[name]):
            kept[f"whole/{name}"] = values.astype(np.float16)
    np.savez_compressed(file, allow_pickle=False, **kept)


@cache
def fingerprint() -> str:
    """The SHA-256 of all that training left, so that what was made from another training is made anew."""
    return hashlib.sha256(TRAINED.read_bytes() + HEADS.read_bytes()).hexdigest()
