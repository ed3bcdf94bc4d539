"""What the flow is built from, put together by wiring."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from assistant.coach.coach import Coach
from assistant.conversation.lines import Lines
from assistant.conversation.routing import Router
from assistant.flow.readiness import Readiness
from assistant.jobs.job import Job
from assistant.mentoring.gate import Gate
from assistant.mentoring.guard import Guard
from assistant.mentoring.helplines import Helplines
from assistant.mentoring.score import Scorer
from assistant.mentoring.vectors import Embed
from assistant.storage import Storage
from knowledge.library import Library
from knowledge.passage import Fact


class Work(Protocol):
    """Runs a blocking call on a thread and waits for it."""

    def __call__(self, call: Callable[..., Any], *args: Any) -> Awaitable[Any]: ...


AnyJob = Job[Any, Any]
"""A job whose brief and written types the flow need not know."""


@dataclass(frozen=True, slots=True)
class Tools:
    """Every room below, ready to use. `work` is the storage thread, `search` the library's threads."""

    storage: Storage
    library: Library
    jobs: Mapping[str, AnyJob]
    router: Router
    guard: Guard
    gate: Gate
    scorer: Scorer
    embed: Embed
    helplines: Helplines
    region: str
    lines: Lines
    facts: tuple[Fact, ...]
    built_in: Coach
    model: Coach | None
    exports: tuple[str, ...]
    inbox: Path
    user_name: str
    work: Work
    search: Work
    readiness: Readiness
    new_id: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Moment:
    """Who is speaking, where, and on what day."""

    user: str
    conversation: str
    today: date
