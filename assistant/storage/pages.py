"""The history: an owner's conversations newest first, a page at a time, searched and filtered in SQL."""

from datetime import datetime

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.sql import ColumnElement

from assistant.errors import BadInput
from assistant.storage.conversations import Conversation, value_of
from assistant.storage.tables import conversations, turns
from assistant.storage.tables import feedback as feedbacks
from assistant.storage.transactions import Transactions
from assistant.storage.words import fold
from assistant.values import Value

LARGEST_PAGE = 100
LONGEST_SEARCH = 200


class Page(Value):
    """Some conversations, newest first. `next` goes into `before` for the following page; None on the last."""

    conversations: tuple[Conversation, ...]
    next: str | None


class Pages(Transactions):
    """Lists conversations."""

    def page(
        self,
        owner: str,
        *,
        limit: int = 20,
        before: str | None = None,
        search: str | None = None,
        feedback: int | None = None,
    ) -> Page:
        """At most `limit` (1 to 100) conversations in which something was said, newest first.

        `search` finds words in names and turns, whatever their case; `feedback` keeps those with such a value.
        Raises BadInput for a `before` that no page gave.
        """
        limit = max(1, min(limit, LARGEST_PAGE))
        conditions = [conversations.c.owner == owner, _turn_with()]
        if before is not None:
            conditions.append(_older_than(before))
        if search and (words := fold(search)[:LONGEST_SEARCH]):
            conditions.append(_saying(words))
        if feedback is not None:
            judged = exists().where(feedbacks.c.owner == owner, feedbacks.c.turn == turns.c.id)
            conditions.append(_turn_with(judged.where(feedbacks.c.value == feedback)))
        newest = select(conversations).where(*conditions).limit(limit + 1)
        newest = newest.order_by(conversations.c.updated.desc(), conversations.c.id.desc())
        with self._reading() as connection:
            found = [value_of(row) for row in connection.execute(newest)]
        more = len(found) > limit
        return Page(conversations=tuple(found[:limit]), next=_cursor(found[limit - 1]) if more else None)


def _turn_with(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(
        turns.c.owner == conversations.c.owner, turns.c.conversation == conversations.c.id, *conditions
    )


def _saying(words: str) -> ColumnElement[bool]:
    named = conversations.c.folded.contains(words, autoescape=True)
    return or_(named, _turn_with(turns.c.folded.contains(words, autoescape=True)))


def _cursor(last: Conversation) -> str:
    return f"{last.updated.isoformat()} {last.id}"


def _older_than(cursor: str) -> ColumnElement[bool]:
    moment, _, id = cursor.partition(" ")
    try:
        updated = datetime.fromisoformat(moment)
    except ValueError:
        updated = None
    if updated is None or updated.tzinfo is None or not id:
        raise BadInput("This page of the history is not known. Reload the page to begin with the newest.") from None
    same = and_(conversations.c.updated == updated, conversations.c.id < id)
    return or_(conversations.c.updated < updated, same)
