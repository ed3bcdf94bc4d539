"""Which job a message asks for: cues first, then the nearest of each job's example sentences."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.conversation.cues import CUES, SMALL_TALK
from assistant.conversation.record_cues import speaks_of_gifts, speaks_of_record

Embed = Callable[[Sequence[str]], NDArray[np.float32]]

OTHER = "other"
LEAST_NEAR = 0.2
COMMON = "the and was were had has did met saw went got not new old good bad day week year time thing people"
"""Words that, with those of the examples, tell a message from gibberish."""

NEAREST = 3
"""A job is as near as its three nearest examples together: one odd example does not decide."""


@dataclass(frozen=True, slots=True)
class Route:
    """The likeliest job, the second, and how sure the router is, 0..1. `job` may be "other"."""

    job: str
    second: str
    confidence: float


class Router:
    """Finds the job of a message. Without `embed`, or when it raises, cues and shared words alone decide."""

    def __init__(self, embed: Embed | None, asked_like: Mapping[str, Sequence[str]]) -> None:
        self._embed = embed
        self._jobs = tuple(asked_like)
        self._examples = [(job, example) for job, examples in asked_like.items() for example in examples]
        said = " ".join(example for _, example in self._examples).lower()
        self._vocabulary = set(re.findall(r"[a-z0-9']{2,}", said)) | set(COMMON.split())
        self._vectors: NDArray[np.float32] | None = None

    def route(self, text: str) -> Route:
        """Where `text` goes. Deterministic."""
        if SMALL_TALK.match(text) or not re.search(r"\w", text):
            return Route(OTHER, self._jobs[0], 1.0)
        lowered = text[:1000].lower()
        if not self._vocabulary & set(re.findall(r"[a-z0-9']{2,}", lowered)):
            return Route(OTHER, self._jobs[0], 1.0)
        nearness = self._nearness(text[:1000])
        for job, pattern, weight in CUES:
            if job in nearness and re.search(pattern, lowered):
                nearness[job] += weight
        for job, nearer in (("people", speaks_of_record), ("gifts", speaks_of_gifts)):
            if job in nearness:
                nearness[job] += nearer(text[:1000])
        ranked = sorted(nearness, key=lambda job: -nearness[job])
        best, second = ranked[0], ranked[1]
        gap = nearness[best] - nearness[second]
        confidence = float(1 / (1 + np.exp(-8 * gap)))
        return Route(OTHER if nearness[best] < LEAST_NEAR else best, second, round(confidence, 3))

    def warm(self) -> None:
        """Embeds the examples and one message, so that the first real one does not wait for it."""
        self._similarities("warm")

    def _nearness(self, text: str) -> dict[str, float]:
        similarities = self._similarities(text)
        by_job: dict[str, list[float]] = {job: [] for job in self._jobs}
        for (job, _), similarity in zip(self._examples, similarities, strict=True):
            by_job[job].append(float(similarity))
        return {job: float(np.mean(sorted(values)[-NEAREST:])) for job, values in by_job.items()}

    def _similarities(self, text: str) -> Sequence[float]:
        if self._embed is not None:
            try:
                if self._vectors is None:
                    self._vectors = self._embed([example for _, example in self._examples])
                return list(self._vectors @ self._embed([text])[0])
            except (RuntimeError, OSError, ValueError):
                # An embedder that is down must not stop the conversation; shared words are worse, but they always work.
                self._embed = None
        words = _words(text)
        return [len(words & _words(example)) / (len(words | _words(example)) or 1) for _, example in self._examples]


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z']{3,}", text.lower()))
