"""Which folder a root was when files were last found in it: an unmounted drive leaves another, empty one."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; it is filled at the next sync."""
    op.add_column("folders", sa.Column("inode", sa.String(length=40)))
