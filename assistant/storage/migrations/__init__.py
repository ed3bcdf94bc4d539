"""Brings the assistant's tables up to date, in a history of their own (`assistant_version`)."""

from pathlib import Path

from sqlalchemy import Engine, inspect, text

VERSION_TABLE = "assistant_version"
HEAD = "0003"
"""The newest revision; a test compares it with the scripts."""


def migrate(engine: Engine) -> None:
    """Make or upgrade the assistant's tables in one transaction; nothing happens when they are up to date."""
    if _version(engine) == HEAD:
        return  # alembic costs 0.2 s to import, and every start comes this way
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _version(engine: Engine) -> str | None:
    with engine.connect().execution_options(begin="DEFERRED") as connection:
        if not inspect(connection).has_table(VERSION_TABLE):
            return None
        version: str | None = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
        return version
