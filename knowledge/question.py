"""What a question asks for: its kind, the names in it, and the words an answer would be about."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from knowledge.words import STOP_WORDS, plain, stem


class Asked(Enum):
    """The kind of thing a question asks for."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    MONEY = "how much money"
    HOW_LONG = "how long"
    HOW_MANY = "how many"
    WHY = "why"
    HOW = "how"
    YES_NO = "yes or no"
    WHAT = "what"


PATTERNS = (
    (Asked.MONEY, r"\bhow much\b.*\b(?:cost|pay|charge|earn|spend|save|saved|money|paid|price)\b"),
    (Asked.MONEY, r"\b(?:what|which)\b.*\b(?:costs?|price|salary|fee|pay(?:s|ment)?|budget)\b"),
    (Asked.HOW_LONG, r"\bhow (?:long|old)\b|\bhow (?:many|much) (?:time|minutes|hours|days|weeks|months|years)\b"),
    (Asked.HOW_MANY, r"\bhow (?:many|much|often|far|big|tall|heavy|large|high|few)\b"),
    (Asked.HOW_MANY, r"\b(?:what|which) (?:number|percentage|percent|share|amount|age|score)\b"),
    (Asked.WHEN, r"\bwhen\b|\b(?:what|which) (?:time|day|date|year|month|week)\b|\bby when\b"),
    (Asked.WHERE, r"\bwhere\b|\b(?:what|which) (?:city|town|country|place|room|building|street|address|company)\b"),
    (Asked.WHO, r"\bwho\b|\bwhom\b|\bwhose\b|\b(?:what|which) (?:person|people|man|woman|colleague|friend)\b"),
    (Asked.WHY, r"\bwhy\b|\bwhat(?:'s| is| was)? the reason\b|\bhow come\b|\bfor what reason\b"),
    (Asked.HOW, r"\bhow\b|\bwhat(?:'s| is)? the (?:best )?way\b"),
    (Asked.WHAT, r"\bwhat\b|\bwhich\b"),
    (Asked.YES_NO, r"^(?:is|are|was|were|do|does|did|can|could|should|has|have|had|will|would|may|must|am)\b"),
)
"""Tried in this order: the first that occurs names the kind."""

NAME = re.compile(r"[^\W\d_][\w'’-]*")
_TITLES = "mr mrs ms miss dr prof professor sir dame"
_CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter english"
)
NOT_NAMES = frozenset(f"{_TITLES} {_CALENDAR}".split())

_FILLER = (
    "tell say said told ask asked give gave get got know think thing things go went come came make made take took like "
    "want need many much long old often recommend advice advise mean means please note notes someone somebody "
    "something anything anyone people person way best good kind sort now ever still already next last first new"
)
FILLER = frozenset(stem(word) for word in _FILLER.split())
"""Words that ask rather than are asked about; an answer need not hold them."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart. `names` are its names, plain; `words` its other content words, plain; `rest` its text
    without the names."""

    text: str
    asked: Asked
    names: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def rest(self) -> str:
        """What is asked, whoever it is asked about."""
        return without(self.text, self.names)


def read_question(text: str, known: AbstractSet[str] = frozenset()) -> Question:
    """The question, taken apart. `known` are names the material uses, plain, recognised without a capital too."""
    lowered = plain(text).strip()
    asked = next((kind for kind, pattern in PATTERNS if re.search(pattern, lowered)), Asked.WHAT)
    names: list[str] = []
    words: list[str] = []
    for place, match in enumerate(NAME.finditer(text)):
        word = plain(match.group()).removesuffix("'s")
        if word in STOP_WORDS or len(word) < 2:
            continue
        capital = match.group()[0].isupper() and place > 0 and word not in NOT_NAMES
        (names if capital or word in known else words).append(word)
    asked_about = (word for word in dict.fromkeys(words) if stem(word) not in FILLER)
    return Question(text, asked, tuple(dict.fromkeys(names)), tuple(asked_about))


def without(text: str, names: Iterable[str]) -> str:
    """The text with the names (plain) taken out; the text itself when nothing else would be left."""
    left = text
    for name in names:
        left = re.sub(rf"(?i)\b{re.escape(name)}(?:['’]s)?\b", "", left)
    left = re.sub(r"\s+", " ", left).strip()
    return left if re.search(r"\w", left) else text
