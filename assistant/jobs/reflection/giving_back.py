"""Gives the user's words back as "you", shortly and truly: nothing added, nothing judged."""

import re

from assistant.jobs.reflection.brief import ReflectionBrief
from assistant.jobs.reflection.texts import Texts
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import given_back
from assistant.jobs.wording.shape import Shape, sentence, small_first, typed
from assistant.jobs.wording.typed import known, one_line, sentences
from assistant.jobs.wording.words import count, cut

MOST_WORDS = 45
MOST_SENTENCES = 3
LEAD_IN = re.compile(
    r"^(?:what happened(?: today)?(?: was| is)?(?: that)?|so|well|ok|um|today was:)[,:]?\s+(?=\w)", re.IGNORECASE
)
NOTICED_LEAD_IN = re.compile(
    r"^(?:(?:what )?i (?:just )?(?:noticed|realised|realized|found)(?:,? or found hard,?)?(?: was| is)?(?: that)?|that)[,:]?\s+(?=\w)",
    re.IGNORECASE,
)
SAID_TO_ME = re.compile(r"[\"“”]")


def given_back_lines(brief: ReflectionBrief, texts: Texts) -> tuple[str, ...]:
    """One to four sentences: what happened, then what was noticed."""
    happened = _shortly(LEAD_IN.sub("", one_line(known(brief.happened))), texts)
    return (*happened, *_noticed(brief, texts)) or (choose(texts.nothing, brief.to_try, brief.person),)


def _shortly(text: str, texts: Texts) -> tuple[str, ...]:
    if not text:
        return ()
    if SAID_TO_ME.search(text):
        return (sentence(texts.in_your_words.format(words=cut(re.sub(r"[\"“”]", "'", text), MOST_WORDS))),)
    kept: list[str] = []
    for part in sentences(text):
        if len(kept) == MOST_SENTENCES or count(" ".join(kept)) + count(part) > MOST_WORDS:
            break
        kept.append(sentence(given_back(part)))
    return tuple(kept) or (sentence(given_back(cut(text, MOST_WORDS))),)


def _noticed(brief: ReflectionBrief, texts: Texts) -> tuple[str, ...]:
    text = NOTICED_LEAD_IN.sub("", one_line(known(brief.noticed)))
    parts = sentences(text)
    if not parts:
        return ()
    first = typed(parts[0])
    words = given_back(small_first(cut(first.text, MOST_WORDS)))
    kind = {Shape.SENTENCE: "sentence", Shape.CLAUSE: "clause", Shape.THAT: "clause", Shape.GERUND: "noun"}.get(
        first.shape, "noun"
    )
    return (sentence(choose(texts.noticed[kind], text).format(noticed=words)),)
