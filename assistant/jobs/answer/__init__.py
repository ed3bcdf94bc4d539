"""Answers a question from the course and the notes, or says that it is not there."""

from assistant.jobs.answer.artefact import AnswerGiven, AnswerWritten
from assistant.jobs.answer.brief import AnswerBrief
from assistant.jobs.answer.job import Answer

__all__ = ["Answer", "AnswerBrief", "AnswerGiven", "AnswerWritten"]
