"""One sync and all that hangs on it: documents and passages, their grains, the corpus in memory, the index."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from knowledge.corpora import Corpora
from knowledge.database import writing
from knowledge.embedding import Embed
from knowledge.embedding.protocol import EmbedWords
from knowledge.grains import keep_grains
from knowledge.index import VectorIndex
from knowledge.passage import BUILT_IN, Coverage, Kind, Progress
from knowledge.renewal import renew
from knowledge.revision import make_current
from knowledge.store import Store
from knowledge.sync import sync


class InStep:
    """Keeps everything the library holds in step with folders."""

    def __init__(self, store: Store, corpora: Corpora, embed: Embed, index: VectorIndex | None) -> None:
        self._store, self._corpora, self._embed, self._index = store, corpora, embed, index

    def sync(
        self,
        root: Path,
        owner: str,
        kind: Kind,
        progress: Callable[[Progress], None] | None = None,
        stop: Event | None = None,
    ) -> Coverage:
        """What was done to bring the owner's material in step with `root`. Raises FolderMissing."""
        coverage = sync(
            self._store,
            root,
            owner=owner,
            kind=kind,
            embed=self._embed,
            count_tokens=self._embed.count_tokens,
            model=self._embed.name,
            built_in=owner == BUILT_IN,
            progress=progress,
            stop=stop,
        )
        self._refresh(owner)
        return coverage

    def complete(self, owner: str, stop: Event) -> None:
        """Make what an older library lacks, from what is kept: vectors of this model, and grains."""
        engine = self._store.engine
        with writing(engine) as connection:
            make_current(connection, owner, self._embed.name)
        made = renew(engine, owner, self._embed.name, self._embed, stop)
        if isinstance(self._embed, EmbedWords):
            keep_grains(engine, owner, self._embed, stop)
        if made:
            self._refresh(owner)

    def _refresh(self, owner: str) -> None:
        self._corpora.current(owner)  # here, so that the next question need not wait for it
        if self._index is not None:
            self._index.want(owner)
