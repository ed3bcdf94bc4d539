"""The labelled texts beside this file, as values."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.mentoring.stages import Stage

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message at a stage with what a careful reader says of it. `held` ones were never looked at while tuning."""

    text: str
    stage: Stage
    level: int
    verdict: str
    span: str
    trap: str
    held: bool


@dataclass(frozen=True, slots=True)
class Worry:
    """A text about someone's safety, or one that only sounds like it: then `kind` is None."""

    text: str
    kind: str | None
    held: bool


def messages() -> list[Labelled]:
    """The labelled messages, in the order they were written."""
    return [Labelled(**(row | {"stage": Stage(row["stage"])})) for row in _rows("messages.jsonl")]


def worries() -> list[Worry]:
    """The labelled worries and look-alikes."""
    return [Worry(**row) for row in _rows("worries.jsonl")]


def _rows(name: str) -> Iterator[dict[str, str]]:
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)
