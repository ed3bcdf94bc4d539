"""What the user would like from the other person, as a question that fits the stage."""

import re
from dataclasses import dataclass, field

from assistant.jobs.outreach.heavy import heavy_kind
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import Shape, Typed, sentence, small_first, typed
from assistant.jobs.wording.typed import known, listed, one_line, sentences
from assistant.jobs.wording.words import cut
from assistant.mentoring.stages import LARGEST_ASK, Stage

MOST_WORDS = 32
LEAD_IN = re.compile(
    r"^(?:hi|hello|hey)?[ ,]*(?:(?:the |my )?(?:one|only|main|first|big)? ?(?:thing|question)(?: that)?,? (?:i(?:'d| would)? (?:really )?(?:like|love|want|have)(?: to (?:know|ask|learn|understand))?"
    r"|for (?:you|her|him|them))(?: (?:her|him|them|you))?(?: is| would be|:)?|(?:i(?:'d| would| am|'m)? (?:really |just )?(?:like|love|want|wanted|hoping|hope|need|wish|curious|wondering|wonder)(?:ed)?(?: to)?"
    r"(?: (?:know|ask|learn|understand|hear|find out|see))?(?: (?:her|him|them|you))?(?: (?:for|about))?)|(?:to )?(?:know|learn|understand|hear|find out|ask)(?: (?:her|him|them|you))?(?: more)?(?: (?:about|for))?)[,:]?\s+(?=\S)",
    re.IGNORECASE,
)
POLITE = re.compile(
    r"^(?:could|can|would|will|may|might) (?:you|she|he|they|i|we)(?: (?:please|kindly|possibly|be willing to|be able to|be open to|consider|mind|like to|have|get|ask for))*\s+|^(?:please|kindly|if (?:you|she|he|they) (?:could|can|would|will|'d))\s+|^for (?=(?:a|an|some|her|his|your|their|help|advice|feedback|\d))|^to (?=\w)",
    re.IGNORECASE,
)
ADVICE = re.compile(
    r"^(?:(?:some|any|your|a bit of|a piece of|one piece of) )?(?:career )?(?:advice|tips?|guidance|help|pointers?|suggestions?)(?: (?:on|about|for|with|regarding|around)) (.+)$",
    re.I,
)
VIEW = re.compile(
    r"^(?:your|an?|some) (?:honest )?(view|take|opinion|perspective|thoughts?|feelings?|experience)s? (?:on|about|of|with) (.+)$",
    re.IGNORECASE,
)
MINUTES = re.compile(
    r"\b(\d{1,3}) ?-?min(?:ute)?s?\b|\b(ten|fifteen|twenty|thirty|half an hour|an hour)\b", re.IGNORECASE
)
IN_NUMBERS = {"ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "half an hour": 30, "an hour": 60}
ABOUT = re.compile(
    r"\b(?:about|on|regarding|around|to (?:talk|hear|learn|discuss|ask)(?: (?:you|her|him|them))?(?: about)?|to (?:understand|know)) (.{3,160})$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Two wordings of one question, ready to send. `heavier` is what the user wrote, where the message asks for less.

    `later` are further questions the user wrote, kept for the next time. An empty `warm` asks for nothing.
    """

    kind: str
    warm: str = ""
    short: str = ""
    heavier: str = ""
    topic: str = ""
    later: tuple[str, ...] = field(default=())


def wish_of(ask: str, topics: str, name: str, stage: Stage, texts: Texts) -> Wish:
    """What to ask, never over the stage's largest ask."""
    items = tuple(_asked(part, name) for part in _questions(ask))
    words, *later = [item for item in items if item] or [""]
    about = to_you(small_first(one_line(known(topics))), name)
    if not words:
        return _question(typed(about), texts, about) if about else Wish("nothing")
    kind, weight = heavy_kind(words)
    kept = tuple(sentence(item) for item in later)
    topic = _topic(words) or about
    allowed = LARGEST_ASK[stage]
    if kind == "conversation" and (allowed >= weight or (topic and _minutes(words, 15) <= 20)):
        return _conversation(words, topic, stage, texts, kept)
    if weight > allowed:
        return _lighter(kind, words, topic, texts, kept)
    if kind in ("question",) and typed(words).shape is not Shape.VERB:
        found = _question(typed(words), texts, topic)
        return Wish(found.kind, found.warm, found.short, "", topic, kept)
    return _favour(words, topic, texts, kept)


def _questions(ask: str) -> tuple[str, ...]:
    items = listed(ask)
    return (
        items if len(items) > 1 else tuple(sentences(known(ask)))[:3] if len(known(ask).split()) > MOST_WORDS else items
    )


def _asked(text: str, name: str) -> str:
    """The ask without "I would like to know", said to the reader, not too long."""
    text = one_line(text)
    ends = "?" if text.endswith("?") else ""
    for _ in range(2):
        text = LEAD_IN.sub("", text)
    text = cut(to_you(small_first(text.rstrip("?.! ")), name), MOST_WORDS)
    return text + ends


def _question(wanted: Typed, texts: Texts, topic: str) -> Wish:
    text = wanted.text
    key = wanted.shape.value
    if wanted.shape is Shape.QUESTION:
        key = "question"
    elif wanted.shape in (Shape.CLAUSE, Shape.THAT):
        key = "clause"
    elif advice := ADVICE.match(text):
        key, text = "advice", advice.group(1)
    elif view := VIEW.match(text):
        key, text = "view", view.group(2)
    elif wanted.shape in (Shape.SENTENCE, Shape.QUOTE):
        key = "sentence"
    else:
        key = "noun"
    warm = choose(texts.ask_warm[key], text).format(ask=text, Ask=_first_up(text))
    short = choose(texts.ask_short[key], text).format(ask=text, Ask=_first_up(text))
    return Wish("question", warm, short, "", topic or text)


def _conversation(words: str, topic: str, stage: Stage, texts: Texts, later: tuple[str, ...]) -> Wish:
    longest = 20 if stage in (Stage.STRANGER, Stage.AWARE) else 30
    minutes = min(_minutes(words, 15 if longest == 20 else 20), longest)
    key = "conversation" if topic else "conversation_open"
    topic = topic.rstrip("?")
    if typed(topic).shape is Shape.CLAUSE:
        key = "conversation_clause"
    warm = choose(texts.ask_warm[key], words).format(minutes=minutes, ask=topic)
    short = choose(texts.ask_short[key], words).format(minutes=minutes, ask=topic)
    return Wish("conversation", warm, short, "", topic, later)


def _lighter(kind: str, words: str, topic: str, texts: Texts, later: tuple[str, ...]) -> Wish:
    options = texts.lighter[kind]
    warm = choose(options, words)
    short = options[(options.index(warm) + 1) % len(options)]
    return Wish("lighter", warm, short, words, topic, later)


def _favour(words: str, topic: str, texts: Texts, later: tuple[str, ...]) -> Wish:
    deed = POLITE.sub("", words.rstrip("?")).strip()
    kind = typed(deed)
    key = "verb" if kind.shape is Shape.VERB else "noun_favour"
    warm = choose(texts.ask_warm[key], deed).format(ask=kind.text)
    short = choose(texts.ask_short[key], deed).format(ask=kind.text)
    return Wish("favour", warm, short, "", topic, later)


def _topic(words: str) -> str:
    found = ABOUT.search(words.rstrip("?"))
    return found.group(1).strip() if found else ""


def _minutes(words: str, otherwise: int) -> int:
    found = MINUTES.search(words)
    if not found:
        return otherwise
    return int(found.group(1)) if found.group(1) else IN_NUMBERS[found.group(2).lower()]


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
