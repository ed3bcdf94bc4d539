"""Everything the library has kept, read back from SQL: the owner is checked in every statement."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine, Row, Select, and_, delete, func, select

from knowledge.database import reading, writing
from knowledge.errors import PassageGone
from knowledge.held import Folder, Holdings
from knowledge.passage import BUILT_IN, Kind, Opened, Passage, Skipped
from knowledge.revision import advance
from knowledge.tables import DIMENSIONS, documents, folders, lessons, passages, revisions, skipped

IDS_AT_ONCE = 500

PASSAGE = (
    passages.c.id,
    passages.c.document,
    documents.c.source,
    documents.c.title,
    documents.c.kind,
    passages.c.owner,
    passages.c.heading,
    passages.c.first_line,
    passages.c.last_line,
    passages.c.page,
    passages.c.start,
    passages.c.end,
    passages.c.text,
    passages.c.day,
    passages.c.people,
)
OF_DOCUMENT = and_(documents.c.id == passages.c.document, documents.c.owner == passages.c.owner)


class Store:
    """The library's tables, read. Changes go through `knowledge.shelf`, one document and one transaction at a time.

    An owner sees only their own; the built-in course is read under its own name, `BUILT_IN`.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def revision(self, owner: str) -> int:
        """A number that grows with every committed change of the owner's passages; 0 before the first."""
        with reading(self.engine) as connection:
            return connection.scalar(select(revisions.c.number).where(revisions.c.owner == owner)) or 0

    def model(self, owner: str) -> str | None:
        """The model whose vectors are the owner's current ones; None before the first sync."""
        with reading(self.engine) as connection:
            return connection.scalar(select(revisions.c.model).where(revisions.c.owner == owner))

    def vectors(self, owner: str) -> tuple[list[str], NDArray[np.float32]]:
        """Passage ids and their vectors (n, 384) in the same order; only those of the owner's current model."""
        query = (
            select(passages.c.id, passages.c.vector)
            .join(revisions, and_(revisions.c.owner == passages.c.owner, revisions.c.model == passages.c.model))
            .where(passages.c.owner == owner)
            .order_by(passages.c.id)
        )
        with reading(self.engine) as connection:
            rows = connection.execute(query).all()
        if not rows:
            return [], np.empty((0, DIMENSIONS), dtype=np.float32)
        numbers = np.frombuffer(b"".join(row.vector for row in rows), dtype="<f4").astype(np.float32)
        return [row.id for row in rows], numbers.reshape(len(rows), -1)

    def texts(self, owner: str) -> Iterator[tuple[str, str, str]]:
        """Of every passage, ordered by id: its id, the words of its file name, title, headings and people, its text."""
        with reading(self.engine) as connection:  # at once: page by page SQLite sorts all of them for every page
            rows = connection.execute(_passages(owner).order_by(passages.c.id)).all()
        for row in rows:
            yield row.id, _heading_words(row), row.text

    def kinds(self, owner: str) -> dict[str, Kind]:
        """The kind of material each of the owner's passages is, by passage id."""
        query = select(passages.c.id, documents.c.kind).join(documents, OF_DOCUMENT).where(passages.c.owner == owner)
        with reading(self.engine) as connection:
            return {row.id: Kind(row.kind) for row in connection.execute(query)}

    def passages(self, ids: Sequence[str], owner: str) -> list[Passage]:
        """The owner's passages with these ids, in this order; ids that are gone or not theirs are left out."""
        found: dict[str, Passage] = {}
        with reading(self.engine) as connection:
            for start in range(0, len(ids), IDS_AT_ONCE):
                part = ids[start : start + IDS_AT_ONCE]
                rows = connection.execute(_by_id(owner).where(passages.c.id.in_(part)))
                found.update((row.id, _passage(row)) for row in rows)
        return [found[one] for one in ids if one in found]

    def neighbours(self, passage_id: str, owner: str) -> tuple[Passage | None, Passage | None]:
        """The passages before and after this one in its document; None at the ends, or when it is gone."""
        here = select(passages.c.document, passages.c.position).where(
            passages.c.id == passage_id, passages.c.owner == owner
        )
        with reading(self.engine) as connection:
            row = connection.execute(here).one_or_none()
            if row is None:
                return None, None
            around = _passages(owner).where(passages.c.document == row.document).add_columns(passages.c.position)
            places = (row.position - 1, row.position + 1)
            beside = connection.execute(around.where(passages.c.position.in_(places))).all()
        at = {one.position: _passage(one) for one in beside}
        return at.get(places[0]), at.get(places[1])

    def opened(self, passage_id: str, owner: str) -> Opened:
        """The passage in its document's whole text. Raises PassageGone when it is no longer there, or not theirs."""
        query = _passages(owner).where(passages.c.id == passage_id).add_columns(documents.c.text.label("whole"))
        with reading(self.engine) as connection:
            row = connection.execute(query).one_or_none()
        if row is None:
            raise PassageGone("This passage is no longer there: its file changed or was removed. Ask again to find it.")
        return Opened(_passage(row), row.whole, (row.start, row.end))

    def folders(self, owner: str) -> list[Folder]:
        """What the owner has synced, with counts, by root."""
        texts = (
            select(documents.c.folder, func.count().label("documents"), func.sum(documents.c.size).label("size"))
            .where(documents.c.owner == owner)
            .group_by(documents.c.folder)
            .subquery()
        )
        pieces = (
            select(documents.c.folder, func.count().label("passages"))
            .join(passages, OF_DOCUMENT)
            .where(passages.c.owner == owner)
            .group_by(documents.c.folder)
            .subquery()
        )
        taught = (
            select(documents.c.folder, func.count().label("lessons"))
            .join(lessons, lessons.c.document == documents.c.id)
            .where(lessons.c.owner == owner)
            .group_by(documents.c.folder)
            .subquery()
        )
        query = (
            select(folders, texts.c.documents, texts.c.size, pieces.c.passages, taught.c.lessons)
            .outerjoin(texts, texts.c.folder == folders.c.id)
            .outerjoin(pieces, pieces.c.folder == folders.c.id)
            .outerjoin(taught, taught.c.folder == folders.c.id)
            .where(folders.c.owner == owner)
            .order_by(folders.c.root)
        )
        with reading(self.engine) as connection:
            rows = connection.execute(query).all()
        numbers = ((row.documents or 0, row.passages or 0, row.size or 0, row.lessons or 0) for row in rows)
        return [Folder(row.id, Kind(row.kind), row.root, *some) for row, some in zip(rows, numbers, strict=True)]

    def counts(self, owner: str) -> Holdings:
        """What the owner's material amounts to, per kind and per folder, with every skipped file and its reason."""
        query = select(skipped.c.source, skipped.c.reason).where(skipped.c.owner == owner).order_by(skipped.c.source)
        with reading(self.engine) as connection:
            reasons = tuple(Skipped(row.source, row.reason) for row in connection.execute(query))
        return Holdings(tuple(self.folders(owner)), reasons)

    def forget_folder(self, folder: str, owner: str) -> bool:
        """Forget a synced folder, by id, with everything read from it (the files stay); False when it is not theirs."""
        with writing(self.engine) as connection:
            gone = connection.execute(delete(folders).where(folders.c.id == folder, folders.c.owner == owner))
            if gone.rowcount:
                advance(connection, owner)
        return bool(gone.rowcount)


