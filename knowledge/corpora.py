"""Keeps each owner's corpus in step with SQL: whoever committed a change, the next question sees it."""

import threading

from knowledge.corpus import Corpus, build_corpus
from knowledge.store import Store

MOST_TRIES = 3


class Corpora:
    """The corpora in memory, one per owner, refreshed when the owner's revision has moved. Thread-safe."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._held: dict[str, Corpus] = {}
        self._locks: dict[str, threading.Lock] = {}

    def current(self, owner: str) -> Corpus:
        """The owner's corpus at the committed revision; empty when nothing of theirs was ever synced."""
        revision = self._store.revision(owner)
        held = self._held.get(owner)
        if held is not None and held.revision == revision:
            return held
        with self._locks.setdefault(owner, threading.Lock()):
            return self._refreshed(owner)

    def forget(self, owner: str) -> None:
        """Drop the owner's corpus from memory."""
        self._held.pop(owner, None)

    def _refreshed(self, owner: str) -> Corpus:
        held = self._held.get(owner)
        for _ in range(MOST_TRIES):
            revision = self._store.revision(owner)
            if held is not None and held.revision == revision:
                return held
            held = self._read(owner, revision, held)
            if self._store.revision(owner) == revision:
                break
        else:  # a sync is committing as fast as this reads: answer from what is there, and look again next time
            assert held is not None
        self._held[owner] = held
        return held

    def _read(self, owner: str, revision: int, before: Corpus | None) -> Corpus:
        store = self._store
        model = store.model(owner) or ""
        return build_corpus(
            owner, revision, model, store.texts(owner), store.vectors(owner), store.kinds(owner), before=before
        )
