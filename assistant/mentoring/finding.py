"""Every ask in a plain text: its weight, its place, and the sentence it stands in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.mentoring import stance
from assistant.mentoring.asks import Row, found_in, worded_in
from assistant.mentoring.asks_commitment import AGAIN, AGAIN_WITH, COMMITMENT
from assistant.mentoring.asks_heavy import MENTORSHIP, SPONSORSHIP
from assistant.mentoring.asks_light import CONVERSATION, FAVOUR
from assistant.mentoring.sentences import Span, clauses, sentences
from assistant.mentoring.sizes import TAKEN, minutes
from assistant.mentoring.small import asks_a_question, asks_little, wishes
from assistant.mentoring.stages import Ask

HEAVIEST_FIRST: tuple[Row, ...] = (*SPONSORSHIP, *MENTORSHIP, *COMMITMENT, *FAVOUR, *CONVERSATION)

LONG_CONVERSATION = 30

_AGAIN, _AGAIN_WITH = re.compile(AGAIN), re.compile(AGAIN_WITH)
_ABOUT_MENTORS = re.compile(
    r"\b(?:how (?:do|does|did|can|could|should|would|to|one|you|i|might)|what (?:makes|made|does|do|did|is|should|would)|where (?:do|does|did|can|could|should|would)|when (?:should|did|do)|who (?:was|is|were)|should i|do i need|is it worth|was it|"
    r"did you (?:ever )?(?:have|find|get|need|look)|do you (?:have|think|believe|recommend|still have)|have you (?:ever )?had|whether (?:to|i should|you had)|is there (?:a|any) (?:\w+ )?(?:scheme|programme)|importance of|difference between|role of)\b"
)
_FOR_YOU = re.compile(
    r"\b(?:mentor|sponsor|guide|teach|help|coach|support) me\b|\bmy (?:\w+ )?(?:mentor|sponsor)\b|\bmentor (?:like|such as) you\b"
)
_UNSURE = re.compile(r"\b(?:would|could|will|can|won't|might) you (?:\w+ ){1,6}(?:me|us|my|our)\b")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One ask in the plain text; `favour` is the kind of favour, `clause` its own words, `taken` time not asked for."""

    level: Ask
    span: Span
    sentence: Span
    clause: str
    favour: str = ""
    taken: bool = False


def find_asks(text: str) -> tuple[Candidate, ...]:
    """The asks in reading order, at most one for each clause; nothing where a mentor writes to a mentee."""
    rows = tuple(row for row in HEAVIEST_FIRST if worded_in(text, row))
    found = tuple(ask for sentence in sentences(text) for ask in _in_sentence(text, sentence, rows))
    if found and stance.says(text[:20000], stance.MENTORS) and all(ask.level < Ask.COMMITMENT for ask in found):
        return ()
    return found


def _in_sentence(text: str, sentence: Span, rows: Iterable[Row]) -> Iterator[Candidate]:
    whole = text[slice(*sentence)]
    here = tuple(row for row in rows if worded_in(whole, row))
    for span in clauses(text, sentence):
        clause = text[slice(*span)]
        tail = text[span[1] : sentence[1]]
        ending = "?" if whole.endswith("?") and not tail.strip(' ?!.)"') else ""
        level, row = _weigh(clause + ending if not clause.endswith("?") else clause, whole, here)
        if level is not Ask.NOTHING:
            end = sentence[1] if not tail.strip(' ?!.)"') else span[1]
            taken = level is Ask.SHORT_CONVERSATION and TAKEN.search(clause) is not None
            yield Candidate(level, (span[0], end), sentence, clause, row.favour if row else "", taken)


def _weigh(clause: str, sentence: str, rows: Iterable[Row]) -> tuple[Ask, Row | None]:
    if stance.denies(clause) or (stance.says(clause, stance.OFFERS) and not _asks_for_itself(clause)):
        return Ask.NOTHING, None
    row = next((row for row in rows if found_in(clause, row) and _meant(clause, row)), None)
    level = row.level if row else Ask.NOTHING
    if level < Ask.COMMITMENT and stance.says(clause, stance.ASKS) and not _past(clause) and _comes_back(clause):
        return Ask.COMMITMENT, row
    if level is Ask.SHORT_CONVERSATION and (minutes(clause) or 0) > LONG_CONVERSATION:
        return Ask.FAVOUR, row
    if level is not Ask.NOTHING:
        return level, row
    return _little(clause), None


def _meant(clause: str, row: Row) -> bool:
    """Whether a row's words are an ask here, and not a thank-you, a report or a question about such things."""
    if not stance.says(clause, stance.ASKS) or _past(clause):
        return False
    if row.level in (Ask.MENTORSHIP, Ask.SPONSORSHIP):
        return not _ABOUT_MENTORS.search(clause) or _FOR_YOU.search(clause) is not None
    if row.level is Ask.SHORT_CONVERSATION:
        return not re.match(
            r"(?:how|what|why|where|who|which|did|does|was|were|is|has|had)\b(?! (?:about|if|there|do you say))", clause
        )
    return True


def _past(clause: str) -> bool:
    if stance.says(clause, stance.THANKS) and not re.search(
        r"in advance|\bif you\b|\?|\b(?:would|could) (?:you|i|love)", clause
    ):
        return True
    told = stance.says(clause, stance.TELLS)
    return told and not re.search(
        r"\?|\b(?:please|would|could|can|may|might|hoping|looking|wonder\w*|need|want|wish|like you|ask you|i'd)\b",
        clause,
    )


def _comes_back(clause: str) -> bool:
    return _AGAIN.search(clause) is not None and _AGAIN_WITH.search(clause) is not None


def _asks_for_itself(clause: str) -> bool:
    return (
        re.search(
            r"\b(?:mentor|refer|guide|sponsor|introduce|recommend|vouch for|teach|coach|help) (?:me|us)\b|\bmy (?:mentor|sponsor)\b",
            clause,
        )
        is not None
    )


def _little(clause: str) -> Ask:
    if _past(clause):
        return Ask.NOTHING
    if _UNSURE.search(clause) and not asks_little(clause):
        return Ask.FAVOUR
    return Ask.QUICK_QUESTION if asks_a_question(clause) or asks_little(clause) or wishes(clause) else Ask.NOTHING
