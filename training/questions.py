"""Trains the model of words on questions written for this project: `python -m training.questions` (CPU, 10 to 40 min).

Writes `knowledge/embedding/trained.npz` and `heads.npz`. A batch is a few documents with all their questions: each
question is to be nearest the passage that answers it, among its own document's and among all; and what answers is told
from what only speaks of the same. The word table stays as it is.
"""

import math
import random
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from knowledge.embedding.changes import HEADS, save
from knowledge.embedding.weights import verified_folder
from knowledge.grains import WIDTH
from training.documents import Asked, Document, documents
from training.nearness import Nearness

EPOCHS = 2.6
DOCUMENTS = 3
QUESTIONS = 30
"""Of each document in a batch."""
RATES = {"bert": 8e-5, "directions": 1.6e-3, "importance": 1.6e-3, "odds": 0.03, "sharpness": 0.03}
ANSWERING = 0.5
"""The weight of telling what answers, against finding it."""
NOT_HERE = -1e4


def main() -> None:
    """Train, and write what was learned."""
    torch.manual_seed(0)
    chance = random.Random(0)
    source = str(verified_folder())
    model = Nearness(source)
    model.bert.embeddings.requires_grad_(False)
    before = {name: value.numpy().copy() for name, value in model.bert.state_dict().items()}
    rates = [{"params": _part(model, name), "lr": rate} for name, rate in RATES.items()]
    optimiser = torch.optim.AdamW(rates, weight_decay=0.0)
    kept = documents()
    steps = int(math.ceil(len(kept) / DOCUMENTS) * EPOCHS)
    warmed = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda at: min(1.0, at / (0.1 * steps + 1)) * max(0.03, 1 - at / steps)
    )
    _begin(model, kept)
    model.train()
    for at in range(steps):
        if at % math.ceil(len(kept) / DOCUMENTS) == 0:
            chance.shuffle(kept)
        start = at * DOCUMENTS % len(kept)
        loss = _loss(model, kept[start : start + DOCUMENTS], chance)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([one for one in model.parameters() if one.requires_grad], 1.0)
        optimiser.step()
        warmed.step()
        if at % 20 == 0:
            sys.stderr.write(f"{at} of {steps}: {loss.item():.3f}\n")
    _write(model, before)


def _begin(model: Nearness, kept: Sequence[Document]) -> None:
    """Start from the directions in which the words of the passages differ most."""
    model.eval()
    texts = [text for document in kept for text in document.passages][:: max(1, len(kept) * 5 // 300)]
    with torch.no_grad():
        tokens = model.tokenise(texts, truncation=True, max_length=200, padding=True, return_tensors="pt")
        words = model.bert(input_ids=tokens["input_ids"], attention_mask=tokens["attention_mask"]).last_hidden_state
        rows = functional.normalize(words[tokens["attention_mask"] == 1].float(), dim=-1)
        model.directions.copy_(torch.linalg.svd(rows, full_matrices=False).Vh[:WIDTH].T)


def _loss(model: Nearness, some: Sequence[Document], chance: random.Random) -> Any:
    passages = [text for document in some for text in document.passages]
    home = torch.tensor([at for at, document in enumerate(some) for _ in document.passages])
    asked, right, whose = _drawn(some, chance)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        questions, seen = model.see(asked, 48), model.see(passages, 200)
    closeness, odds = model(questions, seen)
    own = home[None, :] == whose[:, None]
    answered = right.sum(1) > 0
    found = closeness * torch.exp(model.sharpness)
    apart = [_finding(scores, right, answered) for scores in (found, found.masked_fill(~own, NOT_HERE))]
    best = torch.where(
        answered, odds.masked_fill(right == 0, NOT_HERE).amax(1), odds.masked_fill(~own, NOT_HERE).amax(1)
    )
    share = answered.float().mean().clamp(0.05, 0.95)
    weight = torch.where(answered, 0.5 / share, 0.5 / (1 - share))
    telling = functional.binary_cross_entropy_with_logits(best, answered.float(), weight=weight)
    return apart[0] + apart[1] + ANSWERING * telling


def _finding(scores: Any, right: Any, answered: Any) -> Any:
    lost = -(torch.log_softmax(scores, 1) * right).sum(1)[answered] / right.sum(1)[answered]
    return lost.mean()


def _drawn(some: Sequence[Document], chance: random.Random) -> tuple[list[str], Any, Any]:
    """Questions as people type them, which passages answer each (questions, passages), and whose document it is."""
    asked, rows, whose, first = [], [], [], 0
    total = sum(len(document.passages) for document in some)
    for at, document in enumerate(some):
        for one in chance.sample(document.questions, min(QUESTIONS, len(document.questions))):
            asked.append(_typed(one, chance))
            rows.append([float(place - first in one.places) for place in range(total)])
            whose.append(at)
        first += len(document.passages)
    return asked, torch.tensor(rows), torch.tensor(whose)


def _typed(question: Asked, chance: random.Random) -> str:
    text = question.text.lower() if chance.random() < 0.25 else question.text
    text = text.rstrip("?") if chance.random() < 0.25 else text
    words = text.split()
    if words and chance.random() < 0.08:
        at = chance.randrange(len(words))
        words[at] = _slipped(words[at], chance)
    return " ".join(words)


def _slipped(word: str, chance: random.Random) -> str:
    if len(word) < 4:
        return word
    at = chance.randrange(1, len(word) - 1)
    return chance.choice((word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :]))


def _part(model: Nearness, name: str) -> list[Any]:
    return [value for key, value in model.named_parameters() if key.startswith(name) and value.requires_grad]


def _write(model: Nearness, before: dict[str, Any]) -> None:
    after = {name: value.numpy() for name, value in model.bert.state_dict().items()}
    save(after, before)
    heads = {name: getattr(model, name).detach().numpy() for name in ("directions", "importance", "odds")}
    np.savez(HEADS, allow_pickle=False, **heads)


if __name__ == "__main__":
    main()
