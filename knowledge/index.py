"""The vector index: Chroma kept in step with SQL by a background thread, and asked only when it is sure to be right."""

import shutil
import threading
import uuid
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.exc import SQLAlchemyError

from knowledge.chroma import AT_ONCE, Chroma, Collection, IndexBroken
from knowledge.corpora import Corpora
from knowledge.corpus import Corpus
from knowledge.postings import Rows
from knowledge.probe import sound
from knowledge.status import IndexState

CURRENT = "current"
MOST_FAILURES = 3
"""Rebuilds in a row that may fail before the index rests until the next start; exact search goes on."""


class VectorIndex:
    """Chroma over every owner's vectors, in a disposable folder that this process alone holds.

    `nearest` answers None whenever the index is not open yet, behind, or broken; it then mends itself in the background
    from what SQL holds, without embedding anything.
    """

    def __init__(self, folder: Path, corpora: Corpora) -> None:
        self._folder = folder
        self._corpora = corpora
        self._chroma: Chroma | None = None
        self._current: dict[str, tuple[int, Collection]] = {}
        self._wanted: dict[str, None] = {}
        self._failures = 0
        self._broken = False
        self._closing = False
        self._busy = False
        self._change = threading.Condition()
        self._worker = threading.Thread(target=self._work, name="vector-index", daemon=True)

    def want(self, owner: str) -> None:
        """Bring the owner's collection up to date, some time soon."""
        with self._change:
            if self._failures < MOST_FAILURES:
                self._wanted[owner] = None
                self._start()

    def nearest(self, corpus: Corpus, vector: NDArray[np.float32], count: int) -> Rows | None:
        """The rows nearest the vector, or None when only exact search is sure to be right."""
        revision, collection = self._current.get(corpus.owner, (-1, None))
        if collection is None or revision != corpus.revision:
            self.want(corpus.owner)
            return None
        try:
            return self._checked(corpus, collection, vector, count)
        except IndexBroken:
            self._mend(corpus.owner)
            return None

    def discard(self) -> None:
        """Throw the folder away, so that nothing erased from SQL stays in it; it is made anew in the background."""
        with self._change:
            owners = list(self._current)
            self._current = {}
            self._broken = True
            self._wanted.update(dict.fromkeys(owners))
            self._start()

    @property
    def state(self) -> IndexState:
        """Whether it answers now, is being brought up to date, or has given up until the next start."""
        if self._failures >= MOST_FAILURES:
            return "resting"
        return "building" if self._wanted or self._busy or self._broken or not self._current else "ready"

    def settled(self, timeout: float) -> bool:
        """Wait until nothing is left to do; False when it takes longer than `timeout` seconds."""
        with self._change:
            return self._change.wait_for(lambda: not self._wanted and not self._busy and not self._broken, timeout)

    def close(self) -> None:
        """Stop the background thread and let go of the folder."""
        with self._change:
            self._closing = True
            self._change.notify_all()
        if self._worker.is_alive():
            self._worker.join()
        self._shut()

    def _checked(self, corpus: Corpus, collection: Collection, vector: NDArray[np.float32], count: int) -> Rows:
        """What the collection answers, if it is whole, known and agrees with the vectors SQL holds."""
        if self._chroma is None or not self._chroma.unharmed():
            raise IndexBroken("its file was changed by someone else")
        expected = min(count, int(corpus.embedded.sum()))
        ids, products = collection.nearest(vector, expected) if expected else ([], np.empty(0, dtype=np.float32))
        rows = np.asarray([corpus.rows.get(one, -1) for one in ids], dtype=np.int64)
        if len(rows) < expected or (rows < 0).any():
            raise IndexBroken("ids are missing or unknown")
        if np.abs(corpus.cosines(vector, rows) - products).max(initial=0.0) > 1e-3:
            raise IndexBroken("vectors differ")
        return rows

    def _start(self) -> None:
        if not self._worker.is_alive() and not self._closing:
            self._worker.start()
        self._change.notify_all()

    def _mend(self, owner: str) -> None:
        self.discard()
        self.want(owner)

    def _work(self) -> None:
        while True:
            with self._change:
                self._busy = False
                self._change.notify_all()
                self._change.wait_for(lambda: self._wanted or self._broken or self._closing)
                if self._closing:
                    return
                self._busy = True
                broken, self._broken = self._broken, False
                owner = next(iter(self._wanted), None)
            self._once(owner, broken)

    def _once(self, owner: str | None, broken: bool) -> None:
        """One piece of background work: throw the folder away if it is broken, then bring one owner up to date."""
        try:
            if broken:
                self._throw_away()
            if owner is not None:
                self._bring_up(owner)
                self._failures = 0
        except (IndexBroken, SQLAlchemyError):
            self._failures += 1
            with self._change:
                self._broken = self._failures < MOST_FAILURES
                if owner is not None and self._broken:
                    self._wanted[owner] = None
                elif not self._broken:
                    self._wanted.clear()

    def _bring_up(self, owner: str) -> None:
        with self._change:
            self._wanted.pop(owner, None)  # asked again from here on means once more
        corpus = self._corpora.current(owner)
        collection = self._opened().collection(owner, corpus.model)
        if collection.revision() != corpus.revision and not self._level(collection, corpus):
            return
        self._current[owner] = (corpus.revision, collection)

    def _level(self, collection: Collection, corpus: Corpus) -> bool:
        """Take out what is gone and add what is new; False when interrupted by `close`."""
        have = set(collection.ids())
        rows = [row for row in np.flatnonzero(corpus.embedded) if corpus.ids[row] not in have]
        gone = [one for one in have if one not in corpus.rows or not corpus.embedded[corpus.rows[one]]]
        for start in range(0, len(gone), AT_ONCE):
            collection.remove(gone[start : start + AT_ONCE])
        for start in range(0, len(rows), AT_ONCE):
            if self._closing:
                return False
            part = rows[start : start + AT_ONCE]
            collection.add([corpus.ids[row] for row in part], corpus.vectors[part])
        collection.note(corpus.revision)
        return True

    def _opened(self) -> Chroma:
        """Chroma, opened on first use; its folder probed in a child first, and replaced when it is not sound."""
        if self._chroma is None:
            folder = self._generation()
            if folder is None or not sound(folder):
                folder = self._new_generation()
            self._chroma = Chroma(folder)
        return self._chroma

    def _generation(self) -> Path | None:
        try:
            folder = self._folder / (self._folder / CURRENT).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return None
        return folder if folder.is_dir() and folder.parent == self._folder else None

    def _new_generation(self) -> Path:
        """An empty folder under a new name (Chroma remembers what it had open under an old one)."""
        shutil.rmtree(self._folder, ignore_errors=True)
        folder = self._folder / uuid.uuid4().hex[:12]
        try:
            folder.mkdir(mode=0o700, parents=True)
            (self._folder / CURRENT).write_text(folder.name, encoding="ascii")
        except OSError as failed:
            raise IndexBroken("its folder cannot be written") from failed
        return folder

    def _throw_away(self) -> None:
        self._current = {}
        self._shut()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _shut(self) -> None:
        chroma, self._chroma = self._chroma, None
        if chroma is not None:
            try:
                chroma.close()
            except IndexBroken:
                return
