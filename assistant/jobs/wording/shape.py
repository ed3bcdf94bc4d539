"""What kind of phrase someone typed after a stem, so that it lands in a sentence that holds it."""

import re
from dataclasses import dataclass
from enum import Enum

from assistant.jobs.wording.typed import known, one_line
from assistant.jobs.wording.verbs import FINITE, VERBS, is_gerund, is_past
from assistant.jobs.wording.words import bag


class Shape(Enum):
    """Kinds of completion. `CLAUSE` is "how you moved", `THAT` "that it can be learned", `VERB` "look at my slides"."""

    EMPTY = "empty"
    QUESTION = "question"
    SENTENCE = "sentence"
    CLAUSE = "clause"
    THAT = "that"
    VERB = "verb"
    GERUND = "gerund"
    QUOTE = "quote"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Typed:
    """A completion and its shape; `text` has no end mark and a small first letter where that is right."""

    shape: Shape
    text: str


WH = r"how|what|why|when|where|who|which"
AUXILIARY = (
    r"do|does|did|is|are|was|were|can|could|would|will|should|shall|has|have|had|may|might|'s|'re|'d|isn't|aren't|don't"
)
SUBJECTS = r"you|i|we|it|there|this|that|the|a|an|my|your|one|they|she|he|people|someone"
BETWEEN = rf"(?:(?!(?:you|i|we|it|the|a|an|my|your|they|she|he|to|{AUXILIARY})\b)\w+ ){{1,4}}"
DIRECT = re.compile(
    rf"^(?:(?:{WH})(?:'s|'re| (?:{AUXILIARY})\b)|(?:how|what|which|whose) {BETWEEN}(?:{AUXILIARY})\b"
    rf"|(?!(?:do|have) (?:it|there|this|that|the|a|an|my|your|one)\b)(?:{AUXILIARY}) (?:{SUBJECTS})\b)",
    re.IGNORECASE,
)
"""Questions in their own word order: "how did you …", "which book would …", "do you …"."""

CLAUSE = re.compile(rf"^(?:the way|exactly how|just how|{WH}|whether|if)\b", re.IGNORECASE)
SUBJECT = re.compile(r"^(?:i|you|we|they|she|he|it|there|(?:i|you|we|they|it)'(?:m|ve|d|ll|re|s))\b", re.IGNORECASE)
TWO_CLAUSES = re.compile(r"^(?:when|whenever|if)\b.+\bI(?:'\w+)? \w+", re.IGNORECASE)
"""When you said it I wrote it down": a whole sentence, though it begins like a clause."""
HEADS, WHO_DID = bag("the a an that this your his her their"), bag("you i we she he they")
""""The ten minutes you gave me": a thing and what was done with it, and no sentence."""
A_THING_TOO = bag("""
    pay plan work help report review talk chat call practice lead focus email message phone draft answer reply
    schedule book block move support point change run trust hire return""")
"""Verbs that, alone, are rather a thing: "pay" is what to talk about, not what to do."""
SUBORDINATE = bag("that which who whom whose how what when where why because as if whether while so")
SMALL_FIRST = bag("""
    a an the my your our their his her its this that these those how what why when where who which whether if
    you we they she he it there to do does did is are was were can could would will should has have being not no
    one some any in on at from for with about just maybe both all every more most less great good new old small
    short quick advice help tips honestly as since something thank thanks exactly nothing another two three once
    only also and but because after before""")
"""First words that lose a capital someone typed out of habit; others may be names and keep it."""


def typed(text: str) -> Typed:
    """What was typed, ready to stand inside a sentence, and its shape."""
    line = one_line(known(text))
    if not re.search(r"[^\W_]", line):
        return Typed(Shape.EMPTY, "")
    bare = line.rstrip(" .,;:!?-–—")
    if DIRECT.match(line) or (line.endswith("?") and not CLAUSE.match(line)):
        return Typed(Shape.QUESTION, small_first(bare))
    return Typed(_shape(bare), small_first(bare))


def small_first(text: str) -> str:
    """The text with a small first letter, unless its first word is "I", an acronym or may be a name."""
    first = re.match(r"[^\W\d_][\w'’]*", text)
    if not first:
        return text
    word = first.group(0).lower().replace("’", "'")
    if word in ("i", "i'm", "i've", "i'd", "i'll") or (len(word) > 1 and first.group(0).isupper()):
        return text
    if word in SMALL_FIRST or word in VERBS or is_gerund(word) or is_past(word):
        return text[0].lower() + text[1:]
    return text


def sentence(text: str) -> str:
    """The text with a capital first letter and one end mark."""
    text = text.strip().rstrip(",;:-–— ")
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if re.search(r"[.?!…][”’\"')]?$", text) else f"{text}."


def _shape(text: str) -> Shape:
    words = re.findall(r"[\w'’]+", text.lower().replace("’", "'"))
    if text[:1] in "\"“'‘" and text[-1:] in "\"”'’":
        return Shape.QUOTE
    if CLAUSE.match(text):
        return Shape.SENTENCE if TWO_CLAUSES.match(text) else Shape.CLAUSE
    if SUBJECT.match(text):
        return Shape.SENTENCE
    if words[0] == "that" and len(words) > 2 and words[1] not in FINITE:
        return Shape.THAT if _has_finite(words[1:]) or len(words) > 3 else Shape.NOUN
    if words == [words[0]] and words[0] in A_THING_TOO:
        return Shape.NOUN
    if words[0] in VERBS or words[0] == "to":
        return Shape.VERB
    if is_gerund(words[0]):
        return Shape.GERUND
    return Shape.SENTENCE if _has_finite(words) else Shape.NOUN


def _has_finite(words: list[str]) -> bool:
    for place, word in enumerate(words):
        if word in SUBORDINATE:
            return False
        if word in FINITE and place > 0 and not (place > 1 and words[0] in HEADS and words[place - 1] in WHO_DID):
            return True
    return False
