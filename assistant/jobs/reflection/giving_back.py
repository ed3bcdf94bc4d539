"""Gives the user's words back as "you", shortly and truly: nothing added, nothing judged."""

import re

from assistant.jobs.reflection.brief import ReflectionBrief
from assistant.jobs.reflection.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import given_back
from assistant.jobs.wording.shape import Shape, sentence, typed
from assistant.jobs.wording.typed import known, one_line, sentences
from assistant.jobs.wording.verbs import is_past
from assistant.jobs.wording.words import count, cut

MOST_WORDS = 45
MOST_SENTENCES = 4
LEAD_IN = re.compile(
    r"^(?:what happened(?: today)?(?: was| is)?(?: that)?|so|well|ok|okay|um|that|today was:|today:)[,:]?\s+(?=\w)",
    re.IGNORECASE,
)
NOTICED_LEAD_IN = re.compile(
    r"^(?:(?:what )?i (?:just )?(?:noticed|realised|realized|found)(?:,? or found hard,?)?(?: was| is)?)[,:]?\s+(?=\w)",
    re.IGNORECASE,
)
SPOKEN = re.compile(r"[\"“”]")
NOT_A_PAST = re.compile(r"^\w+(?: \w+)? by ", re.IGNORECASE)


def given_back_lines(brief: ReflectionBrief, texts: Texts) -> tuple[str, ...]:
    """One to five sentences: what happened, then what was noticed."""
    happened = _shortly(LEAD_IN.sub("", one_line(known(brief.happened))), texts)
    return (*happened, *_noticed(brief, texts)) or (choose(texts.nothing, brief.to_try, brief.person),)


def _shortly(text: str, texts: Texts) -> tuple[str, ...]:
    if not re.search(r"\w", text):
        return ()
    if SPOKEN.search(text):
        inside = " ".join(sentence(part) for part in sentences(cut(re.sub(r"[\"“”]", "'", text), MOST_WORDS)))
        return (texts.in_your_words.format(words=sentence(inside)),)
    kept: list[str] = []
    for part in sentences(text):
        if len(kept) == MOST_SENTENCES or count(" ".join(kept)) + count(part) > MOST_WORDS:
            break
        kept.append(_to_them(part))
    return tuple(kept) or (_to_them(cut(text, MOST_WORDS)),)


def _to_them(part: str) -> str:
    """ "Met Dele" as "You met Dele"; a sentence with a subject of its own stays as it is."""
    words = part.split()
    starts = words[0].lower().rstrip(",")
    if is_past(starts) and not NOT_A_PAST.match(part) and starts not in ("was", "were"):
        part = f"I {part[0].lower()}{part[1:]}"
    return sentence(given_back(part))


def _noticed(brief: ReflectionBrief, texts: Texts) -> tuple[str, ...]:
    text = NOTICED_LEAD_IN.sub("", one_line(known(brief.noticed)))
    parts = sentences(text)
    if not parts:
        return ()
    first = typed(parts[0])
    words = re.sub(r"^You", "you", given_back(cut(first.text, MOST_WORDS)))
    rows = {Shape.SENTENCE: "sentence", Shape.CLAUSE: "clause", Shape.THAT: "clause"}
    row = rows.get(first.shape, "noun")
    if re.match(r"(?:if|why)\b", words):
        row = "noun"
    return (sentence(choose(texts.noticed[row], text).format(noticed=words)),)
