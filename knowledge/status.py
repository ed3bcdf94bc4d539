"""How the library stands, in values: what it holds, which model it uses, and whether the index is open."""

from dataclasses import dataclass
from typing import Literal

from knowledge.held import Holdings

IndexState = Literal["ready", "building", "resting", "another process"]
"""`resting`: it failed again and again, and search is exact until the next start."""


@dataclass(frozen=True, slots=True)
class Status:
    """One owner's library. Search works in every state of the index; without it, it is exact and a little slower."""

    mine: Holdings
    built_in: Holdings
    model: str
    model_ready: bool
    index: IndexState
    revision: int
