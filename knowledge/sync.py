"""Keeps what the store holds in step with a folder: reads what is new, follows what moved, drops what is gone."""

import hashlib
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from threading import Event

from knowledge.days import day_of_file
from knowledge.errors import NotesUnreadable
from knowledge.kept import Known, Stamp
from knowledge.listing import File, Listing, listed
from knowledge.passage import BUILT_IN, Coverage, Kind, Progress, Skipped
from knowledge.reading import Reader
from knowledge.reading.formats import FORMATS
from knowledge.reading.names import title_of
from knowledge.reading.reader import NotOpened, content_of, unreadable
from knowledge.rehoming import rehome
from knowledge.renewal import Embed, renew
from knowledge.roots import Place, place_of
from knowledge.shelf import Shelf
from knowledge.splitting import CountTokens
from knowledge.store import Store
from knowledge.waiting import Means, Waiting

EDITION = 9
"""Of reading and splitting. Raise it when their results change: every file is then read again at its next sync."""


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

    What lies inside a folder already synced as the same kind is a part of that folder, and only this part is looked
    at; a folder around ones already synced takes them in. `count_tokens` counts all that `model` sees of a text, its
    special tokens included. `built_in` is for the shipped course, which is known by name because its path changes with
    every installation. `stop` ends it between two files or two batches of one; what was done stays done, and the next
    sync goes on from there. Each file's change is one transaction. Raises FolderMissing when `root` is not there or
    cannot be listed; nothing is dropped then.
    """
    place = Place(root, root) if built_in else place_of(store.engine, owner, kind, root)
    listing = listed(place.root, place.path, place.apart) if place.under else listed(root, apart=place.apart)
    stopped = stop or Event()
    shelf = Shelf(store.engine, owner, kind, BUILT_IN if built_in else str(place.root), model, under=place.under)
    rehome(store.engine, owner, kind, shelf.folder, place)
    renew(store.engine, owner, model, embed, stopped)
    with Reader() as reader:
        return _Sync(shelf, listing, reader, Means(embed, count_tokens), progress, stopped).run()


class _Sync:
    """One run over one listing; `waiting` holds the files that are read and split but not yet embedded."""

    def __init__(
        self,
        shelf: Shelf,
        listing: Listing,
        reader: Reader,
        means: Means,
        progress: Callable[[Progress], None] | None,
        stop: Event,
    ) -> None:
        self.shelf, self.listing, self.reader = shelf, listing, reader
        self.progress, self.stop = progress, stop
        self.waiting = Waiting(shelf, means, stop)
        self.known, self.skipped_before = shelf.known(), shelf.skipped()
        there = {file.source for file in listing.files}
        gone = [one for source, one in self.known.items() if source not in there and not listing.hides(source)]
        self.gone = {one.source: one for one in gone}
        self.gone_by_content: dict[str, list[Known]] = defaultdict(list)
        for one in gone:
            self.gone_by_content[one.sha256].append(one)
        self.skipped = list(listing.skipped)
        self.read = self.unchanged = self.moved = self.removed = self.spared = 0

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
            if self.waiting.full:
                self.read += self.waiting.keep()
        self.read += self.waiting.keep()
        if not self.stop.is_set():
            self._drop()
            self._tell(len(files), "")
        skipped = tuple(sorted(self.skipped, key=lambda one: one.source))
        found = len(files) + len(self.listing.skipped)
        count = self.shelf.passages()
        counts = (found, self.read, self.unchanged, self.moved, self.removed, count)
        return Coverage(*counts, skipped, self.spared)

    def _file(self, file: File) -> None:
        """Settle one file, or leave it waiting to be embedded. Raises NotesUnreadable."""
        known, stamp = self.known.get(file.source), _stamp(file)
        if known is not None and known.stamp == stamp:
            self.unchanged += 1
            return
        seen, reason = self.skipped_before.get(file.source, (None, ""))
        if seen == stamp:
            self.skipped.append(Skipped(file.source, reason))
            return
        content, stamp = _settled(file)
        sha256 = hashlib.sha256(content).hexdigest()
        if known is not None and known.sha256 == sha256 and known.stamp.edition == EDITION:
            self.shelf.touch(known, stamp)
            self.unchanged += 1
        elif known is not None or not self._follow(file.source, sha256, stamp):
            self.waiting.add(self.reader.read(content, file.source), sha256, stamp)

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

    def _drop(self) -> None:
        """Drop what is gone, but not when the folder looks like that of a drive that is not connected."""
        if not self.shelf.under:
            if self.listing.files:
                self.shelf.found(self.listing.inode)
            elif self.known and self.listing.inode != self.shelf.inode():
                self.spared = len(self.known)
                return
        there = {file.source for file in self.listing.files}
        self.removed = self.shelf.remove(list(self.gone.values()))
        self.shelf.unskip([one for one in self.skipped_before if one not in there and not self.listing.hides(one)])

    def _tell(self, index: int, source: str) -> None:
        if self.progress is not None:
            self.progress(Progress(index - len(self.waiting), len(self.listing.files), source))


def _stamp(file: File) -> Stamp:
    return Stamp(file.size, file.mtime, EDITION)


def _settled(file: File) -> tuple[bytes, Stamp]:
    """The file's bytes and how it looked. Raises NotesUnreadable, or NotOpened while it is being written."""
    before = _looked(file.path)
    content = content_of(file.path, file.source)
    if before is None or _looked(file.path) != before:
        raise NotOpened(str(unreadable(file.source, "it is being written just now", "Sync again when that is done")))
    return content, before


def _looked(path: Path) -> Stamp | None:
    try:
        look = path.stat()
    except OSError:
        return None
    return Stamp(look.st_size, look.st_mtime_ns, EDITION)


def _format(source: str) -> str | None:
    return FORMATS.get(PurePosixPath(source).suffix.lower())
