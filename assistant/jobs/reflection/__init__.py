"""Gives a day or a meeting back to the one who lived it, with one small step."""

from assistant.jobs.reflection.artefact import ReflectionGiven, ReflectionWritten
from assistant.jobs.reflection.brief import ReflectionBrief
from assistant.jobs.reflection.job import Reflection

__all__ = ["Reflection", "ReflectionBrief", "ReflectionGiven", "ReflectionWritten"]
