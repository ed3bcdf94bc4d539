"""The library: sync folders in, ask questions, get cited passages out. Usable alone: `Library.open(folder)`."""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType

from filelock import FileLock
from sqlalchemy import Engine

from knowledge.corpora import Corpora
from knowledge.database import open_engine
from knowledge.embedding import Embed, Embedder
from knowledge.embedding.protocol import KnowsWords
from knowledge.embedding.remembering import Remembering
from knowledge.errors import LibraryError, PassageGone
from knowledge.evidence import PASSAGES, answer
from knowledge.facts import course_folder
from knowledge.following import Followed, Following
from knowledge.holding import Turn, hold
from knowledge.index import VectorIndex
from knowledge.instep import InStep
from knowledge.kept import Root
from knowledge.lessons_kept import read_lessons
from knowledge.lexical import Lexicon
from knowledge.migrations import migrate
from knowledge.passage import BUILT_IN, Coverage, Found, Kind, Lesson, Opened, Passage, Progress, Scope
from knowledge.periods import period_in
from knowledge.revision import owners
from knowledge.roots import every_root
from knowledge.search import LONGEST, Search
from knowledge.spelling import Spelling
from knowledge.status import Status
from knowledge.store import Store
from knowledge.warming import Warming
from knowledge.watching import Pace
from knowledge.words import stem


