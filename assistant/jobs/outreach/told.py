"""The user's own words on what stayed with them, who they are and what they did, as sentences to the reader."""

import re
from dataclasses import dataclass

from assistant.jobs.outreach.introducing import introduced
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import Shape, Typed, sentence, small_first, typed
from assistant.jobs.wording.typed import known, listed, sentences
from assistant.jobs.wording.verbs import FINITE, is_past
from assistant.jobs.wording.words import content_words, count, cut

MOST_STAYED = 34
MOST_SINCE = 40
LONG_CLAUSE = 14
LEAD_INS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:i dunno|idk|not sure|i don't know)[,.]? (?:but )?",
        r"^(?:because|i think|i guess|i suppose|maybe|probably|honestly|well|um|so|basically|mostly)[:,]?\s+(?=\w)",
        r"^(?:what|the (?:one )?thing (?:that|which)?|something that)(?: has| really| most)* (?:stayed|stuck"
        r"|resonated|impressed"
        r"|struck|inspired)(?: with)? ?(?:me|with me)?(?: the most| most)?(?: (?:from|about|in|of)[^:.,]{0,40}?)?"
        r"(?: is| was| were|:)\s+",
        r"^(?:i )?(?:really |just |absolutely )?(?:loved|liked|enjoyed|love|like|remember|admired?)\s+"
        r"(?=(?:her|his|their|your|the|how|what|that)\b)",
        r"^(?:is|was|it was|it's|it is)[:,]?\s+(?=(?:how|that|the|your|her|his|their|when|what|a|an)\b)",
    )
)
WHAT_THEY_SAID = re.compile(
    r"^(your [^,.]{3,70}), (you (?:said|say|told|talked|explained|described|showed|wrote|admitted|argued|asked)\b)"
)
GUSH = re.compile(
    r"\b(?:inspir\w+|admir\w+|amazing|incredible|role model|idol|legend|huge fan|big fan|awesome|fantastic|so cool"
    r"|impressive"
    r"|brilliant|the best|wonderful|woman|tech|leader\w*|success\w*|career|everything|person|work)\b",
    re.IGNORECASE,
)
MOST_IN_GUSH = 0
SINCE_LEAD_INS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (r"^since then,?\s+", r"^(?:i have|i've|have)\s+(?!(?:a|an|the|no|to|my|some)\b)")
)


@dataclass(frozen=True, slots=True)
class Told:
    """What the user told, each "" or empty where they did not. `me` is a clause: "I am a data analyst at Acme"."""

    stayed: Typed
    me: str
    since: str


def told(stayed_with_me: str, about_me: str, since_then: str, name: str) -> Told:
    """The three stems, turned to the reader and cut to a length that fits a message."""
    return Told(_stayed(stayed_with_me, name), introduced(about_me), _since(since_then, name))


def opening(stayed: Typed, options: dict[str, tuple[str, ...]], seed: str) -> str:
    """A sentence that says what stayed, by its shape; "" when nothing did."""
    if stayed.shape is Shape.EMPTY:
        return ""
    text = stayed.text
    upper = text[:1].upper() + text[1:]
    bare = re.sub(r"^that ", "", text)
    return sentence(choose(options[shape_row(stayed)], seed).format(stayed=text, Stayed=upper, bare=bare))


def in_brief(stayed: Typed, words: int) -> Typed:
    """What stayed in at most `words` words: of a sentence about a thing of theirs, the thing."""
    if count(stayed.text) <= words:
        return stayed
    if stayed.shape is Shape.SENTENCE and stayed.text.startswith("your "):
        every = stayed.text.split()
        end = next((place for place, word in enumerate(every) if place > 1 and word in FINITE), 0)
        if 1 < end <= words:
            return Typed(Shape.NOUN, " ".join(every[:end]))
    return Typed(stayed.shape, cut(stayed.text, words))


def shape_row(stayed: Typed) -> str:
    """The row of the phrase tables for what stayed."""
    text = stayed.text
    if stayed.shape is Shape.SENTENCE:
        return "sentence_i" if re.match(r"(?:I|we)\b(?!')", text) else "sentence"
    if stayed.shape is Shape.NOUN and text.lower().startswith("your "):
        return "yours_long" if count(text) > LONG_CLAUSE or _plural(text) else "yours"
    if stayed.shape is Shape.THAT and text.startswith("that you "):
        return "that_you"
    if stayed.shape is Shape.CLAUSE and count(text) > LONG_CLAUSE:
        return "clause_long"
    return str(stayed.shape.value)


def is_gush(text: str) -> bool:
    """Whether a text is admiration with hardly anything in it that only this person would recognise."""
    return GUSH.search(text) is not None and len(content_words(GUSH.sub("", text))) <= MOST_IN_GUSH


def _plural(text: str) -> bool:
    """Whether "your slides on pricing" needs "have"; several things joined by "and" do, too."""
    head = text.split()[1] if len(text.split()) > 1 else ""
    return " and " in text or (head.endswith("s") and not head.endswith("ss"))


def _stayed(text: str, name: str) -> Typed:
    items = listed(text)
    line = items[0] if len(items) > 1 and count(items[0]) > 2 else _best_sentence(text, name)
    for _ in range(2):
        for lead_in in LEAD_INS:
            line = lead_in.sub("", line)
    first = typed(line)
    turned = cut(to_you(first.text, name), MOST_STAYED)
    if first.shape in (Shape.EMPTY, Shape.QUESTION):
        return Typed(first.shape, turned)
    turned = WHAT_THEY_SAID.sub(r"\1, where \2", turned)
    if is_gush(turned):
        return Typed(Shape.EMPTY, "")
    return Typed(typed(turned).shape, small_first(turned))


def _best_sentence(text: str, name: str) -> str:
    """The first sentence that speaks of the reader; the first one when none does."""
    every = sentences(known(text))
    theirs = (part for part in every if re.search(r"\byour?\b", to_you(part, name), re.IGNORECASE) and count(part) > 3)
    long_enough = (part for part in every if count(part) > 2)
    return (*theirs, *long_enough, *every, "")[0]


def _since(text: str, name: str) -> str:
    line = " ".join(sentences(known(text))[:2]).rstrip(".!?,;: ")
    for lead_in in SINCE_LEAD_INS:
        line = lead_in.sub("", line)
    line = cut(to_you(small_first(line), name), MOST_SINCE)
    if not re.search(r"\w", line):
        return ""
    if (own := re.match(r"I (\w+)", line)) and is_past(own[1].lower()):
        return sentence(line)
    if (what := re.match(r"(?:it|the \w+|we|they|you|your \w+) (\w+)", line)) and is_past(what[1].lower()):
        return sentence(line)
    if re.match(r"(?:I|I'm|I've|my|we|it|the|they|nobody|nothing|two|three)\b", line):
        return sentence(f"Since then {line}")
    return sentence(f"Since then I have {line}")
