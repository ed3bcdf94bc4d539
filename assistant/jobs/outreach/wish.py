"""What the user would like from the other person, as a question that fits the stage."""

import re
from dataclasses import dataclass

from assistant.jobs.outreach.asked import asks_in, deed
from assistant.jobs.outreach.heavy import heavy_kind
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import Shape, Typed, sentence, small_first, typed
from assistant.jobs.wording.typed import known, one_line
from assistant.jobs.wording.words import cut
from assistant.mentoring.stages import LARGEST_ASK, Ask, Stage

ADVICE = re.compile(
    r"^(?:(?:some|any|your|a bit of|a piece of|one piece of) )?(?:career )?(?:advice|tips?|guidance|help|pointers?"
    r"|suggestions?)"
    r"(?: (?:on|about|for|with|regarding|around)) (.+)$",
    re.IGNORECASE,
)
VIEW = re.compile(
    r"^(?:(?:your|an?|some) )?(?:honest )?(?:view|take|opinion|perspective|thoughts?)s? (?:on|about|of) (.+)$",
    re.IGNORECASE,
)
TOO_VAGUE = re.compile(
    r"^(?:some |any |your |career |general |life |professional )*(?:advice|tips?|guidance|help|pointers?|insights?"
    r"|wisdom|support"
    r"|anything(?: .{0,30})?|everything(?: .{0,30})?|stuff|your (?:story|career|journey|experience|background|path))$",
    re.IGNORECASE,
)
MINUTES = re.compile(
    r"\b(\d{1,3}) ?-?min(?:ute)?s?\b|\b(five|ten|fifteen|twenty|thirty|half an hour|an hour)\b", re.IGNORECASE
)
IN_NUMBERS = {"five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "half an hour": 30, "an hour": 60}
ABOUT = re.compile(
    r"\b(?:about|on|regarding|around|to (?:talk|hear|learn|discuss|ask|understand|know)(?: (?:you|her|him"
    r"|them))?(?: about)?)"
    r" (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|a call|zoom|the phone|my (?:cv|slides|deck))(.{3,160})$",
    re.IGNORECASE,
)
STRANGER_MINUTES, MOST_MINUTES = 20, 30


@dataclass(frozen=True, slots=True)
class Wish:
    """Two wordings of one question, ready to send; `kind` is question, conversation, favour, big, lighter or nothing.

    `heavier` is what the user wrote, where the message asks for less. `later` are further questions, for next time.
    """

    kind: str
    warm: str = ""
    short: str = ""
    heavier: str = ""
    topic: str = ""
    later: tuple[str, ...] = ()


def wish_of(ask: str, topics: str, name: str, stage: Stage, texts: Texts, stayed: Typed) -> Wish:
    """What to ask, never over the stage's largest ask."""
    about = cut(to_you(small_first(one_line(known(topics))), name), 16).rstrip(".?! ")
    words, *rest = asks_in(ask, name) or ("",)
    if not words and known(ask):
        return _said("vague", "question", known(ask), about, (), texts)
    if not words:
        return _question(typed(about), about, (), texts) if about and not known(ask) else Wish("nothing")
    later = tuple(sentence(item) for item in rest)
    kind, weight = heavy_kind(words)
    found = ABOUT.search(words.rstrip("?"))
    topic = found.group(1).strip() if found else about or _thing(stayed)
    allowed = LARGEST_ASK[stage]
    if kind == "conversation" and (allowed >= weight or (topic and _minutes(words, 15) <= STRANGER_MINUTES)):
        return _conversation(words, topic.rstrip("?"), stage, later, texts)
    if re.match(r"(?:could|may|can|might) I\b", words) and weight <= allowed:
        return _said("question", "question", words, topic, later, texts)
    if weight > allowed:
        return lighter(kind, words, topic, later, texts)
    if TOO_VAGUE.match(words.rstrip("?")):
        return _said("vague", "question", words, about, later, texts)
    if kind != "question" or typed(deed(words)).shape is Shape.VERB:
        return _favour(words, topic, later, texts, "big" if weight > Ask.FAVOUR else "favour")
    return _question(typed(words), topic, later, texts)


def lighter(kind: str, words: str, topic: str, later: tuple[str, ...], texts: Texts) -> Wish:
    """A question that fits in a reply, in place of what was too big."""
    options = texts.lighter[kind if kind in texts.lighter else "question"]
    warm = choose(options, words)
    short = options[(options.index(warm) + 1) % len(options)]
    return Wish("lighter", warm, short, words.rstrip("?"), topic, later)


def _question(wanted: Typed, topic: str, later: tuple[str, ...], texts: Texts) -> Wish:
    text, shape = wanted.text, wanted.shape
    if advice := ADVICE.match(text):
        return _said("advice", "question", advice.group(1), advice.group(1), later, texts)
    if view := VIEW.match(text):
        return _said("view", "question", view.group(1), view.group(1), later, texts)
    if how_to := re.match(r"(?:exactly |just )?how (?:best )?to (.+)", text):
        return _said("how_to", "question", how_to.group(1), text, later, texts)
    rows = {Shape.QUESTION: "question", Shape.CLAUSE: "clause", Shape.THAT: "sentence", Shape.SENTENCE: "sentence"}
    return _said(rows.get(shape, "noun"), "question", text, topic or text, later, texts)


def _conversation(words: str, topic: str, stage: Stage, later: tuple[str, ...], texts: Texts) -> Wish:
    longest = STRANGER_MINUTES if stage <= Stage.AWARE else MOST_MINUTES
    minutes = str(min(_minutes(words, 15 if stage <= Stage.AWARE else 20), longest))
    row = "conversation_clause" if typed(topic).shape is Shape.CLAUSE else "conversation"
    return _said(row if topic else "conversation_open", "conversation", topic, topic, later, texts, minutes=minutes)


def _favour(words: str, topic: str, later: tuple[str, ...], texts: Texts, kind: str) -> Wish:
    wanted = typed(deed(words))
    row = "verb" if wanted.shape in (Shape.VERB, Shape.SENTENCE) else "noun_favour"
    return _said(row, kind, wanted.text, topic or wanted.text, later, texts)


def _said(
    row: str, kind: str, text: str, topic: str, later: tuple[str, ...], texts: Texts, *, minutes: str = ""
) -> Wish:
    text = text.rstrip(".?! ")
    upper = text[:1].upper() + text[1:]
    warm = choose(texts.ask_warm[row], text).format(ask=text, Ask=upper, minutes=minutes)
    short = choose(texts.ask_short[row], text).format(ask=text, Ask=upper, minutes=minutes)
    return Wish(kind, warm, short, "", topic, later)


def _thing(stayed: Typed) -> str:
    return cut(stayed.text, 12) if stayed.shape in (Shape.NOUN, Shape.GERUND) else ""


def _minutes(words: str, otherwise: int) -> int:
    found = MINUTES.search(words)
    if not found:
        return otherwise
    return int(found.group(1)) if found.group(1) else IN_NUMBERS[found.group(2).lower()]
