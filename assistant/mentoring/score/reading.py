"""A draft as the checks read it: plain text with the way back, its letter proper, its sentences and its asks."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from assistant.mentoring.finding import Candidate, find_asks
from assistant.mentoring.patterns import one_of
from assistant.mentoring.plain import Plain, plain
from assistant.mentoring.score.draft import Draft
from assistant.mentoring.score.findings import Span
from assistant.mentoring.sentences import HIDDEN, own_words, sentences
from assistant.mentoring.stages import Ask

LONGEST = 20_000
"""Characters that the checks read; what is longer is too long, whatever else it is."""

GREETING = re.compile(
    r"\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^\n,.!?:;]{0,40}[,.!:;]*"
)
SIGN_OFF = re.compile(
    r"\n\s*(?:(?:with |my |many |all |warm(?:est)? |kind(?:est)? |best )*(?:best|regards|wishes|thanks|thank you|cheers"
    r"|sincerely|yours(?: \w+)?|love|take care))\b[^\n.?!]{0,24}(?:[,.!]|(?=\n)|$)(?:\s*[^\n.?!]{0,60}){0,4}\s*$"
)
BARE_NAME = re.compile(r"\n\s*[a-z][\w'.-]*(?: [a-z][\w'.-]*){0,1}\s*$")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True)
class Reading:
    """One draft, read once. Spans are places in `text`, the plain body; `original` gives those in the draft's body."""

    draft: Draft
    plain: Plain
    text: str

    @cached_property
    def letter(self) -> Span:
        """Where the letter proper is, between greeting and sign-off."""
        greeting = GREETING.match(self.text)
        start = greeting.end() if greeting else 0
        ending = SIGN_OFF.search(self.text, max(start, len(self.text) - 300)) or BARE_NAME.search(
            self.text, max(start, len(self.text) - 80)
        )
        return start, ending.start() if ending else len(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the letter proper."""
        start, end = self.letter
        return tuple((start + first, start + last) for first, last in sentences(self.text[start:end]))

    @cached_property
    def asks(self) -> tuple[Candidate, ...]:
        """What it asks for, as the guard's rules find it."""
        return find_asks(self.text)

    @cached_property
    def wants(self) -> Ask:
        """The largest of its asks."""
        return max((ask.level for ask in self.asks), default=Ask.NOTHING)

    @cached_property
    def words(self) -> int:
        """How many words of the user's own are in the whole body."""
        return len(WORD.findall(own_words(plain(self.draft.body).text).replace(HIDDEN, " ")))

    def places(self, table: str) -> tuple[Span, ...]:
        """Where the letter says something of a table."""
        return tuple(found.span() for found in one_of(table).finditer(self.text, *self.letter) if found.group())

    def sentence_at(self, place: int) -> Span:
        """The sentence around a place; just that place when there is none."""
        return next((span for span in self.sentences if span[0] <= place < span[1]), (place, place + 1))

    def original(self, span: Span) -> Span:
        """The same place in the draft's own body."""
        return self.plain.original(*span)

    def plainly(self, span: Span) -> Span:
        """The place in `text` of a place in the draft's own body."""
        start = bisect_left(self.plain.ends, span[0] + 1)
        return start, max(start + 1, bisect_left(self.plain.starts, span[1]))

    def said(self, span: Span) -> str:
        """The draft's own words at a place."""
        start, end = self.original(span)
        return self.draft.body[start:end]


def read(draft: Draft) -> Reading:
    """The draft as the checks read it; quoted threads are blotted out."""
    body = plain(draft.body[:LONGEST])
    return Reading(draft, body, own_words(body.text))
