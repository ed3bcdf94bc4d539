"""Text to search terms: lower case, stop words dropped, Snowball stems."""

import re
import threading
import unicodedata

import Stemmer

ACCENTS = re.compile(r"[\u0300-\u036f]")
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")

_STOP = """
a about above after again all also am an and any are aren't as at be because been before being below between both
but by can can't could couldn't did didn't do does doesn't doing don't down during each few for from further had
hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how how's i
i'd i'll i'm i've if in into is isn't it it's its itself just let let's me more most my myself no nor not of off on
once only or other our ours ourselves out over own same shan't she she'd she'll she's should shouldn't so some such
than that that's the their theirs them themselves then there there's these they they'd they'll they're they've
this those through to too under until up us very was wasn't we we'd we'll we're we've were weren't what what's when
when's where where's which while who who's whom whose why why's will with won't would wouldn't you you'd you'll
you're you've your yours yourself yourselves
"""
STOP_WORDS = frozenset(_STOP.split())


class _Stems(dict[str, str]):
    """Word to stem, filled as words are met; a stop word's stem is empty. One per thread: a stemmer is not shared."""

    def __init__(self) -> None:
        super().__init__(dict.fromkeys(STOP_WORDS, ""))
        self._stemmer = Stemmer.Stemmer("english")

    def __missing__(self, word: str) -> str:
        if len(self) > 200_000:  # a bound on memory, not a working size
            self.clear()
            self.update(dict.fromkeys(STOP_WORDS, ""))
        stem = self[word] = str(self._stemmer.stemWord(word.removesuffix("'s")))
        return stem


class _Local(threading.local):
    def __init__(self) -> None:
        self.stems = _Stems()


_local = _Local()


def plain(text: str) -> str:
    """The text folded for matching: compatibility forms, no accents, straight apostrophes, lower case."""
    if text.isascii():
        return text.lower()
    return ACCENTS.sub("", unicodedata.normalize("NFKD", text.replace("’", "'"))).lower()


def stem(word: str) -> str:
    """The Snowball stem of one word; empty for a stop word."""
    return _local.stems[plain(word)]


def terms(text: str) -> list[str]:
    """The text's search terms, in order, repeats kept."""
    stems = _local.stems
    return [found for word in WORD.findall(plain(text)) if (found := stems[word])]
