"""What the user can give, all of it or what fits one person, as blocks."""

from collections.abc import Sequence

from assistant.jobs.artefact import Block, Bullets, Item, Paragraph
from assistant.jobs.gifts.texts import Texts
from assistant.jobs.job import Context
from assistant.jobs.people.saying import counted, listed, short
from assistant.mentoring.advice import ledger, to_report
from assistant.mentoring.balance import balance
from assistant.mentoring.gifts import Gift, Ground, Match
from assistant.mentoring.people import Person

REASONS = {Ground.MEANT: "meant", Ground.TAG: "tag", Ground.WORDS: "words", Ground.MEANING: "meaning"}


def all_gifts(gifts: Sequence[Gift], texts: Texts) -> tuple[Block, ...]:
    """Everything the user can give."""
    if not gifts:
        return (Paragraph(text=texts.none_kept),)
    lines = (texts.plain_line.format(text=gift.text, kind=texts.kinds[gift.kind.value]) for gift in gifts)
    return (Bullets(items=tuple(Item(text=line) for line in lines)),)


def fitting(person: Person, matches: Sequence[Match], context: Context, texts: Texts) -> tuple[Block, ...]:
    """What fits one person, each with its reason; where nothing does, what would help to find something."""
    return (*_report(person, context, texts), *_matches(person, matches, context, texts), *_balance(context, texts))


def _matches(person: Person, matches: Sequence[Match], context: Context, texts: Texts) -> tuple[Block, ...]:
    if matches:
        return (Bullets(items=tuple(Item(text=_line(match, texts)) for match in matches)),)
    cares = (*person.needs, *person.cares_about, *person.tags)
    if not context.gifts:
        return (Paragraph(text=texts.none_kept),)
    if not cares:
        return (Paragraph(text=texts.no_cares.format(name=person.name, first=person.first_name)),)
    return (Paragraph(text=texts.nothing_fits.format(name=person.name, cares=listed(cares))),)


def _line(match: Match, texts: Texts) -> str:
    reason = texts.reasons[REASONS[match.ground]].format(theirs=match.theirs, shared=listed(match.shared))
    return texts.line.format(text=match.gift.text, kind=texts.kinds[match.gift.kind.value], reason=reason)


def _report(person: Person, context: Context, texts: Texts) -> tuple[Block, ...]:
    due = to_report(ledger(context.events, context.today), context.today)
    if not due:
        return ()
    text = short(due[0].text or due[0].topic).rstrip(".")
    return (Paragraph(text=texts.report_first.format(first=person.first_name, text=text)),)


def _balance(context: Context, texts: Texts) -> tuple[Block, ...]:
    found = balance(context.events, context.today)
    if not (found.given or found.got):
        return ()
    given, got = (counted(len(each), "thing") for each in (found.given, found.got))
    return (Paragraph(text=texts.balance.format(given=given, got=got)),)