class Library:
    """Everything one process does with the material. Thread-safe.

    `exclusive` is for the one process that holds the data folder's lock: it alone keeps the Chroma index in `folder`;
    any other searches exactly, and both see each other's changes at once.
    """

    def __init__(self, engine: Engine, embed: Embed, *, folder: Path, exclusive: bool) -> None:
        self._embed = embed
        self._store = Store(engine)
        self._spelling: Spelling | None = None
        self._corpora = Corpora(self._store)
        self._index = VectorIndex(folder / "chroma", self._corpora) if exclusive else None
        self._search = Search(self._store, self._corpora, embed, self._index)
        self._instep = InStep(self._store, self._corpora, embed, self._index)
        self._turn = Turn(folder)
        self._following: Following | None = None
        self._closed = threading.Event()
        self._vectors = Remembering(embed)
        self._warming = Warming(self._corpora, embed, self._index)
        self._lock: FileLock | None = None
        self._engine: Engine | None = None

    @classmethod
    def open(cls, path: Path | str) -> "Library":
        """A library of its own in the folder `path`, made if missing: database, model, index and lock lie inside."""
        folder = Path(path)
        lock = hold(folder)
        engine = open_engine(folder / "library.db")
        migrate(engine)
        library = cls(engine, Embedder(folder / "models"), folder=folder, exclusive=lock is not None)
        library._lock, library._engine = lock, engine
        return library

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def sync(
        self,
        root: Path | str,
        *,
        owner: str = "me",
        kind: Kind = Kind.NOTES,
        progress: Callable[[Progress], None] | None = None,
        stop: threading.Event | None = None,
    ) -> Coverage:
        """Bring what is kept in step with the folder (or single file) `root`; what was done, in counts and reasons.

        Raises FolderMissing when it is not there; nothing is dropped then.
        """
        if owner == BUILT_IN:
            raise LibraryError("The built-in course belongs to everybody and is not changed. Sync under another owner.")
        return self._synced(Path(root), owner, kind, progress, stop)

    def sync_course(self, progress: Callable[[Progress], None] | None = None) -> Coverage:
        """Bring the built-in course up to date; nothing is parsed or embedded when it is."""
        return self._synced(course_folder(), BUILT_IN, Kind.COURSE, progress, None)

    def search(self, query: str, *, owner: str = "me", limit: int = 6, scope: Scope = Scope.ALL) -> list[Passage]:
        """Passages that answer `query`, best first, at most `limit`.

        `score` is 0..1, higher is closer; it orders, it does not decide what is answerable. Raises LibraryEmpty before
        the first sync.
        """
        return self._search.ranked(query, owner, limit, scope)

    def ask(
        self,
        question: str,
        *,
        owner: str = "me",
        limit: int = 6,
        scope: Scope = Scope.ALL,
        today: date | None = None,
    ) -> Found:
        """What the material says to the question: passages, best first, and the sentences that answer it, if any do.

        With `today`, `last week` and `since the summer` are understood. Raises LibraryEmpty before the first sync.
        """
        lexicons = [corpus.lexicon for corpus, _ in self._search.corpora_of(owner, scope)]
        asked = self._mended(question, lexicons)
        found = answer(
            asked,
            self._search.ranked(asked, owner, max(limit, PASSAGES), scope),
            limit,
            vectors=self._vectors,
            known=lambda name: any(one.seen(stem(name)) for one in lexicons),
            covered=lambda best: self._search.coverage(asked, best, owner),
            period=period_in(question[:LONGEST], today),
        )
        return replace(found, question=question)

    def opened(self, passage_id: str, *, owner: str = "me") -> Opened:
        """A passage of the owner's, or of the built-in course, in its document's text. Raises PassageGone."""
        try:
            return self._store.opened(passage_id, owner)
        except PassageGone:
            return self._store.opened(passage_id, BUILT_IN)

    def neighbours(self, passage: Passage, *, owner: str = "me") -> tuple[Passage | None, Passage | None]:
        """The passages before and after this one in its document."""
        return self._store.neighbours(passage.id, BUILT_IN if passage.built_in else owner)

    def lessons(self, owner: str = "me", *, kind: Kind | None = None) -> list[Lesson]:
        """The lessons recognised in the owner's material, by file and place in it; `BUILT_IN` for the built-in course.

        `kind` leaves out what was synced as another kind of material.
        """
        return read_lessons(self._store.engine, owner, kind)

    def forget_folder(self, folder: str, *, owner: str = "me") -> bool:
        """Forget a synced folder, by its id in `status`, with all that was read from it; False when it is not theirs.

        The files themselves stay. The index is thrown away and made anew, since Chroma keeps what it deletes.
        """
        forgotten = self._store.forget_folder(folder, owner)
        if forgotten:
            self._corpora.forget(owner)
            self._vectors.forget()
            if self._index is not None:
                self._index.discard()
        return forgotten

    @property
    def ready(self) -> bool:
        """Whether a question would be answered without loading the model first."""
        return bool(getattr(self._embed, "ready", True))

    def warm(self, owner: str = "me") -> None:
        """Load the model and the owner's corpora in the background, then open the index; returns at once."""
        self._warming.begin((owner, BUILT_IN))

    def follow(self, also: Callable[[], Iterable[Root]] = tuple, pace: Pace | None = None) -> None:
        """Keep every synced folder in step from now on, in the background; returns at once.

        `also` gives folders to follow that nobody has synced yet. What an older library lacks is made beside it.
        """
        if self._following is None and not self._closed.is_set():
            engine = self._store.engine
            followed = Followed(partial(_roots, engine, also), partial(owners, engine), self._instep, self._turn)
            self._following = Following(followed, pace or Pace())
            self._following.begin()

    def status(self, owner: str = "me") -> Status:
        """How the owner's library stands."""
        return Status(
            mine=self._store.counts(owner),
            built_in=self._store.counts(BUILT_IN),
            model=self._embed.name,
            model_ready=self.ready,
            index="another process" if self._index is None else self._index.state,
            revision=self._store.revision(owner),
        )

    def close(self) -> None:
        """Stop the background work and let go of the folder."""
        self._closed.set()
        if self._following is not None:
            self._following.close()
        self._warming.close()
        if self._index is not None:
            self._index.close()
        if self._engine is not None:
            self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def _mended(self, question: str, lexicons: Sequence[Lexicon]) -> str:
        """The question with its typing errors put right, where the embedder knows its language's words."""
        if not isinstance(self._embed, KnowsWords):
            return question
        if self._spelling is None:
            self._spelling = Spelling(self._embed.vocabulary())
        held = [term for lexicon in lexicons for term in lexicon.stems()]
        return self._spelling.mended(question[:LONGEST], held, lambda term: sum(one.seen(term) for one in lexicons))

    def _synced(
        self,
        root: Path,
        owner: str,
        kind: Kind,
        progress: Callable[[Progress], None] | None,
        stop: threading.Event | None,
    ) -> Coverage:
        with self._turn.taken():
            coverage = self._instep.sync(root, owner, kind, progress, stop)
            self._instep.complete(owner, stop or threading.Event())
        return coverage


def _roots(engine: Engine, also: Callable[[], Iterable[Root]]) -> Iterable[Root]:
    return dict.fromkeys((*every_root(engine), *also()))
