"""Prepares a meeting: what is known, what to report back, at most three topics, and how to close."""

from assistant.jobs.agenda.artefact import AgendaGiven, AgendaWritten
from assistant.jobs.agenda.brief import AgendaBrief
from assistant.jobs.agenda.job import Agenda

__all__ = ["Agenda", "AgendaBrief", "AgendaGiven", "AgendaWritten"]
