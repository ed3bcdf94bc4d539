"""Quoting material: its lines as text, whose words they are, and which of them fits."""

import re

from assistant.jobs.wording.typed import LIST_MARK, plain
from assistant.jobs.wording.words import content_words, count, shared
from knowledge.passage import Passage, Quote

ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"'])")


def lines_of(passage: Passage) -> tuple[str, ...]:
    """The lines of a passage as plain text, list marks gone, the ticks of a task list kept as [x] and [ ]."""
    kept = []
    for raw in passage.text.splitlines():
        task = re.match(r"\s*(?:[-*+]\s+)?(\[[ xX]\])\s+(.*)", raw)
        line = f"{task.group(1).lower()} {plain(task.group(2))}" if task else LIST_MARK.sub("", plain(raw))
        if re.search(r"\w", line):
            kept.append(line)
    return tuple(kept)


def quotable(passage: Passage, about: str) -> str:
    """The sentence of a passage that shares most with `about`; the first good one when none shares anything."""
    every = [part for line in lines_of(passage) for part in ENDS.split(line) if count(part) >= 4]
    if not every:
        return " ".join(plain(passage.text).split())
    return max(every, key=lambda part: (shared(part, about), -every.index(part)))


def joined(one: Quote, other: Quote) -> Quote | None:
    """Two quotes as one where the second follows the first in the same passage with nothing but space between."""
    if one.passage.id != other.passage.id or other.span[0] < one.span[0]:
        return None
    between = one.passage.text[one.span[1] : other.span[0]]
    if between.strip():
        return None
    return Quote(one.passage, (one.span[0], max(one.span[1], other.span[1])))


def is_said_by(text: str, passage: Passage) -> bool:
    """Whether these are the passage's own words, spaces and marks aside."""
    return _bare(text) in _bare(passage.text)


def origin_of(passage: Passage) -> str:
    """What a reader calls the place: the document's title, then the nearest heading."""
    parts = [plain(part) for part in (passage.title, *passage.heading[-1:]) if plain(part)]
    return ", ".join(dict.fromkeys(parts)) or plain(passage.source)


def mentions(passage: Passage, name: str) -> bool:
    """Whether a passage is about the person called `name`, and not about a namesake with another surname."""
    words = name.split()
    if not words:
        return False
    place = " ".join(
        (passage.title, *passage.heading, passage.source.replace("-", " ").replace("_", " "), passage.text)
    )
    if re.search(rf"\b{re.escape(name)}\b", place, re.IGNORECASE):
        return True
    after = re.findall(rf"\b{re.escape(words[0])}\b(?:['’]s)?\s*(\w*)", place)
    if len(words) == 1 or not after:
        return bool(after)
    surnames = [word for word in after if word[:1].isupper() and not word.isdigit()]
    return any(_could_be(word, words[-1]) for word in surnames) or len(surnames) < len(after)


def about_enough(passage: Passage, text: str, least: int = 2) -> bool:
    """Whether a passage shares enough meaningful words with a text to be worth putting beside it."""
    return len(content_words(passage.text) & content_words(text)) >= least


def _could_be(word: str, surname: str) -> bool:
    return word.lower() == surname.lower() or (len(word) == 1 and word.lower() == surname[0].lower())


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", plain(text)).strip().casefold()