def _passages(owner: str) -> Select[tuple[object, ...]]:
    return select(*PASSAGE).join(documents, OF_DOCUMENT).where(passages.c.owner == owner)


def _by_id(owner: str) -> Select[tuple[object, ...]]:
    """As `_passages`, for a few ids: a bare comparison makes SQLite read all of the owner's rows by the owner's index
    (42 ms of 20,000) instead of a few by theirs (0.2 ms)."""
    return select(*PASSAGE).join(documents, OF_DOCUMENT).where(passages.c.owner.concat("") == owner)


def _passage(row: Row[tuple[object, ...]]) -> Passage:
    return Passage(
        id=row.id,
        document=row.document,
        source=row.source,
        title=row.title,
        kind=Kind(row.kind),
        built_in=row.owner == BUILT_IN,
        heading=tuple(row.heading),
        lines=None if row.first_line is None else (row.first_line, row.last_line),
        page=row.page,
        span=(row.start, row.end),
        text=row.text,
        on=row.day,
        people=tuple(row.people),
    )


def _heading_words(row: Row[tuple[object, ...]]) -> str:
    name = row.source.rpartition("/")[2].rpartition(".")[0]
    # A title is often its own first heading, or the file's name.
    parts = dict.fromkeys((name, row.title, *row.heading, *row.people))
    return "\n".join(part for part in parts if part)
