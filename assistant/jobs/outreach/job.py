"""The outreach job: what it needs, how the built-in coach writes it, and what survives of any writer's message."""

from assistant.jobs.artefact import Letter
from assistant.jobs.citing import Citations, passage_key
from assistant.jobs.job import Change, Context, Job, Needs, Outcome, Phrases
from assistant.jobs.outreach.artefact import Cited, OutreachGiven, OutreachWritten
from assistant.jobs.outreach.brief import OutreachBrief
from assistant.jobs.outreach.frame import framed, greeting, is_letter, sign_off, unframed
from assistant.jobs.outreach.limits import SUBJECT_WORDS, fits
from assistant.jobs.outreach.plot import plot_of
from assistant.jobs.outreach.texts import Texts
from assistant.jobs.outreach.writing import remarks, written_by_hand
from assistant.jobs.wording.names import someone
from assistant.jobs.wording.names import written as name_written
from assistant.jobs.wording.noting import best_lines, notes_about
from assistant.jobs.wording.shape import sentence
from assistant.jobs.wording.typed import known, one_line, plain
from assistant.jobs.wording.words import cut
from assistant.mentoring.guard import Guard
from assistant.mentoring.message import Message
from assistant.mentoring.people import EventKind
from assistant.mentoring.stages import STAGE_IN_WORDS, Stage, stage_of

MOST_NOTES = 2
VARIANTS = ("warmer", "shorter")


class Outreach(Job[OutreachBrief, OutreachWritten]):
    """A message, in two variants, that asks for no more than the stage carries."""

    name = "outreach"
    brief_type = OutreachBrief
    written_type = OutreachWritten

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)
        self.guard = Guard()

    def stage(self, brief: OutreachBrief, context: Context) -> Stage:
        """The stage the user named, else the one the events earned."""
        return brief.stage_said() or context.stage

    def own_letter(self, words: str, brief: OutreachBrief, context: Context) -> Message | None:
        """A whole message exactly as it is; a phrase between greeting and sign-off, by the brief's channel."""
        channel, name = brief.by(), name_written(known(brief.person))
        if is_letter(words):
            return Message(to=name, channel=channel, body=words.strip())
        subject = self.texts.subject_otherwise["asks_much"] if channel == "email" else ""
        leave = sign_off(context.user_name, channel, "warmer", name, self.texts)
        return framed(
            sentence(words), name, channel, subject, greeting(known(brief.person), channel, self.texts), leave
        )

    def needs(self, brief: OutreachBrief) -> Needs:
        """What the notes say of the person, and facts about beginning, thanking and telling what came of it."""
        person = name_written(known(brief.person))
        about = cut(one_line(" ".join(known(text) for text in (brief.ask, brief.stayed_with_me, brief.topics))), 40)
        queries = (person, f"{person} {about}") if person and about else (person or about,)
        return Needs(
            person, queries=tuple(query for query in queries if query), topics=("beginnings", "thanks", "goals")
        )

    def write(self, brief: OutreachBrief, context: Context) -> OutreachWritten:
        """Two variants from the user's own words; nothing to write about gives empty ones."""
        plot = plot_of(brief, context, self.stage(brief, context), self.texts, self.guard)
        return written_by_hand(brief, context, plot, self.texts)

    def finish(self, written: OutreachWritten, brief: OutreachBrief, context: Context) -> Outcome:
        """The letters, framed; a variant over its channel's limits, or with a placeholder, is the built-in coach's."""
        plot = plot_of(brief, context, self.stage(brief, context), self.texts, self.guard)
        own = written_by_hand(brief, context, plot, self.texts)
        cites = Citations(context)
        messages = [(variant, self._message(variant, written, own, brief, context)) for variant in VARIANTS]
        letters = tuple(Letter(label=self.texts.labels[variant], message=said) for variant, said in messages if said)
        person = someone(known(brief.person))
        notes = self._notes(brief, context, cites)
        lines = tuple(
            Cited(text=text, cites=cites.numbers(line.cites))
            for line in written.why_this_size[:2]
            if letters and (text := cut(one_line(plain(line.text)), 70))
        )
        given = OutreachGiven(
            title=self.texts.title.format(person=person) if known(brief.person) else self.texts.title_without,
            letters=letters,
            remarks=remarks(brief, context, plot, bool(letters), self.texts),
            notes=notes,
            why_this_size=lines,
            next_step=(cut(one_line(plain(written.next_step)), 70) or own.next_step) if letters else "",
            headings=self.texts.headings,
            sources=cites.sources,
        )
        return Outcome(given, self._changes(brief, context))

    def _message(
        self, variant: str, written: OutreachWritten, own: OutreachWritten, brief: OutreachBrief, context: Context
    ) -> Message | None:
        channel, name = brief.by(), name_written(known(brief.person))
        greet = greeting(known(brief.person), channel, self.texts)
        leave = sign_off(context.user_name, channel, variant, name, self.texts)
        for source in (written, own):
            body = unframed(getattr(source, variant))
            if not body:
                continue
            subject = cut(one_line(plain(source.subject)).removeprefix("Subject:").strip(" .?!"), SUBJECT_WORDS)
            message = framed(body, name, channel, subject or own.subject, greet, leave)
            if fits(message):
                return message
        return None

    def _notes(self, brief: OutreachBrief, context: Context, cites: Citations) -> tuple[Cited, ...]:
        about = " ".join(known(text) for text in (brief.stayed_with_me, brief.ask, brief.topics))
        lines = best_lines(
            notes_about(context, known(brief.person)), name_written(known(brief.person)), about, MOST_NOTES
        )
        return tuple(
            Cited(text=line.text, cites=cites.numbers((passage_key(context, line.passage),))) for line in lines
        )

    def _changes(self, brief: OutreachBrief, context: Context) -> tuple[Change, ...]:
        name, said = name_written(known(brief.person)), brief.stage_said()
        role, place = one_line(known(brief.role)), one_line(known(brief.organisation))
        if not name:
            return ()
        if said is not None and (not context.events or said is not stage_of(context.events, context.today)):
            event, note = EventKind.CORRECTED.value, STAGE_IN_WORDS[said]
            change = Change(person_name=name, role=role, organisation=place, event=event, stage=said.value, note=note)
            return (change,)
        return (Change(person_name=name, role=role, organisation=place),) if context.person is None else ()
