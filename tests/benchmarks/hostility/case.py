"""One hostile file: its name, its bytes, and what must become of it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Fate = Literal["refused", "settled", "read"]
"""`refused`: there is nothing in it to read. `settled`: read as far as it goes, or refused. `read`: it must be read."""


@dataclass(frozen=True, slots=True)
class Case:
    """A file to be made. Whatever its fate, it gets one line in the report or a place in the index, never both."""

    name: str
    content: bytes
    fate: Fate = "refused"


def cut(name: str, content: bytes, times: int, fate: Fate = "settled") -> Iterator[Case]:
    """The file broken off at several places."""
    stem, _, ending = name.rpartition(".")
    for number in range(times):
        yield Case(f"{stem} {number}.{ending}", content[: len(content) * (number + 1) // (times + 1)], fate)


def mutated(name: str, content: bytes, times: int, seed: int = 7) -> Iterator[Case]:
    """The file with some bytes changed, stretches doubled, dropped or moved."""
    chance = random.Random(f"{name}{seed}")
    stem, _, ending = name.rpartition(".")
    for number in range(times):
        changed = bytearray(content)
        for _ in range(chance.randint(1, 30)):
            at = chance.randrange(len(changed))
            match chance.randrange(4):
                case 0:
                    changed[at] = chance.randrange(256)
                case 1:
                    changed[at:at] = changed[at : at + chance.randint(1, 400)]
                case 2 if len(changed) > 1000:
                    del changed[at : at + chance.randint(1, 100)]
                case _:
                    changed[at : at + 4] = chance.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"9999", b"-1 0"))
        yield Case(f"{stem} {number}.{ending}", bytes(changed), "settled")
