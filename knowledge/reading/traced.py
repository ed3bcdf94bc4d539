"""Text that remembers where each of its characters came from while markup is taken out of it."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Keep = int | str | Callable[[re.Match[str]], str]
"""What stands in a match's place: one of its groups, some fixed text, or text made from it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, and what is kept of what it matches. Patterns have bounded repeats: the text may be hostile."""

    pattern: re.Pattern[str]
    keep: Keep


class Traced:
    """Some text and, for each character, its position in the document. Values: every change gives a new one."""

    __slots__ = ("places", "text")

    def __init__(self, text: str, places: "array[int]") -> None:
        self.text = text
        self.places = places

    @classmethod
    def of(cls, document: str, start: int = 0, end: int | None = None) -> "Traced":
        """The part of the document between two positions."""
        stop = len(document) if end is None else end
        return cls(document[start:stop], array("L", range(start, stop)))

    @classmethod
    def made(cls, text: str, place: int) -> "Traced":
        """Text that is not in the document, to stand at a position of it."""
        return cls(text, array("L", [place]) * len(text))

    @classmethod
    def joined(cls, parts: Iterable["Traced"]) -> "Traced":
        """The parts one after the other."""
        words: list[str] = []
        places: array[int] = array("L")
        for part in parts:
            words.append(part.text)
            places.extend(part.places)
        return cls("".join(words), places)

    def cut(self, start: int, end: int) -> "Traced":
        """The characters from `start` up to `end`."""
        return Traced(self.text[start:end], self.places[start:end])

    def stripped(self) -> "Traced":
        """Without white space at either end."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))

    def apply(self, rule: Rule) -> "Traced":
        """The text with the rule applied wherever it matches."""
        parts: list[Traced] = []
        last = 0
        for match in rule.pattern.finditer(self.text):
            parts.append(self.cut(last, match.start()))
            parts.append(self._kept(match, rule.keep))
            last = match.end()
        if not parts:
            return self
        parts.append(self.cut(last, len(self.text)))
        return Traced.joined(parts)

    def runs(self) -> tuple[tuple[int, int], ...]:
        """Pairs (position here, position in the document) at which the two stop counting on alike."""
        found: list[tuple[int, int]] = []
        expected = -1
        for here, there in enumerate(self.places):
            if there != expected:
                found.append((here, there))
            expected = there + 1
        return tuple(found)

    def _kept(self, match: re.Match[str], keep: Keep) -> "Traced":
        if isinstance(keep, int):
            return self.cut(*match.span(keep)) if match.start(keep) >= 0 else Traced("", array("L"))
        return Traced.made(keep if isinstance(keep, str) else keep(match), self.places[match.start()])


class Lines:
    """Where the lines of a text begin, to go from positions to line numbers (from 1) and back."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.length = len(text)

    def start(self, index: int) -> int:
        """The position where line `index`, counted from 0, begins; the text's end for one past the last."""
        return self.starts[index] if index < len(self.starts) else self.length

    def number(self, position: int) -> int:
        """The number of the line, counted from 1, that holds a position."""
        return bisect_left(self.starts, position + 1)
