"""Changes what is kept of one owner's folder: each document with its passages and vectors in one transaction."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from sqlalchemy import ColumnElement, Connection, Engine, and_, delete, func, insert, select, update

from knowledge.database import reading, writing
from knowledge.kept import Known, Leaf, Sheet, Stamp, Vector, columns, packed, unpacked
from knowledge.lessons_kept import keep_lessons
from knowledge.passage import Kind
from knowledge.revision import advance, make_current
from knowledge.tables import documents, folders, passages, skipped

DIGESTS_AT_ONCE = 500

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
    """One owner's synced folder in the store. `root` is what tells folders apart: a path, or a reserved name."""

    def __init__(self, engine: Engine, owner: str, kind: Kind, root: str, model: str) -> None:
        self.engine = engine
        self.owner = owner
        self.kind = kind
        self.model = model
        with writing(engine) as connection:
            self.folder = self._enter(connection, root)
            make_current(connection, owner, model)

    def known(self) -> dict[str, Known]:
        """Every document kept from this folder, by source."""
        query = select(*KNOWN).where(documents.c.owner == self.owner, documents.c.folder == self.folder)
        with reading(self.engine) as connection:
            rows = connection.execute(query).all()
        return {
            row.source: Known(row.id, row.source, row.title, row.sha256, Stamp(row.size, row.mtime, row.edition))
            for row in rows
        }

    def skipped(self) -> dict[str, tuple[Stamp, str]]:
        """How each skipped file of this folder looked, and why it was skipped, by source."""
        query = select(skipped).where(skipped.c.owner == self.owner, skipped.c.folder == self.folder)
        with reading(self.engine) as connection:
            rows = connection.execute(query).all()
        return {row.source: (Stamp(row.size, row.mtime, row.edition), row.reason) for row in rows}

    def passages(self) -> int:
        """How many passages are kept from this folder."""
        query = (
            select(func.count())
            .select_from(passages)
            .join(documents, documents.c.id == passages.c.document)
            .where(documents.c.owner == self.owner, documents.c.folder == self.folder)
        )
        with reading(self.engine) as connection:
            return connection.scalar(query) or 0

    def vectors(self, digests: Sequence[str]) -> dict[str, Vector]:
        """The owner's vectors of texts embedded before with the current model, by digest."""
        found: dict[str, Vector] = {}
        query = select(passages.c.digest, passages.c.vector).where(
            passages.c.owner == self.owner, passages.c.model == self.model
        )
        with reading(self.engine) as connection:
            for start in range(0, len(digests), DIGESTS_AT_ONCE):
                part = digests[start : start + DIGESTS_AT_ONCE]
                for row in connection.execute(query.where(passages.c.digest.in_(part))):
                    found[row.digest] = unpacked(row.vector)
        return found

    def put(self, sheet: Sheet, vectors: Mapping[str, Vector]) -> None:
        """Keep a document, in place of what was kept under its source; `vectors` by the digests of its leaves.

        A passage whose embedded text did not change keeps its id.
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
            self._replace(connection, document, sheet.leaves, vectors)
            keep_lessons(connection, self.owner, document, sheet.lessons)
            connection.execute(delete(skipped).where(self._skipped_at(sheet.source)))
            advance(connection, self.owner)

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
            connection.execute(update(documents).where(documents.c.folder == folder).values(kind=self.kind.value))
            advance(connection, self.owner)
        return folder

    def _replace(
        self, connection: Connection, document: str, leaves: Sequence[Leaf], vectors: Mapping[str, Vector]
    ) -> None:
        old = connection.execute(
            select(passages.c.digest, passages.c.id)
            .where(passages.c.document == document)
            .order_by(passages.c.position.desc())
        )
        ids: dict[str, list[str]] = {}
        for row in old:
            ids.setdefault(row.digest, []).append(row.id)
        connection.execute(delete(passages).where(passages.c.document == document))
        rows = []
        for position, leaf in enumerate(leaves):
            free = ids.get(leaf.digest)
            rows.append(
                {
                    "id": free.pop() if free else str(uuid.uuid4()),
                    "owner": self.owner,
                    "document": document,
                    "position": position,
                    "model": self.model,
                    "vector": packed(vectors[leaf.digest]),
                    **columns(leaf),
                }
            )
        if rows:
            connection.execute(insert(passages), rows)

    def _at(self, source: str) -> ColumnElement[bool]:
        place = documents.c
        return and_(place.owner == self.owner, place.folder == self.folder, place.source == source)

    def _is(self, known: Known) -> ColumnElement[bool]:
        return and_(documents.c.id == known.id, documents.c.owner == self.owner, documents.c.source == known.source)

    def _skipped_at(self, source: str) -> ColumnElement[bool]:
        place = skipped.c
        return and_(place.owner == self.owner, place.folder == self.folder, place.source == source)
