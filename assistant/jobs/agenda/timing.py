"""How the minutes of a meeting are shared out; they always add up."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shares:
    """Minutes for each part, in order; `topics` most important first."""

    opening: int
    report: int
    topics: tuple[int, ...]
    play_back: int
    close: int

    @property
    def total(self) -> int:
        """All of them together."""
        return self.opening + self.report + sum(self.topics) + self.play_back + self.close


def share_out(minutes: int, topics: int, reports: bool) -> Shares:
    """A share for each part: most of the time for the questions, and what does not divide goes to the first topic."""
    opening = max(1, round(minutes * 0.07))
    report = max(2, round(minutes * 0.1)) if reports else 0
    play_back = max(1, round(minutes * 0.1))
    close = max(1, round(minutes * 0.07))
    rest = minutes - opening - report - play_back - close
    each, over = divmod(rest, topics)
    return Shares(opening, report, (each + over, *([each] * (topics - 1))), play_back, close)


def spans(parts: tuple[tuple[str, int], ...]) -> tuple[tuple[int, int, str], ...]:
    """(from, to, name) for each part that has time, counted from the start of the meeting."""
    out, start = [], 0
    for name, length in parts:
        if length:
            out.append((start, start + length, name))
            start += length
    return tuple(out)
