"""Prepares a meeting with no model: the notes about the person, then the user's own words."""

import re

from assistant.jobs.agenda.artefact import AgendaWritten, TopicWritten
from assistant.jobs.agenda.brief import AgendaBrief
from assistant.jobs.agenda.promises import Promise, Whose, promises_in
from assistant.jobs.agenda.texts import Texts
from assistant.jobs.agenda.topics import HEDGE, is_heavy, room_for, subjects, topics_for
from assistant.jobs.citing import Line, passage_key
from assistant.jobs.job import Context
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.noting import best_lines, notes_about
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.quoting import quoted
from assistant.jobs.wording.shape import Shape, sentence, typed
from assistant.jobs.wording.typed import known, listed, one_line, sentences
from assistant.jobs.wording.words import content_words, cut, shared
from assistant.mentoring.stages import Stage

MOST_KNOWN = 4
MOST_REPORTS = 4
AIM_WORDS = 34
PROMISE_WORDS = 30
MOST_ADVICE = 4
I_OWE = re.compile(
    r"^(?:and )?i (?:still )?(?:owe|promised)(?: (?:him|her|them))?\s+(?=(?:the|a|an|my|some|to)\b)", re.IGNORECASE
)
TO_LEAVE_WITH = re.compile(r"(?:a|an|some|any|one|two|three|your|my|our)\b", re.IGNORECASE)
"""What one can take home from a talk; other things one talks about."""


def prepared(brief: AgendaBrief, context: Context, texts: Texts) -> AgendaWritten:
    """The agenda in the built-in coach's words."""
    name = known(brief.person)
    passages = notes_about(context, name)
    promises = promises_in(passages, name)
    about = " ".join(known(text) for text in (brief.topics, brief.aim))
    binding = frozenset(promise.text for promise in promises if promise.whose is not Whose.TOLD)
    lines = best_lines(passages, name, about, MOST_KNOWN, frozenset(promise.text for promise in promises))
    return AgendaWritten(
        purpose=_purpose(brief, context, texts),
        known=tuple(Line(text=line.text, cites=(passage_key(context, line.passage),)) for line in lines),
        report_back=_reports(brief, context, promises, texts),
        topics=_topics(brief, context, promises, texts),
        play_back=choose(texts.play_back, name, about),
        close=choose(texts.close_report if binding else texts.close, name, about),
    )


def advice_given(brief: AgendaBrief, context: Context) -> tuple[Line, ...]:
    """What they advised before, in the notes' own words: at most four lines, in the order they were noted."""
    name = known(brief.person)
    told = (promise for promise in promises_in(notes_about(context, name), name) if promise.whose is Whose.TOLD)
    return tuple(
        Line(text=cut(promise.text, PROMISE_WORDS), cites=(passage_key(context, promise.passage),)) for promise in told
    )[:MOST_ADVICE]


def heavy_subjects(brief: AgendaBrief, stage: Stage) -> tuple[str, ...]:
    """What the user wants that is heavier than the two of them carry."""
    wanted = (*subjects(brief), *listed(brief.aim))
    return tuple(dict.fromkeys(one for one in wanted if is_heavy(one, stage)))


def later_subjects(brief: AgendaBrief, stage: Stage) -> tuple[str, ...]:
    """What does not fit into the time."""
    heavy = heavy_subjects(brief, stage)
    return tuple(one for one in subjects(brief) if one not in heavy)[room_for(brief.length()) :]


def _topics(
    brief: AgendaBrief, context: Context, promises: tuple[Promise, ...], texts: Texts
) -> tuple[TopicWritten, ...]:
    heavy = heavy_subjects(brief, context.stage)
    most = room_for(brief.length())
    wanted = tuple(one for one in subjects(brief) if one not in heavy)[:most]
    told = (promise for promise in promises if promise.whose is Whose.TOLD)
    advice = tuple((promise, passage_key(context, promise.passage)) for promise in told)
    topics = topics_for(wanted, brief, advice, texts)
    if heavy and len(topics) < most:
        question = Line(text=choose(texts.heavy_question, heavy[0]), cites=())
        topics = (*topics, TopicWritten(title=texts.heavy_title, questions=(question,)))
    return topics or _from_advice(brief, advice[:most], texts) or topics_for((texts.default_topic,), brief, (), texts)


def _from_advice(brief: AgendaBrief, advice: tuple[tuple[Promise, str], ...], texts: Texts) -> tuple[TopicWritten, ...]:
    """Topics out of what they said before, where the user named none."""
    return tuple(
        topic.model_copy(update={"questions": topic.questions[1:]})
        for promise, key in advice[:2]
        for topic in topics_for((cut(promise.text, 8),), brief, ((promise, key),), texts)
    )


def _purpose(brief: AgendaBrief, context: Context, texts: Texts) -> str:
    name = known(brief.person)
    said = HEDGE.sub("", next(iter(sentences(known(brief.aim))), ""))
    wanted = typed("" if is_heavy(said, context.stage) else to_you(cut(one_line(said), AIM_WORDS), name))
    rows = {
        Shape.EMPTY: "none",
        Shape.SENTENCE: "sentence",
        Shape.QUESTION: "question",
        Shape.CLAUSE: "clause",
        Shape.THAT: "clause",
        Shape.VERB: "verb",
    }
    text = wanted.text.removeprefix("to ") if wanted.shape is Shape.VERB else wanted.text
    row = rows.get(wanted.shape, "noun")
    if row == "noun" and not TO_LEAVE_WITH.match(text):
        row = "bare"
    upper = text[:1].upper() + text[1:]
    return sentence(choose(texts.purpose[row], name, text).format(purpose=text, Purpose=upper))


def _reports(brief: AgendaBrief, context: Context, promises: tuple[Promise, ...], texts: Texts) -> tuple[Line, ...]:
    """What the user owes first; then what the notes say they would do, have done, and were promised."""
    rows = {Whose.MINE: texts.promised, Whose.DONE: texts.done, Whose.THEIRS: texts.theirs, Whose.KEPT: texts.kept}
    left = [promise for whose in rows for promise in promises if promise.whose is whose]
    lines: list[Line] = []
    for item in listed(brief.owed):
        same = next((promise for promise in left if _same(item, promise.text)), None)
        if same:
            left.remove(same)
        owed = choose(texts.owed, item).format(owed=cut(I_OWE.sub("", item), PROMISE_WORDS).rstrip(". "))
        lines.append(Line(text=owed, cites=(passage_key(context, same.passage),) if same else ()))
    for promise in left:
        said = quoted(cut(promise.text, PROMISE_WORDS).rstrip(". "))
        line = rows[promise.whose].format(promise=said)
        lines.append(Line(text=line, cites=(passage_key(context, promise.passage),)))
    return tuple(lines[:MOST_REPORTS])


def _same(one: str, other: str) -> bool:
    return shared(one, other) >= min(2, len(content_words(one)) or 1)
