"""A database of its own for every test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from knowledge.database import open_engine
from knowledge.migrations import migrate


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """A migrated, empty database."""
    made = open_engine(tmp_path / "library.db")
    migrate(made)
    yield made
    made.dispose()
