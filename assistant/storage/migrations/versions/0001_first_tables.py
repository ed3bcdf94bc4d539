"""The first tables: users, people, events, conversations, turns, artefacts, feedback."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.String(64)
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make every table of the assistant."""
    _users()
    _people()
    _conversations()
    _artefacts()


def _users() -> None:
    op.create_table(
        "users",
        sa.Column("id", ID, nullable=False),
        sa.Column("identifier", sa.String(255), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("identifier", name=op.f("uq_users_identifier")),
    )


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("owner", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("local_only", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "id", name=op.f("pk_people")),
    )
    op.create_index(op.f("ix_people_owner_folded"), "people", ["owner", "folded"], unique=True)
    op.create_table(
        "events",
        sa.Column("owner", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("stage", sa.String(32)),
        sa.PrimaryKeyConstraint("owner", "id", name=op.f("pk_events")),
        sa.ForeignKeyConstraint(
            ["owner", "person"],
            ["people.owner", "people.id"],
            name=op.f("fk_events_owner_person_people"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("owner", "person", "position", name=op.f("uq_events_owner_person_position")),
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("updated", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
        sa.UniqueConstraint("owner", "id", name=op.f("uq_conversations_owner_id")),
    )
    op.create_index(op.f("ix_conversations_owner_updated_id"), "conversations", ["owner", "updated", "id"])
    op.create_table(
        "turns",
        sa.Column("owner", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("conversation", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(16), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "id", name=op.f("pk_turns")),
        _belongs_to_conversation("turns"),
        sa.UniqueConstraint("owner", "conversation", "position", name=op.f("uq_turns_owner_conversation_position")),
    )
    op.create_table(
        "feedback",
        sa.Column("owner", ID, nullable=False),
        sa.Column("turn", ID, nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "turn", name=op.f("pk_feedback")),
        sa.ForeignKeyConstraint(
            ["owner", "turn"],
            ["turns.owner", "turns.id"],
            name=op.f("fk_feedback_owner_turn_turns"),
            ondelete="CASCADE",
        ),
    )


def _artefacts() -> None:
    op.create_table(
        "artefacts",
        sa.Column("owner", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("conversation", ID, nullable=False),
        sa.Column("job", sa.String(32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("brief", sa.Text(), nullable=False),
        sa.Column("prompt", sa.String(64)),
        sa.Column("writer", sa.String(200), nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("owner", "id", name=op.f("pk_artefacts")),
        _belongs_to_conversation("artefacts"),
    )
    op.create_index(op.f("ix_artefacts_owner_conversation"), "artefacts", ["owner", "conversation"])


def _belongs_to_conversation(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["owner", "conversation"],
        ["conversations.owner", "conversations.id"],
        name=op.f(f"fk_{table}_owner_conversation_conversations"),
        ondelete="CASCADE",
    )
