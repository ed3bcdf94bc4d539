"""A subject of three or four words, out of the user's own topic."""

import re

from assistant.jobs.wording.words import LITTLE

EDGE = LITTLE | frozenset(
    ["a", "an", "the", "of", "to", "and", "or", "in", "on", "at", "by", "my", "your", "our", "his", "her", "their", "its", "one", "thing", "question", "advice", "view", "your"]
)
LEADS = re.compile(r"\b(?:about|on|from|of|for|around|with|into)\s+", re.IGNORECASE)
MOST = 4


def subject_of(texts: tuple[str, ...], otherwise: str) -> str:
    """Three or four words that say what the message is about: the best run of words in the first text that has one."""
    for text in texts:
        run = _run(text)
        if len(run) >= 3:
            return _first_up(" ".join(run))
        if run:
            words = f"{'Question about' if len(run) == 2 else 'A question about'} {' '.join(run)}"
            return words
    return otherwise


def _run(text: str) -> list[str]:
    """The run of at most four words with most meaning, small words inside it allowed, not at its ends."""
    clause = re.split(r"[.?!;:,()“”\"–—]|\s-\s", text)[0]
    words = re.findall(r"[\w'’&/+-]+", clause)
    best: tuple[float, list[str]] = (0.0, [])
    for start in range(len(words)):
        for length in range(1, MOST + 1):
            run = words[start : start + length]
            if len(run) < length or run[0].lower() in EDGE or run[-1].lower() in EDGE:
                continue
            meaning = sum(word.lower() not in LITTLE for word in run)
            after_lead = start > 0 and words[start - 1].lower() in ("about", "on", "from", "into", "to", "of")
            worth = meaning + 0.6 * after_lead - 0.7 * (length - meaning) + 0.2 * (length in (2, 3))
            if worth > best[0]:
                best = (worth, run)
    return best[1]


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
