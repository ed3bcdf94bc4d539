"""Opens the one SQLite engine: durable, one writer, private files; reads and writes begin as they mean to go on."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

WAIT = 10.0
"""Seconds an opening waits for others that are opening the same new file."""
STEP = 0.02
"""Seconds between two tries of it."""

PRAGMAS = (
    ("busy_timeout", "5000"),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", "ON"),
    ("secure_delete", "ON"),
    ("trusted_schema", "OFF"),
)


def open_engine(path: Path) -> Engine:
    """An engine on the database file at `path`, made if missing: file 0600, and its folder 0700 where this makes it.

    One connection for the whole process (under 20 chats a default pool lost writes to "database is locked"), so never
    ask for a second one while holding the first. Statements' values never reach a log or an error.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)
    engine = create_engine(
        f"sqlite:///{path}",
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection for reading one consistent state, which waits for no writer of another process."""
    with engine.connect() as connection:
        yield connection.execution_options(begin="DEFERRED")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection in one write transaction: committed at the end of the block, rolled back when it raises.

    The write lock is taken at the start, so what is read inside cannot have changed by the time it is written.
    """
    with engine.begin() as connection:
        yield connection


def _prepare(connection: Any, _record: object) -> None:
    # The driver's own transaction control begins late and not for reads or DDL; ours (`_begin`) replaces it.
    connection.isolation_level = None
    for name, value in PRAGMAS:
        _set(connection, name, value, until=time.monotonic() + WAIT)


def _set(connection: Any, name: str, value: str, *, until: float) -> None:
    # Two that switch a new file to WAL at once would wait for each other, so SQLite fails one without waiting
    # (its busy timeout does not count there): that one tries again.
    while True:
        try:
            connection.execute(f"PRAGMA {name}={value}").fetchall()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(STEP)


def _begin(connection: Connection) -> None:
    # IMMEDIATE unless said otherwise: a deferred transaction that reads first can fail at its first write.
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'IMMEDIATE')}")
