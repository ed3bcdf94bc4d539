"""What must be known to answer: the question, and where to look."""

from assistant.jobs.job import Brief
from knowledge.passage import Scope


class AnswerBrief(Brief):
    """`scope` is a Scope's value: all, notes, course or mine; empty means all."""

    question: str = ""
    scope: str = ""

    def where(self) -> Scope:
        """The scope to search; anything unknown means all."""
        wanted = self.scope.strip().lower()
        return Scope(wanted) if wanted in {scope.value for scope in Scope} else Scope.ALL
