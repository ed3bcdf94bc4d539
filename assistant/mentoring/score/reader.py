"""Whether a draft is written to this person: something only they would recognise, their name, their share of it."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

from assistant.mentoring.patterns import one_of, says
from assistant.mentoring.score.findings import Found, Span
from assistant.mentoring.score.reading import WORD, Reading
from assistant.mentoring.score.words.kind import GENERIC, REMEMBERED, THEIRS
from assistant.mentoring.stages import Ask, Stage

LEAST_CONTENT = 2
"""Words of their own that a sentence must have to be about this person and nobody else."""

ME = re.compile(r"\b(?:i|me|my|mine|myself)\b")
YOU = re.compile(r"\b(?:you|your|yours|yourself)\b")
TOO_MANY_ME, TIMES_YOU, TIMES_YOU_TELLING = 7, 2.0, 4.0

GREETED = re.compile(
    r"\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day))[ \t]+"
    r"(?:(?:dr|prof|professor|mr|mrs|ms|mx|sir|madam|doctor)\b\.?[ \t]*)?"
    r"(?P<name>[^\W\d_][\w'’-]*(?:[ \t][^\W\d_][\w'’-]*){0,2})",
    re.IGNORECASE,
)
NOBODY = frozenset(
    {"there", "all", "team", "everyone", "sir", "madam", "both", "folks", "again", "friend", "you", "to"}
)
CLOSE = 0.85
"""How alike two spellings further on must be to be meant for the same name; "Maria" is not "Marta"."""


def why_you(reading: Reading) -> Iterator[Found]:
    """No sentence that only this person would recognise."""
    if not any(is_theirs(reading, span) for span in reading.sentences):
        yield Found("why_you_known" if reading.draft.stage >= Stage.CONVERSING else "why_you")


def is_theirs(reading: Reading, span: Span) -> bool:
    """Whether a sentence says something of the reader, their work or their time together that is theirs alone."""
    sentence = reading.text[slice(*span)]
    theirs = [found.span() for found in one_of(THEIRS).finditer(sentence)]
    if not theirs and not (says(sentence, REMEMBERED) and (YOU.search(sentence) or "our" in sentence)):
        return False
    own = {part for name in (reading.draft.to, reading.draft.user_name) for part in _folded(name).split()}
    content = set(re.findall(r"[^\W_]{3,}", sentence)) - GENERIC - own
    return len(content) >= LEAST_CONTENT


def balance(reading: Reading) -> Iterator[Found]:
    """Far more of the user than of the reader; a report of what came of advice may have more of the user."""
    letter = reading.text[slice(*reading.letter)]
    me, you = len(ME.findall(letter)), len(YOU.findall(letter))
    times = TIMES_YOU_TELLING if reading.wants is Ask.NOTHING else TIMES_YOU
    if me >= TOO_MANY_ME and me > times * you:
        yield Found("balance", share=min(1.0, 0.6 + 0.1 * (me - times * you)), values={"me": str(me), "you": str(you)})


def name(reading: Reading) -> Iterator[Found]:
    """A name in the greeting, or a near miss of it further on, that is not spelled as recorded."""
    recorded = tuple(WORD.findall(reading.draft.to))
    if not recorded:
        return
    wrong = (*_greeted(reading.draft.body, recorded), *_near_misses(reading.draft.body, recorded))
    spans = tuple(dict.fromkeys(wrong))
    if spans:
        yield Found("name", spans)


def nearest(said: str, recorded: str) -> str:
    """The recorded name's part that a misspelt one is meant for; the first name where it is like none."""
    parts: list[str] = WORD.findall(recorded)
    return max(parts, key=lambda part: SequenceMatcher(None, _folded(said), _folded(part)).ratio() // 0.5)


def _greeted(body: str, recorded: tuple[str, ...]) -> Iterator[Span]:
    found = GREETED.match(body)
    if not found or found["name"].split()[0].lower() in NOBODY:
        return
    first = found["name"].split()[0]
    if first not in recorded and not _short_for(first, recorded):
        yield found.start("name"), found.start("name") + len(first)


def _near_misses(body: str, recorded: tuple[str, ...]) -> Iterator[Span]:
    for word in re.finditer(r"(?<![\w@/.-])[^\W\d_][\w'’]{2,}", body[:20_000]):
        said = re.sub(r"['’]s$", "", word.group())
        if said[0].isupper() and said not in recorded and any(_miss(said, real) for real in recorded):
            yield word.start(), word.start() + len(said)


def _miss(said: str, real: str) -> bool:
    """Whether a capitalised word is the name with letters wrong: same beginning, nearly the same letters."""
    a, b = _folded(said), _folded(real)
    if len(b) < 4 or a[:1] != b[:1] or abs(len(a) - len(b)) > 1:
        return False
    return sorted(a) == sorted(b) or SequenceMatcher(None, a, b).ratio() >= CLOSE


def _short_for(said: str, recorded: tuple[str, ...]) -> bool:
    """Whether a greeting's name is a common short form of a recorded one: "Rob" for "Robert"."""
    short = _folded(said)
    return any(
        3 <= len(short) <= len(real) - 2 and _folded(real).startswith(short) and said[0].isupper() for real in recorded
    )


def _folded(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(sign))
