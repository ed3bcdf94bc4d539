"""A subject of three or four words, out of the user's own topic."""

import re

from assistant.jobs.wording.verbs import FINITE, VERBS, gerund_of, is_gerund, is_past
from assistant.jobs.wording.words import bag
from assistant.mentoring.meaning import LITTLE

COMPOUND = bag("idea point view talk post rule habit method")
EDGE = LITTLE | COMPOUND | bag("one thing question way piece kind part your first last next best")
PARTICLES = bag("down up out in off on over away back")
LEADS = bag("about on from into of with for behind around")
TO_DO = re.compile(r"\bto (\w+) (.+)")
FROM_TO = re.compile(r"\bfrom (\w+) to (\w+)\b", re.IGNORECASE)
STOPS = re.compile(r"[.?!;:,()“”\"–—]|\s-\s|\s(?:and|but|because|which|who|that|when|if|so)\s", re.IGNORECASE)
MOST = 4


def subject_of(texts: tuple[str, ...], asks: bool, otherwise: str) -> str:
    """Three or four words that say what the message is about, from the first text that yields any."""
    for text in texts:
        run = _run(text)
        if len(run) >= 3:
            return _first_up(" ".join(run))
        if len(run) == 1 and re.search(r"\d", run[0]):
            continue
        if run:
            leads = {1: "A question about", 2: "Question about"} if asks else {1: "A note about", 2: "About"}
            return f"{leads[len(run)]} {' '.join(run)}"
    return otherwise


def _run(text: str) -> list[str]:
    """At most four words: "from audit to operations", "leaving audit", else the run of words with most meaning."""
    if moved := FROM_TO.search(text):
        return ["from", moved[1], "to", moved[2]]
    clause = STOPS.split(text)[0] if len(STOPS.split(text)[0].split()) > 1 else text
    words = re.findall(r"[\w'’&/+-]+", clause)
    return _doing(words, clause) or _best(words)


def _doing(words: list[str], clause: str) -> list[str]:
    found = TO_DO.search(clause)
    if found and found[1].lower() in VERBS:
        return _ended([gerund_of(found[1].lower()), *re.findall(r"[\w'’&/+-]+", found[2])])
    for place, word in enumerate(words[:6]):
        if is_gerund(word.lower()) and place + 1 < len(words):
            return _ended([word.lower() if place == 0 else word, *words[place + 1 :]])
    for place, word in enumerate(words):
        after_subject = place > 0 and words[place - 1].lower() in ("you", "i", "we", "people")
        if after_subject and word.lower() in VERBS and word.lower() not in FINITE and place + 1 < len(words):
            return _ended([gerund_of(word.lower()), *words[place + 1 :]])
    return []


def _ended(words: list[str]) -> list[str]:
    """The beginning, in at most four words, that does not break a name of several words in two."""
    run = words[:MOST]
    if len(words) > MOST and not _edgy(words[MOST]) and not _edgy(run[-1]):
        run = run[: max((place for place, word in enumerate(run) if word.lower() in LITTLE), default=1)]
    while run and run[-1].lower() in EDGE and run[-1].lower() not in PARTICLES:
        run = run[:-1]
    return run if any(word.lower() not in EDGE for word in run[1:]) else []


def _best(words: list[str]) -> list[str]:
    best: tuple[float, list[str]] = (0.0, [])
    for start in range(len(words)):
        for length in range(1, MOST + 1):
            run = words[start : start + length]
            if len(run) < length or _edgy(run[0]) or (_edgy(run[-1]) and not _compound(run)):
                continue
            meaning = sum(word.lower() not in LITTLE for word in run)
            verbs = sum(word.lower() in FINITE or is_past(word.lower()) for word in run)
            after_lead = start > 0 and words[start - 1].lower() in LEADS
            worth = meaning + 0.8 * after_lead - 0.9 * (length - meaning) - 1.5 * verbs
            if worth > best[0]:
                best = (worth, run)
    return best[1]


def _edgy(word: str) -> bool:
    return word.lower() in EDGE or word.lower() in FINITE


def _compound(run: list[str]) -> bool:
    """Whether a weak last word belongs: "red notebook idea"."""
    return len(run) > 2 and run[-1].lower() in COMPOUND and not any(word.lower() in LITTLE for word in run)


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
