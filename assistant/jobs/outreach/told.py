"""The user's own words on what stayed with them, who they are and what they did, as sentences to the reader."""

import re
from dataclasses import dataclass

from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import Shape, Typed, sentence, small_first, typed
from assistant.jobs.wording.typed import known, listed, one_line, sentences
from assistant.jobs.wording.words import count, cut

MOST_STAYED = 34
MOST_ABOUT_ME = 24
MOST_SINCE = 36
STAYED_LEAD_IN = re.compile(
    r"^(?:what|the (?:one )?thing (?:that|which)?|something that)(?: has| really| most)* (?:stayed|stuck|resonated|impressed|struck|inspired)(?: with)? ?me(?: the most| most)?"
    r"(?: (?:from|about|in|of)[^:.,]{0,40}?)?(?: is| was| were|:)\s+|^(?:is|was|because|i think|i guess|maybe|probably|honestly|well|um|so)[:,]?\s+(?=\w)",
    re.IGNORECASE,
)
ME_LEAD_IN = re.compile(r"^(?:hi|hello|hey)?[,. ]*(?=i am|i'm|my name)|^(?:about me:?|me:)\s*", re.IGNORECASE)
SINCE_LEAD_IN = re.compile(
    r"^(?:since then,?\s+)?(?:i have|i've|have)\s+(?!(?:a|an|the|no|to|my|some)\b)", re.IGNORECASE
)
NO_ARTICLE = re.compile(
    r"^(?:a|an|the|one|two|part|your|my|our|in|at|on|from|of|with|about|just|currently|now|new|still|also|both|not|trying|very|really|responsible|based|interested"
    r"|keen|curious|close|half|halfway|ready|due|self|almost|nearly|fairly|quite|near|between|only|able|looking|\w+ing|\w+ed)\b(?! ?(?:manager|lead|engineer|designer|analyst))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What the user told, each "" or empty where they did not. `me` is a clause: "I am a data analyst at Acme"."""

    stayed: Typed
    me: str
    since: str


def told(stayed_with_me: str, about_me: str, since_then: str, name: str) -> Told:
    """The three stems, turned to the reader and cut to a length that fits a message."""
    return Told(_stayed(stayed_with_me, name), _me(about_me), _since(since_then, name))


def opening(stayed: Typed, options: dict[str, tuple[str, ...]], seed: str) -> str:
    """A sentence that says what stayed, by its shape; "" when nothing did."""
    if stayed.shape is Shape.EMPTY:
        return ""
    return sentence(
        choose(options[shape_key(stayed)], seed).format(stayed=stayed.text, Stayed=sentence(stayed.text).rstrip("."))
    )


def shape_key(stayed: Typed) -> str:
    """The row of the phrase tables for what stayed."""
    text = stayed.text
    if stayed.shape is Shape.SENTENCE:
        return "sentence_i" if re.match(r"(?:I|we)\b", text) else "sentence"
    if stayed.shape is Shape.NOUN and text.lower().startswith("your "):
        return "yours"
    if stayed.shape is Shape.CLAUSE and count(text) > 14:
        return "clause_long"
    return stayed.shape.value


def no_texts_needed(texts: Texts) -> tuple[str, ...]:
    """The rows that `opening` may choose from, for the tests of the phrase file."""
    return tuple(texts.opening)


def _stayed(text: str, name: str) -> Typed:
    items = listed(text)
    line = one_line(items[0]) if len(items) > 1 and count(items[0]) > 3 else _best_sentence(text, name)
    line = STAYED_LEAD_IN.sub("", STAYED_LEAD_IN.sub("", line))
    first = typed(line)
    turned = to_you(first.text, name)
    if first.shape is Shape.EMPTY:
        return first
    if first.shape is Shape.QUESTION:
        return Typed(Shape.QUESTION, cut(turned, MOST_STAYED))
    turned = cut(turned, MOST_STAYED)
    return Typed(typed(turned).shape, small_first(turned))


def _best_sentence(text: str, name: str) -> str:
    """The first sentence that speaks of the reader; the first one when none does."""
    every = sentences(known(text))
    about_them = [
        part for part in every if re.search(r"\byour?\b", to_you(part, name), re.IGNORECASE) and count(part) > 3
    ]
    return next(iter(about_them), next((part for part in every if count(part) > 2), " ".join(every[:1])))


def _me(text: str) -> str:
    line = next(iter(sentences(ME_LEAD_IN.sub("", one_line(known(text))))), "").rstrip(".!?,;: ")
    if not line:
        return ""
    line = cut(line, MOST_ABOUT_ME)
    if re.match(r"(?:I|I'm|I've|My|We|We're)\b", line, re.IGNORECASE):
        return re.sub(r"^I'm\b", "I am", line[0].upper() + line[1:])
    verb = re.match(
        r"(?:work|study|lead|run|manage|teach|build|started|joined|moved|have|am|live|look after|do)\b",
        line,
        re.IGNORECASE,
    )
    if verb:
        return f"I {line[0].lower()}{line[1:]}"
    if NO_ARTICLE.match(line) or re.match(r"[A-Z][a-z]+,", line):
        return f"I am {line[0].lower() + line[1:] if not re.match(r'[A-Z][a-z]+,', line) else line}"
    bare = line[0].lower() + line[1:] if re.match(r"[A-Z][a-z]+ [a-z]", line) else line
    return f"I am {'an' if bare[0].lower() in 'aeiou' else 'a'} {bare}"


def _since(text: str, name: str) -> str:
    line = " ".join(sentences(SINCE_LEAD_IN.sub("", one_line(known(text))))[:2]).rstrip(".!?,;: ")
    line = cut(to_you(small_first(line), name), MOST_SINCE)
    if not line:
        return ""
    if re.match(r"(?:I|I'm|I've|my|we|it|the)\b", line, re.IGNORECASE):
        return sentence(f"Since then {small_first(line)}" if not line.lower().startswith("since") else line)
    return sentence(f"Since then I have {line}")
