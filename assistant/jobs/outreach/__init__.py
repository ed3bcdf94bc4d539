"""Writes a message that asks for no more than the relationship carries."""

from assistant.jobs.outreach.artefact import OutreachGiven, OutreachWritten
from assistant.jobs.outreach.brief import OutreachBrief
from assistant.jobs.outreach.job import Outreach

__all__ = ["Outreach", "OutreachBrief", "OutreachGiven", "OutreachWritten"]
