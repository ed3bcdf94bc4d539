"""What Alembic runs: the migrations, on the connection and inside the transaction that `migrate` opened."""

from alembic import context

from assistant.storage.migrations import VERSION_TABLE
from assistant.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
context.run_migrations()
