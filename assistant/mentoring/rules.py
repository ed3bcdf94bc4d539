"""The ask tables in the order they are tried: the heaviest first."""

from dataclasses import dataclass
from re import Match

from assistant.mentoring.patterns import one_of
from assistant.mentoring.stages import Ask
from assistant.mentoring.words.commitment import COMMITMENT
from assistant.mentoring.words.conversation import CONVERSATION
from assistant.mentoring.words.favours import FAVOURS
from assistant.mentoring.words.mentorship import MENTORSHIP
from assistant.mentoring.words.sponsorship import SPONSORSHIP


@dataclass(frozen=True, slots=True)
class Rule:
    """One table of ways to ask: how much they ask for and, where it is a favour, which favour."""

    level: Ask
    table: str
    favour: str = ""

    def found_in(self, clause: str) -> Match[str] | None:
        """Where the clause asks in one of these ways."""
        return one_of(self.table).search(clause)


HEAVIEST_FIRST: tuple[Rule, ...] = (
    Rule(Ask.SPONSORSHIP, SPONSORSHIP),
    Rule(Ask.MENTORSHIP, MENTORSHIP),
    Rule(Ask.COMMITMENT, COMMITMENT),
    *(Rule(Ask.FAVOUR, table, favour) for favour, table in FAVOURS.items()),
    Rule(Ask.SHORT_CONVERSATION, CONVERSATION),
)


def favours_in(text: str) -> frozenset[str]:
    """The kinds of favour that a text speaks of."""
    return frozenset(rule.favour for rule in HEAVIEST_FIRST if rule.favour and rule.found_in(text))
