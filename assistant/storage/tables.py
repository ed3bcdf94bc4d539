"""The assistant's tables; every row has an owner, and a row can only refer to rows of the same owner."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

ID = String(64)


class Instant(TypeDecorator[datetime]):
    """A moment with its zone: kept in UTC, comes back in UTC. A time without a zone is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment to keep needs its time zone: pass now() as wiring makes it.")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        kept: datetime = value
        return kept.replace(tzinfo=UTC) if kept.tzinfo is None else kept.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

users = Table(
    "users",
    metadata,
    Column("id", ID, primary_key=True),  # the owner in every other table
    Column("identifier", String(255), nullable=False, unique=True),
    Column("name", Text, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("id", ID, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),  # the name as it is compared: see words.fold
    Column("role", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("local_only", Boolean, nullable=False),
    Column("details", Text, nullable=False, server_default="{}"),  # aliases, groups and the like as JSON
    Index(None, "owner", "folded"),
)

events = Table(
    "events",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("id", ID, primary_key=True),
    Column("person", ID, nullable=False),
    Column("position", Integer, nullable=False),  # in the order they were recorded
    Column("kind", String(32), nullable=False),
    Column("on", Date, nullable=False),
    Column("note", Text, nullable=False),
    Column("stage", String(32)),
    Column("by", String(16)),
    Column("ask", Integer),
    Column("topic", Text, nullable=False, server_default=""),
    Column("about", ID, nullable=False, server_default=""),  # an event or a gift; "" for none
    Column("other", ID, nullable=False, server_default=""),  # another person; "" for none
    ForeignKeyConstraint(["owner", "person"], ["people.owner", "people.id"], ondelete="CASCADE"),
    UniqueConstraint("owner", "person", "position"),
)

gifts = Table(
    "gifts",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("id", ID, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("text", Text, nullable=False),
    Column("tags", Text, nullable=False),  # JSON
    Column("meant_for", ID, nullable=False),  # a person; "" for whoever it fits
)

fits = Table(
    "fits",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("id", ID, primary_key=True),
    Column("person", ID, nullable=False),
    Column("on", Date, nullable=False),
    Column("there", Text, nullable=False),  # signals as JSON
    Column("missing", Text, nullable=False),  # signals as JSON
    ForeignKeyConstraint(["owner", "person"], ["people.owner", "people.id"], ondelete="CASCADE"),
)

steps = Table(
    "steps",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("id", ID, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("says", Text, nullable=False),  # what was done, to be read back
    Column("people", Text, nullable=False),  # whom it touched, as JSON: forgetting them erases it
    Column("rows", Text, nullable=False),  # every row it touched as it was before, as JSON
    UniqueConstraint("owner", "position"),
)

conversations = Table(
    "conversations",
    metadata,
    # The id alone is the key: a page asks whose conversation an id is, so it may have one owner only.
    Column("id", ID, primary_key=True),
    Column("owner", ID, nullable=False),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created", Instant, nullable=False),
    Column("updated", Instant, nullable=False),
    UniqueConstraint("owner", "id"),
    Index(None, "owner", "updated", "id"),
)

turns = Table(
    "turns",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("id", ID, primary_key=True),
    Column("conversation", ID, nullable=False),
    Column("position", Integer, nullable=False),
    Column("by", String(16), nullable=False),
    Column("at", Instant, nullable=False),
    Column("text", Text, nullable=False),  # what it says in plain words; shown when `body` no longer parses
    Column("folded", Text, nullable=False),
    Column("body", Text, nullable=False),  # the whole turn as JSON
    ForeignKeyConstraint(["owner", "conversation"], ["conversations.owner", "conversations.id"], ondelete="CASCADE"),
    UniqueConstraint("owner", "conversation", "position"),
)

artefacts = Table(
    "artefacts",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("id", ID, primary_key=True),
    Column("conversation", ID, nullable=False),
    Column("job", String(32), nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),  # what it says in plain words; shown when `body` no longer parses
    Column("body", Text, nullable=False),  # the whole artefact as JSON
    Column("brief", Text, nullable=False),
    Column("prompt", String(64)),
    Column("writer", String(200), nullable=False),
    Column("created", Instant, nullable=False),
    ForeignKeyConstraint(["owner", "conversation"], ["conversations.owner", "conversations.id"], ondelete="CASCADE"),
    Index(None, "owner", "conversation"),
)

feedback = Table(
    "feedback",
    metadata,
    Column("owner", ID, primary_key=True),
    Column("turn", ID, primary_key=True),
    Column("value", Integer, nullable=False),
    Column("comment", Text, nullable=False),
    ForeignKeyConstraint(["owner", "turn"], ["turns.owner", "turns.id"], ondelete="CASCADE"),
)
