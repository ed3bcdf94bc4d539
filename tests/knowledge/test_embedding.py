"""The local model: made once, whole or not at all, true to the published weights, and served without torch."""

import errno
import json
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from knowledge.embedding import Embedder, making, weights
from knowledge.embedding.export import CHECKED, LEAST_COSINE
from knowledge.embedding.manifest import read_manifest
from knowledge.embedding.remembering import Remembering
from knowledge.errors import ModelUnavailable, WeightsUntrusted
from tests.knowledge.fakes import FakeEmbed


@pytest.fixture(scope="module")
def embedder(model_folder: Path) -> Embedder:
    made = Embedder(model_folder)
    made.load()
    return made


@pytest.fixture
def copied(model_folder: Path, embedder: Embedder, tmp_path: Path) -> Path:
    """A copy of the made model that a test may harm."""
    shutil.copytree(model_folder / weights.MODEL, tmp_path / weights.MODEL)
    return tmp_path


def test_vectors_are_unit_length_in_order_and_the_same_alone_or_together(embedder: Embedder) -> None:
    texts = [CHECKED[0], "short", CHECKED[6] * 3, CHECKED[1]]
    together = embedder(texts)
    assert together.shape == (4, 384)
    assert together.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-3)
    for text, vector in zip(texts, together, strict=True):
        assert np.array_equal(embedder([text])[0], vector)


def test_a_texts_pieces_are_the_same_alone_or_together_and_its_vector_too(embedder: Embedder) -> None:
    texts = [CHECKED[0], "short", CHECKED[6] * 3]
    for text, seen in zip(texts, embedder.words(texts), strict=True):
        (alone,) = embedder.words([text])
        assert np.array_equal(alone.pieces, seen.pieces)
        assert np.array_equal(seen.vector, embedder([text])[0])


def test_no_texts_give_no_vectors(embedder: Embedder) -> None:
    assert embedder([]).shape == (0, 384)


def test_near_in_meaning_is_near_in_vectors(embedder: Embedder) -> None:
    asked, near, far = embedder(["Who can be my mentor?", "Finding somebody to learn from", "Fold the dough twice"])
    assert asked @ near > asked @ far + 0.2


def test_tokens_are_counted_uncut_with_their_ends(embedder: Embedder) -> None:
    assert embedder.count_tokens("coffee") == 3
    assert embedder.count_tokens("coffee " * 400) == 402


def test_a_text_past_256_tokens_is_cut_and_not_refused(embedder: Embedder) -> None:
    long, longer = embedder(["coffee " * 300, "coffee " * 900])
    assert long @ longer > 0.999


def test_the_manifest_says_what_was_made_and_how_well(embedder: Embedder, model_folder: Path) -> None:
    manifest = read_manifest(model_folder / weights.MODEL)
    assert manifest is not None
    assert manifest.weights == weights.WEIGHTS_SHA256
    assert manifest.served == ("int8.onnx" if manifest.lowest_cosine >= LEAST_COSINE else "fp32.onnx")
    assert set(manifest.files) == {manifest.served, manifest.words, "tokenizer.json"}


def test_many_threads_load_it_once(model_folder: Path, embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    real = making.Session
    monkeypatch.setattr(making, "Session", lambda *given: opened.append(1) or real(*given))
    fresh = Embedder(model_folder)
    assert not fresh.ready
    with ThreadPoolExecutor(8) as threads:
        vectors = list(threads.map(lambda _: fresh(["coffee"])[0], range(16)))
    assert len(opened) == 2  # one model for texts, one for words
    assert fresh.ready
    assert all((vector == vectors[0]).all() for vector in vectors)


@pytest.mark.parametrize("harm", ["cut short", "garbled manifest", "other processor", "missing tokenizer"])
def test_a_model_that_is_not_sound_is_made_again(copied: Path, harm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target = copied / weights.MODEL
    manifest = target / "manifest.json"
    served = json.loads(manifest.read_text())["served"]
    sound = copied.parent / f"{copied.name}-sound"
    shutil.copytree(target, sound)
    match harm:
        case "cut short":
            (target / served).write_bytes((target / served).read_bytes()[:1000])
        case "garbled manifest":
            manifest.write_text("{")
        case "other processor":
            manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"processor": "another"}))
        case _:
            (target / "tokenizer.json").unlink()
    made: list[Path] = []

    def make(folder: Path, new: Path) -> None:
        made.append(new)
        shutil.copytree(sound, new, dirs_exist_ok=True)

    monkeypatch.setattr(making, "_run_export", make)
    assert Embedder(copied)(["coffee"]).shape == (1, 384)
    assert len(made) == 1
    assert not list(copied.glob(".making-*"))


def test_an_interrupted_making_leaves_nothing_that_counts(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left_over = copied / ".making-before"
    (copied / weights.MODEL).rename(left_over)
    monkeypatch.setattr(making, "_run_export", lambda folder, new: (new / "half").write_text("x") and None)
    with pytest.raises(ModelUnavailable, match="cannot be loaded"):
        Embedder(copied).load()
    assert not left_over.exists()


def test_a_full_disk_is_one_clear_error_and_the_next_call_tries_again(
    model_folder: Path, embedder: Embedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path, new: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    fresh = Embedder(tmp_path)
    monkeypatch.setattr(making, "_run_export", full)
    with pytest.raises(ModelUnavailable, match=r"No space left on device.*350 MB"):
        fresh.load()
    sound = model_folder / weights.MODEL
    monkeypatch.setattr(making, "_run_export", lambda folder, new: shutil.copytree(sound, new, dirs_exist_ok=True))
    assert fresh(["coffee"]).shape == (1, 384)


def test_two_that_want_it_at_once_make_it_once(
    model_folder: Path, embedder: Embedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    waiting = threading.Event()

    def slow(folder: Path, new: Path) -> None:
        made.append(new)
        waiting.wait(0.3)
        shutil.copytree(model_folder / weights.MODEL, new, dirs_exist_ok=True)

    monkeypatch.setattr(making, "_run_export", slow)
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda one: one.load(), (Embedder(tmp_path), Embedder(tmp_path))))
    assert len(made) == 1


def test_weights_that_are_not_the_published_ones_are_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"something else")
    monkeypatch.setattr(weights, "published_folder", lambda: tmp_path)
    with pytest.raises(WeightsUntrusted, match="not the published file"):
        weights.verified_folder()


def test_what_was_embedded_lately_is_remembered_and_can_be_forgotten() -> None:
    fake = FakeEmbed()
    remembering = Remembering(fake, most=2)
    first = remembering(["a river", "a pump", "a river"])
    assert fake.texts == 2
    assert (first[0] == first[2]).all()
    remembering(["a pump", "a gate"])
    assert fake.texts == 3
    remembering(["a river"])
    assert fake.texts == 4
    remembering.forget()
    remembering(["a river"])
    assert fake.texts == 5
