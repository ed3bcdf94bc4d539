"""Hands documents from one synced folder to another, with all that was read from them: nothing is read or embedded."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, delete, select, update

from knowledge.database import writing
from knowledge.days import day_of_file
from knowledge.passage import Kind
from knowledge.reading.names import shown
from knowledge.revision import advance
from knowledge.roots import Place, source_below
from knowledge.tables import documents, folders


def rehome(engine: Engine, owner: str, kind: Kind, folder: str, place: Place) -> int:
    """Hand over to `folder`, the place's root, what others hold of it; how many documents changed hands.

    Folders that became a part of it are forgotten as folders of their own.
    """
    if not place.inside and place.around is None:
        return 0
    with writing(engine) as connection:
        taking = _Taking(connection, owner, kind, folder, place)
        moved = sum(taking.all_of(inner) for inner in place.inside)
        if place.around is not None:
            moved += taking.part_of(place.around)
        if moved:
            advance(connection, owner)
    return moved


class _Taking:
    def __init__(self, connection: Connection, owner: str, kind: Kind, folder: str, place: Place) -> None:
        self.connection, self.owner, self.kind, self.folder, self.place = connection, owner, kind, folder, place
        here = select(documents.c.source).where(documents.c.folder == folder)
        self.taken = set(connection.scalars(here))

    def all_of(self, inner: Path) -> int:
        """Take every document of a folder, or single file, below the root, then forget it."""
        held = self._held(inner)
        base = source_below(self.place.root, inner)
        alone = not inner.is_dir() and [one.source for one in held] == [shown(inner.name)]
        moved = sum(self._take(one, base if alone else f"{base}/{one.source}") for one in held)
        mine = (folders.c.owner == self.owner, folders.c.root == str(inner))
        self.connection.execute(delete(folders).where(*mine))
        return moved

    def part_of(self, around: Path) -> int:
        """Take the documents that a folder around the root has from below it."""
        base = source_below(around, self.place.root)
        moved = 0
        for one in self._held(around):
            if one.source == base:
                moved += self._take(one, shown(self.place.root.name))
            elif one.source.startswith(f"{base}/"):
                moved += self._take(one, one.source.removeprefix(f"{base}/"))
        return moved

    def _held(self, root: Path) -> Sequence[Any]:
        mine = (folders.c.owner == self.owner, folders.c.root == str(root))
        query = select(documents.c.id, documents.c.source, documents.c.kind)
        return self.connection.execute(
            query.join(folders, folders.c.id == documents.c.folder).where(*mine).order_by(documents.c.source)
        ).all()

    def _take(self, one: Any, source: str) -> int:
        this = documents.c.id == one.id
        if source in self.taken:  # it was kept twice, as this used to do
            self.connection.execute(delete(documents).where(this))
            return 1
        values: dict[str, object] = {"folder": self.folder, "source": source, "kind": self.kind.value}
        if one.kind != self.kind.value or day_of_file(one.source) != day_of_file(source):
            values["edition"] = 0  # its passages may be of another day now, or be lessons: to be read again
        self.connection.execute(update(documents).where(this).values(**values))
        self.taken.add(source)
        return 1
