"""What of a sentence, besides its meaning, tells how much it asks: the rules' finding, cue words, pairs of words."""

import re
import zlib
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from assistant.mentoring import sizes
from assistant.mentoring.linear import Numbers
from assistant.mentoring.patterns import says
from assistant.mentoring.rules import HEAVIEST_FIRST
from assistant.mentoring.stages import Ask
from assistant.mentoring.words import asking, not_asking, recurrence, small, unsure
from assistant.mentoring.words import sizes as lengths

CUES = (
    *(not_asking.DENIES, not_asking.STILL_ASKS, not_asking.THANKS, not_asking.TELLS, not_asking.OFFERS),
    *(not_asking.MENTORS, recurrence.AGAIN, unsure.UNSURE, unsure.ABOUT_MENTORS, unsure.FOR_THE_WRITER),
    *(unsure.QUESTION_WORD_FIRST, unsure.WRITER, lengths.TAKEN, lengths.OPEN_ENDED, lengths.BRIEF, small.GREETS),
    *(small.LITTLE, small.WISHES, small.CONNECTS, small.ANSWERABLE, asking.ASKS, asking.OFFERED),
    *(unsure.CHARITY_OR_VISA, r"\?", "you", r"(?:me|my|i)\b"),
)
UNSIZED = 7
"""The place of "an ask that no rule could size" among the rules' findings, after the seven levels."""

WEIGHT = 0.5
PAIRS = 4096
PAIRS_WEIGHT = 1.5
LONG = 120
_WORD = re.compile(r"[a-z']+|\d+|\?")


def signs(sentence: str, level: int) -> Numbers:
    """The flags of a plain sentence in which the rules found `level` (or `UNSIZED`), one number each."""
    found = np.zeros(UNSIZED + 1, dtype=np.float32)
    found[level] = 1.0
    length = sizes.minutes(sentence)
    flags = [says(sentence, cue) for cue in CUES]
    flags += [_of_level(sentence, ask) for ask in Ask if ask > Ask.QUICK_QUESTION]
    flags += [length is not None and length <= 30, length is not None and length > 30, len(sentence) > LONG]
    return np.asarray(WEIGHT * np.hstack([found, flags]), dtype=np.float32)


def _of_level(sentence: str, level: Ask) -> bool:
    return any(rule.level is level and rule.found_in(sentence) is not None for rule in HEAVIEST_FIRST)


def pairs(texts: Sequence[str]) -> Numbers:
    """Which words and pairs of neighbours are in each plain text, folded into `PAIRS` numbers; rows of equal length."""
    rows = np.zeros((len(texts), PAIRS), dtype=np.float32)
    for place, text in enumerate(texts):
        words = ["<", *("0" if word.isdigit() else word for word in _WORD.findall(text)), ">"]
        seen = {*words, *(f"{first} {second}" for first, second in pairwise(words))}
        columns = sorted({zlib.crc32(piece.encode()) % PAIRS for piece in seen})
        rows[place, columns] = PAIRS_WEIGHT / len(columns) ** 0.5
    return rows
