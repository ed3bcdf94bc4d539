"""Tells text from what only has the form of it: encoded bytes, keys, random letters, signs, wrongly decoded files."""

import re
import unicodedata
from itertools import pairwise

SHORTEST = 2_000
"""Characters below which nothing is judged: a short note may be a list of codes."""

PIECES, PIECE = 40, 500
"""Looked at: so many stretches of so many characters, evenly spread."""

PLAIN = frozenset(".,;:!?'\"()[]-–—/%&@’‘“”…•£€$+*|#_=>")
TOGETHER = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "HANGUL": "CJK", "BOPOMOFO": "CJK"}
"""Scripts that one language writes side by side."""

ADDRESS = re.compile(r"\b(?:https?://|www\.)\S{1,300}|[\w.+-]{1,60}@[\w.-]{1,80}")
MIXED = re.compile(r"[a-z][A-Z].*[a-z][A-Z]|\d[A-Za-z].*[A-Za-z]\d|[A-Za-z]\d.*\d[A-Za-z]|[a-z]\d+[A-Z]|[A-Z]\d+[a-z]")
CODE = re.compile(r"(?=\w*\d)(?=\w*[A-Za-z])\w+")
NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}", re.IGNORECASE)
LONGEST_WORD = 45
MOSTLY = 0.7
"""The share of words with figures in them from which a text is a list of keys: an order list has fewer."""


def is_noise(text: str) -> bool:
    """Whether hardly anything in a text of some length could be words of a language."""
    if len(text) < SHORTEST:
        return False
    sample = ADDRESS.sub(" ", _sample(text))
    return _signs(sample) > 0.4 or _odd(sample) > 0.5 or _jumps(sample) > 0.3


def _sample(text: str) -> str:
    step = max(PIECE, len(text) // PIECES)
    return " ".join(text[start : start + PIECE] for start in range(0, len(text), step))


def _signs(sample: str) -> float:
    """The share of characters that are no letter, figure, space or everyday sign; runs of one sign count once."""
    kept = re.sub(r"([^\w\s])\1+", r"\1", sample)
    signs = sum(
        1 for one in kept if not (one.isalnum() or one.isspace() or one in PLAIN or unicodedata.category(one)[0] == "M")
    )
    plain = sum(1 for one in kept if one in PLAIN)
    words = sum(1 for one in kept if one.isalnum())
    return 1.0 if signs + plain > 2 * words else signs / max(len(kept), 1)


def _odd(sample: str) -> float:
    """The share of the letters and figures that stand in words no language has."""
    odd = whole = codes = count = 0
    for word in re.findall(r"[\w+/]+", sample):
        if word.isdigit() or not word.isascii():
            whole += len(word)
            odd += len(word) if len(word) > LONGEST_WORD * 4 else 0
            continue
        whole += len(word)
        count += 1
        code = CODE.fullmatch(word) is not None
        codes += code
        if len(word) > LONGEST_WORD or MIXED.search(word) or NO_VOWEL.search(word):
            odd += len(word)
    keys = count > 100 and codes > MOSTLY * count
    return 1.0 if keys else odd / max(whole, 1)


def _jumps(sample: str) -> float:
    """The share of neighbouring letters that belong to different scripts."""
    pairs = [(one, two) for one, two in pairwise(sample) if one.isalpha() and two.isalpha()]
    beyond = [(one, two) for one, two in pairs if not (one.isascii() and two.isascii())]
    return sum(_script(one) != _script(two) for one, two in beyond) / max(len(pairs), 1)


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "UNKNOWN").partition(" ")[0]
    return TOGETHER.get(name, name)
