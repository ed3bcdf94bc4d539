"""What files a folder holds: hidden ones left out, links that lead out of it not followed."""

import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path, PurePosixPath

from knowledge.errors import FolderMissing
from knowledge.passage import Skipped
from knowledge.reading.names import shown, shown_path

IGNORED = {"thumbs.db", "desktop.ini", "__macosx", "node_modules", "icon\r"}
IGNORED_STARTS = (".", "~$")
"""Hidden files and folders, and the lock files word processors leave beside an open document."""

OUTSIDE = "it is a link that leads out of the folder. Sync the folder it leads to."
NOWHERE = "it is a link that leads nowhere, or round in a circle. Delete it, or put the file itself here."
NO_FILE = "it is a pipe or a device, not a file. Move it out of the folder."
UNLISTED = "the folder cannot be listed. Check its permissions and sync again."


@dataclass(frozen=True, slots=True)
class File:
    """A file that is there: `source` is its path below the root, safe to show and like no other's."""

    path: Path
    source: str
    size: int
    mtime: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a folder, by source; what was not looked into, and the folders (as sources) that stayed closed.

    `inode` tells the folder itself from another of its name: an unmounted drive leaves one. "" when a file was listed.
    """

    files: tuple[File, ...]
    skipped: tuple[Skipped, ...]
    closed: tuple[str, ...]
    inode: str = ""

    def hides(self, source: str) -> bool:
        """Whether a file may still be there, in a folder that could not be listed."""
        return any(source.startswith(f"{folder}/") for folder in self.closed)


def unlisted(name: str) -> bool:
    """Whether a file or folder of this name is left out wherever it lies."""
    return name.startswith(IGNORED_STARTS) or name.lower() in IGNORED


def listed(root: Path, part: Path | None = None, apart: Collection[Path] = ()) -> Listing:
    """Everything to read below `root`, or `root` itself when it is a file. Raises FolderMissing when there is none.

    `part` is a folder or file below `root` to look at alone; what is `apart` (resolved paths) is left out.
    """
    looked_at = part or root
    try:
        inside = root.resolve(strict=True)
        if looked_at.is_file():
            look = looked_at.stat()
            source = shown(root.name) if part is None else shown_path(part.relative_to(root))
            return Listing((File(looked_at, source, look.st_size, look.st_mtime_ns),), (), ())
        with os.scandir(looked_at):
            inode = str(looked_at.stat().st_ino)
    except OSError as problem:
        way = "Check its name, and that its disk is connected, then sync again."
        line = f"{shown(looked_at.name)}: the folder is not there or cannot be listed. {way}"
        raise FolderMissing(line) from problem
    return replace(_Walk(root, inside, apart).listing(looked_at), inode=inode)


class _Walk:
    """Collects what is below a folder, in the order of names."""

    def __init__(self, root: Path, inside: Path, apart: Collection[Path]) -> None:
        self.root = root
        self.inside = inside
        self.apart = {root / one.relative_to(inside) for one in apart}
        self.files: dict[str, File] = {}
        self.skipped: list[Skipped] = []
        self.closed: list[str] = []

    def listing(self, looked_at: Path) -> Listing:
        folders = [looked_at]
        while folders:
            folders.extend(self._look(folders.pop()))
        files = sorted(self.files.values(), key=lambda file: file.source)
        return Listing(tuple(files), tuple(self.skipped), tuple(self.closed))

    def _look(self, folder: Path) -> Iterator[Path]:
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            self.closed.append(self._source(folder))
            self.skipped.append(Skipped(self._source(folder), f"{shown(folder.name)}: {UNLISTED}"))
            return
        for entry in entries:
            path = Path(entry.path)
            if unlisted(entry.name) or path in self.apart:
                continue
            if entry.is_symlink() and not self._stays(path):
                self.skipped.append(Skipped(self._source(path), f"{shown(path.name)}: {_astray(path)}"))
            elif entry.is_dir(follow_symlinks=False):
                yield path
            else:
                self._add(path)

    def _stays(self, path: Path) -> bool:
        try:
            return path.resolve(strict=True).is_relative_to(self.inside)
        except (OSError, RuntimeError):  # it leads nowhere, or round in circles
            return False

    def _add(self, path: Path) -> None:
        try:
            look = path.stat()
        except OSError:
            return  # gone since it was listed
        if stat.S_ISDIR(look.st_mode):
            return  # a link to a folder inside, whose files are found there
        if not stat.S_ISREG(look.st_mode):
            self.skipped.append(Skipped(self._source(path), f"{shown(path.name)}: {NO_FILE}"))
            return
        source = self._source(path)
        if source in self.files:  # two names that look alike once they are safe to show
            ending = PurePosixPath(source).suffix
            mark = sha256(os.fsencode(path.relative_to(self.root))).hexdigest()[:6]
            source = f"{source.removesuffix(ending)} ({mark}){ending}"
        self.files[source] = File(path, source, look.st_size, look.st_mtime_ns)

    def _source(self, path: Path) -> str:
        return shown_path(PurePosixPath(path.relative_to(self.root).as_posix()))


def _astray(link: Path) -> str:
    """Why a link is not followed."""
    try:
        link.resolve(strict=True)
    except (OSError, RuntimeError):
        return NOWHERE
    return OUTSIDE
