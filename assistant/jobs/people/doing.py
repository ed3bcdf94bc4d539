"""What a message changes in the record: an event, a stage, who a person is; and what is said about it."""

from collections.abc import Sequence

from assistant.jobs.changes import (
    AnyChange,
    Change,
    Described,
    EventCorrected,
    EventDeleted,
    FitNoted,
    Forgotten,
    Merged,
    Undone,
)
from assistant.jobs.people.days import day_in, without_day
from assistant.jobs.people.described import description_in, signals_in, stage_in
from assistant.jobs.people.happened import Happening, topic_in
from assistant.jobs.people.pages import signals
from assistant.jobs.people.request import Request
from assistant.jobs.people.saying import what_happened
from assistant.jobs.people.texts import Texts
from assistant.mentoring.cadence import DueKind, dues
from assistant.mentoring.fit import FitNote
from assistant.mentoring.people import Details, Event, EventKind
from assistant.mentoring.scale import Stage
from assistant.mentoring.stages import why
from assistant.mentoring.telling import on_day

Done = tuple[tuple[str, ...], tuple[AnyChange, ...]]
"""What is said, a line each, and what is changed."""

FORGET, THE_ONLY = "forget", "someone new"
NOT_YET = "new"


def told(request: Request, texts: Texts) -> Done:
    """What happened, an event for each thing told, with where it leads to."""
    if not request.happenings:
        return (texts.done["not_clear"].format(name=request.name),), ()
    changes: list[Change] = []
    events: list[Event] = []
    for number, (happening, words) in enumerate(request.happenings):
        change = _event(request, happening, words)
        event = Event(
            id=f"{NOT_YET} {number}",
            person="",
            kind=happening.kind,
            by=happening.by,
            on=request.day,
            topic=change.topic,
        )
        events.append(event)
        changes.append(change if not changes else change.model_copy(update={"role": "", "organisation": ""}))
    what = "; ".join(what_happened(event) for event in events)
    said = texts.done["event"].format(what=what, day=on_day(request.day), name=request.name)
    return (said, *_led_to(request, events, texts)), tuple(changes)


def _event(request: Request, happening: Happening, words: str) -> Change:
    introduced = happening.kind is EventKind.INTRODUCED
    thirds = [person.id for person in request.thirds()] if introduced else []
    other = request.brief.answer if request.brief.answer in thirds else thirds[0] if len(thirds) == 1 else ""
    news = {
        "event": happening.kind.value,
        "by": happening.by,
        "on": request.day,
        "note": words,
        "topic": without_day(topic_in(happening.kind, words)),
        "other": other,
        "other_name": request.third() if introduced and not other else "",
    }
    return _about(request).model_copy(update=news)


def _led_to(request: Request, news: Sequence[Event], texts: Texts) -> tuple[str, ...]:
    events, today = (*request.context.events, *news), request.context.today
    thanks = [due for due in dues(events, today) if due.kind is DueKind.THANK and due.about.startswith(NOT_YET)]
    after = [texts.done["thank"].format(day=on_day(due.by)) for due in thanks if due.by >= today]
    return (why(events, today), *after)


def staged(request: Request, stage: Stage, texts: Texts) -> Done:
    """A stage the user insists on."""
    today = request.context.today
    change = _about(request).model_copy(update={"stage": stage.value, "note": " ".join(request.brief.purpose.split())})
    event = Event(id=NOT_YET, person="", kind=EventKind.CORRECTED, on=today, stage=stage)
    return (texts.done["stage"].format(name=request.name), why((*request.context.events, event), today)), (change,)


def stage_told(request: Request) -> Stage | None:
    """The stage by the chosen answer, else by the words."""
    chosen = {stage.value: stage for stage in Stage}.get(request.brief.answer)
    return chosen or stage_in(request.brief.purpose)


