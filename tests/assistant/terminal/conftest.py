"""A command line on a data folder of its own, and an assistant that answers from a script."""

import io
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.parts import Incoming, Part


@dataclass
class Scripted:
    """Plays `Assistant`: gives the next parts for whatever comes in, or raises what is in their place."""

    answers: list[list[Part] | BaseException]
    heard: list[Incoming] = field(default_factory=list)

    async def respond(self, user: str, conversation: str, incoming: Incoming) -> AsyncIterator[Part]:
        self.heard.append(incoming)
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        for part in answer:
            yield part


def here(*answers: Any, **storage: Any) -> Any:
    """An opened application that answers so."""
    assistant = Scripted(list(answers))
    return SimpleNamespace(
        application=SimpleNamespace(assistant=assistant, storage=SimpleNamespace(**storage)), user="u"
    )


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets what is on standard input."""

    def put(content: str | bytes) -> None:
        raw = content if isinstance(content, bytes) else content.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))

    return put
