"""Runs a made ONNX model with onnxruntime and tokenizers: no torch, no network, no more threads than cores."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAX_TOKENS = 256
TOKENS_AT_ONCE = 512
"""Tokens in a batch, at most, unless one text has more: 64 passages cost 0.8 s of processor time then and 30 MB; in
batches of 16 passages it was 1.3 s and 160 MB (400 MB for the longest), and a question waited for the whole batch."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text piece by piece: its unit `vector`, the last layer's `pieces` (n, 384), their character `spans` (n, 2)."""

    vector: NDArray[np.float32]
    pieces: NDArray[np.float32]
    spans: NDArray[np.int64]


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Session:
    """One loaded model. Safe to call from several threads. Raises whatever onnxruntime raises for a broken file."""

    def __init__(self, model: Path, tokenizer: Path) -> None:
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        import onnxruntime
        from tokenizers import Tokenizer

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = cores()
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

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384), in the order given."""
        tokens = [encoding.ids for encoding in self._tokenise.encode_batch(list(texts))]
        vectors = np.empty((len(tokens), 384), dtype=np.float32)
        for places in _batches(tokens):
            (vectors[places],) = self._run([tokens[place] for place in places], ["vectors"])
        return vectors

    def words(self, texts: Sequence[str]) -> list[Words]:
        """The pieces of each text's words, as the model sees them in their sentence, in the order given."""
        encodings = self._tokenise.encode_batch(list(texts))
        found: dict[int, Words] = {}
        for places in _batches([encoding.ids for encoding in encodings]):
            vectors, words = self._run([encodings[place].ids for place in places], ["vectors", "words"])
            for place, vector, each in zip(places, vectors, words, strict=True):
                offsets = np.asarray(encodings[place].offsets, dtype=np.int64).reshape(-1, 2)
                found[place] = Words(vector, each[1 : len(offsets) - 1], offsets[1:-1])
        return [found[place] for place in range(len(encodings))]

    def _run(self, tokens: list[list[int]], wanted: list[str]) -> list[NDArray[np.float32]]:
        longest = max(len(ids) for ids in tokens)
        ids = np.zeros((len(tokens), longest), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, some in enumerate(tokens):
            ids[row, : len(some)] = some
            mask[row, : len(some)] = 1
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        feed = {name: value for name, value in given.items() if name in self._inputs}
        return [np.asarray(output, dtype=np.float32) for output in self._session.run(wanted, feed)]


def _batches(tokens: Sequence[list[int]]) -> Iterator[list[int]]:
    """Places of texts to run together: of like length, so that little is padding, and not too many tokens."""
    batch: list[int] = []
    for place in sorted(range(len(tokens)), key=lambda place: len(tokens[place])):
        if batch and (len(batch) + 1) * len(tokens[place]) > TOKENS_AT_ONCE:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch
