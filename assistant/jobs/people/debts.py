"""What is owed and due, a line each, for one person or for everyone."""

from collections.abc import Iterable, Sequence
from datetime import date

from assistant.jobs.artefact import Block, Bullets, Heading, Item, Paragraph
from assistant.jobs.people.saying import short, times, what_happened
from assistant.jobs.people.texts import Texts
from assistant.mentoring.cadence import Due, DueKind, last_contact
from assistant.mentoring.network import Known
from assistant.mentoring.owed import Debt, Owed
from assistant.mentoring.people import By
from assistant.mentoring.standing import standing
from assistant.mentoring.telling import on_day

Line = tuple[date, str]


def owed_blocks(network: Iterable[tuple[str, Known]], today: date, texts: Texts) -> tuple[Block, ...]:
    """What the user owes, what is owed to them, and what comes later: each part soonest first; () for nothing."""
    mine: list[Line] = []
    theirs: list[Line] = []
    later: list[Line] = []
    for name, known in network:
        stands = standing(known.events, today)
        for one in stands.owed:
            (mine if one.by is By.ME else theirs).append(_debt(one, name, today, texts))
        for due in stands.dues:
            line = _due(due, name, known, today, texts)
            if line and due.kind is not DueKind.REST and due.since <= today:
                mine.append(line)
            elif line and due.kind in (DueKind.FOLLOW_UP, DueKind.REST):
                later.append(line)
    parts = (("mine", mine), ("theirs", theirs), ("coming", later))
    return tuple(block for title, lines in parts if lines for block in _part(texts.headings[title], lines))


def _part(title: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    return Heading(text=title), Bullets(items=tuple(Item(text=text) for _, text in sorted(lines)))


def owed_or_nothing(network: Iterable[tuple[str, Known]], today: date, texts: Texts) -> tuple[Block, ...]:
    """The same, or one line that nothing is open."""
    return owed_blocks(network, today, texts) or (Paragraph(text=texts.owed["nothing"]),)


def _debt(owed: Owed, name: str, today: date, texts: Texts) -> Line:
    event, lines = owed.event, texts.owed
    match owed.what:
        case Debt.THANKS:
            by = event.on.fromordinal(event.on.toordinal() + 1)
            what = what_happened(event)
            return by, lines["thanks"].format(name=name, day=on_day(event.on), what=what, by=on_day(by))
        case Debt.REPORT:
            return _report(owed, name, today, texts)
        case Debt.ANSWER:
            return event.on, lines["answer"].format(name=name, day=on_day(event.on))
        case Debt.OFFER:
            text = short(event.topic or event.note) or what_happened(event)
            row = "my_offer" if owed.by is By.ME else "their_offer"
            return event.on, lines[row].format(name=name, text=text)


def _report(owed: Owed, name: str, today: date, texts: Texts) -> Line:
    since, by = owed.advice.due if owed.advice and owed.advice.due else (today, today)
    row = "report_due" if since <= today else "report_later"
    when = texts.owed[row].format(by=on_day(by), since=on_day(since))
    text = short(owed.event.note or owed.event.topic) or on_day(owed.event.on)
    return by, texts.owed["report"].format(name=name, text=text.rstrip("."), when=when)


def _due(due: Due, name: str, known: Known, today: date, texts: Texts) -> Line | None:
    """Thanks and reports are debts and told as such; the rest is told here."""
    since = on_day(due.since)
    match due.kind:
        case DueKind.FOLLOW_UP:
            again = texts.owed["once_more"] if due.times else ""
            return due.by, texts.owed["follow_up"].format(name=name, times=again, since=since)
        case DueKind.REST:
            return due.by, texts.owed["rest"].format(name=name, since=since, times=times(due.times + 1))
        case DueKind.KEEP_IN_TOUCH:
            last = on_day(last_contact(known.events, today) or today)
            return due.by, texts.owed["keep_in_touch"].format(name=name, by=on_day(due.by), last=last)
        case DueKind.THANK | DueKind.REPORT_BACK:
            return None
