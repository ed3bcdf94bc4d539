"""The verdict: the heaviest ask against the stage table, its exceptions, and whether it says enough to be answered."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.mentoring import sizes, topic
from assistant.mentoring.finding import Candidate
from assistant.mentoring.patterns import says
from assistant.mentoring.review import Verdict
from assistant.mentoring.rules import favours_in
from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage
from assistant.mentoring.words.asking import OFFERED
from assistant.mentoring.words.sizes import BIG_FAVOUR, BRIEF, FOLLOWS_UP, NO_THING, OPEN_ENDED
from assistant.mentoring.words.small import ANSWERABLE, CONNECTS, LITTLE_TO_SAY

SHORT_FOR_A_STRANGER = 20

# Words that say nothing about which favour it is.
_COMMON = frozenset(
    {"could", "would", "please", "thank", "thanks", "your", "that", "this", "with", "have", "offer", "offered"}
    | {"said", "glad", "happy", "about", "look", "kind", "kindly", "mind", "very"}
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, the ask that decided it, and what is missing when it is vague (a key of `reasons.LACKS`)."""

    verdict: Verdict
    main: Candidate | None = None
    lacks: str = ""


def judge(text: str, asks: Sequence[Candidate], stage: Stage, offered: Sequence[str]) -> Judgement:
    """The verdict on the asks found in a plain text; `offered` is plain text too."""
    if not asks:
        return Judgement(Verdict.OK)
    main = max(asks, key=lambda ask: ask.level)
    if main.level is Ask.QUICK_QUESTION:
        return _quick(asks)
    if main.level is Ask.SHORT_CONVERSATION:
        return _conversation(text, main, stage)
    if main.level > LARGEST_ASK[stage] and not (stage is Stage.ACQUAINTED and _offered(text, main, offered)):
        return Judgement(Verdict.TOO_BIG, main)
    if says(main.clause, NO_THING) and not topic.named(main.clause, main.clause):
        return Judgement(Verdict.OK_BUT_VAGUE, main, "thing")
    return Judgement(Verdict.OK, main)


def _quick(asks: Sequence[Candidate]) -> Judgement:
    clear = next((ask for ask in reversed(asks) if _answerable(ask, alone=len(asks) == 1)), None)
    return Judgement(Verdict.OK, clear) if clear else Judgement(Verdict.OK_BUT_VAGUE, asks[-1], "question")


def _answerable(ask: Candidate, *, alone: bool) -> bool:
    if alone and says(ask.clause, CONNECTS):
        return True
    asked = "?" in ask.clause and not says(ask.clause, LITTLE_TO_SAY)
    return asked or says(ask.clause, ANSWERABLE)


def _conversation(text: str, main: Candidate, stage: Stage) -> Judgement:
    sentence = text[slice(*main.sentence)]
    stated = sizes.minutes(sentence) or sizes.minutes(text)
    about = topic.named(text) or topic.named(sentence, sentence) or says(text, FOLLOWS_UP)
    if stage is Stage.STRANGER:
        return _with_a_stranger(main, stated, about, sentence)
    if not about:
        return Judgement(Verdict.OK_BUT_VAGUE, main, "topic")
    asked = "?" in text.replace(sentence, "") or topic.named(sentence, sentence)
    if stated is None and not says(sentence, BRIEF) and not asked:
        return Judgement(Verdict.OK_BUT_VAGUE, main, "length")
    return Judgement(Verdict.OK, main)


def _with_a_stranger(main: Candidate, stated: int | None, about: bool, sentence: str) -> Judgement:
    short = says(sentence, BRIEF) if stated is None else stated <= SHORT_FOR_A_STRANGER
    too_long = stated is not None and not short
    if main.taken or too_long or (not short and says(sentence, OPEN_ENDED)):
        return Judgement(Verdict.TOO_BIG, main)
    if not about:
        return Judgement(Verdict.OK_BUT_VAGUE, main, "topic")
    return Judgement(Verdict.OK, main) if short else Judgement(Verdict.OK_BUT_VAGUE, main, "length")


def _offered(text: str, main: Candidate, offered: Sequence[str]) -> bool:
    """Whether this favour, and not a bigger one, is what they said they would do."""
    if main.level is not Ask.FAVOUR or says(main.clause, BIG_FAVOUR):
        return False
    said = (part for part in re.split(r"(?<=[.!?])\s+|\n+", text) if says(part, OFFERED))
    return any(_same_favour(main, offer) for offer in (*said, *offered))


def _same_favour(main: Candidate, offer: str) -> bool:
    shared = (_words(main.clause) & _words(offer)) - _COMMON
    return main.favour in favours_in(offer) or main.clause in offer or bool(shared)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{4,}", text))
