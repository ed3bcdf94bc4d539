"""A fresh storage in a database file of its own, with two owners."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from assistant.storage import Storage
from knowledge.database import open_engine
from tests.assistant.storage.making import Two


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(tmp_path / "second-coffee.db")
    yield made
    made.dispose()


@pytest.fixture
def two(engine: Engine) -> Two:
    storage = Storage(engine)
    storage.migrate()
    return Two(storage, storage.user("amy@example.org").id, storage.user("ben@example.org").id)
