"""What the guard says of a text: the verdict, the asks it found, why, and a lighter wording."""

from dataclasses import dataclass
from enum import Enum

from assistant.mentoring.stages import Ask


class Verdict(Enum):
    """Whether what a text asks for fits the stage. `OK_BUT_VAGUE`: the size fits, the reader cannot tell what for."""

    OK = "ok"
    OK_BUT_VAGUE = "ok_but_vague"
    TOO_BIG = "too_big"


@dataclass(frozen=True, slots=True)
class FoundAsk:
    """One ask: its weight, and its place in the text as given, so that `words == text[span[0]:span[1]]`."""

    level: Ask
    span: tuple[int, int]
    words: str


@dataclass(frozen=True, slots=True)
class Review:
    """What the guard found. `asks` are in reading order; `lighter` is to replace exactly the span of `main`."""

    verdict: Verdict
    asks: tuple[FoundAsk, ...]
    largest: Ask
    allowed: Ask
    reason: str
    lighter: str | None = None

    @property
    def main(self) -> FoundAsk | None:
        """The ask that decides: the heaviest, the first of equals."""
        return max(self.asks, key=lambda ask: ask.level, default=None)
