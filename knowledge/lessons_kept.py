"""The lessons of an owner in SQL: written with their document, read in the order a reader would take them."""

import re
from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection, Engine, delete, insert, select

from knowledge.database import reading
from knowledge.passage import Kind, Lesson
from knowledge.tables import documents, lessons

COLUMNS = (lessons.c.title, lessons.c.body, lessons.c.summary, lessons.c.today, lessons.c.coming_up)


def keep_lessons(connection: Connection, owner: str, document: str, found: Sequence[Lesson]) -> None:
    """Keep these as the document's lessons, in place of those it had."""
    connection.execute(delete(lessons).where(lessons.c.document == document, lessons.c.owner == owner))
    place = {"document": document, "owner": owner}
    rows = [{**place, "position": position, **asdict(lesson)} for position, lesson in enumerate(found)]
    for row in rows:
        del row["source"]  # the document knows it, and may be renamed
    if rows:
        connection.execute(insert(lessons), rows)


def read_lessons(engine: Engine, owner: str, kind: Kind | None = None) -> list[Lesson]:
    """The owner's lessons, of one kind of material or of all, by file (2 before 10) and by place in it."""
    query = (
        select(*COLUMNS, documents.c.source)
        .join(documents, documents.c.id == lessons.c.document)
        .where(lessons.c.owner == owner, documents.c.owner == owner)
        .order_by(lessons.c.position)
    )
    if kind is not None:
        query = query.where(documents.c.kind == kind.value)
    with reading(engine) as connection:
        rows = connection.execute(query).all()
    return sorted((Lesson(**row._mapping) for row in rows), key=lambda lesson: _natural(lesson.source))


def _natural(source: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part.lower()) for part in re.findall(r"\d{1,9}|\D+", source)]
