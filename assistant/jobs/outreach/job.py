"""The outreach job: what it needs, how the built-in coach writes it, and what survives of any writer's message."""

from assistant.jobs.artefact import Letter
from assistant.jobs.citing import Citations, Line, fact_key, passage_key
from assistant.jobs.job import Change, Context, Job, Needs, Outcome, Phrases
from assistant.jobs.outreach.artefact import Cited, OutreachGiven, OutreachWritten
from assistant.jobs.outreach.brief import OutreachBrief
from assistant.jobs.outreach.frame import framed, greeting, sign_off, unframed
from assistant.jobs.outreach.letters import shorter, warmer
from assistant.jobs.outreach.limits import fits
from assistant.jobs.outreach.plotting import plot_of
from assistant.jobs.outreach.subject import subject_of
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.wording.names import someone
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.noting import best_lines, notes_about
from assistant.jobs.wording.typed import known, one_line, plain
from assistant.jobs.wording.words import cut
from assistant.mentoring.message import Message
from assistant.mentoring.people import EventKind
from assistant.mentoring.stages import STAGE_IN_WORDS, Stage

MOST_NOTES = 2


class Outreach(Job[OutreachBrief, OutreachWritten]):
    """A message, in two variants, that asks for no more than the stage carries."""

    name = "outreach"
    brief_type = OutreachBrief
    written_type = OutreachWritten

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)

    def stage(self, brief: OutreachBrief, context: Context) -> Stage:
        """The stage the user named, else the one the events earned."""
        return brief.stage_said() or context.stage

    def needs(self, brief: OutreachBrief) -> Needs:
        """What the notes say of the person, and facts about asking and writing."""
        person = name_written(known(brief.person))
        about = one_line(" ".join(known(text) for text in (brief.ask, brief.stayed_with_me, brief.topics)))
        queries = tuple(query for query in (person, f"{person} {cut(about, 40)}".strip() if about else "") if query)
        return Needs(person=person, queries=queries, topics=("asking", "beginnings", "thanks", "reporting", "messages"))

    def write(self, brief: OutreachBrief, context: Context) -> OutreachWritten:
        """Two variants from the user's own words; nothing to write about gives empty ones."""
        stage = self.stage(brief, context)
        plot = plot_of(brief, context, stage, self.texts)
        told = plot.told
        subject = subject_of(
            (plot.wish.topic if not plot.wish.heavier else "", told.stayed.text, told.since, plot.wish.warm),
            "A short note",
        )
        size = self._why(stage, plot.wish.warm != "", context)
        return OutreachWritten(
            subject=subject if brief.by() == "email" else "",
            warmer=warmer(plot, self.texts) if brief.says_anything() else "",
            shorter=shorter(plot, self.texts) if brief.says_anything() else "",
            why_this_size=size,
            next_step=self.texts.next[
                "spoken" if brief.by() == "spoken" else {"share": "thank"}.get(plot.kind, plot.kind)
            ],
        )

    def finish(self, written: OutreachWritten, brief: OutreachBrief, context: Context) -> Outcome:
        """The letters, framed; a variant that breaks its channel's limits or holds a placeholder is the built-in coach's."""
        cites = Citations(context)
        own = self.write(brief, context)
        letters = tuple(
            Letter(label=self.texts.labels[variant], message=message)
            for variant in ("warmer", "shorter")
            if (message := self._message(variant, written, own, brief, context))
        )
        person = someone(known(brief.person))
        lines = (
            Cited(text=cut(one_line(plain(line.text)), 70), cites=cites.numbers(line.cites))
            for line in written.why_this_size[:2]
        )
        given = OutreachGiven(
            title=self.texts.title.format(person=person) if known(brief.person) else self.texts.title_without,
            letters=letters,
            remarks=self._remarks(brief, context, bool(letters)),
            notes=self._notes(brief, context, cites),
            why_this_size=tuple(line for line in lines if line.text) if letters else (),
            next_step=(cut(one_line(plain(written.next_step)), 70) or own.next_step) if letters else "",
            headings=self.texts.headings,
            sources=(),
        )
        return Outcome(given.model_copy(update={"sources": cites.sources}), self._changes(brief, context))

    def _message(
        self, variant: str, written: OutreachWritten, own: OutreachWritten, brief: OutreachBrief, context: Context
    ) -> Message | None:
        channel = brief.by()
        name = name_written(known(brief.person))
        greet = greeting(known(brief.person), channel, self.texts)
        leave = sign_off(context.user_name, channel, variant, name, self.texts)
        for source in (written, own):
            body = unframed(plain_letter(getattr(source, variant)))
            if not body:
                continue
            subject = cut(one_line(plain(source.subject)).removeprefix("Subject:").strip(" .?!"), 6) or own.subject
            message = framed(body, name, channel, subject, greet, leave)
            if fits(message) or source is own:
                return message
        return None

    def _why(self, stage: Stage, asks: bool, context: Context) -> tuple[Line, ...]:
        key = stage.value if asks else "nothing"
        return (Line(text=self.texts.why[key], cites=fact_key(context, *self.texts.why_facts[key])),)

    def _remarks(self, brief: OutreachBrief, context: Context, letters: bool) -> tuple[str, ...]:
        texts = self.texts.remarks
        person = someone(known(brief.person))
        if not letters:
            return (texts["nothing_at_all"].format(person=person),)
        plot = plot_of(brief, context, self.stage(brief, context), self.texts)
        remarks = []
        if plot.wish.heavier:
            remarks.append(texts["lighter"].format(heavier=plot.wish.heavier))
        if plot.wish.later:
            remarks.append(texts["later"].format(later=" ".join(plot.wish.later)))
        if not plot.told.stayed.text and not plot.told.since:
            remarks.append(texts["nothing_own"].format(person=person))
        if not known(context.user_name) and brief.by() == "email":
            remarks.append(texts["unsigned"])
        return tuple(remarks)

    def _notes(self, brief: OutreachBrief, context: Context, cites: Citations) -> tuple[Cited, ...]:
        about = " ".join(known(text) for text in (brief.stayed_with_me, brief.ask, brief.topics))
        lines = best_lines(notes_about(context, known(brief.person)), about, MOST_NOTES)
        return tuple(
            Cited(text=line.text, cites=cites.numbers((passage_key(context, line.passage),))) for line in lines
        )

    def _changes(self, brief: OutreachBrief, context: Context) -> tuple[Change, ...]:
        name = name_written(known(brief.person))
        said = brief.stage_said()
        if not name:
            return ()
        where = {"role": one_line(known(brief.role)), "organisation": one_line(known(brief.organisation))}
        if said is not None and (not context.events or said is not context.stage):
            note = STAGE_IN_WORDS[said]
            return (Change(person_name=name, event=EventKind.CORRECTED.value, stage=said.value, note=note, **where),)
        return (Change(person_name=name, **where),) if context.person is None else ()


def plain_letter(text: str) -> str:
    """A body as plain text, its paragraphs kept."""
    return "\n\n".join(part for paragraph in text.split("\n\n") if (part := plain(paragraph)))
