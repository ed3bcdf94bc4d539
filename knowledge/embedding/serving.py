"""Runs a made ONNX model with onnxruntime and tokenizers: no torch, no network, no more threads than cores."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

MAX_TOKENS = 256

Given = TypeVar("Given")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Words:
    """A text piece by piece: its unit `vector`, the last layer's `pieces` (n, 384), their character `spans` (n, 2).

    `whole` is the vector by the model the pieces come from, which need not be the one that made `vector`.
    """

    vector: NDArray[np.float32]
    whole: NDArray[np.float32]
    pieces: NDArray[np.float32]
    spans: NDArray[np.int64]


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Session:
    """One loaded model. Safe to call from several threads. Raises whatever onnxruntime raises for a broken file.

    A text goes through the model by itself, whatever comes with it: dynamic quantisation takes its scale from all of a
    batch, padding included, and the same passage got vectors 0.986 apart in two batches. It is also the quickest way
    and takes the least memory: 17 ms of processor time for a passage, 19 in batches of 4 alike in length, 34 of 16.
    """

    def __init__(self, model: Path, tokenizer: Path) -> None:
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        import onnxruntime
        from tokenizers import Tokenizer

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # several texts go side by side; one alone loses nothing by it
        options.inter_op_num_threads = 1
        options.log_severity_level = 4
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._inputs = {given.name for given in self._session.get_inputs()}
        self._count = Tokenizer.from_file(str(tokenizer))
        self._count.no_truncation()
        self._count.no_padding()
        self._tokenise = Tokenizer.from_file(str(tokenizer))
        self._tokenise.enable_truncation(MAX_TOKENS)
        self._tokenise.no_padding()

    def count_tokens(self, text: str) -> int:
        """Tokens of the text, the two that mark its ends included."""
        return len(self._count.encode(text).ids)

    def vocabulary(self) -> list[str]:
        """The whole words the model knows, lower case, the commonest first."""
        numbers = self._count.get_vocab()
        return [word for word in sorted(numbers, key=lambda one: numbers[one]) if word.isalpha()]

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384), in the order given."""
        tokens = [encoding.ids for encoding in self._tokenise.encode_batch(list(texts))]
        return np.vstack(_side_by_side(lambda ids: self._run(ids, ["vectors"])[0], tokens))

    def words(self, texts: Sequence[str]) -> list[Words]:
        """The pieces of each text's words, as the model sees them in their sentence, in the order given."""

        def seen(encoding: Any) -> Words:
            vectors, words = self._run(encoding.ids, ["vectors", "words"])
            offsets = np.asarray(encoding.offsets, dtype=np.int64).reshape(-1, 2)
            return Words(vectors[0], vectors[0], words[0][1 : len(offsets) - 1], offsets[1:-1])

        return _side_by_side(seen, self._tokenise.encode_batch(list(texts)))

    def _run(self, tokens: list[int], wanted: list[str]) -> list[NDArray[np.float32]]:
        ids = np.asarray([tokens], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        feed = {name: value for name, value in given.items() if name in self._inputs}
        return [np.asarray(output, dtype=np.float32) for output in self._session.run(wanted, feed)]


def _side_by_side(call: Callable[[Given], Made], each: Sequence[Given]) -> list[Made]:
    """What `call` makes of each, on all cores. The threads are this call's own, so a question waits for no sync."""
    if len(each) < 2 or cores() == 1:
        return [call(one) for one in each]
    with ThreadPoolExecutor(min(cores(), len(each)), thread_name_prefix="embedding") as threads:
        return list(threads.map(call, each))
