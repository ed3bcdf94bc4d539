"""The one place that touches Chroma: ids and vectors only, no telemetry, and every failure of its as IndexBroken."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

DATABASE = "chroma.sqlite3"
AT_ONCE = 1_000

SETTINGS: Any = {
    "hnsw": {
        "space": "ip",
        "ef_construction": 128,
        "ef_search": 200,
        "max_neighbors": 24,
        # Written to the graph's own files this seldom: kill -9 then loses nothing (STACK.md), at the cost of a replay.
        "sync_threshold": 100_000,
    }
}


class IndexBroken(Exception):
    """Chroma failed, or answered what cannot be right. Never leaves this package: exact search answers instead."""


class Chroma:
    """An open Chroma folder. Thread-safe; one process at a time."""

    def __init__(self, folder: Path) -> None:
        with _broken():
            import chromadb
            from chromadb.config import Settings

            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            settings = Settings(anonymized_telemetry=False, is_persistent=True)
            self._client: Any = chromadb.PersistentClient(str(folder), settings=settings)
        self._database = folder / DATABASE
        self._inode, self._size = self._look()

    def unharmed(self) -> bool:
        """Whether the database file is still the one that was opened, and has not shrunk: 2 microseconds."""
        try:
            inode, size = self._look()
        except IndexBroken:
            return False
        harmed = inode != self._inode or size < self._size
        self._size = size
        return not harmed

    def collection(self, owner: str, model: str) -> "Collection":
        """The owner's collection for a model's vectors, made when it is not there."""
        name = "o-" + hashlib.sha256(f"{owner}\n{model}".encode()).hexdigest()[:40]
        with _broken():
            made = self._client.get_or_create_collection(name, embedding_function=None, configuration=SETTINGS)
        return Collection(made)

    def collections(self) -> list["Collection"]:
        """Every collection there is."""
        with _broken():
            listed = [self._client.get_collection(one.name) for one in self._client.list_collections()]
        return [Collection(one) for one in listed]

    def close(self) -> None:
        """Let go of the folder."""
        with _broken():
            self._client.close()

    def _look(self) -> tuple[int, int]:
        with _broken():
            found = self._database.stat()
        return found.st_ino, found.st_size


class Collection:
    """One owner's ids and vectors, and the revision they were last brought up to."""

    def __init__(self, collection: Any) -> None:
        self._collection = collection

    def revision(self) -> int:
        """The revision noted last; 0 when none was."""
        with _broken():
            return int((self._collection.metadata or {}).get("revision", 0))

    def note(self, revision: int) -> None:
        """Note the revision the collection now holds."""
        with _broken():
            self._collection.modify(metadata={"revision": revision})

    def ids(self) -> list[str]:
        """Every id held."""
        with _broken():
            return list(self._collection.get(include=[])["ids"])

    def add(self, ids: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add at most `AT_ONCE` ids with their vectors."""
        with _broken():
            self._collection.add(ids=list(ids), embeddings=vectors)

    def remove(self, ids: Sequence[str]) -> None:
        """Take at most `AT_ONCE` ids out (the vectors stay on disk until the folder goes)."""
        with _broken():
            self._collection.delete(ids=list(ids))

    def count(self) -> int:
        """How many ids are held."""
        with _broken():
            return int(self._collection.count())

    def nearest(self, vector: NDArray[np.float32], count: int) -> tuple[list[str], NDArray[np.float32]]:
        """The ids nearest the vector with their inner products, nearest first."""
        with _broken():
            found = self._collection.query(query_embeddings=[vector], n_results=count, include=["distances"])
            return list(found["ids"][0]), 1 - np.asarray(found["distances"][0], dtype=np.float32)


@contextmanager
def _broken() -> Iterator[None]:
    """Turn any failure inside Chroma into IndexBroken: its own errors, its storage's, and a panic of its Rust core."""
    try:
        yield
    except IndexBroken:
        raise
    except BaseException as failure:
        # Its failures have no common root, and a panic derives from BaseException, so that only its name tells.
        if isinstance(failure, Exception) or type(failure).__name__ == "PanicException":
            raise IndexBroken(type(failure).__name__) from failure
        raise
