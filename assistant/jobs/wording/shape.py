"""What kind of phrase someone typed after a stem, so that it lands in a sentence that holds it."""

import re
from dataclasses import dataclass
from enum import Enum

from assistant.jobs.wording.typed import known, one_line


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


ASKING = "how|what|why|when|where|who|which|whether|if"
BE_OR_DO = "do|does|did|is|are|was|were|can|could|would|will|should|has|have|had|may|might"
QUESTION = re.compile(
    rf"^(?:(?:{ASKING})(?: \w+){{0,2}}? (?:{BE_OR_DO})\b(?! (?:to|a|the)\b)|(?:{BE_OR_DO}) (?:you|i|we|it|there|the|a|my|your|one)\b)",
    re.I,
)
CLAUSE = re.compile(rf"^(?:the way|exactly how|(?:{ASKING}))\b", re.IGNORECASE)
SUBJECT = re.compile(
    r"^(?:i|you|we|they|she|he|it|there|i'm|i've|i'd|you're|you've|you'd|it's|it was)\b", re.IGNORECASE
)
FINITE = frozenset(
    """is are was were has had does did made makes changed changes helped helps taught teaches gave gives showed shows got gets
    said says told tells reminded reminds inspired inspires opened opens stuck sticks stayed hit hits resonated resonates felt
    feels meant means blew explained explains saved saves convinced pushed came went became kept can could will would should
    might isn't wasn't spoke speaks talked talks wrote writes moved moves led built works worked really""".split()  # noqa: SIM905
)
SUBORDINATE = frozenset(["that", "which", "who", "whom", "whose", "how", "what", "when", "where", "why", "because", "as", "if", "whether", "while", "so"])
VERBS = frozenset(
    """tell review introduce meet have give look help mentor sponsor refer recommend read share explain show talk speak chat call
    connect advise guide teach take put be become join grab get know learn understand hear find ask discuss pick catch check vouch
    nominate forward comment critique point suggest send let consider support work do write try listen say stop start wait count
    speak leave keep make go use run block book practise practice prepare plan sleep breathe set follow thank finish pause remember
    come bring walk offer hold stay turn open close invite raise volunteer apply draft note push slow accept decline trust think
    sit stand drop move see buy pay delegate focus answer reply repeat rehearse celebrate name shut reach schedule email message phone
    ring step shadow proofread critique sign vet assess""".split()  # noqa: SIM905
)
NOT_GERUNDS = frozenset(["thing", "something", "nothing", "anything", "everything", "morning", "evening", "king", "ring", "spring", "string", "meeting", "pricing", "training", "marketing", "engineering", "feeling", "building", "mentoring", "during", "bring", "sing", "wing", "ceiling"])  # fmt: skip
SMALL_FIRST = frozenset(
    """a an the my your our their his her its this that these those how what why when where who which whether if i you we they
    she he it there to do does did is are was were can could would will should has have being not no one some any in on at from
    for with about just maybe both all every more most less getting making having taking going using learning working talking
    great good new old small short quick advice help tips honestly being seeing starting asking""".split()  # noqa: SIM905
)
"""First words that lose a capital someone typed out of habit; others may be names and keep it."""


def typed(text: str) -> Typed:
    """What was typed, ready to stand inside a sentence, and its shape."""
    line = one_line(known(text))
    if not re.search(r"\w", line):
        return Typed(Shape.EMPTY, "")
    if line.endswith("?") or QUESTION.match(line):
        return Typed(Shape.QUESTION, small_first(line.rstrip("?.! ")))
    bare = line.rstrip(".,;:!- ")
    return Typed(_shape(bare), small_first(bare))


def small_first(text: str) -> str:
    """The text with a small first letter, unless its first word is "I", an acronym or may be a name."""
    first = re.match(r"[\w'’]+", text)
    if not first or first.group(0).lower() in ("i", "i'm", "i've", "i'd", "i'll"):
        return text
    word = first.group(0).lower()
    if word in SMALL_FIRST or word in VERBS or (word.endswith("ing") and word not in NOT_GERUNDS):
        return text[0].lower() + text[1:]
    return text


def sentence(text: str) -> str:
    """The text with a capital first letter and one end mark."""
    text = text.strip().rstrip(",;:-– ")
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if text.endswith((".", "?", "!", ".”", "?”", "...")) else f"{text}."


def _shape(text: str) -> Shape:
    words = re.findall(r"[\w'’]+", text.lower().replace("’", "'"))
    if text[:1] in "\"“'‘" and text.rstrip(".")[-1:] in "\"”'’":
        return Shape.QUOTE
    if CLAUSE.match(text):
        return Shape.CLAUSE
    if SUBJECT.match(text):
        return Shape.SENTENCE
    if words[0] == "that" and len(words) > 2 and words[1] not in FINITE:
        return Shape.THAT if _has_finite(words[1:]) or len(words) > 3 else Shape.NOUN
    if words[0] in VERBS or words[0] == "to":
        return Shape.VERB
    if words[0].endswith("ing") and words[0] not in NOT_GERUNDS:
        return Shape.GERUND
    return Shape.SENTENCE if _has_finite(words) else Shape.NOUN


def _has_finite(words: list[str]) -> bool:
    for place, word in enumerate(words):
        if word in SUBORDINATE:
            return False
        if word in FINITE and place > 0:
            return True
    return False
