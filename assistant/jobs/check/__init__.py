"""Says of a message the user wrote whether it is fine to send, and keeps it."""

from assistant.jobs.check.artefact import CheckGiven
from assistant.jobs.check.brief import CheckBrief
from assistant.jobs.check.job import Check

__all__ = ["Check", "CheckBrief", "CheckGiven"]
