"""What training changed is kept in four bits a weight, near enough, and the rest is MiniLM's."""

from pathlib import Path

import numpy as np

from knowledge.embedding.changes import changed, fingerprint, packed, save, unpacked


def test_a_difference_comes_back_within_half_a_step() -> None:
    difference = np.random.default_rng(1).normal(0, 0.01, (70, 65)).astype(np.float32)
    pairs, scale = packed(difference)
    assert pairs.nbytes + scale.nbytes < difference.nbytes / 6
    back = unpacked(pairs, scale, difference.shape)
    assert np.abs(back - difference).max() <= float(scale.max()) * 0.51


def test_only_what_training_moved_is_kept(tmp_path: Path) -> None:
    old = {
        "table": np.ones((80, 64), np.float32),
        "moved": np.zeros((80, 64), np.float32),
        "bias": np.zeros(3, np.float32),
    }
    new = old | {"moved": np.full((80, 64), 0.5, np.float32), "bias": np.asarray([1, 2, 3], np.float32)}
    save(new, old, tmp_path / "trained.npz")
    with np.load(tmp_path / "trained.npz") as kept:
        assert not any("table" in name for name in kept)
    back = changed(old, tmp_path / "trained.npz")
    assert all(np.allclose(back[name], new[name], atol=0.01) for name in new)


def test_the_fingerprint_is_that_of_the_files() -> None:
    assert len(fingerprint()) == 64
