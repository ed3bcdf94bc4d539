"""Fits the weights of `knowledge.answerable`: `python -m tests.benchmarks.fitting`.

On the questions written with the search (tests/knowledge/material) and those written by someone else
(tests/benchmarks/material) but for the part held back; the first figures printed are cross-validated. Not on the
questions the model of words was trained on (training/questions): of those it knows the answers by heart.
"""

import tempfile
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

from knowledge.answerable import COVERED, Features, features
from knowledge.clues import gather
from knowledge.evidence import DECISIVE, PASSAGES, among, names_of, rerank
from knowledge.library import Library
from knowledge.passage import Kind, Passage, Scope
from knowledge.question import read_question
from tests.benchmarks.material import check
from tests.benchmarks.questions import library_of_questions, questions

FOLDS = 10
LOST = 0.1
"""The share of answerable questions that may be refused, on the two question sets."""


@dataclass(frozen=True)
class Part:
    """One source of examples; `share` is its weight, `folds` keep what belongs together in one fold."""

    name: str
    values: np.ndarray
    present: np.ndarray
    folds: np.ndarray
    share: float

    def weights(self) -> np.ndarray:
        """As much for the present as for the absent."""
        return self.share * np.where(self.present, 0.5 / self.present.mean(), 0.5 / (1 - self.present.mean()))


def main() -> None:
    """Print the weights, and what is refused for how many present ones lost, held out."""
    parts = [_own(), _others()]
    scale = StandardScaler().fit(np.concatenate([part.values for part in parts]))
    held_out = [np.zeros(len(part.present)) for part in parts]
    for fold in range(FOLDS):
        model = _fitted(scale, parts, fold)
        for part, likely in zip(parts, held_out, strict=True):
            here = part.folds == fold
            likely[here] = model.decision_function(scale.transform(part.values[here]))
    for part, likely in zip(parts, held_out, strict=True):
        refused = [
            f"{np.mean(likely[~part.present] < np.quantile(likely[part.present], q)):.0%}" for q in (0.1, 0.15, 0.2)
        ]
        print(f"{part.name}: AUC {roc_auc_score(part.present, likely):.3f}, refused at 10, 15, 20 % lost: {refused}")
    model = _fitted(scale, parts, None)
    weights = model.coef_[0] / scale.scale_
    for field, weight in zip(fields(Features), weights, strict=True):
        print(f"    {field.name}={weight:.2f},")
    likely = np.concatenate([part.values @ weights for part in parts])
    present = np.concatenate([part.present for part in parts])
    bias = -float(np.quantile(likely[present], LOST))
    print(f"BIAS = {bias:.2f}")
    for part in parts:
        refused = part.values @ weights + bias < 0
        print(f"{part.name}: {refused[part.present].mean():.0%} lost, {refused[~part.present].mean():.0%} refused")


def _fitted(scale: StandardScaler, parts: list[Part], without: int | None) -> LogisticRegression:
    kept = [part.folds != without for part in parts]
    values = np.concatenate([part.values[here] for part, here in zip(parts, kept, strict=True)])
    present = np.concatenate([part.present[here] for part, here in zip(parts, kept, strict=True)])
    weights = np.concatenate([part.weights()[here] for part, here in zip(parts, kept, strict=True)])
    return LogisticRegression(C=0.05, max_iter=500).fit(scale.transform(values), present, sample_weight=weights)


def _own() -> Part:
    with tempfile.TemporaryDirectory() as folder, library_of_questions(Path(folder)) as library:
        every = questions()
        values = [_evidence(library, one.question, one.scope) for one in every]
    return _part("own", values, [one.contains is not None for one in every], np.arange(len(every)), 4.0)


def _others() -> Part:
    every = [one for one in check.load() if one["set"] == "dev"]
    with tempfile.TemporaryDirectory() as folder, library_of_questions(Path(folder)) as library:
        library.sync(check.HERE / "notes", owner="other")
        library.sync(check.HERE / "course", owner="other", kind=Kind.COURSE)
        values = [_evidence(library, one["question"], Scope.MINE, "other") for one in every]
    return _part("others'", values, [one["answerable"] for one in every], np.arange(len(every)), 1.0)


def _part(name: str, values: list[tuple[float, ...]], present: list[bool], groups: np.ndarray, share: float) -> Part:
    return Part(name, np.asarray(values), np.asarray(present), groups % FOLDS, share)


def _evidence(library: Library, question: str, scope: Scope, owner: str = "me") -> tuple[float, ...]:
    passages = library._search.ranked(question, owner, PASSAGES, scope)
    return _values(library, question, passages, lambda best: library._search.coverage(question, best, owner))


def _values(library: Library, question: str, passages: list[Passage], covered: object) -> tuple[float, ...]:
    asked = read_question(question, names_of(passages[:DECISIVE]))
    clues = gather(asked, passages, library._vectors)
    ranked = rerank(passages, clues)
    assert callable(covered)
    return astuple(features(among(clues, ranked[:DECISIVE]), covered(ranked[:COVERED])))


if __name__ == "__main__":
    main()
