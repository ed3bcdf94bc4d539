"""A text as the rules read it (lower case, plain quotes, dashes and spaces, nothing hidden) and the way back."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.mentoring.spelling import LOOKS_LIKE, ONLY_AFTER, SHORT_FOR

_WORD = re.compile(r"[a-z0-9]+")
_SPELLED_OUT = re.compile(r"(?<![a-z0-9'])[a-z](?:([ .\-_*])[a-z])(?:\1[a-z]){2,20}(?![a-z0-9'])")
_DIGIT_IN_WORD = re.compile(r"(?<=[a-z])[013](?=[a-z]{2})|(?<=[a-z][a-z])[013](?=[a-z])")
_AS_LETTER = {"0": "o", "1": "i", "3": "e"}
_SILENT = ("Cf", "Mn", "Me", "Cs", "Co", "Cn")
_AS_SPACE = {"Zs": " ", "Zl": "\n", "Zp": "\n", "Cc": "\n"}
_SIGNS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\t": " ", "`": "'", "\x00": " "})
_ENDS_HERE = re.compile(r"\.+(?:\s|$)")
_JOINS = frozenset("'/@_&.-#")


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is what the rules read; character i of it comes from `starts[i]` up to `ends[i]` of the original."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original text of a non-empty span in this one."""
        return self.starts[start], self.ends[end - 1]


Change = tuple[int, int, str]


def plain(text: str) -> Plain:
    """Any string, read plainly. Linear in its length; never raises."""
    if text.isascii():
        read = Plain(text.translate(_SIGNS).lower(), range(len(text)), range(1, len(text) + 1))
    else:
        letters = [(part, place) for place, sign in enumerate(text) for part in _unfolded(sign)]
        places = [place for _, place in letters]
        read = Plain("".join(part for part, _ in letters), places, [place + 1 for place in places])
    for step in (_closed_up, _digits_as_letters, _in_full):
        read = _changed(read, step(read.text))
    return read


def _unfolded(sign: str) -> Iterator[str]:
    """What one character stands for: nothing for silent ones, a space for odd spaces, plain letters for the rest."""
    if sign.isascii():
        yield sign.translate(_SIGNS).lower()
        return
    for part in LOOKS_LIKE.get(sign) or unicodedata.normalize("NFKD", sign).lower():
        kind = unicodedata.category(part)
        if kind not in _SILENT:
            yield (_AS_SPACE.get(kind) or LOOKS_LIKE.get(part, part)) if not part.isascii() else part


def _changed(read: Plain, changes: Iterable[Change]) -> Plain:
    """With stretches written another way; the whole of the old stretch stands behind each letter of the new one."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, new in changes:
        pieces += (read.text[done:start], new)
        starts += [*read.starts[done:start], *[read.starts[start]] * len(new)]
        ends += [*read.ends[done:start], *[read.ends[end - 1]] * len(new)]
        done = end
    if not done:
        return read
    return Plain("".join((*pieces, read.text[done:])), [*starts, *read.starts[done:]], [*ends, *read.ends[done:]])


def _closed_up(text: str) -> Iterator[Change]:
    """`m e n t o r` and `m.e.n.t.o.r` as one word."""
    for match in _SPELLED_OUT.finditer(text):
        yield match.start(), match.end(), match.group()[::2]


def _digits_as_letters(text: str) -> Iterator[Change]:
    """`m3nt0r` as a word; digits elsewhere stay."""
    for match in _DIGIT_IN_WORD.finditer(text):
        yield match.start(), match.end(), _AS_LETTER[match.group()]


def _in_full(text: str) -> Iterator[Change]:
    """Text-message spellings written out."""
    before = ""
    for match in _WORD.finditer(text):
        word, (start, end) = match.group(), match.span()
        full = SHORT_FOR.get(word)
        if full is not None and _alone(text, start, end) and (word not in ONLY_AFTER or before in ONLY_AFTER[word]):
            yield start, end, full
        before = word


def _alone(text: str, start: int, end: int) -> bool:
    joined = start and text[start - 1] in _JOINS
    return not joined and (text[end : end + 1] not in _JOINS or _ENDS_HERE.match(text, end) is not None)
