"""What every writer offers, so that whoever asks for a text need not know who writes it."""

from typing import Any, Protocol

from assistant.jobs.job import Brief, Context, Job, Written


class Coach(Protocol):
    """Someone who writes a job's text from its brief and what was found for it."""

    @property
    def name(self) -> str:
        """What the user is told about who writes."""
        ...

    def prompt_hash(self, job: Job[Any, Any]) -> str:
        """The SHA-256 of the prompt behind a text, to be stored with it; empty where there is no prompt."""
        ...

    async def write(self, job: Job[Any, Any], brief: Brief, context: Context, *, objection: str = "") -> Written:
        """The text for this brief, an instance of `job.written_type`.

        `objection` says why the last text cannot be sent as it is. Raises ModelFailed when there is no text to be had.
        """
        ...
