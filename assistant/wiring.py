"""Everything built and joined: one database, one engine, one library, one assistant."""

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from filelock import FileLock
from sqlalchemy import Engine

from assistant.coach.builtin import BuiltInCoach
from assistant.coach.coach import Coach
from assistant.coach.connecting import connect
from assistant.coach.prompts import Prompts
from assistant.conversation.lines import Lines, parse_lines
from assistant.conversation.routing import Router
from assistant.errors import BadInput
from assistant.exports import ENDINGS
from assistant.flow.flow import Flow
from assistant.flow.inbox import inboxes
from assistant.flow.readiness import Readiness
from assistant.flow.tools import AnyJob, Tools
from assistant.jobs.catalogue import build
from assistant.jobs.outreach.subject import subject_of
from assistant.mentoring.gate import Gate
from assistant.mentoring.guard import Guard
from assistant.mentoring.helplines import Helplines, parse_helplines
from assistant.mentoring.score import Scorer, parse_wording
from assistant.respond import Assistant
from assistant.settings import Settings, shipped
from assistant.storage import Storage
from knowledge.database import open_engine
from knowledge.embedding import Embedder, is_made
from knowledge.facts import facts_file, load_facts
from knowledge.holding import hold
from knowledge.library import Library
from knowledge.migrations import migrate

HERE = Path(__file__).resolve().parent
SILENT = {
    "ANONYMIZED_TELEMETRY": "False",
    "LANGCHAIN_TRACING_V2": "false",
    "LANGSMITH_TRACING": "false",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "OTEL_SDK_DISABLED": "true",
    "TRACELOOP_TELEMETRY": "false",
}
"""Set before any library is imported: nothing leaves the machine unless the user switched it on."""


@dataclass(frozen=True, slots=True)
class Threads:
    """Runs blocking calls beside the event loop: one thread for storage, a few for the library."""

    pool: ThreadPoolExecutor

    async def __call__(self, call: Callable[..., Any], *args: Any) -> Any:
        """The result of `call(*args)`, waited for without blocking the loop."""
        return await asyncio.get_running_loop().run_in_executor(self.pool, partial(call, *args))

    def close(self) -> None:
        """Waits for what runs; what has not begun is dropped."""
        self.pool.shutdown(wait=True, cancel_futures=True)


@dataclass(slots=True)
class Application:
    """The assistant and what the page and the command line need beside it."""

    settings: Settings
    engine: Engine
    storage: Storage
    library: Library
    assistant: Assistant
    router: Router
    jobs: dict[str, AnyJob]
    writer: str
    now: Callable[[], datetime]
    readiness: Readiness
    work: "Threads"
    search: "Threads"

    def close(self) -> None:
        """Ends the threads, the library and the database's connections."""
        self.search.close()
        self.work.close()
        self.library.close()
        self.engine.dispose()


def silence() -> None:
    """Turns every library's telemetry off; to be called before they are imported."""
    os.environ.update(SILENT)


def claim(settings: Settings) -> FileLock | None:
    """The data folder's lock, or None when another process holds it. The holder alone opens the vector index."""
    return hold(settings.home)


def wire(settings: Settings, *, exclusive: bool = False) -> Application:
    """The application on this data folder. `exclusive` is for the process that holds the folder's lock."""
    silence()
    settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = open_engine(settings.database)
    migrate(engine)
    storage = Storage(engine)
    storage.migrate()
    embed = Embedder(settings.index / "model")
    library = Library(engine, embed, folder=settings.index, exclusive=exclusive)
    jobs = load_jobs()
    now = clock(settings)
    router = Router(embed, {name: job.phrases.asked_like for name, job in jobs.items()})
    model = _model(settings, jobs)
    storing = Threads(ThreadPoolExecutor(1, thread_name_prefix="storage"))
    searching = Threads(ThreadPoolExecutor(4, thread_name_prefix="library"))
    guard = Guard(embed)
    follow = partial(library.follow, partial(inboxes, settings.inbox))
    readiness = Readiness(library, also=router.warm, then=follow)
    tools = Tools(
        storage=storage,
        library=library,
        jobs=jobs,
        router=router,
        guard=guard,
        gate=Gate(guard),
        scorer=load_scorer(settings.linkedin_note),
        embed=embed,
        helplines=load_helplines(),
        region=settings.region or settings.tz,
        lines=load_lines(),
        facts=load_facts(facts_file()),
        built_in=BuiltInCoach(),
        model=model,
        exports=tuple(ENDINGS),
        inbox=settings.inbox,
        user_name=settings.name,
        work=storing,
        search=searching,
        readiness=readiness,
        new_id=_new_id,
    )
    assistant = Assistant(storage, Flow(tools), storing, now, _new_id)
    writer = model.name if model else tools.built_in.name
    return Application(
        settings, engine, storage, library, assistant, router, jobs, writer, now, readiness, storing, searching
    )


def _new_id() -> str:
    return str(uuid4())


def _model(settings: Settings, jobs: dict[str, AnyJob]) -> Coach | None:
    if not settings.model:
        return None
    chat = connect(
        settings.model, url=settings.model_url, key=settings.model_key.get_secret_value(), deadline=settings.deadline
    )
    # Half of what everything else takes to import; most people write without a model.
    from assistant.coach.langchain import LanguageModelCoach

    prompts = Prompts.load(shipped("prompts"), jobs.values())
    return LanguageModelCoach(chat, prompts, settings.deadline, name=settings.model)


def load_guard(settings: Settings) -> Guard:
    """The guard alone: with vectors where the model has been made already, else with its rules. Opens no database."""
    silence()
    folder = settings.index / "model"
    return Guard(Embedder(folder) if is_made(folder) else None)


def load_scorer(note_limit: int = 300) -> Scorer:
    """The draft score; `note_limit` is what a connection note of the user's LinkedIn account holds."""
    wording = parse_wording((HERE / "mentoring" / "score" / "phrases.yaml").read_text(encoding="utf-8"))
    grades = {fact.id: fact.grade for fact in load_facts(facts_file())}
    return Scorer(wording, grades, lambda text, asks: subject_of((text,), asks, ""), note_limit)


def load_jobs() -> dict[str, AnyJob]:
    """Every job with its phrase file, in the order they are offered."""
    return build(lambda name: (HERE / "jobs" / name / "phrases.yaml").read_text(encoding="utf-8"))


def load_helplines() -> Helplines:
    """Where people in need can turn, by region."""
    return parse_helplines((HERE / "mentoring" / "helplines.yaml").read_text(encoding="utf-8"))


def load_lines() -> Lines:
    """What the coach says between jobs."""
    return parse_lines((HERE / "conversation" / "phrases.yaml").read_text(encoding="utf-8"))


def clock(settings: Settings) -> Callable[[], datetime]:
    """The one clock: real, or fixed by the settings `now` (ISO 8601) and `tz` (an IANA name)."""
    try:
        zone = ZoneInfo(settings.tz) if settings.tz else None
        fixed = datetime.fromisoformat(settings.now) if settings.now else None
    except (ValueError, KeyError) as error:
        raise BadInput(f"SECOND_COFFEE_NOW or SECOND_COFFEE_TZ: {error}. Use 2026-11-22 and Europe/London.") from error
    if fixed is not None:
        moment = fixed if fixed.tzinfo else fixed.replace(tzinfo=zone) if zone else fixed.astimezone()
        return lambda: moment
    return lambda: datetime.now(zone).astimezone(zone)
