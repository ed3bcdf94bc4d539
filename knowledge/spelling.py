"""Typing errors in a question, put right by the words of the material and of the model."""

import re
from collections.abc import Callable, Sequence

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from knowledge.words import STOP_WORDS, plain, stem

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SHORTEST = 5
"""Letters: a shorter word has too many neighbours."""
LONG = 9
"""From this length on two letters may be wrong."""
CLOSEST = 8


class Spelling:
    """Mends words that neither the material nor the model knows.

    `words` are the model's whole words, plain, the commonest first. `held` are the stems of the material, best given
    newly for each question, as it changes; `seen` tells how many passages hold one.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = {word: rank for rank, word in enumerate(words)}
        self._long = tuple(word for word in self._words if len(word) >= SHORTEST - 1 and word.isalpha())

    def mended(self, question: str, held: Sequence[str], seen: Callable[[str], int]) -> str:
        """The question with its typing errors put right; names keep their letters but for a slip of two keys."""

        def mend(match: re.Match[str]) -> str:
            word = match.group()
            low = plain(word)
            if len(low) < SHORTEST or low in self._words or low in STOP_WORDS or seen(stem(low)):
                return word
            capital = word[0].isupper() and match.start() > 0
            return self._nearest(low, held, seen, name=capital) or word

        return WORD.sub(mend, question)

    def _nearest(self, word: str, held: Sequence[str], seen: Callable[[str], int], name: bool) -> str | None:
        reach = 2 if len(word) >= LONG else 1
        near: dict[str, tuple[int, int, int]] = {}
        for own, pool in ((True, held), (False, self._long)):
            # A stem is shorter than the word it stands for: both the word and its stem are compared with stems.
            for form in {word, stem(word)} if own else {word}:
                for found, distance, _ in extract(form, pool, scorer=OSA.distance, score_cutoff=reach, limit=CLOSEST):
                    if len(found) >= SHORTEST - 1 and found[0] == word[0]:
                        standing = (0 if own or seen(stem(found)) else 1, int(distance), int(own))
                        near[found] = min(near.get(found, standing), standing)
        if not near:
            return None
        best = min(near, key=lambda one: (near[one], -seen(stem(one)), self._words.get(one, len(self._words)), one))
        return best if not name or is_slip(word, best) else None


def is_slip(word: str, meant: str) -> bool:
    """Whether the two differ by letters swapped or doubled only: `Pirya` is Priya, `Marla` need not be Marta."""
    return sorted(word) == sorted(meant) or re.sub(r"(.)\1", r"\1", word) == re.sub(r"(.)\1", r"\1", meant)
