"""The retrieval pipeline: course and notes in, cited passages out. Importing it loads no model and no index."""

from typing import TYPE_CHECKING, Any

from knowledge.passage import BUILT_IN, Coverage, Found, Kind, Lesson, Opened, Passage, Progress, Quote, Scope, Skipped

if TYPE_CHECKING:
    from knowledge.library import Library

__all__ = [
    "BUILT_IN",
    "Coverage",
    "Found",
    "Kind",
    "Lesson",
    "Library",
    "Opened",
    "Passage",
    "Progress",
    "Quote",
    "Scope",
    "Skipped",
]


def __getattr__(name: str) -> Any:
    if name == "Library":
        from knowledge.library import Library

        return Library
    raise AttributeError(name)
