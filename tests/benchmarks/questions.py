"""The project's own question set, and a library over the material it is about."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from knowledge.database import open_engine
from knowledge.embedding import Embedder
from knowledge.library import Library
from knowledge.migrations import migrate
from knowledge.passage import Scope
from tests.benchmarks.model import model_folder

MATERIAL = Path(__file__).parents[1] / "knowledge" / "material"


@dataclass(frozen=True)
class Asked:
    """A question; `contains` are words of the passage that answers it, None when none does."""

    kind: str
    question: str
    source: str | None
    contains: str | None
    material: str

    @property
    def scope(self) -> Scope:
        return Scope.MINE if self.material == "notes" else Scope.ALL


def questions() -> list[Asked]:
    """Every question of the set."""
    lines = (MATERIAL / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return [Asked(**json.loads(line)) for line in lines]


@contextmanager
def library_of_questions(folder: Path) -> Iterator[Library]:
    """A library in `folder` with the invented notes and the built-in course, searching exactly."""
    engine = open_engine(folder / "library.db")
    migrate(engine)
    library = Library(engine, Embedder(model_folder()), folder=folder, exclusive=False)
    library.sync(MATERIAL / "notes")
    library.sync_course()
    yield library
    library.close()
    engine.dispose()
