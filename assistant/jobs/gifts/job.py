"""The gifts job: keeps what the user can give, and finds what fits a person, with the reason."""

from collections.abc import Sequence

from assistant.jobs.changes import AnyChange, Change, GiftDropped, GiftKept
from assistant.jobs.form import Choice, Field
from assistant.jobs.gifts.brief import GiftsBrief
from assistant.jobs.gifts.pages import all_gifts, fitting
from assistant.jobs.gifts.texts import Texts
from assistant.jobs.gifts.wanted import FOR_SOMEONE, GAVE, Wanted, gift_in, kind_of, tags_in, wanted
from assistant.jobs.job import Context, Needs, Outcome, Phrases, Unsettled
from assistant.jobs.record import Page, RecordJob, Said
from assistant.mentoring.calling import folded, label
from assistant.mentoring.gifts import Gift, GiftKind, matched
from assistant.mentoring.meaning import content_words
from assistant.mentoring.people import By, EventKind


class GiftsJob(RecordJob[GiftsBrief]):
    """What could be given, to whom, and why it fits."""

    name = "gifts"
    brief_type = GiftsBrief

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self.texts = Texts.model_validate(phrases.texts)

    def needs(self, brief: GiftsBrief) -> Needs:
        """The person, everything that can be given, and everyone, to tell two of one name apart."""
        return Needs(person=brief.person, network=True)

    def fields(self, brief: GiftsBrief) -> tuple[Field, ...]:
        """Who it would be for, when nothing but the starter was said."""
        return self.phrases.fields if not brief.purpose else ()

    def heard(self, text: str) -> dict[str, str]:
        """Whom a click on "I gave … this" names."""
        found = GAVE.match(text)
        return {"person": found[1]} if found else {}

    def means_one(self, brief: GiftsBrief) -> bool:
        """A name inside a gift ("an introduction to Ada Byron") is not whom it is for."""
        return wanted(brief.purpose, brief.person) not in (Wanted.KEEP, Wanted.DROP)

    def unsettled(self, brief: GiftsBrief, context: Context) -> Unsettled | None:
        """Which gift is meant, where the words fit several."""
        if brief.answer or wanted(brief.purpose, brief.person) is not Wanted.DROP:
            return None
        fit = _like(brief.purpose, context.gifts)
        choices = tuple(Choice(value=gift.id, label=gift.text) for gift in fit[:4])
        return Unsettled(self.texts.which, choices) if len(fit) > 1 else None

    def read(self, brief: GiftsBrief, context: Context) -> Outcome:
        """What was asked for, or what changes."""
        match wanted(brief.purpose, brief.person):
            case Wanted.KEEP:
                return self._kept(brief, context)
            case Wanted.DROP:
                return self._dropped(brief, context)
            case Wanted.GIVEN:
                return self._given(brief, context)
            case Wanted.MATCH:
                return self._matched(brief, context)
            case Wanted.ALL:
                return Outcome(Page(title=self.texts.titles["all"], body=all_gifts(context.gifts, self.texts)))

    def _kept(self, brief: GiftsBrief, context: Context) -> Outcome:
        what, kind = gift_in(brief.purpose), kind_of(brief.purpose)
        whom = FOR_SOMEONE.search(what)
        people = [known.person for known in context.network]
        theirs = [one for one in people if whom and folded(whom[1]) in (folded(one.name), folded(one.first_name))]
        person = theirs[0] if len(theirs) == 1 and kind is not GiftKind.INTRODUCTION else None
        change = GiftKept(kind=kind, text=what, tags=tags_in(brief.purpose), meant_for=person.id if person else "")
        row = self.texts.kept_for if person else self.texts.kept
        name = label(person, people) if person else ""
        return self._done(row.format(name=name, text=what, kind=self.texts.kinds[kind.value]), change)

    def _dropped(self, brief: GiftsBrief, context: Context) -> Outcome:
        fit = [gift for gift in context.gifts if gift.id == brief.answer] or list(_like(brief.purpose, context.gifts))
        if not fit:
            return self._done(self.texts.none_such)
        return self._done(self.texts.dropped.format(text=fit[0].text), GiftDropped(gift=fit[0].id))

    def _given(self, brief: GiftsBrief, context: Context) -> Outcome:
        found, person = GAVE.match(brief.purpose), context.person
        gift = next((one for one in context.gifts if found and folded(one.text) == folded(found[2])), None)
        if person is None or gift is None:
            return self._done(self.texts.none_such)
        kind = EventKind.INTRODUCED if gift.kind is GiftKind.INTRODUCTION else EventKind.HELPED_THEM
        told = {"event": kind.value, "by": By.ME, "note": gift.text, "about": gift.id}
        change = Change(person_name=person.name, person=person.id).model_copy(update=told)
        return self._done(self.texts.given.format(name=person.name, text=gift.text), change)

    def _matched(self, brief: GiftsBrief, context: Context) -> Outcome:
        person = context.person
        if person is None:
            return self._done(self.texts.unknown.format(name=brief.person))
        name = label(person, [known.person for known in context.network])
        matches = matched(context.gifts, person, context.events, context.today, context.embed)
        given = (self.texts.offer_given.format(name=name, text=match.gift.text) for match in matches)
        return Outcome(
            Page(
                title=self.texts.titles["match"].format(name=name),
                body=fitting(person, matches, context, self.texts),
                offers=tuple(Choice(value=words, label=words) for words in given),
            )
        )

    def _done(self, said: str, *changes: AnyChange) -> Outcome:
        undo = (Choice(value=self.texts.offer_undo, label=self.texts.offer_undo),) if changes else ()
        return Outcome(Said(title=self.phrases.title, lines=(said,), offers=undo), changes)


def _like(said: str, gifts: Sequence[Gift]) -> tuple[Gift, ...]:
    """The gifts that share the most words with what was said; () when none shares any."""
    words = content_words(said)
    shares = [len(words & content_words(gift.text)) for gift in gifts]
    most = max(shares, default=0)
    return tuple(gift for gift, share in zip(gifts, shares, strict=True) if most and share == most)
