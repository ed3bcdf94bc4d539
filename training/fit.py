"""Fit the two small models of the guard and of care: `python -m training.fit FOLDER-OF-THE-SEARCH-MODEL`.

Needs scikit-learn, and the search model made. The same lines and vectors give the same weights, in seconds.
"""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from assistant.mentoring import hearing, sizing
from assistant.mentoring.finding import find_asks
from assistant.mentoring.linear import FOLDER, Linear
from assistant.mentoring.plain import plain
from assistant.mentoring.sentences import own_words
from assistant.mentoring.sizing import Weighed, weighed
from knowledge.embedding.embedder import Embedder
from training.lines import Line, lines

WORRIES = Path(__file__).parent.parent / "tests" / "assistant" / "mentoring" / "worries.jsonl"

NOTHING = "none"
EVERY = 2

Embed = Callable[[Sequence[str]], NDArray[np.float32]]


def sentences_of(line: Line) -> list[tuple[Weighed, int]]:
    """The sentences of a line with the weight of each. Of several that are labelled together, one carries the label."""
    read = weighed(text := own_words(plain(line.text).text), find_asks(text))
    level, first = int(line.label), len(weighed(before := own_words(plain(line.before).text), find_asks(before)))
    labelled = read[first:] or read[-1:]
    if level == 0:
        return [(one, 0) for one in read]
    main = max(labelled, key=lambda one: (one.level > 0, "?" in one.alone), default=None)
    return [(one, 0) for one in read[:first]] + ([(main, level)] if main else [])


def fitted(features: NDArray[np.float32], labels: Sequence[str], strength: float) -> Linear:
    """The model of these features, classes weighed evenly."""
    model = LogisticRegression(C=strength, max_iter=500, class_weight="balanced").fit(features, np.array(labels))
    rows, bias = np.asarray(model.coef_, dtype=np.float32), np.asarray(model.intercept_, dtype=np.float32)
    if len(model.classes_) == 2:
        rows, bias = np.vstack([0 * rows, rows]), np.hstack([0 * bias, bias])
    return Linear(tuple(map(str, model.classes_)), rows, bias)


def asks(embed: Embed, given: Sequence[Line]) -> Linear:
    """The model of how much a sentence asks."""
    read = [pair for line in given for pair in sentences_of(line)]
    sentences = [one for one, _ in read]
    features = sizing.features(sentences, embed([one.words for one in sentences]))
    return fitted(features, [str(level) for _, level in read], 3.0)


def worries(embed: Embed, given: Sequence[Line], ordinary: Sequence[Line]) -> tuple[Linear, Linear]:
    """The models of whether something is worrying and of its kind; one ask in `EVERY` is shown as ordinary."""
    rows = [json.loads(row) for row in WORRIES.read_text(encoding="utf-8").splitlines()]
    texts = [(line.text, line.label) for line in given] + [(line.text, NOTHING) for line in ordinary[::EVERY]]
    texts += [(row["text"], row["kind"] or "none") for row in rows if not row["held"]]
    read = [plain(text).text for text, _ in texts]
    known, kinds = hearing.features(read, embed(read)), np.array([kind for _, kind in texts])
    worrying = kinds != NOTHING
    whether = [hearing.WORRYING if one else hearing.CALM for one in worrying]
    return fitted(known, whether, 10.0), fitted(known[worrying], list(kinds[worrying]), 5.0)


def main(folder: Path) -> None:
    embed = Embedder(folder)
    given = [line for line in lines("asks") if not line.held]
    FOLDER.mkdir(exist_ok=True)
    asks(embed, given).write(FOLDER / "asks.npz")
    whether, kind = worries(embed, [line for line in lines("care") if not line.held], given)
    whether.write(FOLDER / "worries.npz")
    kind.write(FOLDER / "kinds.npz")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