def described(request: Request, texts: Texts) -> Done:
    """News of who a person is: filled in where nothing was known, replaced where the user says it afresh."""
    found = description_in(request.brief.purpose)
    if found is None or not found.what:
        return (texts.done["not_clear"].format(name=request.name),), ()
    said = (texts.done["described"].format(name=request.name, what=_quoted(found.what)),)
    person = request.context.person
    if person is None:
        placed = {"role": found.role, "organisation": found.organisation, "details": found.details}
        return said, (_about(request).model_copy(update={name: value for name, value in placed.items() if value}),)
    grown = {
        name: tuple(dict.fromkeys((*getattr(person, name), *value))) if isinstance(value, tuple) else value
        for name, value in found.details.model_dump(exclude_defaults=True).items()
    }
    known = {name: getattr(person, name) for name in Details.model_fields}
    change = Described(
        person=person.id,
        role=found.role or None,
        organisation=found.organisation or None,
        local_only=found.local_only,
        details=Details(**(known | grown)) if grown else None,
    )
    return said, (change,)


def _quoted(words: str) -> str:
    return f"“{words}”"


def added(request: Request, texts: Texts) -> Done:
    """A person kept, with what the message says of them."""
    return (texts.done["added"].format(name=request.name),), (_about(request),)


def taken_out(request: Request, texts: Texts) -> Done:
    """The latest event, of the kind the message names where it names one."""
    event = _latest(request)
    if event is None:
        return (texts.done["no_event"].format(name=request.name),), ()
    said = texts.done["taken_out"].format(what=what_happened(event), day=on_day(event.on), name=request.name)
    left = tuple(each for each in request.context.events if each.id != event.id)
    return (said, why(left, request.context.today)), (EventDeleted(event=event.id),)


def moved(request: Request, texts: Texts) -> Done:
    """The latest event put on another day."""
    event, day = _latest(request), day_in(request.brief.purpose, request.context.today)
    if event is None or day is None:
        return (texts.done["no_event"].format(name=request.name),), ()
    said = texts.done["moved"].format(what=what_happened(event), day=on_day(day), name=request.name)
    return (said,), (EventCorrected(event=event.id, on=day),)


def _latest(request: Request) -> Event | None:
    words = request.brief.purpose.lower()
    kinds = {
        kind
        for kind, stems in ((EventKind.MET, ("meet", "met")), (EventKind.TALKED, ("talk", "speak")))
        if any(stem in words for stem in stems)
    }
    events = [event for event in request.context.events if event.kind in kinds] or list(request.context.events)
    return max(events, key=lambda event: event.on, default=None)


def merged(request: Request, texts: Texts) -> Done:
    """Two records made one: the one with the fuller name is kept."""
    pairs = request.pairs()
    chosen = [pair for pair in pairs if pair_key(pair[0].id, pair[1].id) == request.brief.answer] or list(pairs[:1])
    if not chosen:
        return (texts.done["which_records"],), ()
    (keep, drop) = chosen[0]
    return (texts.done["merged"].format(name=keep.name),), (Merged(keep=keep.id, drop=drop.id),)


def pair_key(one: str, other: str) -> str:
    """What names a pair of records in a choice."""
    return f"{one} {other}"


def forgotten(request: Request, texts: Texts) -> Done:
    """The person erased, once the user has said yes."""
    if request.context.person is None or request.brief.answer != FORGET:
        return (texts.done["kept"],), ()
    return (texts.done["forgotten"],), (Forgotten(person=request.context.person.id),)


def taken_back(request: Request, texts: Texts) -> Done:
    """The last step taken back."""
    step = request.context.last_step
    if step is None:
        return (texts.done["nothing_to_undo"],), ()
    return (texts.done["undone"].format(what=f"{step.says[:1].upper()}{step.says[1:]}."),), (Undone(step=step.id),)


def fit_noted(request: Request, texts: Texts) -> Done:
    """The signals the user says were there or missing."""
    note = fit_note(request)
    if note is None:
        return (texts.fit.unclear,), ()
    said = texts.done["fit"].format(name=request.name, what=signals(note, texts))
    return (said,), (FitNoted(person=note.person, on=note.on, there=note.there, missing=note.missing),)


def fit_note(request: Request) -> FitNote | None:
    """The note the message makes of a talk; None where it names no signal or nobody known."""
    there, missing = signals_in(request.brief.purpose)
    if request.context.person is None or not there | missing:
        return None
    return FitNote(id=NOT_YET, person=request.context.person.id, on=request.day, there=there, missing=missing)


def _about(request: Request) -> Change:
    brief, person = request.brief, request.context.person
    name = person.name if person else brief.person
    return Change(
        person_name=name, person=person.id if person else "", role=brief.role, organisation=brief.organisation
    )
