"""What the user noted after talks."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.String(64)


def upgrade() -> None:
    """Add the table; what is there stays."""
    op.create_table(
        "fits",
        sa.Column("owner", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("person", ID, nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("there", sa.Text(), nullable=False),
        sa.Column("missing", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "id", name=op.f("pk_fits")),
        sa.ForeignKeyConstraint(
            ["owner", "person"],
            ["people.owner", "people.id"],
            name=op.f("fk_fits_owner_person_people"),
            ondelete="CASCADE",
        ),
    )
