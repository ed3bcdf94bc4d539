"""The agenda job: what it needs, who prepares the meeting, and what survives of any writer's agenda."""

from assistant.jobs.agenda.artefact import AgendaGiven, AgendaWritten, Point, Topic, TopicWritten
from assistant.jobs.agenda.brief import AgendaBrief
from assistant.jobs.agenda.preparing import advice_given, heavy_subjects, later_subjects, prepared
from assistant.jobs.agenda.texts import Texts
from assistant.jobs.agenda.timing import share_out, spans
from assistant.jobs.agenda.topics import room_for, subjects
from assistant.jobs.citing import Citations, Line, fact_key
from assistant.jobs.job import Change, Context, Job, Needs, Outcome, Phrases
from assistant.jobs.wording.names import someone
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.shape import sentence
from assistant.jobs.wording.typed import known, one_line, plain
from assistant.jobs.wording.words import cut
from knowledge.passage import Scope

MOST_KNOWN = 4
MOST_REPORTS = 4
MOST_QUESTIONS = 2


class Agenda(Job[AgendaBrief, AgendaWritten]):
    """An agenda for a meeting with someone."""

    name = "agenda"
    brief_type = AgendaBrief
    written_type = AgendaWritten

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)

    def needs(self, brief: AgendaBrief) -> Needs:
        """What the notes say of this person: met, advised, promised."""
        person = name_written(known(brief.person))
        about = cut(one_line(" ".join(known(text) for text in (brief.topics, brief.aim))), 40)
        asked = (
            (
                person,
                f"what {person} told me",
                f"what I promised {person}",
                f"{person} advice",
                f"{person} {about}" if about else "",
            )
            if person
            else ()
        )
        return Needs(
            person=person,
            queries=tuple(query for query in asked if query),
            scope=Scope.NOTES,
            topics=("meeting", "agenda", "thanks", "reporting"),
        )

    def write(self, brief: AgendaBrief, context: Context) -> AgendaWritten:
        """The agenda out of the user's words and the notes."""
        return prepared(brief, context, self.texts)

    def finish(self, written: AgendaWritten, brief: AgendaBrief, context: Context) -> Outcome:
        """The agenda with numbered sources and times that add up; topics past the third are dropped."""
        cites = Citations(context)
        own = self.write(brief, context)
        person, minutes, day = someone(known(brief.person)), brief.length(), cut(one_line(known(brief.day())), 12)
        advice = tuple(_point(line, cites) for line in advice_given(brief, context))
        said = {point.text.rstrip(".") for point in advice}
        known_lines = tuple(
            _point(line, cites)
            for line in written.known[:MOST_KNOWN]
            if plain(line.text) and cites.passages(line.cites) and one_line(plain(line.text)).rstrip(".") not in said
        )
        reports = tuple(_point(line, cites) for line in written.report_back[:MOST_REPORTS] if plain(line.text))
        drafted = (
            tuple(topic for topic in written.topics[: room_for(minutes)] if plain(topic.title) and topic.questions)
            or own.topics
        )
        shares = share_out(minutes, len(drafted), bool(advice or reports))
        topics = tuple(_topic(topic, length, cites) for topic, length in zip(drafted, shares.topics, strict=True))
        before_after = self._before_after(context, cites)
        where = self.texts.summary_when if day else self.texts.summary
        title = self.texts.title if known(brief.person) else self.texts.title_without
        given = AgendaGiven(
            title=title.format(person=person) + (self.texts.title_when.format(day=day) if day else ""),
            person=name_written(known(brief.person)),
            minutes=minutes,
            summary=where.format(minutes=minutes, day=day, person=person, stage=self._stage(context)).strip(),
            nothing_known=self.texts.nothing_known.format(person=person),
            advice=advice,
            known=known_lines,
            report_back=reports,
            no_topic=not subjects(brief),
            remarks=self._remarks(brief, context),
            purpose=sentence(cut(one_line(plain(written.purpose)), 50)) or own.purpose,
            topics=topics,
            times=self._times(topics, minutes, bool(advice or reports)),
            play_back=sentence(cut(one_line(plain(written.play_back)), 40)) or own.play_back,
            close=sentence(cut(one_line(plain(written.close)), 50)) or own.close,
            before_after=before_after,
            headings=self.texts.headings,
            sources=cites.sources,
        )
        return Outcome(given, self._changes(brief, context))

    def _stage(self, context: Context) -> str:
        return self.texts.stage[context.stage.value] if context.events else ""

    def _remarks(self, brief: AgendaBrief, context: Context) -> tuple[str, ...]:
        heavy, later = heavy_subjects(brief, context.stage), later_subjects(brief, context.stage)
        remarks = [self.texts.heavy_topic.format(topic=cut(one_line(heavy[0]), 20).rstrip("?.! "))] if heavy else []
        if not subjects(brief):
            remarks.append(self.texts.no_topic.format(person=someone(known(brief.person))))
        if later:
            rest = "; ".join(cut(one_line(subject), 14).rstrip("?.! ") for subject in later)
            remarks.append(self.texts.later.format(later=rest))
        return tuple(remarks)

    def _times(self, topics: tuple[Topic, ...], minutes: int, reports: bool) -> tuple[str, ...]:
        shares = share_out(minutes, len(topics), reports)
        names = self.texts.times
        parts = (
            (names["opening"], shares.opening),
            (names["report"], shares.report),
            *((topic.title, topic.minutes) for topic in topics),
            (names["play_back"], shares.play_back),
            (names["close"], shares.close),
        )
        return tuple(names["line"].format(start=start, end=end, part=part) for start, end, part in spans(parts))

    def _before_after(self, context: Context, cites: Citations) -> tuple[Point, ...]:
        return tuple(
            Point(text=row.say, cites=cites.numbers(fact_key(context, *row.facts)))
            for row in (*self.texts.before, *self.texts.after)
        )

    def _changes(self, brief: AgendaBrief, context: Context) -> tuple[Change, ...]:
        name = name_written(known(brief.person))
        if not name or context.person is not None:
            return ()
        return (
            Change(
                person_name=name, role=one_line(known(brief.role)), organisation=one_line(known(brief.organisation))
            ),
        )


def _point(line: Line, cites: Citations) -> Point:
    return Point(text=cut(one_line(plain(line.text)), 60), cites=cites.numbers(line.cites))


def _topic(topic: TopicWritten, minutes: int, cites: Citations) -> Topic:
    questions = tuple(_point(line, cites) for line in topic.questions[:MOST_QUESTIONS] if plain(line.text))
    return Topic(title=cut(one_line(plain(topic.title)), 12), questions=questions, minutes=minutes)
