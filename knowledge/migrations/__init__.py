"""Brings the library's tables up to date, in a history of their own (`knowledge_version`)."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from knowledge.database import reading, writing

VERSION_TABLE = "knowledge_version"
HEAD = "0005"
"""The newest revision; a test compares it with the scripts."""


def migrate(engine: Engine) -> None:
    """Make or upgrade the library's tables in one transaction; nothing happens when they are up to date."""
    if _version(engine) == HEAD:
        return  # alembic costs 0.2 s to import, and every start comes this way
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _version(engine: Engine) -> str | None:
    with reading(engine) as connection:
        if not inspect(connection).has_table(VERSION_TABLE):
            return None
        version: str | None = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
        return version
