"""What is worrying in a sentence without any of the words the rules know, by a small model over vectors and words."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from assistant.mentoring.linear import Linear, Numbers, kept
from assistant.mentoring.sentences import Span, sentences
from assistant.mentoring.signs import pairs
from assistant.mentoring.vectors import MOST, Embed, vectors

HEARD = 0.85
"""How likely it must be that something is wrong before care answers; an alarm for nothing interrupts, kindly."""

WORRYING = "worrying"
CALM = "calm"
FEWEST_WORDS = 3
SHORT_TEXT = 400
"""A text with fewer letters is also heard as a whole."""


def features(sentences: Sequence[str], embedded: Numbers) -> Numbers:
    """What the model reads: the vector of each plain sentence, and its words and pairs of words."""
    return np.hstack([embedded, pairs(sentences)])


@cache
def _worries() -> Linear:
    return kept("worries")


@cache
def _kinds() -> Linear:
    return kept("kinds")


def heard(text: str, embed: Embed | None) -> tuple[str, Span] | None:
    """The kind of worry and the sentence it is heard in most clearly; None without vectors or worries.

    Of a long text the first and the last sentences are heard.
    """
    spans = [span for span in sentences(text) if len(text[slice(*span)].split()) >= FEWEST_WORDS] if embed else []
    if len(spans) > MOST:
        spans = [*spans[: MOST // 2], *spans[-MOST // 2 :]]
    if len(spans) > 1 and len(text) <= SHORT_TEXT:
        spans.append((spans[0][0], spans[-1][1]))
    read = [text[slice(*span)] for span in spans]
    embedded = vectors(embed, read)
    if embedded is None:
        return None
    known = features(read, embedded)
    worrying = _worries().likely(known)[:, _worries().classes.index(WORRYING)]
    place = int(worrying.argmax())
    if worrying[place] < HEARD:
        return None
    return _kinds().classes[int(_kinds().likely(known[place : place + 1]).argmax())], spans[place]
