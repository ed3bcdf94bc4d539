"""What a mend is made with, and how an edit leaves a tidy text behind."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assistant.mentoring.score.findings import Found
from assistant.mentoring.score.reading import Reading
from assistant.mentoring.score.wording import Wording

Edit = tuple[int, int, str]
"""A stretch of the body, and what stands there instead; "" takes it out."""

NameSubject = Callable[[str, bool], str]
"""A subject of three or four words out of a text, and whether the message asks; "" when there is none in it."""

BEGINS = re.compile(r"(?:^|[.!?:\n][\"'”’)]*|(?:^|\n)(?:hi|hello|hey|dear)\b[^\n.!?]{0,40},)\s*\Z", re.IGNORECASE)
SWALLOWED = re.compile(r"[ \t]*(?:,|;|-+|–|—)?[ \t]*(?:(?:but|and|so|yet|though)\b,?[ \t]*)?")
STRAY = re.compile(r"[ \t]*[,;][ \t]*(?=[.!?])|[ \t]+(?=[.,;!?](?:\s|$))|[ \t]+(?=\n|$)")


@dataclass(frozen=True, slots=True)
class Means:
    """What a mend may use beside the draft: the texts, the account's note limit, and a way to name a subject."""

    wording: Wording
    note_limit: int
    name_subject: NameSubject


@dataclass(frozen=True, slots=True)
class Mended:
    """The draft's new subject and body, and what fills the place of the button's label."""

    subject: str | None
    body: str
    shown: str = ""


Mending = Callable[[Reading, Found, Means], Mended | None]


def edited(reading: Reading, edits: Iterable[Edit], shown: str = "") -> Mended:
    """The body with the edits made: no gaps, no stray commas, sentences begin with a capital."""
    body, text, done = reading.draft.body, "", 0
    for start, end, new in sorted(set(edits)):
        if start < done:
            continue
        text, done = text + body[done:start] + new, end
        if new:
            continue
        follows = (
            SWALLOWED.match(body, done) if body[done - 1 : done] not in ".!?" else re.compile(r" *").match(body, done)
        )
        done = follows.end() if follows else done
        if BEGINS.search(text[-60:]):
            text, done = text + body[done : done + 1].upper(), done + 1
    text = STRAY.sub("", re.sub(r"(?<=\S)[ \t]{2,}(?=\S)", " ", text + body[done:]))
    return Mended(reading.draft.subject, re.sub(r"\n{3,}", "\n\n", text).strip(), shown)
