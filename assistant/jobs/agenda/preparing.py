"""Prepares a meeting with no model: the notes about the person, then the user's own words."""

from assistant.jobs.agenda.artefact import AgendaWritten, TopicWritten
from assistant.jobs.agenda.brief import AgendaBrief
from assistant.jobs.agenda.promises import Promise, Whose, promises_in
from assistant.jobs.agenda.texts import Texts
from assistant.jobs.agenda.topics import is_heavy, said_by_them, subjects, topics_for
from assistant.jobs.citing import Line, passage_key
from assistant.jobs.job import Context
from assistant.jobs.wording.choosing import choose
from assistant.jobs.wording.names import called
from assistant.jobs.wording.noting import best_lines, notes_about
from assistant.jobs.wording.persons import to_you
from assistant.jobs.wording.shape import Shape, sentence, typed
from assistant.jobs.wording.typed import known, listed, one_line, sentences
from assistant.jobs.wording.words import cut
from assistant.mentoring.stages import Stage

MOST_KNOWN = 4


def prepared(brief: AgendaBrief, context: Context, texts: Texts) -> AgendaWritten:
    """The agenda in the built-in coach's words."""
    name = known(brief.person)
    passages = notes_about(context, name)
    promises = promises_in(passages, called(name))
    about = " ".join(known(text) for text in (brief.topics, brief.aim))
    mine = [promise for promise in promises if promise.whose in (Whose.MINE, Whose.DONE)]
    lines = best_lines(passages, about, MOST_KNOWN, frozenset(promise.text for promise in mine))
    wanted = subjects(brief)
    heavy = [subject for subject in wanted if is_heavy(subject) and context.stage < Stage.ADVISING]
    light = tuple(subject for subject in wanted if subject not in heavy)
    advice = tuple((promise, passage_key(context, promise.passage)) for promise in said_by_them(promises))
    topics = topics_for(light, brief, advice, texts)
    if heavy and len(topics) < 3:
        question = Line(text=choose(texts.heavy_question, heavy[0]), cites=())
        topics = (*topics, TopicWritten(title=texts.heavy_title, questions=(question,)))
    seed = f"{name}|{about}"
    return AgendaWritten(
        purpose=_purpose(brief, name, texts, seed),
        known=tuple(Line(text=line.text, cites=(passage_key(context, line.passage),)) for line in lines),
        report_back=_reports(brief, context, tuple(promises), texts),
        topics=topics or topics_for((texts.default_topic,), brief, advice, texts),
        play_back=choose(texts.play_back, seed),
        close=choose(texts.close_report if mine else texts.close, seed),
    )


def _purpose(brief: AgendaBrief, name: str, texts: Texts, seed: str) -> str:
    said = next(iter(sentences(known(brief.aim))), "")
    if is_heavy(said):
        said = ""
    wanted = typed(to_you(cut(one_line(said), 34), name))
    key = {
        Shape.EMPTY: "none",
        Shape.SENTENCE: "sentence",
        Shape.QUESTION: "question",
        Shape.CLAUSE: "clause",
        Shape.VERB: "verb",
        Shape.THAT: "clause",
    }.get(wanted.shape, "noun")
    text = wanted.text.removeprefix("to ") if wanted.shape is Shape.VERB else wanted.text
    return sentence(choose(texts.purpose[key], seed).format(purpose=text, Purpose=sentence(text).rstrip(".")))


def _reports(brief: AgendaBrief, context: Context, promises: tuple[Promise, ...], texts: Texts) -> tuple[Line, ...]:
    owed = [Line(text=choose(texts.owed, item).format(owed=item.rstrip(". ")), cites=()) for item in listed(brief.owed)]
    rows = {Whose.MINE: texts.promised, Whose.DONE: texts.done, Whose.THEIRS: texts.theirs}
    order = (Whose.MINE, Whose.DONE, Whose.THEIRS)
    found = [
        Line(
            text=rows[whose].format(promise=cut(promise.text, 30).rstrip(". ")),
            cites=(passage_key(context, promise.passage),),
        )
        for whose in order
        for promise in promises
        if promise.whose is whose
    ]
    return tuple((*owed, *found)[:4])
