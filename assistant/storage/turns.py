"""One thing said in a conversation, by the user or by the assistant; a chat thread is a view of these."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from pydantic import ValidationError
from sqlalchemy import Connection, Row, func, insert, select

from assistant.errors import BadInput
from assistant.parts import Incoming, Part, Text
from assistant.storage.ids import SHAPE, checked, not_yours
from assistant.storage.tables import conversations, turns
from assistant.storage.transactions import Transactions
from assistant.storage.words import clean, fold, words_of_incoming, words_of_part
from assistant.values import Value


class Turn(Value):
    """What came in from the user (`incoming`, with `text` as they would read it back), or a part that went out."""

    id: str
    by: Literal["user", "assistant"]
    at: datetime
    text: str = ""
    incoming: Incoming | None = None
    part: Part | None = None


class Turns(Transactions):
    """Reads what was said."""

    def turns(self, owner: str, conversation: str) -> tuple[Turn, ...]:
        """Everything said in a conversation, in order. Raises NotYours.

        A turn written by an older version that can no longer be read comes back as its plain words.
        """
        checked(conversation, "conversation")
        mine = select(conversations.c.id).where(conversations.c.owner == owner, conversations.c.id == conversation)
        said = select(turns).where(turns.c.owner == owner, turns.c.conversation == conversation)
        with self._reading() as connection:
            if connection.execute(mine).one_or_none() is None:
                raise not_yours("conversation")
            rows = connection.execute(said.order_by(turns.c.position)).all()
        return tuple(_value(row) for row in rows)


def words_of(turn: Turn) -> str:
    """What a turn says in plain words: its own text, or that of what came in or went out."""
    if turn.text:
        return turn.text
    if turn.part is not None:
        return words_of_part(turn.part)
    return words_of_incoming(turn.incoming) if turn.incoming is not None else ""


def add_turns(connection: Connection, owner: str, conversation: str, said: Sequence[Turn]) -> int:
    """Put the turns that are not there yet at the end of the conversation; how many those were.

    Raises BadInput for an id that is not one, or that already belongs to another conversation of this owner.
    """
    known = _conversations_of(connection, owner, said)
    last = select(func.max(turns.c.position)).where(turns.c.owner == owner, turns.c.conversation == conversation)
    position = connection.execute(last).scalar() or 0
    rows: dict[str, dict[str, object]] = {}
    for turn in said:
        if not SHAPE.fullmatch(turn.id) or known.get(turn.id, conversation) != conversation:
            raise BadInput("This message has an id that cannot be used here. Reload the page and send it again.")
        if turn.id not in known and turn.id not in rows:
            rows[turn.id] = _row(owner, conversation, position + len(rows) + 1, turn)
    if rows:
        connection.execute(insert(turns), list(rows.values()))
    return len(rows)


def _conversations_of(connection: Connection, owner: str, said: Sequence[Turn]) -> dict[str, str]:
    known = select(turns.c.id, turns.c.conversation)
    known = known.where(turns.c.owner == owner, turns.c.id.in_([turn.id for turn in said]))
    return {row.id: row.conversation for row in connection.execute(known)}


def _row(owner: str, conversation: str, position: int, turn: Turn) -> dict[str, object]:
    words = clean(words_of(turn))
    return {
        "owner": owner,
        "id": turn.id,
        "conversation": conversation,
        "position": position,
        "by": turn.by,
        "at": turn.at,
        "text": words,
        "folded": fold(words),
        "body": turn.model_dump_json(),
    }


def _value(row: Row[Any]) -> Turn:
    try:
        return Turn.model_validate_json(row.body)
    except ValidationError:
        part = Text(id=row.id, text=row.text) if row.by == "assistant" else None
        return Turn(id=row.id, by=row.by, at=row.at, text=row.text, part=part)
