"""Every job there is, in the order they are offered: a new job is a new folder and one row here."""

from collections.abc import Callable
from typing import Any

from assistant.jobs.agenda import Agenda
from assistant.jobs.answer import Answer
from assistant.jobs.check import Check
from assistant.jobs.gifts import GiftsJob
from assistant.jobs.job import Job
from assistant.jobs.outreach import Outreach
from assistant.jobs.people import PeopleJob
from assistant.jobs.phrases import parse_phrases
from assistant.jobs.reflection import Reflection

ALL: tuple[type[Job[Any, Any]], ...] = (Agenda, Outreach, Check, Reflection, Answer, PeopleJob, GiftsJob)


def build(read: Callable[[str], str]) -> dict[str, Job[Any, Any]]:
    """Every job by name. `read` gives the text of `assistant/jobs/<name>/phrases.yaml`. Raises PhrasesUnreadable."""
    return {job.name: job(parse_phrases(read(job.name), f"{job.name}/phrases.yaml")) for job in ALL}
