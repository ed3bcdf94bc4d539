"""Keeps what the store holds in step with a folder: reads what is new, follows what moved, drops what is gone."""

import hashlib
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from threading import Event

from knowledge.days import day_of_file
from knowledge.errors import NotesUnreadable
from knowledge.kept import Known, Leaf, Sheet, Stamp
from knowledge.lessons import lessons_in
from knowledge.listing import File, Listing, listed
from knowledge.passage import BUILT_IN, Coverage, Kind, Lesson, Progress, Skipped
from knowledge.reading import Document, Reader
from knowledge.reading.names import title_of
from knowledge.reading.parsing import FORMATS
from knowledge.reading.reader import NotOpened, content_of
from knowledge.renewal import Embed, renew
from knowledge.shelf import Shelf
from knowledge.splitting import CountTokens, Piece, split
from knowledge.store import Store

EDITION = 7
"""Of reading and splitting. Raise it when their results change: every file is then read again at its next sync."""

TEXTS_AT_ONCE = 64
TEXTS_WAITING = 256
FILES_WAITING = 32
"""Passages of several small files are embedded together, up to this many; each file is then kept by itself."""


def sync(
    store: Store,
    root: Path,
    *,
    owner: str,
    kind: Kind,
    embed: Embed,
    count_tokens: CountTokens,
    model: str,
    built_in: bool = False,
    progress: Callable[[Progress], None] | None = None,
    stop: Event | None = None,
) -> Coverage:
    """What the sync did to the owner's material from `root`, a folder or one file.

    `count_tokens` counts all that `model` sees of a text, its special tokens included. `built_in` is for the shipped
    course, which is known by name because its path changes with every installation. `stop` ends it between two files
    or two batches of one; what was done stays done, and the next sync goes on from there. Each file's change is one
    transaction. Raises FolderMissing when `root` is not there or cannot be listed; nothing is dropped then.
    """
    listing = listed(root)
    stopped = stop or Event()
    shelf = Shelf(store.engine, owner, kind, BUILT_IN if built_in else str(root.resolve()), model)
    renew(store.engine, owner, model, embed, stopped)
    with Reader() as reader:
        return _Sync(shelf, listing, reader, _Means(embed, count_tokens), progress, stopped).run()


@dataclass(frozen=True, slots=True)
class _Means:
    embed: Embed
    count_tokens: CountTokens


