"""What a job needs, fetched from storage and the library into a Context."""

import asyncio
from typing import TypedDict

from assistant.flow.tools import AnyJob, Moment, Tools
from assistant.jobs.changes import Step
from assistant.jobs.job import Brief, Context, Needs
from assistant.mentoring.gifts import Gift
from assistant.mentoring.network import Known
from assistant.mentoring.people import Event, Person
from assistant.mentoring.stages import Stage, stage_of
from assistant.mentoring.vectors import Embed
from knowledge.errors import LibraryEmpty
from knowledge.passage import Found, Passage

PASSAGES_PER_QUERY = 8
PASSAGES = 16
FACTS = 6


async def fetch(tools: Tools, job: AnyJob, brief: Brief, moment: Moment) -> Context:
    """Everything `job.needs(brief)` names; what is not there stays empty."""
    needs = job.needs(brief)
    # The brief has the label that tells two of one name apart; what a job needs may have the bare name only.
    person, events = await known(tools, moment.user, getattr(brief, "person", "") or needs.person)
    if person is None:
        person, events = await known(tools, moment.user, needs.person)
    told = getattr(brief, "stage", "")
    return Context(
        today=moment.today,
        user_name=tools.user_name,
        person=person,
        events=events,
        stage=Stage(told) if told in {stage.value for stage in Stage} else stage_of(events, moment.today),
        found=await _asked(tools, moment, needs) if needs.question else None,
        passages=await _searched(tools, moment.user, needs),
        facts=tuple(fact for fact in tools.facts if set(fact.topics) & set(needs.topics))[:FACTS],
        fits=await tools.work(tools.storage.fits, moment.user, person.id) if person and needs.network else (),
        **await _record(tools, moment.user, needs),
    )


class _Record(TypedDict, total=False):
    """The whole record, for a job that asks for it."""

    network: tuple[Known, ...]
    gifts: tuple[Gift, ...]
    last_step: Step | None
    embed: Embed


async def _record(tools: Tools, user: str, needs: Needs) -> _Record:
    if not needs.network:
        return {}
    return {
        "network": await tools.work(tools.storage.network, user),
        "gifts": await tools.work(tools.storage.gifts, user),
        "last_step": await tools.work(tools.storage.last_step, user),
        "embed": tools.embed,
    }


async def known(tools: Tools, user: str, name: str) -> tuple[Person | None, tuple[Event, ...]]:
    """The recorded person of this name and their events."""
    person = await tools.work(tools.storage.person, user, name) if name else None
    events = await tools.work(tools.storage.events, user, person.id) if person else ()
    return person, tuple(events)


async def _asked(tools: Tools, moment: Moment, needs: Needs) -> Found:
    def ask() -> Found:
        return tools.library.ask(needs.question, owner=moment.user, scope=needs.scope, today=moment.today)

    try:
        found: Found = await tools.search(ask)
    except LibraryEmpty:
        return Found(needs.question, (), ())
    return found


async def _searched(tools: Tools, user: str, needs: Needs) -> tuple[Passage, ...]:
    def search(query: str) -> list[Passage]:
        return tools.library.search(query, owner=user, limit=PASSAGES_PER_QUERY, scope=needs.scope)

    try:
        lists = await asyncio.gather(*(tools.search(search, query) for query in needs.queries))
    except LibraryEmpty:
        return ()
    best: dict[str, Passage] = {}
    for passages in zip_longest_flat(lists):
        best.setdefault(passages.id, passages)
    return tuple(best.values())[:PASSAGES]


def zip_longest_flat(lists: list[list[Passage]]) -> list[Passage]:
    """The first of every list, then the second of every list, and so on."""
    longest = max((len(passages) for passages in lists), default=0)
    return [passages[i] for i in range(longest) for passages in lists if i < len(passages)]
