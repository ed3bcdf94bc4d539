"""The people job: pages of the record, and changes to it that can be taken back."""

from assistant.jobs.artefact import Paragraph
from assistant.jobs.form import Choice, Field
from assistant.jobs.job import Context, Needs, Outcome, Phrases, Unsettled
from assistant.jobs.people import doing
from assistant.jobs.people.brief import PeopleBrief
from assistant.jobs.people.debts import owed_or_nothing
from assistant.jobs.people.described import placed_in
from assistant.jobs.people.pages import everyone, one
from assistant.jobs.people.request import NEEDS_NOBODY, OF_THE_ONE_BEFORE, Request, subject_of, wanted
from assistant.jobs.people.saying import counted
from assistant.jobs.people.texts import Texts
from assistant.jobs.people.wanted import Wanted
from assistant.jobs.record import Page, RecordJob, Said
from assistant.mentoring.calling import label
from assistant.mentoring.fit import misfit_run
from assistant.mentoring.scale import STAGE_IN_WORDS

CHANGES = {
    Wanted.EVENT: doing.told,
    Wanted.TAKE_OUT: doing.taken_out,
    Wanted.MOVE: doing.moved,
    Wanted.DESCRIBE: doing.described,
    Wanted.ADD: doing.added,
    Wanted.FORGET: doing.forgotten,
    Wanted.MERGE: doing.merged,
    Wanted.UNDO: doing.taken_back,
    Wanted.FIT: doing.fit_noted,
}
OF_SOMEONE_KNOWN = frozenset({Wanted.PERSON, Wanted.FORGET, Wanted.TAKE_OUT, Wanted.MOVE, Wanted.FIT})
CANNOT_BE_UNDONE = frozenset({Wanted.FORGET, Wanted.UNDO})


class PeopleJob(RecordJob[PeopleBrief]):
    """Who is in the network, and what is recorded of them."""

    name = "people"
    brief_type = PeopleBrief

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)

    def needs(self, brief: PeopleBrief) -> Needs:
        """Everyone, and the person it is about; what follows on is about the one spoken of last."""
        follows = wanted(brief) in OF_THE_ONE_BEFORE
        return Needs(person=brief.person or (brief.before if follows else ""), network=True)

    def fields(self, brief: PeopleBrief) -> tuple[Field, ...]:
        """Who it is about, unless it is about everyone."""
        asks = wanted(brief)
        settled = asks in NEEDS_NOBODY or (asks in OF_THE_ONE_BEFORE and brief.before)
        return () if settled else self.phrases.fields

    def heard(self, text: str) -> dict[str, str]:
        """The person a sentence begins with, "Kwame replied", and who they are: "Ida Lund, head of labs at Orbis"."""
        subject = {"person": name} if (name := subject_of(text)) else {}
        return subject | placed_in(text)

    def means_one(self, brief: PeopleBrief) -> bool:
        """Two records that are to be one are meant together."""
        return wanted(brief) is not Wanted.MERGE

    def unsettled(self, brief: PeopleBrief, context: Context) -> Unsettled | None:
        """What must be said before it is done: a yes to erasing, which of several, how far in the user's own view."""
        request = Request(brief, context)
        if brief.answer:
            return None
        match request.wanted:
            case Wanted.FORGET if request.known:
                return self._before_erasing(request)
            case Wanted.STAGE if doing.stage_told(request) is None:
                choices = tuple(Choice(value=stage.value, label=words) for stage, words in STAGE_IN_WORDS.items())
                return Unsettled(self.texts.questions["stage"].format(name=request.name), choices)
            case Wanted.MERGE if len(request.pairs()) > 1:
                return self._which_pair(request)
            case Wanted.EVENT if len(request.thirds()) > 1:
                which = [Choice(value=person.id, label=label(person, request.people)) for person in request.thirds()]
                new = Choice(value=doing.THE_ONLY, label=self.texts.questions["someone_new"])
                return Unsettled(self.texts.questions["third"].format(name=request.third()), (*which[:4], new))
            case _:
                return None

    def read(self, brief: PeopleBrief, context: Context) -> Outcome:
        """The page that was asked for, or the change with what is said about it."""
        request = Request(brief, context)
        asks = request.wanted
        if asks in OF_SOMEONE_KNOWN and request.known is None:
            name = brief.person or brief.before
            return Outcome(Said(title=name, lines=(self.texts.person["unknown"].format(name=name),)))
        if asks is Wanted.STAGE and (stage := doing.stage_told(request)):
            return self._done(request, doing.staged(request, stage, self.texts))
        if asks in CHANGES:
            return self._done(request, CHANGES[asks](request, self.texts))
        return Outcome(self._page(request))

    def _page(self, request: Request) -> Page:
        context, texts = request.context, self.texts
        if request.wanted is Wanted.PERSON and request.known:
            body = one(request.known, context.network, context.fits, context.today, texts)
            return Page(title=request.name, body=body)
        if request.wanted is Wanted.OWED:
            about = [request.known] if request.known else list(context.network)
            body = owed_or_nothing([(label(k.person, request.people), k) for k in about], context.today, texts)
            row = "owed_one" if request.known else "owed"
            offers = (self._offer("notes"),) if isinstance(body[0], Paragraph) else ()
            return Page(title=texts.titles[row].format(name=request.name), body=body, offers=offers)
        body = everyone(context.network, request.brief.purpose, context.today, texts)
        offers = (self._offer("owed"),) if context.network else ()
        return Page(title=texts.titles["everyone"], body=body, offers=offers)

    def _done(self, request: Request, done: doing.Done) -> Outcome:
        lines, changes = done
        undo = (self._offer("undo"),) if changes and request.wanted not in CANNOT_BE_UNDONE else ()
        lighter = self._lighter(request) if request.wanted is Wanted.FIT and changes else ()
        return Outcome(Said(title=self.phrases.title, lines=(*lines, *lighter), offers=undo), changes)

    def _lighter(self, request: Request) -> tuple[str, ...]:
        """The lighter way, once the talks in a row speak for it; told with the note that completes the run."""
        note = doing.fit_note(request)
        if note is None or not misfit_run((*request.context.fits, note), request.context.today):
            return ()
        name = request.known.person.first_name if request.known else request.name
        return tuple(line.format(name=name) for line in self.texts.fit.lighter)

    def _offer(self, row: str) -> Choice:
        words = self.texts.offers[row]
        return Choice(value=words, label=words)

    def _before_erasing(self, request: Request) -> Unsettled:
        questions = self.texts.questions
        pieces = counted(len(request.context.fits), "note of a talk").replace("talks", "talk")
        text = questions["forget"].format(
            name=request.name, events=counted(len(request.context.events), "event"), pieces=pieces
        )
        yes, no = (
            Choice(value=value, label=questions[row])
            for value, row in ((doing.FORGET, "forget_yes"), ("keep", "forget_no"))
        )
        return Unsettled(text, (yes, no))

    def _which_pair(self, request: Request) -> Unsettled:
        pairs = [
            Choice(value=doing.pair_key(a.id, b.id), label=f"{label(a, request.people)} and {label(b, request.people)}")
            for a, b in request.pairs()[:4]
        ]
        return Unsettled(self.texts.questions["merge"], tuple(pairs))
