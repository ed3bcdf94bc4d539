"""The artefacts: what was made for the user, kept as it was shown, with who wrote it and from what."""

from datetime import datetime
from typing import Any

from pydantic import Field as Spec
from pydantic import ValidationError
from sqlalchemy import Connection, Row, exists, insert, select

from assistant.jobs.artefact import Block, Paragraph, Source
from assistant.mentoring.message import Message
from assistant.storage.ids import checked, not_yours
from assistant.storage.tables import artefacts
from assistant.storage.transactions import Transactions
from assistant.storage.words import clean, words_of_blocks
from assistant.values import Value

BUILT_IN = "built in"


class KeptMessage(Value):
    """A message as it passed the gate; `users_own` when the user kept wording heavier than the relationship carries."""

    message: Message
    users_own: bool = False


class KeptArtefact(Value):
    """An artefact as it was shown. `writer` is `built in` or the model's name, `prompt` the SHA-256 of its prompt."""

    id: str
    job: str
    title: str
    blocks: tuple[Block, ...]
    sources: tuple[Source, ...] = ()
    messages: tuple[KeptMessage, ...] = ()
    brief: dict[str, str] = Spec(default_factory=dict)
    writer: str = BUILT_IN
    prompt: str | None = None


class Artefacts(Transactions):
    """Reads artefacts; they are written together with the turn that shows them, see `keep`."""

    def artefact(self, owner: str, id: str) -> KeptArtefact:
        """The owner's artefact. Raises NotYours. One that can no longer be read comes back as its plain words."""
        mine = select(artefacts).where(artefacts.c.owner == owner, artefacts.c.id == checked(id, "artefact"))
        with self._reading() as connection:
            row = connection.execute(mine).one_or_none()
        if row is None:
            raise not_yours("artefact")
        return _value(row)

    def artefacts(self, owner: str) -> tuple[KeptArtefact, ...]:
        """All of the owner's artefacts, newest first."""
        mine = select(artefacts).where(artefacts.c.owner == owner)
        with self._reading() as connection:
            rows = connection.execute(mine.order_by(artefacts.c.created.desc(), artefacts.c.id)).all()
        return tuple(_value(row) for row in rows)


class _Body(Value):
    """What is stored of an artefact as one piece of JSON."""

    blocks: tuple[Block, ...]
    sources: tuple[Source, ...]
    messages: tuple[KeptMessage, ...]


class _Brief(Value):
    brief: dict[str, str]


def add_artefact(connection: Connection, owner: str, conversation: str, kept: KeptArtefact, now: datetime) -> None:
    """Keep the artefact, unless it is kept already."""
    known = select(exists().where(artefacts.c.owner == owner, artefacts.c.id == kept.id))
    if connection.execute(known).scalar():
        return
    body = _Body(blocks=kept.blocks, sources=kept.sources, messages=kept.messages)
    row = {
        "owner": owner,
        "id": checked(kept.id, "artefact"),
        "conversation": conversation,
        "job": kept.job,
        "title": clean(kept.title),
        "text": clean(words_of_blocks(kept.blocks)),
        "body": body.model_dump_json(),
        "brief": _Brief(brief=kept.brief).model_dump_json(),
        "prompt": kept.prompt,
        "writer": kept.writer,
        "created": now,
    }
    connection.execute(insert(artefacts).values(row))


def _value(row: Row[Any]) -> KeptArtefact:
    try:
        body = _Body.model_validate_json(row.body)
    except ValidationError:
        body = _Body(blocks=(Paragraph(text=row.text),), sources=(), messages=())
    return KeptArtefact(
        id=row.id,
        job=row.job,
        title=row.title,
        blocks=body.blocks,
        sources=body.sources,
        messages=body.messages,
        brief=_Brief.model_validate_json(row.brief).brief,
        writer=row.writer,
        prompt=row.prompt,
    )
