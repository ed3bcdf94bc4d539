"""What is trained: MiniLM, the directions of its words that matter, which words do, and what nearness tells."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from knowledge.grains import MATTERS, PIECE_BY_PIECE, STOP, WIDTH
from knowledge.words import STOP_WORDS

SHARPNESS = 10
"""Of the smooth minimum over a question's words; as in `knowledge.grains`."""


class Seen(NamedTuple):
    """Texts as the model sees them: `vectors` (n, 384), `pieces` (n, length, 96), `weights` and `real` (n, length)."""

    vectors: Any
    pieces: Any
    weights: Any
    real: Any


class Nearness(nn.Module):  # type: ignore[misc]  # torch is not followed by mypy here
    """Texts in, nearness of questions to passages out: the same sums as `knowledge.grains.Grained` makes."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tokenise = AutoTokenizer.from_pretrained(source)
        self.bert = AutoModel.from_pretrained(source, attn_implementation="eager", add_pooling_layer=False)
        self.directions = nn.Parameter(torch.linalg.qr(torch.randn(384, WIDTH)).Q)
        self.importance = nn.Parameter(torch.zeros(384))
        self.odds = nn.Parameter(torch.tensor([4.6, 1.8, 2.4, -4.2]))
        self.sharpness = nn.Parameter(torch.tensor(3.0))
        self.register_buffer("said", _said(self.tokenise), persistent=False)

    def see(self, texts: Sequence[str], longest: int) -> Seen:
        """The texts, cut at `longest` tokens."""
        tokens = self.tokenise(list(texts), truncation=True, max_length=longest, padding=True, return_tensors="pt")
        ids, mask = tokens["input_ids"], tokens["attention_mask"]
        words = self.bert(input_ids=ids, attention_mask=mask).last_hidden_state
        share = mask.unsqueeze(-1).to(words.dtype)
        vectors = functional.normalize(((words * share).sum(1) / share.sum(1)).float(), dim=-1)
        words = functional.normalize(words.float(), dim=-1)
        pieces = functional.normalize((words @ self.directions.float()).float(), dim=-1)
        weights = self.said[ids] * mask * torch.exp((words @ self.importance.float()).clamp(-3, 3))
        ends = (ids == self.tokenise.cls_token_id) | (ids == self.tokenise.sep_token_id)
        return Seen(vectors, pieces, weights, (mask == 1) & ~ends)

    def forward(self, questions: Seen, passages: Seen) -> tuple[Any, Any]:
        """Closeness and log-odds of answering, each (questions, passages)."""
        all_pairs = torch.einsum("qtd,psd->qpts", questions.pieces, passages.pieces)
        near = all_pairs.masked_fill(~passages.real[None, :, None, :], -1.0).amax(-1)
        shares = questions.weights / (questions.weights.sum(1, keepdim=True) + 1e-9)
        mean = (near * shares[:, None, :]).sum(-1)
        matter = questions.weights > MATTERS
        soft = -torch.logsumexp(-SHARPNESS * near.masked_fill(~matter[:, None, :], 2.0), -1) / SHARPNESS
        least = torch.where(matter.any(1)[:, None], soft, mean).clamp(-1, 1)
        whole = questions.vectors @ passages.vectors.T
        by_mean, by_whole, by_least, bias = self.odds
        closeness = PIECE_BY_PIECE * mean + (1 - PIECE_BY_PIECE) * whole
        return closeness, by_mean * mean + by_whole * whole + by_least * least + bias


def _said(tokenise: Any) -> Any:
    numbers = tokenise.get_vocab()
    said = torch.ones(len(numbers))
    for word, number in numbers.items():
        if word in STOP_WORDS or not word.lstrip("#")[:1].isalnum():
            said[number] = STOP
    said[[tokenise.cls_token_id, tokenise.sep_token_id, tokenise.pad_token_id]] = 0
    return said
