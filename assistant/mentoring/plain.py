"""A text as the rules read it (lower case, plain quotes, dashes and spaces, nothing hidden) and the way back."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.mentoring.spelling import LOOKS_LIKE, ONLY_AFTER, SHORT_FOR

_WORD = re.compile(r"[a-z0-9]+")
_SPELLED_OUT = re.compile(r"(?<![a-z0-9'])[a-z](?:([ .\-_*])[a-z])(?:\1[a-z]){2,20}(?![a-z0-9'])")
_DIGIT_IN_WORD = re.compile(r"(?<=[a-z])[013](?=[a-z]{2})|(?<=[a-z][a-z])[013](?=[a-z])")
_AS_LETTER = {"0": "o", "1": "i", "3": "e"}
_NOTES = ("Cf", "Mn", "Me", "Cs", "Co", "Cn")
_JOINS = frozenset("'/@_&.-#")
_AS_SIGN = {"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\t": " ", "`": "'"}


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` is what the rules read; character i of it comes from `starts[i]` up to `ends[i]` of the original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original text of a non-empty span in this one."""
        return self.starts[start], self.ends[end - 1]


Letter = tuple[str, int, int]


def plain(text: str) -> Plain:
    """Any string, read plainly. Linear in its length; never raises."""
    letters = list(_letters(text))
    for step in (_closed_up, _digits_as_letters, _spelled_in_full):
        letters = step(letters)
    if not letters:
        return Plain("", (), ())
    signs, starts, ends = zip(*letters, strict=True)
    return Plain("".join(signs), starts, ends)


def _letters(text: str) -> Iterator[Letter]:
    for place, sign in enumerate(text):
        if sign.isascii():
            yield _AS_SIGN.get(sign, sign.lower()), place, place + 1
            continue
        for part in _unfolded(sign):
            yield part, place, place + 1


def _unfolded(sign: str) -> Iterator[str]:
    """What one character stands for: nothing for invisible ones, a space for odd spaces, plain letters for the rest."""
    known = LOOKS_LIKE.get(sign)
    for part in known if known is not None else unicodedata.normalize("NFKD", sign).lower():
        kind = unicodedata.category(part)
        if kind in _NOTES:
            continue
        yield {"Zs": " ", "Zl": "\n", "Zp": "\n"}.get(kind) or LOOKS_LIKE.get(part, part)


def _text_of(letters: list[Letter]) -> str:
    return "".join(sign for sign, _, _ in letters)


def _closed_up(letters: list[Letter]) -> list[Letter]:
    """`m e n t o r` and `m.e.n.t.o.r` as one word."""
    kept: list[Letter] = []
    done = 0
    for match in _SPELLED_OUT.finditer(_text_of(letters)):
        kept += letters[done : match.start()]
        kept += letters[match.start() : match.end() : 2]
        done = match.end()
    return kept + letters[done:]


def _digits_as_letters(letters: list[Letter]) -> list[Letter]:
    """`m3nt0r` as a word; digits elsewhere stay."""
    for match in _DIGIT_IN_WORD.finditer(_text_of(letters)):
        sign, start, end = letters[match.start()]
        letters[match.start()] = (_AS_LETTER[sign], start, end)
    return letters


def _spelled_in_full(letters: list[Letter]) -> list[Letter]:
    """Text-message spellings written out; the whole of the short form stands behind every letter of the long one."""
    text = _text_of(letters)
    kept: list[Letter] = []
    done, before = 0, ""
    for match in _WORD.finditer(text):
        word, (start, end) = match.group(), match.span()
        full = SHORT_FOR.get(word)
        if full is not None and _alone(text, start, end) and (word not in ONLY_AFTER or before in ONLY_AFTER[word]):
            kept += letters[done:start]
            kept += [(sign, letters[start][1], letters[end - 1][2]) for sign in full]
            done = end
        before = word
    return kept + letters[done:]


def _alone(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1] in _JOINS) and text[end : end + 1] not in _JOINS - {"."}
