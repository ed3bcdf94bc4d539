"""Changes what is kept of one owner's folder: each document with its passages and vectors in one transaction."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType

from sqlalchemy import ColumnElement, Connection, Engine, Table, and_, delete, func, insert, select, update

from knowledge.database import reading, writing
from knowledge.kept import Known, Sheet, Stamp, Vector
from knowledge.leaves import Place, replace
from knowledge.lessons_kept import keep_lessons
from knowledge.passage import Kind
from knowledge.revision import advance, make_current
from knowledge.tables import documents, folders, passages, skipped

NONE: Mapping[str, bytes] = MappingProxyType({})

KNOWN = (
    documents.c.id,
    documents.c.source,
    documents.c.title,
    documents.c.sha256,
    documents.c.size,
    documents.c.mtime,
    documents.c.edition,
)


class Shelf:
    """One owner's synced folder in the store. `root` is what tells folders apart: a path, or a reserved name.

    `under` narrows what is known of it to a part: the beginning of its sources with a slash at the end, or one source.
    """

    def __init__(self, engine: Engine, owner: str, kind: Kind, root: str, model: str, *, under: str = "") -> None:
        self.engine = engine
        self.owner = owner
        self.kind = kind
        self.model = model
        self.under = under
        with writing(engine) as connection:
            self.folder = self._enter(connection, root)
            make_current(connection, owner, model)

    def known(self) -> dict[str, Known]:
        """Every document kept from this folder, or the part of it, by source."""
        query = select(*KNOWN).where(*self._of(documents))
        with reading(self.engine) as connection:
            rows = connection.execute(query).all()
        return {
            row.source: Known(row.id, row.source, row.title, row.sha256, Stamp(row.size, row.mtime, row.edition))
            for row in rows
        }

    def skipped(self) -> dict[str, tuple[Stamp, str]]:
        """How each skipped file of this folder looked, and why it was skipped, by source."""
        query = select(skipped).where(*self._of(skipped))
        with reading(self.engine) as connection:
            rows = connection.execute(query).all()
        return {row.source: (Stamp(row.size, row.mtime, row.edition), row.reason) for row in rows}

    def passages(self) -> int:
        """How many passages are kept from this folder."""
        query = (
            select(func.count())
            .select_from(passages)
            .join(documents, documents.c.id == passages.c.document)
            .where(*self._of(documents))
        )
        with reading(self.engine) as connection:
            return connection.scalar(query) or 0

    def put(self, sheet: Sheet, vectors: Mapping[str, Vector], seen: Mapping[str, bytes] = NONE) -> None:
        """Keep a document, in place of what was kept under its source; `vectors` by the digests of its leaves, and so
        are the grains `seen`.

        A passage whose embedded text did not change keeps its id, its vector and its grains.
        """
        fields = {
            "kind": self.kind.value,
            "title": sheet.title,
            "sha256": sheet.sha256,
            "text": sheet.text,
            "has_lines": sheet.has_lines,
            **asdict(sheet.stamp),
        }
        with writing(self.engine) as connection:
            document = connection.scalar(select(documents.c.id).where(self._at(sheet.source)))
            if document is None:
                document = str(uuid.uuid4())
                place = {"id": document, "owner": self.owner, "folder": self.folder, "source": sheet.source}
                connection.execute(insert(documents).values(**place, **fields))
            else:
                connection.execute(update(documents).where(documents.c.id == document).values(**fields))
            replace(connection, Place(self.owner, document, self.model), sheet.leaves, vectors, seen)
            keep_lessons(connection, self.owner, document, sheet.lessons)
            connection.execute(delete(skipped).where(self._skipped_at(sheet.source)))
            advance(connection, self.owner)

    def inode(self) -> str | None:
        """Which folder the root was when files were last found in it; None when that is not known."""
        with reading(self.engine) as connection:
            return connection.scalar(select(folders.c.inode).where(folders.c.id == self.folder))

    def found(self, inode: str) -> None:
        """Note which folder the root is, now that files were found in it."""
        if self.inode() != inode:
            with writing(self.engine) as connection:
                connection.execute(update(folders).where(folders.c.id == self.folder).values(inode=inode))

    def touch(self, known: Known, stamp: Stamp) -> None:
        """Note that a file was saved again with the same content: nothing about its passages changes."""
        with writing(self.engine) as connection:
            connection.execute(update(documents).where(self._is(known)).values(**asdict(stamp)))

    def move(self, known: Known, source: str, title: str, stamp: Stamp) -> bool:
        """Follow a renamed file; False when its document has gone, or the new name is already taken.

        A title that is the document's own first heading stays as it is.
        """
        with writing(self.engine) as connection:
            if connection.scalar(select(documents.c.id).where(self._at(source))) is not None:
                return False
            first = select(passages.c.heading).where(passages.c.document == known.id, passages.c.position == 0)
            kept = known.title if [known.title] == (connection.scalar(first) or [])[:1] else title
            values = {"source": source, "title": kept, **asdict(stamp)}
            moved = connection.execute(update(documents).where(self._is(known)).values(**values))
            if moved.rowcount:
                connection.execute(delete(skipped).where(self._skipped_at(source)))
                advance(connection, self.owner)
        return bool(moved.rowcount)

    def remove(self, gone: Sequence[Known]) -> int:
        """Drop the documents of files that are gone; the number dropped."""
        if not gone:
            return 0
        dropped = 0
        with writing(self.engine) as connection:
            for known in gone:
                dropped += connection.execute(delete(documents).where(self._is(known))).rowcount
            if dropped:
                advance(connection, self.owner)
        return dropped

    def skip(self, source: str, stamp: Stamp, reason: str) -> None:
        """Note why a file was not read, in place of what was kept under its source."""
        row = {"owner": self.owner, "folder": self.folder, "source": source, "reason": reason, **asdict(stamp)}
        with writing(self.engine) as connection:
            if connection.execute(delete(documents).where(self._at(source))).rowcount:
                advance(connection, self.owner)
            connection.execute(delete(skipped).where(self._skipped_at(source)))
            connection.execute(insert(skipped).values(**row))

    def unskip(self, sources: Sequence[str]) -> None:
        """Forget skipped files that are no longer there."""
        if not sources:
            return
        with writing(self.engine) as connection:
            for source in sources:
                connection.execute(delete(skipped).where(self._skipped_at(source)))

    def _enter(self, connection: Connection, root: str) -> str:
        here = and_(folders.c.owner == self.owner, folders.c.root == root)
        row = connection.execute(select(folders).where(here)).one_or_none()
        if row is None:
            made = str(uuid.uuid4())
            values = {"id": made, "owner": self.owner, "kind": self.kind.value, "root": root}
            connection.execute(insert(folders).values(**values))
            return made
        folder: str = row.id
        if row.kind != self.kind.value:
            connection.execute(update(folders).where(here).values(kind=self.kind.value))
            # Edition 0: to be read again, since as a course it may hold lessons that it did not as notes.
            anew = update(documents).where(documents.c.folder == folder)
            connection.execute(anew.values(kind=self.kind.value, edition=0))
            advance(connection, self.owner)
        return folder

    def _of(self, table: Table) -> tuple[ColumnElement[bool], ...]:
        here = (table.c.owner == self.owner, table.c.folder == self.folder)
        if not self.under:
            return here
        begins = table.c.source if self.under[-1] != "/" else func.substr(table.c.source, 1, len(self.under))
        return (*here, begins == self.under)

    def _at(self, source: str) -> ColumnElement[bool]:
        place = documents.c
        return and_(place.owner == self.owner, place.folder == self.folder, place.source == source)

    def _is(self, known: Known) -> ColumnElement[bool]:
        return and_(documents.c.id == known.id, documents.c.owner == self.owner, documents.c.source == known.source)

    def _skipped_at(self, source: str) -> ColumnElement[bool]:
        place = skipped.c
        return and_(place.owner == self.owner, place.folder == self.folder, place.source == source)
