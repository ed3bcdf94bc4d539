"""The training documents: passages of invented people, and questions on them, with and without an answer."""

import json
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "questions"
LONGEST_ANSWER = 12
"""Characters from which an answer that also stands in another passage makes that one right too."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the places of the passages that answer it; none when nothing does."""

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One invented person's passages, headings in front, and the questions on them."""

    name: str
    passages: tuple[str, ...]
    questions: tuple[Asked, ...]


def documents(folder: Path = FOLDER) -> list[Document]:
    """Every document, in the order of files and lines."""
    lines = [
        (file.stem, json.loads(line))
        for file in sorted(folder.glob("*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
    ]
    return [_document(name, kept) for name, kept in lines]


def _document(name: str, kept: dict[str, list[dict[str, str]]]) -> Document:
    passages = tuple("\n".join(part for part in (one["heading"], one["text"]) if part) for one in kept["passages"])
    asked = (Asked(one["q"], _places(one, passages)) for one in kept["questions"])
    return Document(f"{name} {kept['id']}", passages, tuple(asked))


def _places(question: dict[str, str], passages: tuple[str, ...]) -> tuple[int, ...]:
    place = question["p"]
    if place is None:
        return ()
    answer = question["a"].lower()
    also = [at for at, text in enumerate(passages) if len(answer) >= LONGEST_ANSWER and answer in text.lower()]
    return tuple(sorted({int(place), *also}))
