"""What the library holds for one owner, in counts: the values behind `status`."""

from dataclasses import dataclass

from knowledge.passage import Kind, Skipped


@dataclass(frozen=True, slots=True)
class Folder:
    """A synced folder (or single file): `root` is its absolute path, `size` the bytes of the files read from it,
    `lessons` how many were recognised in them."""

    id: str
    kind: Kind
    root: str
    documents: int
    passages: int
    size: int
    lessons: int = 0


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything one owner has: their folders, and the files that could not be read, each with its reason."""

    folders: tuple[Folder, ...]
    skipped: tuple[Skipped, ...]

    def documents(self, kind: Kind | None = None) -> int:
        """How many documents there are, of one kind or of all."""
        return sum(folder.documents for folder in self.folders if kind in (None, folder.kind))

    def passages(self, kind: Kind | None = None) -> int:
        """How many passages there are, of one kind or of all."""
        return sum(folder.passages for folder in self.folders if kind in (None, folder.kind))

    def lessons(self, kind: Kind | None = None) -> int:
        """How many lessons there are, in material of one kind or of all."""
        return sum(folder.lessons for folder in self.folders if kind in (None, folder.kind))
