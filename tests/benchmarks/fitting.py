"""Fits the weights of `knowledge.evidence` on the project's own questions: `python -m tests.benchmarks.fitting`."""

import tempfile
from dataclasses import astuple, fields
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from knowledge.clues import gather
from knowledge.evidence import DECISIVE, PASSAGES, Features, among, features, names_of, rerank
from knowledge.question import read_question
from tests.benchmarks.questions import Asked, library_of_questions, questions


def main() -> None:
    """Print the fitted weights, and the share of absent questions refused by share of present ones lost (held out)."""
    with tempfile.TemporaryDirectory() as folder, library_of_questions(Path(folder)) as library:

        def evidence(one: Asked) -> tuple[float, ...]:
            passages = library.search(one.question, limit=PASSAGES, scope=one.scope)
            asked = read_question(one.question, names_of(passages[:DECISIVE]))
            clues = gather(asked, passages, library._vectors)
            return astuple(features(among(clues, rerank(passages, clues)[:DECISIVE])))

        every = questions()
        values = np.asarray([evidence(one) for one in every])
    present = np.asarray([one.contains is not None for one in every])
    model = LogisticRegression(class_weight="balanced")
    held_out = np.mean([_held_out(model, values, present, seed) for seed in range(8)], axis=0)
    print(f"held out: AUC {roc_auc_score(present, held_out):.3f}")
    for lost in (0.05, 0.1, 0.125, 0.15, 0.2):
        bar = np.quantile(held_out[present], lost)
        print(f"  {lost:.1%} of the present lost: {np.mean(held_out[~present] < bar):.0%} of the absent refused")
    model.fit(values, present)
    for field, weight in zip(fields(Features), model.coef_[0], strict=True):
        print(f"{field.name}={weight:.2f}")
    likely = model.decision_function(values)[present]
    print(f"BIAS = {model.intercept_[0] - np.quantile(likely, 0.125):.2f}")


def _held_out(model: LogisticRegression, values: np.ndarray, present: np.ndarray, seed: int) -> np.ndarray:
    folds = StratifiedKFold(10, shuffle=True, random_state=seed)
    return cross_val_predict(model, values, present, cv=folds, method="predict_proba")[:, 1]


if __name__ == "__main__":
    main()
