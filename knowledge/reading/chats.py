"""Exported chats: who said what, when: a heading a day, one minute of one person together, nothing nobody said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice, pairwise
from pathlib import PurePosixPath

from knowledge.days import day_in
from knowledge.reading.built import bounded
from knowledge.reading.chat_heads import ADDED, BLOCK, EXPORTS, INLINE, NOBODY_SAID, SPOKEN_TOO
from knowledge.reading.cleaning import tidied
from knowledge.reading.document import Block, BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.traced import Rule, Traced

FEWEST = 3
"""Heads that a chat has at least; and its first line or the second after it is one."""

LOOKED_AT = 400
MOST_PEOPLE = 12
THE_USER = {"you", "me", "myself"}
LINE_END = Rule(re.compile(r"\s*\n\s*"), " ")


@dataclass(frozen=True, slots=True)
class _Said:
    who: str
    written: str
    time: str
    text: Traced


def is_chat(text: str) -> bool:
    """Whether a text is a chat as programs export or copy it."""
    lines = [line for line in text[: LOOKED_AT * 200].split("\n")[:LOOKED_AT] if line.strip()]
    heads = [_head(line) is not None for line in lines]
    if sum(heads) < FEWEST or not any(heads[:3]):
        return False
    found = [match for line in lines if (match := _head(line)) is not None]
    dated = sum(match.groupdict().get("date") is not None for match in found)
    again = len({match.group("who") for match in found}) < len(found)
    return sum(heads) * 5 >= len(lines) and (dated * 2 >= len(found) or again)


def read_chat(text: str, source: str) -> Document:
    """The chat; its text is the file's own, so line numbers are the file's own."""
    said = list(_messages(text))
    order = _day_first([one.written for one in said])
    blocks = bounded(_blocks(said, order))
    spoke = (one.who for one in said if one.who.lower() not in THE_USER and _words(one.text) is not None)
    people = tuple(islice(dict.fromkeys(spoke), MOST_PEOPLE))
    stem = PurePosixPath(source).stem
    title = f"Chat: {', '.join(people[:4])}" if EXPORTS.fullmatch(stem) and people else title_of(source)
    return Document(source, title, text, True, blocks, people=people)


def _head(line: str) -> re.Match[str] | None:
    for pattern in (*INLINE, *BLOCK):
        found = pattern.fullmatch(line.rstrip("\r"))
        if found:
            return found
    return None


def _messages(text: str) -> Iterator[_Said]:
    """Every message with its words as they stand, the program's own left out."""
    whole = Traced.of(text)
    start, last = 0, ""
    who, written, time = "", "", ""
    begun: int | None = None
    for line in text.split("\n"):
        end = start + len(line)
        found = _head(line)
        alone = found is None and day_in(line) is not None and len(line) < 40
        if found is not None or alone:
            if begun is not None and who:
                yield _Said(who, written, time, whole.cut(begun, start))
            last = (found.groupdict().get("date") or last) if found else line.strip()
            fields = found.groupdict() if found else {}
            who, written, time = _name(fields.get("who") or ""), last, _clock(fields.get("time") or "")
            begun = start + found.start("text") if found and fields.get("text") is not None else end + 1
        start = end + 1
    if begun is not None and who and begun < len(text):
        yield _Said(who, written, time, whole.cut(begun, len(text)))


def _blocks(said: Sequence[_Said], day_first: bool) -> Iterator[Block]:
    day = ""
    for (who, written, time), together in groupby(said, key=lambda one: (one.who, one.written, one.time)):
        texts = [words for one in together if (words := _words(one.text)) is not None]
        if not texts:
            continue
        place = texts[0].places[0]
        if written != day:
            day = written
            on = _day(written, day_first)
            name = f"{on.day} {on:%B %Y}" if on else written
            if name:
                yield Block(BlockKind.HEADING, name, (place, place + 1), ((0, place),), 2)
        parts = [Traced.made(f"{who} ({time}): " if time else f"{who}: ", place)]
        for at, words in enumerate(texts):
            parts.extend([Traced.made(" / ", words.places[0]), words] if at else [words])
        traced = Traced.joined(parts)
        yield Block(BlockKind.ITEM, traced.text, (place, texts[-1].places[-1] + 1), traced.runs())


def _words(text: Traced) -> Traced | None:
    """What somebody said, in one line; None where it is only what the program puts in their place.

    WhatsApp on iOS begins its own words with an unseen mark of direction.
    """
    unseen = text.text.lstrip(" ")[:1] == "\u200e"
    bare = tidied(text.apply(LINE_END).apply(Rule(ADDED, "")))
    if not bare.text:
        return None
    left_out = NOBODY_SAID.fullmatch(bare.text) is not None
    return None if unseen or (left_out and not SPOKEN_TOO.match(bare.text)) else bare


def _name(written: str) -> str:
    return re.sub(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|^[~\s]+", "", written).strip()


def _clock(written: str) -> str:
    """`2:03:22 PM` as 14:03."""
    found = re.match(r"(\d{1,2})[:.](\d{2})", written)
    if found is None:
        return ""
    half = "".join(one for one in written.lower() if one in "apm")
    hour = int(found.group(1)) % 12 + 12 * half.startswith("p") if half else int(found.group(1))
    return f"{hour:02d}:{found.group(2)}"


def _day_first(written: Sequence[str]) -> bool:
    """Whether dates of numbers alone begin with the day: by what is possible, then by the order they come in."""
    numbers = [[int(part) for part in re.findall(r"\d+", one)] for one in dict.fromkeys(written)]
    some = [one for one in numbers if len(one) == 3 and one[0] < 100]
    if any(one[0] > 12 for one in some):
        return True
    if any(one[1] > 12 for one in some):
        return False
    day_first = [(one[2], one[1], one[0]) for one in some]
    month_first = [(one[2], one[0], one[1]) for one in some]
    return not (_falls(day_first) and not _falls(month_first))


def _falls(days: Sequence[tuple[int, int, int]]) -> bool:
    return any(after < before for before, after in pairwise(days))


def _day(written: str, day_first: bool) -> date | None:
    found = re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})[./-](\d{2,4})", written)
    if found and not day_first:
        return day_in(f"{found.group(3)}{found.group(2)}{found.group(1)}{found.group(2)}{found.group(4)}")
    return day_in(written)
