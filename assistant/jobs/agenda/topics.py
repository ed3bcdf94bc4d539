"""At most three topics with questions only this person can answer, out of the user's words and the notes."""

import re

from assistant.jobs.agenda.artefact import TopicWritten
from assistant.jobs.agenda.brief import AgendaBrief
from assistant.jobs.agenda.promises import Promise, Whose
from assistant.jobs.agenda.texts import Texts
from assistant.jobs.citing import Line
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import Shape, sentence, small_first, typed
from assistant.jobs.wording.typed import known, listed, one_line
from assistant.jobs.wording.words import count, cut, shared

MOST_TOPICS = 3
TITLE_WORDS = 9
QUESTION_WORDS = 34
LEAD_IN = re.compile(
    r"^(?:i(?:'d| would| want| also| am| 'm)? ?(?:like|love|want|wondering|curious|hoping|need)?(?: to)? (?:ask|talk|discuss|know|hear|learn|understand|see|cover|find out)(?: (?:her|him|them|you))?(?: (?:about|for|on))?"
    r"|(?:ask|talk|discuss|cover|hear|learn|know)(?: (?:her|him|them|you|to (?:her|him|them)))?(?: (?:about|on))?|what is on my mind(?: is)?:?)\s+",
    re.IGNORECASE,
)
MENTORING = re.compile(
    r"\b(?:be(?:come)?|as) my (?:mentor|sponsor)\b|\b(?:mentor|sponsor|vouch for) me\b|\bmentorship\b|\bput me forward\b",
    re.IGNORECASE,
)


def subjects(brief: AgendaBrief) -> tuple[str, ...]:
    """What the user wants to talk about, item by item; the purpose where they named nothing else."""
    items = [LEAD_IN.sub("", item) for item in listed(brief.topics)]
    items = items or [LEAD_IN.sub("", item) for item in listed(brief.aim)][:MOST_TOPICS]
    return tuple(item for item in items if re.search(r"\w", item))


def is_heavy(subject: str) -> bool:
    """Whether a subject asks for mentoring or backing, rather than about something."""
    return MENTORING.search(subject) is not None


def topics_for(
    wanted: tuple[str, ...], brief: AgendaBrief, advice: tuple[tuple[Promise, str], ...], texts: Texts
) -> tuple[TopicWritten, ...]:
    """A topic for each subject, each with one or two questions; the notes' advice goes to the topic it fits best."""
    left = list(advice)
    topics = []
    for subject in wanted[:MOST_TOPICS]:
        fitting = max(left, key=lambda pair: shared(pair[0].text, subject), default=None)
        use = fitting if fitting and (shared(fitting[0].text, subject) or not topics) else None
        if use:
            left.remove(use)
        topics.append(_topic(subject, brief, use, texts))
    return tuple(topics)


def _topic(subject: str, brief: AgendaBrief, advice: tuple[Promise, str] | None, texts: Texts) -> TopicWritten:
    name = known(brief.person)
    line = cut(one_line(subject), QUESTION_WORDS)
    wanted = typed(to_you(line, name))
    first = Line(text=_question(wanted.shape, wanted.text, texts), cites=())
    second = _from_notes(advice, texts) if advice else Line(text=_follow_up(subject, brief, texts), cites=())
    title = cut(small_first(one_line(subject)).rstrip("?.! "), TITLE_WORDS)
    return TopicWritten(title=title[:1].upper() + title[1:], questions=(first, second))


def _question(shape: Shape, text: str, texts: Texts) -> str:
    key = {Shape.QUESTION: "question", Shape.CLAUSE: "clause", Shape.THAT: "that", Shape.SENTENCE: "sentence"}.get(
        shape, "noun"
    )
    if shape is Shape.VERB:
        key = "verb"
    return sentence(choose(texts.ask[key], text).format(ask=text, Ask=text[:1].upper() + text[1:]))


def _from_notes(advice: tuple[Promise, str], texts: Texts) -> Line:
    promise, key = advice
    return Line(text=choose(texts.from_notes, promise.text).format(advice=promise.text.rstrip(". ")), cites=(key,))


def _follow_up(subject: str, brief: AgendaBrief, texts: Texts) -> str:
    role = cut(one_line(known(brief.role)), 8)
    options = texts.follow_up_role if role and count(role) else texts.follow_up
    return choose(options, subject).format(role=role)


def said_by_them(promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
    """What they told the user, as the notes have it under such a heading."""
    return tuple(promise for promise in promises if promise.whose is Whose.TOLD and 3 <= count(promise.text) <= 30)
