"""Every ask in a plain text: its weight, its place, and the sentence it stands in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from re import Match

from assistant.mentoring import stance
from assistant.mentoring.patterns import says
from assistant.mentoring.rules import HEAVIEST_FIRST, Rule
from assistant.mentoring.sentences import Span, clauses, sentences
from assistant.mentoring.sizes import minutes
from assistant.mentoring.small import smallest
from assistant.mentoring.stages import Ask
from assistant.mentoring.words.not_asking import MENTORS
from assistant.mentoring.words.recurrence import AGAIN, AGAIN_WITH
from assistant.mentoring.words.sizes import TAKEN
from assistant.mentoring.words.unsure import (
    ABOUT_MENTORS,
    CAREER,
    CHARITY_OR_VISA,
    FOR_THE_WRITER,
    QUESTION_WORD_FIRST,
    WITH_A_SUBJECT,
    WRITER,
)

LONG_CONVERSATION = 30

_NAMES = ("mentor", "mentee", "sponsor", "protege", "apprentice", "pupil", "disciple")
_CLOSING = ' ?!.)"'


@dataclass(frozen=True, slots=True)
class Candidate:
    """One ask in the plain text; `favour` is the kind of favour, `clause` its own words, `taken` time not asked for.

    `unsized`: no rule could tell how much it asks, and a favour is only the careful guess.
    """

    level: Ask
    span: Span
    sentence: Span
    clause: str
    favour: str = ""
    taken: bool = False
    unsized: bool = False


def find_asks(text: str) -> tuple[Candidate, ...]:
    """The asks in reading order, at most one for each clause; nothing where a mentor writes to a mentee."""
    charity = says(text, CHARITY_OR_VISA) and not says(text, CAREER)
    found = tuple(ask for sentence in sentences(text) for ask in _in_sentence(text, sentence, charity))
    return () if mentor_writes(text, found) else found


def mentor_writes(text: str, found: Sequence[Candidate]) -> bool:
    """Whether the text is a mentor's to a mentee, so that nothing light in it is an ask on the ladder."""
    return bool(found) and all(ask.level < Ask.COMMITMENT for ask in found) and says(text, MENTORS)


def _in_sentence(text: str, sentence: Span, charity: bool) -> Iterator[Candidate]:
    for start, end in clauses(text, sentence):
        last = not text[end : sentence[1]].strip(_CLOSING)
        clause = text[start : sentence[1] if last else end]
        level, favour = _weigh(clause, charity)
        if level < Ask.COMMITMENT and _bare_and_recurring(clause) and stance.asks(text[slice(*sentence)]):
            level, favour = Ask.COMMITMENT, ""
        if level is not Ask.NOTHING:
            taken = level is Ask.SHORT_CONVERSATION and says(clause, TAKEN)
            joined = len(clause) - len(clause.removeprefix("and ").removeprefix("so ").removeprefix("then "))
            unsized = level is Ask.FAVOUR and not favour and (minutes(clause) or 0) <= LONG_CONVERSATION
            yield Candidate(level, (start + joined, start + len(clause)), sentence, clause, favour, taken, unsized)


def _weigh(clause: str, charity: bool) -> tuple[Ask, str]:
    """The weight of a clause, and which favour it is where it is one."""
    if stance.asks_nothing(clause):
        return Ask.NOTHING, ""
    asks = stance.asks(clause)
    rule = next((rule for rule in HEAVIEST_FIRST if asks and _means(rule, clause, charity)), None)
    level = rule.level if rule else Ask.NOTHING
    favour = rule.favour if rule else ""
    if asks and level < Ask.COMMITMENT and says(clause, AGAIN) and says(clause, AGAIN_WITH):
        return Ask.COMMITMENT, favour
    if level is Ask.SHORT_CONVERSATION and (minutes(clause) or 0) > LONG_CONVERSATION:
        return Ask.FAVOUR, favour
    if rule is None and not stance.looks_back(clause):
        return smallest(clause), ""
    return level, favour


def _bare_and_recurring(clause: str) -> bool:
    """Whether a clause without a verb of its own ("ten minutes, once a fortnight") makes a later ask recur."""
    recurs = says(clause, AGAIN) and says(clause, AGAIN_WITH) and not says(clause, WITH_A_SUBJECT)
    return recurs and not stance.asks_nothing(clause)


def _means(rule: Rule, clause: str, charity: bool) -> bool:
    """Whether the words of a rule are in the clause, in the sense the rule is about."""
    found = rule.found_in(clause)
    if found is None:
        return False
    if rule.level in (Ask.MENTORSHIP, Ask.SPONSORSHIP):
        return not _another_sense(found, clause, charity)
    return rule.level is not Ask.SHORT_CONVERSATION or not says(clause, QUESTION_WORD_FIRST)


def _another_sense(found: Match[str], clause: str, charity: bool) -> bool:
    words = found.group()
    if "sponsor" in words and charity:
        return True
    if not any(name in words for name in _NAMES) or says(clause, FOR_THE_WRITER):
        return False
    return says(clause, ABOUT_MENTORS) or (says(clause, QUESTION_WORD_FIRST) and not says(clause, WRITER))
