"""How long a draft is: its words, its subject, what its channel holds."""

from collections.abc import Iterator

from assistant.mentoring.score.draft import Medium
from assistant.mentoring.score.findings import Found
from assistant.mentoring.score.reading import WORD, Reading
from assistant.mentoring.stages import Ask

EMAIL_WORDS = (50, 125)
TELLING_WORDS = 25
"""The fewest words of an email that asks for nothing: thanks may be short."""
MOST_WORDS = {Medium.CHAT: 90, Medium.SPOKEN: 60, Medium.LINKEDIN: 125}
SUBJECT_WORDS = (3, 4)
NOTE_LIMITS = (200, 300)
"""Characters of a connection note on a free and on a paid LinkedIn account."""


def words(reading: Reading) -> Iterator[Found]:
    """Too few or too many words for the medium; the further out, the more it counts."""
    email = reading.draft.medium is Medium.EMAIL
    least, most = EMAIL_WORDS if email else (0, MOST_WORDS.get(reading.draft.medium, 0))
    least = TELLING_WORDS if email and reading.wants is Ask.NOTHING else least
    count = {"words": str(reading.words), "least": str(least), "most": str(most)}
    if most and reading.words > most:
        yield Found("too_long", share=min(1.0, 0.4 + (reading.words - most) / most), values=count)
    elif reading.words < least:
        yield Found("too_short", share=min(1.0, 0.4 + (least - reading.words) / least), values=count)


def subject(reading: Reading) -> Iterator[Found]:
    """An email's subject of other than three or four words, or none."""
    said = reading.draft.subject
    if reading.draft.medium is not Medium.EMAIL or said is None:
        return
    count = len(WORD.findall(said))
    values = {"words": str(count)}
    if not count:
        yield Found("no_subject", part="subject", values=values)
    elif not SUBJECT_WORDS[0] <= count <= SUBJECT_WORDS[1]:
        far = min(abs(count - bound) for bound in SUBJECT_WORDS)
        row = "subject_short" if count < SUBJECT_WORDS[0] else "subject_long"
        yield Found(row, ((0, len(said)),), "subject", min(1.0, 0.4 + 0.15 * far), values)


def limit(most: int, reading: Reading) -> Iterator[Found]:
    """More characters than a connection note holds; `most` is what the user's account allows."""
    count = len(reading.draft.body.strip())
    if reading.draft.medium is Medium.NOTE and count > most:
        yield Found(
            "limit", share=min(1.0, 0.6 + (count - most) / most), values={"count": str(count), "most": str(most)}
        )
