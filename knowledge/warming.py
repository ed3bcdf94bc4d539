"""Gets a library ready for its first question, in the background: corpora, model, index."""

from collections.abc import Sequence
from threading import Thread

from knowledge.corpora import Corpora
from knowledge.embedding import Embed
from knowledge.errors import LibraryError
from knowledge.index import VectorIndex


class Warming:
    """What a first question would have to load, loaded ahead."""

    def __init__(self, corpora: Corpora, embed: Embed, index: VectorIndex | None) -> None:
        self._corpora, self._embed, self._index = corpora, embed, index
        self._thread: Thread | None = None

    def begin(self, owners: Sequence[str]) -> None:
        """Load the model and these owners' corpora, then open the index; returns at once, and does it once."""
        if self._thread is None:
            self._thread = Thread(target=self._warm, args=(owners,), name="library-warming", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait until it is done, where it was begun."""
        if self._thread is not None:
            self._thread.join()

    def _warm(self, owners: Sequence[str]) -> None:
        for owner in owners:
            self._corpora.current(owner)
        self._warm_model()
        if self._index is not None:
            for owner in owners:
                self._index.want(owner)

    def _warm_model(self) -> None:
        try:
            self._embed(["ready"])
        except LibraryError:
            return  # the first question tries again, and says so to the one who asks
