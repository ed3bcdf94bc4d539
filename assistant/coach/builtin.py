"""The built-in coach: writes with the job's own phrases, without a model and without failing."""

from typing import Any

from assistant.jobs.job import Brief, Context, Job, Written


class BuiltInCoach:
    """Writes what the job itself composes."""

    name = "built in"

    def prompt_hash(self, job: Job[Any, Any]) -> str:
        """Nothing: no prompt is behind what the job composes."""
        return ""

    async def write(self, job: Job[Any, Any], brief: Brief, context: Context, *, objection: str = "") -> Written:
        """The job's own text; the same for any objection, because its phrases fit the stage from the start."""
        written: Written = job.write(brief, context)
        return written
