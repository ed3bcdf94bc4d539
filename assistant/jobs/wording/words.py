"""Counts words, and cuts a text to a length at a good place."""

import re

from assistant.mentoring.meaning import bag, content_words, shared, stem

__all__ = ["BREAK", "bag", "content_words", "count", "cut", "cut_letters", "shared", "stem"]


BREAK = re.compile(
    r"\s*(?:[;:,]|\s[–—-]|\.)\s+|\s+(?=(?:and|but|because|which|where|so that|although|while)\s)", re.IGNORECASE
)
DANGLING = bag(
    "how what when why whether if than so because between into about we a an the of to and or but with for in on at"
    " by from that which who as is was her his my your i you it"
)


def count(text: str) -> int:
    """How many words."""
    return len(text.split())


def cut(text: str, words: int) -> str:
    """The text in at most `words` words, cut at its last good break, never where a phrase would dangle."""
    if count(text) <= words:
        return text
    head = " ".join(text.split()[:words])
    least = max(3, words // 3)
    breaks = [found.start() for found in BREAK.finditer(head) if count(head[: found.start()]) >= least]
    kept = (head[: breaks[-1]] if breaks else head).split()
    while len(kept) > 3 and kept[-1].lower().strip(",;:") in DANGLING:
        kept.pop()
    return " ".join(kept).rstrip(" ,;:–—-.")


def cut_letters(text: str, limit: int) -> str:
    """The text in at most `limit` characters, cut the same way."""
    if len(text) <= limit:
        return text
    words = count(text[: limit + 1])
    while words > 1 and len(cut(text, words)) > limit:
        words -= 1
    return cut(text, words)[:limit].rstrip()
