"""How rows are read and written: one consistent state for reading, one transaction for writing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import uuid4

from sqlalchemy import Connection, Engine


def new_uuid() -> str:
    """A fresh random id, a canonical UUID."""
    return str(uuid4())


class Transactions:
    """What every repository stands on: the engine that wiring made, and where new ids come from."""

    def __init__(self, engine: Engine, new_id: Callable[[], str] = new_uuid) -> None:
        self._engine = engine
        self._new_id = new_id

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            # SQLite only, see knowledge.database: a reader need not wait for the writer of another process.
            yield connection.execution_options(begin="DEFERRED")

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._engine.begin() as connection:
            yield connection
