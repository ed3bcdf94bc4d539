"""The sentences of the best passages, each with how it stands to the question."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from knowledge.passage import Passage
from knowledge.question import NAME, Question, without
from knowledge.sentences import Span, sentences
from knowledge.signs import shows
from knowledge.words import STOP_WORDS, plain, stem, terms

MOST_SENTENCES = 160
WORD_PASSAGES = 3
"""Passages whose words are compared one by one; it costs the embedding of every new word."""

PULL = 0.2
"""Among five passages 70 % of a hard set of questions are found so, without it 65 %, with more, or with the headings,
fewer again."""

NO_WORDS = 0.6
"""The `words` of a question that has none of its own, between what the present and the absent have on average."""

Vectors = Callable[[Sequence[str]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Clue:
    """A sentence of a passage. Cosines with the question: `bare` as it stands, `rest` with the names taken out of both,
    `placed` with its headings in front. `shows` the kind of thing asked for; `named`, 0..1, the share of the question's
    names in the passage or its headings; `words` how near its words come to the question's, 0 where not looked at."""

    passage: Passage
    span: Span
    bare: float
    rest: float
    placed: float
    shows: bool
    named: float
    words: float = 0.0

    @property
    def text(self) -> str:
        """The sentence."""
        return self.passage.text[self.span[0] : self.span[1]]

    @property
    def strength(self) -> float:
        """How well it answers, up to 1, for choosing between sentences."""
        cosines = 0.05 * self.bare + 0.33 * self.rest + 0.18 * self.placed
        return cosines + 0.06 * self.shows + 0.05 * self.named + 0.33 * self.passage.score

    @property
    def pull(self) -> float:
        """How much it speaks for its passage, up to `PULL`."""
        return PULL * self.rest


def gather(question: Question, passages: Sequence[Passage], vectors: Vectors) -> list[Clue]:
    """The sentences of the passages, the strongest first."""
    found = [(passage, span) for passage in passages for span in sentences(passage.text)][:MOST_SENTENCES]
    if not found:
        return []
    bare = [passage.text[start:end] for passage, (start, end) in found]
    only_names = not question.words  # "Who is Sean?": without the name nothing would be left to compare
    rest = bare if only_names else [without(text, question.names) for text in bare]
    placed = [_placed(passage, span) for passage, span in found]
    whole, asked = vectors([question.text, question.text if only_names else question.rest])
    cosines = (vectors(bare) @ whole, vectors(rest) @ asked, vectors(placed) @ whole)
    named = {passage.id: _named(question, passage) for passage in passages}
    clues = [
        Clue(passage, span, float(a), float(b), float(c), shows(question, text), named[passage.id])
        for (passage, span), text, a, b, c in zip(found, bare, *cosines, strict=True)
    ]
    clues.sort(key=lambda clue: -clue.strength)
    return _with_words(question, clues, vectors)


def _placed(passage: Passage, span: Span) -> str:
    """The sentence as a reader meets it: headings in front, and the line that leads in to it."""
    before = passage.text[: span[0]].rstrip().rpartition("\n")[2].strip()
    lead = before if before and len(before) < 60 and before[-1] not in ".!?" and before[0] not in "-*•|[" else ""
    path = dict.fromkeys((passage.title, *passage.heading, lead))
    return " › ".join(part for part in path if part) + "\n" + passage.text[span[0] : span[1]]


def _named(question: Question, passage: Passage) -> float:
    if not question.names:
        return 1.0
    held = set(terms(" ".join((passage.source, passage.title, *passage.heading, *passage.people, passage.text))))
    return sum(stem(name) in held for name in question.names) / len(question.names)


def _with_words(question: Question, clues: list[Clue], vectors: Vectors) -> list[Clue]:
    """The clues with `words`: the mean over the question's words of the nearest word's cosine in the passage."""
    best = list({clue.passage.id: clue.passage for clue in clues}.values())[:WORD_PASSAGES]
    near = {passage.id: _nearness(question, passage, vectors) for passage in best}
    return [replace(clue, words=near.get(clue.passage.id, 0.0)) for clue in clues]


def _nearness(question: Question, passage: Passage, vectors: Vectors) -> float:
    held = (plain(match.group()) for match in NAME.finditer(" ".join((passage.title, *passage.heading, passage.text))))
    words = [word for word in dict.fromkeys(held) if len(word) > 2 and word not in STOP_WORDS]
    if not question.words or not words:
        return NO_WORDS
    return float((vectors(question.words) @ vectors(words).T).max(axis=1).mean())
