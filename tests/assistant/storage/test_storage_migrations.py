"""The tables come up from nothing, and stay as they are when they are up to date."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

import knowledge.migrations
from assistant.storage import Storage, migrations
from assistant.storage.tables import metadata


def _names(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def test_the_tables_come_up_from_an_empty_file_and_a_second_time_changes_nothing(engine: Engine) -> None:
    assert _names(engine) == set()
    Storage(engine).migrate()
    assert _names(engine) == set(metadata.tables) | {migrations.VERSION_TABLE}
    owner = Storage(engine).user("amy").id
    Storage(engine).migrate()
    assert Storage(engine).user("amy").id == owner


def test_the_migrations_make_the_very_tables_the_code_uses(engine: Engine) -> None:
    Storage(engine).migrate()
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, kind, _: kind != "table" or name in metadata.tables},
        )
        assert compare_metadata(context, metadata) == []


def test_head_is_the_newest_script() -> None:
    assert ScriptDirectory(str(Path(migrations.__file__).parent)).get_current_head() == migrations.HEAD


def test_the_library_and_the_assistant_share_a_file_and_not_a_table(engine: Engine) -> None:
    Storage(engine).migrate()
    ours = _names(engine)
    knowledge.migrations.migrate(engine)
    Storage(engine).migrate()
    assert _names(engine) > ours
    assert not set(knowledge.tables.metadata.tables) & set(metadata.tables)


def test_every_table_has_an_owner_and_can_be_made_on_postgresql() -> None:
    assert isinstance(metadata, MetaData)
    for table in metadata.tables.values():
        assert table.name == "users" or not table.c.owner.nullable
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=postgresql.dialect()))
