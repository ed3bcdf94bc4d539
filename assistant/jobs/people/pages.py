"""The pages of the record: everyone by stage, and one person with where the user stands."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from assistant.jobs.artefact import Block, Bullets, Heading, Item, Paragraph
from assistant.jobs.people.debts import owed_blocks
from assistant.jobs.people.saying import counted, listed, placed, short, what_happened
from assistant.jobs.people.texts import Texts
from assistant.jobs.prompting import ALLOWED_IN_WORDS
from assistant.mentoring.advice import Advice, ledger
from assistant.mentoring.cadence import asks_left, last_contact
from assistant.mentoring.calling import folded, label
from assistant.mentoring.fit import FitNote, misfit_run
from assistant.mentoring.meaning import content_words
from assistant.mentoring.network import Known
from assistant.mentoring.owed import open_offers
from assistant.mentoring.people import Event, Person
from assistant.mentoring.scale import Stage
from assistant.mentoring.stages import stage_of
from assistant.mentoring.standing import Standing, standing
from assistant.mentoring.telling import on_day

MOST_EVENTS = 12
ASKING = frozenset(["network", "people", "contacts", "know", "list", "show", "everyone", "everybody"])
WHERE = re.compile(r"\b(?:at|in|from|about|into|with|who)\b(.*)$", re.IGNORECASE)


def everyone(network: Sequence[Known], asked: str, today: date, texts: Texts) -> tuple[Block, ...]:
    """Everyone by stage, the furthest first; only those of a place, group or interest that was asked for."""
    wanted = _narrowed(asked)
    shown = [known for known in network if not wanted or wanted & _words_of(known.person)]
    if not shown:
        return (Paragraph(text=texts.everyone["none_there" if network else "none"]),)
    people = [known.person for known in network]
    blocks: list[Block] = []
    for stage in reversed(Stage):
        there = [known for known in shown if stage_of(known.events, today) is stage]
        if there:
            items = tuple(Item(text=_line(known, people, today, texts)) for known in there)
            blocks += [Heading(text=stage.value.capitalize()), Bullets(items=items)]
    left = asks_left((event for known in network for event in known.events), today)
    return (*blocks, Paragraph(text=texts.everyone["room_for"].format(left=left)))


def _narrowed(asked: str) -> frozenset[str]:
    found = WHERE.search(asked)
    return content_words(found[1]) - content_words(" ".join(ASKING)) if found else frozenset()


def _words_of(person: Person) -> frozenset[str]:
    told = (person.role, person.organisation, person.how_met, *person.groups, *person.cares_about, *person.tags)
    return content_words(" ".join(told))


def _line(known: Known, people: Sequence[Person], today: date, texts: Texts) -> str:
    last = last_contact(known.events, today)
    when = texts.everyone["last"].format(day=on_day(last)) if last else texts.everyone["never"]
    place = placed(known.person)
    name = label(known.person, people)
    return texts.everyone["line"].format(
        person=name, placed=f", {place}" if place and "(" not in name else "", last=when
    )


def one(
    known: Known, network: Sequence[Known], fits: Sequence[FitNote], today: date, texts: Texts
) -> tuple[Block, ...]:
    """Everything recorded of one person: who they are, where the user stands and why, what is owed, what happened."""
    stands = standing(known.events, today)
    blocks: list[Block] = [Paragraph(text=line) for line in [" ".join(_who(known.person, network, texts))] if line]
    blocks += [Heading(text=texts.headings["standing"]), *_stand(stands, known.events, today, texts)]
    blocks += [Heading(text=texts.headings["owed"])]
    blocks += [
        *owed_blocks([(known.person.first_name, known)], today, texts),
        *_balance(stands, texts),
    ] or [Paragraph(text=texts.person["nothing_owed"])]
    advice = ledger(known.events, today)
    if advice:
        told = tuple(Item(text=_advice(each, texts)) for each in advice)
        blocks += [Heading(text=texts.headings["advice"]), Bullets(items=told)]
    return (*blocks, *_fit(known.person, fits, today, texts), *_between(known.events, texts))


def _who(person: Person, network: Sequence[Known], texts: Texts) -> Iterator[str]:
    by = next((each.person.name for each in network if each.person.id == person.introduced_by), "")
    told = (
        ("placed", placed(person)),
        ("aliases", listed(person.aliases)),
        ("how_met", person.how_met),
        ("introduced_by", by),
        ("groups", listed(person.groups)),
        ("cares_about", listed(person.cares_about)),
        ("needs", listed(person.needs)),
        ("tags", listed(person.tags)),
        ("channels", listed([" ".join((channel.kind, channel.address)).strip() for channel in person.channels])),
    )
    for row, words in told:
        if words:
            yield texts.person[row].format(words=words.rstrip("."), placed=words)
    if person.local_only:
        yield texts.person["local_only"]


def _stand(stands: Standing, events: Sequence[Event], today: date, texts: Texts) -> Iterator[Block]:
    yield Paragraph(text=stands.why)
    yield Paragraph(text=texts.person["next"].format(words=stands.earns_next))
    yield Paragraph(
        text=texts.person["allowed"].format(words=ALLOWED_IN_WORDS[stands.allowed].replace("the user", "you"))
    )
    for offer in open_offers(events, today):
        if words := short(offer.topic or offer.note):
            yield Paragraph(text=texts.person["offered"].format(words=words.rstrip(".")))


def _balance(stands: Standing, texts: Texts) -> Iterator[Block]:
    balance = stands.balance
    if balance.given or balance.got:
        given, got = (counted(len(each), "thing") for each in (balance.given, balance.got))
        yield Paragraph(text=texts.person["balance"].format(given=given, got=got))
    if balance.give_first:
        yield Paragraph(text=texts.person["give_first"])


def _advice(advice: Advice, texts: Texts) -> str:
    if advice.reported:
        state = texts.person["reported"].format(day=on_day(advice.reported))
    elif advice.tried:
        result = f": {short(advice.result)}" if advice.result else ""
        state = texts.person["tried"].format(day=on_day(advice.tried), result=result.rstrip("."))
    else:
        state = texts.person["received"]
    text = short(advice.text or advice.topic).rstrip(".") or "advice"
    return texts.person["advice"].format(day=on_day(advice.received), text=text, state=state)


def _fit(person: Person, fits: Sequence[FitNote], today: date, texts: Texts) -> Iterator[Block]:
    if fits:
        yield Heading(text=texts.headings["noted"])
        yield Bullets(
            items=tuple(Item(text=f"{on_day(note.on)}: {signals(note, texts)}") for note in fits[-MOST_EVENTS:])
        )
    if misfit_run(fits, today):
        yield Heading(text=texts.headings["lighter"])
        lines = (line.format(name=person.first_name) for line in texts.fit.lighter)
        yield Bullets(items=tuple(Item(text=line) for line in lines))


def signals(note: FitNote, texts: Texts) -> str:
    """What was noted of a talk, as "you felt respected and they show up"."""
    there = [texts.fit.said[one.value] for one in sorted(note.there, key=lambda one: one.value)]
    missing = [texts.fit.said[f"not {one.value}"] for one in sorted(note.missing, key=lambda one: one.value)]
    return listed([*there, *missing])


def _between(events: Sequence[Event], texts: Texts) -> Iterator[Block]:
    yield Heading(text=texts.headings["between"])
    if not events:
        yield Paragraph(text=texts.person["nothing"])
        return
    latest = sorted(events, key=lambda event: event.on, reverse=True)[:MOST_EVENTS]
    yield Bullets(items=tuple(Item(text=_event(event, texts)) for event in latest))


def _event(event: Event, texts: Texts) -> str:
    what = what_happened(event)
    same = folded(event.note) in ("", folded(event.topic))
    note = "" if same else f" (“{short(event.note).rstrip('.')}”)"
    return texts.person["event"].format(day=on_day(event.on), what=what, note=note)
