"""Quoting material: its lines as text, whose words they are, and which of them fits."""

import re

from assistant.jobs.wording.names import TITLES
from assistant.jobs.wording.typed import LIST_MARK, plain
from assistant.jobs.wording.words import content_words, count, shared
from knowledge.passage import Passage, Quote

ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"'])")
FRONT_MATTER = re.compile(
    r"^\s*(?:---|(?:day|title|module|minutes|action|question|facts|stages|tags|date|sources?):)", re.IGNORECASE
)
"""What stands above a lesson's text, for the code and not for the reader."""


def lines_of(passage: Passage) -> tuple[str, ...]:
    """The lines of a passage as plain text."""
    lines = (line_of(raw) for raw in passage.text.splitlines() if not (passage.built_in and FRONT_MATTER.match(raw)))
    return tuple(line for line in lines if re.search(r"\w", line))


def line_of(raw: str) -> str:
    """A line as plain text, list marks gone, the ticks of a task list kept as [x] and [ ]."""
    task = re.match(r"\s*(?:[-*+]\s+)?(\[[ xX]\])\s+(.*)", raw)
    return f"{task.group(1).lower()} {plain(task.group(2))}" if task else LIST_MARK.sub("", plain(raw))


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


def place_of(passage: Passage) -> str:
    """Title, headings and file name as one text."""
    return " ".join((passage.title, *passage.heading, re.sub(r"[-_/.]", " ", passage.source)))


def mentions(passage: Passage, name: str) -> bool:
    """Whether a passage speaks of the person called `name`, and not of a namesake with another surname."""
    return names_them(f"{place_of(passage)} . {passage.text}", name)


def names_them(text: str, name: str) -> bool:
    """Whether a text names this person: the full name, or the first name with no other surname behind it."""
    words = [word for word in name.split() if word not in TITLES.values()]
    if not words:
        return False
    if re.search(rf"\b{re.escape(' '.join(words))}\b", text, re.IGNORECASE):
        return True
    followers = re.findall(rf"(?i:\b{re.escape(words[0])}\b)(?:['’]s\b)?(?: ([^\W\d_][\w'’]*)?)?", text)
    if len(words) == 1 or not followers:
        return bool(followers)
    return any(not word[:1].isupper() or _could_be(word, words[-1]) for word in followers)


def quoted(text: str) -> str:
    """The text in quotation marks; marks inside it become single ones."""
    return "“" + re.sub(r"[“\"](?=\w)", "‘", re.sub(r"(?<=[\w.,!?…])[”\"]", "’", text)).strip() + "”"


def about_enough(passage: Passage, text: str, least: int = 2) -> bool:
    """Whether a passage shares enough meaningful words with a text to be worth putting beside it."""
    return len(content_words(passage.text) & content_words(text)) >= least


def _could_be(word: str, surname: str) -> bool:
    return word.lower() == surname.lower() or (len(word) == 1 and word.lower() == surname[:1].lower())


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", plain(text)).strip().casefold()
