"""The checks there are: what each looks for, in which media, what it costs, and how it is mended."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from assistant.mentoring.score import asking, cutting, reader, rewording, size, slips, tone
from assistant.mentoring.score.draft import Medium
from assistant.mentoring.score.findings import Found
from assistant.mentoring.score.mending import Mending
from assistant.mentoring.score.reading import Reading

ALL = frozenset(Medium)
WRITTEN = ALL - {Medium.SPOKEN}
EMAIL = frozenset({Medium.EMAIL})


@dataclass(frozen=True, slots=True)
class Check:
    """`weight` is the part of the points it takes when it counts fully; `mends` are ways to mend it, tried in order."""

    name: str
    weight: float
    media: frozenset[Medium]
    look: Callable[[Reading], Iterable[Found]]
    mends: tuple[Mending, ...] = ()


def checks(note_limit: int) -> tuple[Check, ...]:
    """Every check, the weightiest first; `note_limit` is what a connection note of the user's account holds."""
    return (
        Check("placeholder", 0.30, ALL, slips.placeholder, (rewording.fill_in,)),
        Check("name", 0.20, ALL, reader.name, (rewording.right_name,)),
        Check("channel limit", 0.20, ALL, partial(size.limit, note_limit), (cutting.shorten,)),
        Check("guilt", 0.18, ALL, tone.guilt, (cutting.cut_out,)),
        Check("sponsorship", 0.18, ALL, asking.sponsorship, (rewording.lighter_backing,)),
        Check("why you", 0.15, WRITTEN, reader.why_you),
        Check("one ask", 0.15, ALL, asking.one_ask, (cutting.one_of_them,)),
        Check("question", 0.14, ALL, asking.question, (rewording.sharper,)),
        Check("words", 0.12, ALL, size.words, (cutting.shorten,)),
        Check("apology", 0.10, ALL, tone.apology, (cutting.cut_out,)),
        Check("flattery", 0.10, ALL, tone.flattery, (cutting.less_flattery, cutting.cut_out)),
        Check("easy to decline", 0.10, WRITTEN, asking.decline, (rewording.easy_no,)),
        Check("balance", 0.10, ALL, reader.balance, (cutting.less_of_me,)),
        Check("subject", 0.08, EMAIL, size.subject, (rewording.new_subject,)),
        Check("jargon", 0.08, ALL, tone.jargon, (rewording.plainer,)),
        Check("doubled word", 0.06, ALL, slips.doubled, (rewording.once,)),
        Check("sentence", 0.05, WRITTEN, slips.verbless),
    )
