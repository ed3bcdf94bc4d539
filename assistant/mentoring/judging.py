"""The verdict: the heaviest ask against the stage table, with its exceptions, and whether it says enough to be answered."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.mentoring import sizes, stance, topic
from assistant.mentoring.finding import Candidate
from assistant.mentoring.review import Verdict
from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage

SHORT_FOR_A_STRANGER = 20

_BIG_FAVOUR = re.compile(
    r"\b(?:thesis|dissertation|whole|entire|full|book|novel|all (?:my|of)|hours?|\d{2,3} pages|every|line by line|in detail|thorough\w*)\b"
)
_LITTLE_TO_SAY = re.compile(
    r"\b(?:any|some|your|a bit of|value your|love your|appreciate your) (?:\w+ )?(?:advice|tips?|thoughts|guidance|insights?|input|feedback|help|wisdom|suggestions?|pointers?|ideas|opinion)\b|\bwhat (?:should|can|must) i do\b|\badvice (?:for|to) (?:me|someone|a)\b|\bwhat do you think\b|"
    r"\b(?:any|some) (?:projects?|opportunit\w+|openings?|work|jobs?) \b|\bhow (?:can|do|did|should) (?:i|you) (?:succeed|get started|start|make it|get where|get to where|become successful|grow|do it)\b|\bcan you help\b|\bhelp me\b|\bwhat(?:'s| is) (?:the|your) secret\b"
)
_CONNECTS = re.compile(r"\b(?:connect|connection|add you|add me|network|follow you|follow your|accept)\b")
_NO_THING = re.compile(
    r"\b(?:something|anything|a (?:\w+ )?favour|(?:some|a bit of|your) help|help me out|support me|be there for me)\b"
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, the ask that decided it, and what is missing when it is vague."""

    verdict: Verdict
    main: Candidate | None = None
    lacks: str = ""


def judge(text: str, asks: Sequence[Candidate], stage: Stage, offered: Sequence[str]) -> Judgement:
    """The verdict on the asks found in a plain text; `offered` is plain text too."""
    if not asks:
        return Judgement(Verdict.OK)
    main = max(asks, key=lambda ask: ask.level)
    if main.level is Ask.QUICK_QUESTION:
        return _quick(text, asks)
    if main.level is Ask.SHORT_CONVERSATION:
        return _conversation(text, main, stage)
    if main.level > LARGEST_ASK[stage] and not (stage is Stage.ACQUAINTED and _offered(text, main, offered)):
        return Judgement(Verdict.TOO_BIG, main)
    if _NO_THING.search(main.clause) and not topic.named(main.clause, main.clause):
        return Judgement(Verdict.OK_BUT_VAGUE, main, "thing")
    return Judgement(Verdict.OK, main)


def _quick(text: str, asks: Sequence[Candidate]) -> Judgement:
    for ask in reversed(asks):
        clear = _CONNECTS.search(ask.clause) or (
            "?" in text[slice(*ask.span)] and not _LITTLE_TO_SAY.search(ask.clause)
        )
        if clear or re.search(
            r"\b(?:know|tell me|let me know|point me|send me|ask) (?:how|what|which|when|where|whether|if|why|who|the|to)\b",
            ask.clause,
        ):
            return Judgement(Verdict.OK, ask)
    return Judgement(Verdict.OK_BUT_VAGUE, asks[-1], "question")


def _conversation(text: str, main: Candidate, stage: Stage) -> Judgement:
    sentence = text[slice(*main.sentence)]
    stated = sizes.minutes(sentence) or sizes.minutes(text)
    brief = sizes.BRIEF.search(sentence) is not None
    about = topic.named(text)
    if stage is Stage.STRANGER:
        return _with_a_stranger(main, stated, brief, about, sentence)
    if not about:
        return Judgement(Verdict.OK_BUT_VAGUE, main, "topic")
    if stated is None and not brief and "?" not in text.replace(sentence, "") and not topic.named(sentence, sentence):
        return Judgement(Verdict.OK_BUT_VAGUE, main, "length")
    return Judgement(Verdict.OK, main)


def _with_a_stranger(main: Candidate, stated: int | None, brief: bool, about: bool, sentence: str) -> Judgement:
    short = stated is not None and stated <= SHORT_FOR_A_STRANGER
    if (
        main.taken
        or (stated is not None and not short)
        or (not short and not brief and sizes.OPEN_ENDED.search(sentence))
    ):
        return Judgement(Verdict.TOO_BIG, main)
    if not about:
        return Judgement(Verdict.OK_BUT_VAGUE, main, "topic")
    return Judgement(Verdict.OK, main) if short or brief else Judgement(Verdict.OK_BUT_VAGUE, main, "length")


def _offered(text: str, main: Candidate, offered: Sequence[str]) -> bool:
    if main.level is not Ask.FAVOUR or _BIG_FAVOUR.search(main.clause):
        return False
    said = [part for part in re.split(r"(?<=[.!?])\s+|\n+", text) if stance.says(part, stance.OFFERED)]
    return any(_same_favour(main, part) for part in (*said, *offered))


def _same_favour(main: Candidate, offer: str) -> bool:
    from assistant.mentoring.asks import found_in
    from assistant.mentoring.asks_light import FAVOUR

    kinds = {row.favour for row in FAVOUR if found_in(offer, row)}
    shared = set(re.findall(r"[a-z]{4,}", main.clause)) & set(re.findall(r"[a-z]{4,}", offer)) - _COMMON
    return main.favour in kinds or main.clause in offer or bool(shared)


_COMMON = frozenset(
    "could would please thank thanks your that this with have offer offered said glad happy about look kind look mind".split()
)
