"""The draft score: named checks on how a message reads, apart from the guard, each with its reason and its mend."""

from assistant.mentoring.score.draft import Draft, Medium, apart, backing_earned, guessed, medium_of
from assistant.mentoring.score.findings import Finding, Mend, Score
from assistant.mentoring.score.scorer import Scorer
from assistant.mentoring.score.wording import Wording, parse_wording

__all__ = [
    "Draft",
    "Finding",
    "Medium",
    "Mend",
    "Score",
    "Scorer",
    "Wording",
    "apart",
    "backing_earned",
    "guessed",
    "medium_of",
    "parse_wording",
]
