"""The int8 model against fp32 (sentence-transformers itself): agreement and speed."""

import statistics
import time
from collections.abc import Callable, Sequence

import numpy as np

from knowledge.embedding import Embedder
from knowledge.embedding.export import CHECKED
from knowledge.embedding.weights import verified_folder
from tests.benchmarks.model import model_folder
from tests.benchmarks.synthetic import MATERIAL
from tests.benchmarks.table import show

Vectors = Callable[[Sequence[str]], np.ndarray]


def main() -> None:
    """Print the table."""
    from sentence_transformers import SentenceTransformer

    published = SentenceTransformer(str(verified_folder()), device="cpu", local_files_only=True)
    published.max_seq_length = 256
    ours = Embedder(model_folder())
    ours.load()
    files = sorted(file for file in (MATERIAL / "notes").rglob("*") if file.is_file())
    texts = [part for file in files for part in file.read_text(encoding="utf-8").split("\n\n") if part.strip()] * 2

    def theirs(some: Sequence[str]) -> np.ndarray:
        return np.asarray(published.encode(list(some), normalize_embeddings=True, batch_size=8))

    cosines = [float((ours([text])[0] * theirs([text])[0]).sum()) for text in (*CHECKED, *texts[: len(texts) // 2])]
    show(
        f"Embedder: cosine int8 to fp32 mean {statistics.mean(cosines):.3f}, lowest {min(cosines):.3f}",
        ["served by", "query p50 ms", "passages/s"],
        [["int8, onnxruntime", *_speed(ours, texts)], ["fp32, sentence-transformers", *_speed(theirs, texts)]],
    )


def _speed(vectors: Vectors, texts: list[str]) -> tuple[float, float]:
    times = []
    for text in CHECKED * 3:
        begin = time.perf_counter()
        vectors([text])
        times.append((time.perf_counter() - begin) * 1e3)
    begin = time.perf_counter()
    vectors(texts)
    return statistics.median(times), len(texts) / (time.perf_counter() - begin)


if __name__ == "__main__":
    main()
