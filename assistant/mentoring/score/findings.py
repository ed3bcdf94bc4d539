"""What the score says of a draft: a number, and findings that name themselves, explain themselves and can be mended."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Part = Literal["subject", "body"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """What one check found: the row of the phrase file that words it, the places, and how much of its weight counts.

    `share` is above 0 and at most 1. `values` fill the row's places. Without spans, something is missing.
    """

    row: str
    spans: tuple[Span, ...] = ()
    part: Part = "body"
    share: float = 1.0
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mend:
    """A way to mend a finding: what the button says, and subject and body once it is done."""

    label: str
    subject: str | None
    body: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about a draft. `words` are exactly `part[span[0]:span[1]]`, "" and no span where something is missing.

    `fact` and `grade` name the finding of research behind `why`; both "" where it is general coaching. `costs` is how
    many points it takes from an otherwise faultless draft.
    """

    check: str
    part: Part
    span: Span | None
    words: str
    says: str
    why: str
    fact: str
    grade: str
    costs: float
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """`points` from 0 to 100, to one decimal; `findings` with the weightiest first."""

    points: float
    findings: tuple[Finding, ...]
