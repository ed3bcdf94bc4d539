"""The day each passage speaks of, and whom its note is about."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; they are filled at the next sync, which reads every file again."""
    op.add_column("passages", sa.Column("day", sa.Date(), nullable=True))
    op.add_column("passages", sa.Column("people", sa.JSON(), nullable=False, server_default="[]"))
