"""People who may share a name, with what is known of them; events with all they tell; gifts; steps to take back."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.String(64)


def upgrade() -> None:
    """Add what the craft needs; what is there stays."""
    op.drop_index(op.f("ix_people_owner_folded"), "people")
    op.create_index(op.f("ix_people_owner_folded"), "people", ["owner", "folded"])
    op.add_column("people", sa.Column("details", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("events", sa.Column("by", sa.String(16)))
    op.add_column("events", sa.Column("ask", sa.Integer()))
    op.add_column("events", sa.Column("topic", sa.Text(), nullable=False, server_default=""))
    for name in ("about", "other"):
        op.add_column("events", sa.Column(name, ID, nullable=False, server_default=""))
    _gifts()
    _steps()


def _gifts() -> None:
    op.create_table(
        "gifts",
        sa.Column("owner", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("meant_for", ID, nullable=False),
        sa.PrimaryKeyConstraint("owner", "id", name=op.f("pk_gifts")),
    )


def _steps() -> None:
    op.create_table(
        "steps",
        sa.Column("owner", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("rows", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "id", name=op.f("pk_steps")),
        sa.UniqueConstraint("owner", "position", name=op.f("uq_steps_owner_position")),
    )
