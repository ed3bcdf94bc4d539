"""The grains of every passage: its words as the model sees them in their sentence."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; it is filled at the next sync."""
    op.create_table(
        "grains",
        sa.Column("passage", sa.String(length=36), nullable=False),
        sa.Column("model", sa.String(length=200), nullable=False),
        sa.Column("numbers", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["passage"], ["passages.id"], name=op.f("fk_grains_passage_passages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("passage", name=op.f("pk_grains")),
    )
