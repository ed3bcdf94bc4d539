"""Mends that take something out, and never what is asked."""

from assistant.mentoring.finding import Candidate
from assistant.mentoring.patterns import says
from assistant.mentoring.score.asking import REQUESTS, separate
from assistant.mentoring.score.draft import Medium
from assistant.mentoring.score.findings import Found, Span
from assistant.mentoring.score.mending import Edit, Means, Mended, edited
from assistant.mentoring.score.reader import ME, YOU, is_theirs
from assistant.mentoring.score.reading import Reading
from assistant.mentoring.score.words.flattery import FLATTERING
from assistant.mentoring.score.words.kind import DECLINES
from assistant.mentoring.sentences import clauses
from assistant.mentoring.stages import LARGEST_ASK

FEWEST_LEFT = 3
"""Words a clause must have to stand alone when the one beside it is taken out."""


def cut_out(reading: Reading, found: Found, means: Means) -> Mended | None:
    """Without the clauses found, or their sentences where nothing else is in them."""
    edits = [_clause_out(reading, reading.plainly(span)) for span in found.spans]
    made = [edit for edit in edits if edit is not None]
    return edited(reading, made) if len(made) == len(edits) else None


def less_flattery(reading: Reading, found: Found, means: Means) -> Mended | None:
    """Without the adjectives alone, so that what they are about stays."""
    return edited(reading, [(*reading.original(span), "") for span in reading.places(FLATTERING)])


def one_of_them(reading: Reading, found: Found, means: Means) -> Mended | None:
    """With the first ask that fits the stage, and without the sentences of the others."""
    asks = separate(reading)
    fitting = [ask for ask in asks if ask.level <= LARGEST_ASK[reading.draft.stage]]
    kept = (fitting or list(asks))[0]
    others = [ask.sentence for ask in asks if ask.sentence != kept.sentence]
    return edited(reading, [(*reading.original(span), "") for span in others], reading.said(kept.sentence))


def shorten(reading: Reading, found: Found, means: Means) -> Mended | None:
    """Without the sentences that say least, until it fits; None when it cannot."""
    note = reading.draft.medium is Medium.NOTE
    excess = len(reading.draft.body) - means.note_limit if note else reading.words - int(found.values["most"])
    edits: list[Edit] = []
    for span in sorted(_spare(reading), key=lambda span: _worth(reading, span)):
        if excess > 0:
            edits.append((*reading.original(span), ""))
            excess -= span[1] - span[0] if note else len(reading.text[slice(*span)].split())
    return edited(reading, edits) if edits and excess <= 0 else None


def less_of_me(reading: Reading, found: Found, means: Means) -> Mended | None:
    """Without the sentences that are about the user alone, except the first."""
    alone = [span for span in _spare(reading) if _worth(reading, span)[0] == 0]
    return edited(reading, [(*reading.original(span), "") for span in alone[1:]]) if alone[1:] else None


def _clause_out(reading: Reading, span: Span) -> Edit | None:
    """The edit that takes a place out with its clause; None when an ask would go with it."""
    sentence = reading.sentence_at(span[0])
    parts = list(clauses(reading.text, sentence))
    at = next((place for place, (start, end) in enumerate(parts) if start <= span[0] < end), 0)
    asked = [ask.span for ask in reading.asks if ask.sentence == sentence and _is_lost(ask, span)]
    following = parts[at + 1][0] if at + 1 < len(parts) else sentence[1]
    standing = [part for place, part in enumerate(parts) if place != at]
    if any(len(reading.text[slice(*part)].split()) >= FEWEST_LEFT for part in standing):
        if not any(parts[at][0] <= start < parts[at][1] for start, _ in asked):
            start = parts[at][0] if following < sentence[1] or not at else parts[at - 1][1]
            end = following if following < sentence[1] else _before_the_sign(reading, sentence)
            return (*reading.original((start, end)), "")
    elif not asked:
        return (*reading.original(sentence), "")
    return (*reading.original(span), "") if reading.text[span[1] : span[1] + 1] in (",", ";") else None


def _before_the_sign(reading: Reading, sentence: Span) -> int:
    """Where a sentence ends, without its full stop or question mark."""
    return sentence[0] + len(reading.text[slice(*sentence)].rstrip(" .!?"))


def _is_lost(ask: Candidate, span: Span) -> bool:
    """Whether taking out more than the place would take a real ask with it; what no rule could size may be none."""
    inside = span[0] <= ask.span[0] and ask.span[1] <= span[1]
    return not inside and (not ask.unsized or REQUESTS.search(ask.clause) is not None)


def _spare(reading: Reading) -> list[Span]:
    """The sentences that may go: not asked, not about this person in particular, not making a no easy."""
    asked = {ask.sentence for ask in reading.asks}
    return [
        span
        for span in reading.sentences
        if span not in asked and not is_theirs(reading, span) and not says(reading.text[slice(*span)], DECLINES)
    ]


def _worth(reading: Reading, span: Span) -> tuple[int, int]:
    """How little would be lost: what is about the user alone first, the longest first."""
    text = reading.text[slice(*span)]
    alone = ME.search(text) is not None and YOU.search(text) is None
    return (0 if alone else 1, span[0] - span[1])
