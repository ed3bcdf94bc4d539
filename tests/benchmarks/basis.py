"""Makes `knowledge/embedding/basis.npy` from the training passages' words: `python -m tests.benchmarks.basis`."""

import json
from pathlib import Path

import numpy as np

from knowledge.embedding.making import made_model
from knowledge.grains import BASIS, WIDTH
from tests.benchmarks.model import model_folder

TRAINING = Path(__file__).parent / "material" / "training.jsonl"


def main() -> None:
    """Write the principal directions (384, WIDTH), and say how much of the words' squared length they keep."""
    lines = [json.loads(line) for line in TRAINING.read_text(encoding="utf-8").splitlines()]
    passages = sorted({passage for line in lines for passage in line["passages"]})
    pieces = np.concatenate([words.pieces for words in made_model(model_folder()).words(passages)])
    units = pieces / np.linalg.norm(pieces, axis=1, keepdims=True)
    _, sizes, directions = np.linalg.svd(units, full_matrices=False)
    kept = (sizes[:WIDTH] ** 2).sum() / (sizes**2).sum()
    np.save(BASIS, directions[:WIDTH].T.astype(np.float16), allow_pickle=False)
    print(f"{len(units)} pieces of {len(passages)} passages: {WIDTH} directions keep {kept:.1%}")


if __name__ == "__main__":
    main()