class _Sync:
    """One run over one listing; `waiting` holds the files that are read and split but not yet embedded."""

    def __init__(
        self,
        shelf: Shelf,
        listing: Listing,
        reader: Reader,
        means: "_Means",
        progress: Callable[[Progress], None] | None,
        stop: Event,
    ) -> None:
        self.shelf, self.listing, self.reader = shelf, listing, reader
        self.means, self.progress, self.stop = means, progress, stop
        self.known, self.skipped_before = shelf.known(), shelf.skipped()
        there = {file.source for file in listing.files}
        gone = [one for source, one in self.known.items() if source not in there and not listing.hides(source)]
        self.gone = {one.source: one for one in gone}
        self.gone_by_content: dict[str, list[Known]] = defaultdict(list)
        for one in gone:
            self.gone_by_content[one.sha256].append(one)
        self.waiting: list[tuple[Sheet, list[Piece]]] = []
        self.skipped = list(listing.skipped)
        self.read = self.unchanged = self.moved = self.removed = 0

    def run(self) -> Coverage:
        files = self.listing.files
        for index, file in enumerate(files):
            if self.stop.is_set():
                break
            self._tell(index, file.source)
            try:
                self._file(file)
            except NotOpened as problem:
                self.skipped.append(Skipped(file.source, str(problem)))
            except NotesUnreadable as problem:
                self.shelf.skip(file.source, _stamp(file), str(problem))
                self.skipped.append(Skipped(file.source, str(problem)))
            texts = sum(len(pieces) for _, pieces in self.waiting)
            if texts >= TEXTS_WAITING or len(self.waiting) >= FILES_WAITING:
                self._keep()
        self._keep()
        if not self.stop.is_set():
            self._drop()
            self._tell(len(files), "")
        skipped = tuple(sorted(self.skipped, key=lambda one: one.source))
        found = len(files) + len(self.listing.skipped)
        count = self.shelf.passages()
        return Coverage(found, self.read, self.unchanged, self.moved, self.removed, count, skipped)

    def _file(self, file: File) -> None:
        """Settle one file, or leave it waiting to be embedded. Raises NotesUnreadable."""
        stamp = _stamp(file)
        known = self.known.get(file.source)
        if known is not None and known.stamp == stamp:
            self.unchanged += 1
            return
        seen, reason = self.skipped_before.get(file.source, (None, ""))
        if seen == stamp:
            self.skipped.append(Skipped(file.source, reason))
            return
        content = content_of(file.path, file.source)
        sha256 = hashlib.sha256(content).hexdigest()
        if known is not None and known.sha256 == sha256 and known.stamp.edition == EDITION:
            self.shelf.touch(known, stamp)
            self.unchanged += 1
        elif known is not None or not self._follow(file.source, sha256, stamp):
            document = self.reader.read(content, file.source)
            lessons = lessons_in(document, self.shelf.kind)
            self.waiting.append(_sheet(document, split(document, self.means.count_tokens), sha256, stamp, lessons))

    def _follow(self, source: str, sha256: str, stamp: Stamp) -> bool:
        """Whether the file is one that was known under another name, which then becomes this one."""
        for known in self.gone_by_content.get(sha256, ()):
            if _format(known.source) != _format(source) or known.stamp.edition != EDITION:
                continue
            if day_of_file(known.source) != day_of_file(source):  # its passages are of another day now
                continue
            # A title that was only the file's name goes with it; the vectors stay as they are.
            title = title_of(source) if known.title == title_of(known.source) else known.title
            if known.source in self.gone and self.shelf.move(known, source, title, stamp):
                del self.gone[known.source]
                self.moved += 1
                return True
        return False

    def _keep(self) -> None:
        """Embed what is waiting, then keep it file by file; when stopped first, leave it for next time."""
        texts = {piece.digest: piece.embedded for _, pieces in self.waiting for piece in pieces}
        vectors = self.shelf.vectors(list(texts))
        missing = [digest for digest in texts if digest not in vectors]
        for start in range(0, len(missing), TEXTS_AT_ONCE):
            if self.stop.is_set():
                self.waiting.clear()
                return
            part = missing[start : start + TEXTS_AT_ONCE]
            vectors.update(zip(part, self.means.embed([texts[digest] for digest in part]), strict=True))
        for sheet, _ in self.waiting:
            self.shelf.put(sheet, vectors)
            self.read += 1
        self.waiting.clear()

    def _drop(self) -> None:
        there = {file.source for file in self.listing.files}
        self.removed = self.shelf.remove(list(self.gone.values()))
        self.shelf.unskip([one for one in self.skipped_before if one not in there and not self.listing.hides(one)])

    def _tell(self, index: int, source: str) -> None:
        if self.progress is not None:
            self.progress(Progress(index - len(self.waiting), len(self.listing.files), source))


def _stamp(file: File) -> Stamp:
    return Stamp(file.size, file.mtime, EDITION)


def _format(source: str) -> str | None:
    return FORMATS.get(PurePosixPath(source).suffix.lower())


def _sheet(
    document: Document, pieces: list[Piece], sha256: str, stamp: Stamp, lessons: tuple[Lesson, ...]
) -> tuple[Sheet, list[Piece]]:
    leaves = tuple(
        Leaf(
            *(piece.heading, piece.text, piece.overlap, piece.span, piece.lines, piece.page, piece.digest, piece.on),
            people=document.people,
        )
        for piece in pieces
    )
    where = (document.source, document.title, sha256, stamp, document.text, document.has_lines)
    return Sheet(*where, leaves, lessons), pieces
