"""The assistant on this machine's data folder, opened for a command and closed after it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import ValidationError
from rich.console import Console

from assistant.errors import BadInput
from assistant.settings import LOCAL_USER, Settings

if TYPE_CHECKING:
    from assistant.flow.tools import Tools
    from assistant.wiring import Application


@dataclass(frozen=True, slots=True)
class Opened:
    """The application, and the id of the one who owns what is on this machine."""

    application: "Application"
    user: str

    @property
    def tools(self) -> "Tools":
        """The rooms below, for a command that needs less than a whole conversation."""
        tools: Tools = self.application.assistant.flow.tools
        return tools


def read_settings() -> Settings:
    """The settings of the environment. Raises BadInput that names every wrong one."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = (f"SECOND_COFFEE_{'_'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in error.errors())
        problems = "; ".join(wrong)
    raise BadInput(f"{problems}. Change or unset it.")


def conversation_id(text: str) -> str:
    """The id itself when it is a canonical UUID. Raises BadInput when it is not."""
    try:
        canonical = str(UUID(text))
    except ValueError:
        canonical = ""
    if canonical != text:
        raise BadInput("A conversation's id looks like 0b0e7c1e-5d0f-4c69-9a53-1d2f3a4b5c6d. Copy it whole.")
    return text


@contextmanager
def knowing(settings: Settings) -> Iterator[Opened]:
    """The assistant with the course read and the model loaded; the first time ever that takes a while, and says so."""
    with opened(settings) as here:
        console = Console(stderr=True)
        with console.status("Getting ready; only the very first time takes long (about 15 s) …"):
            here.application.library.sync_course()
            here.application.library.search("coffee", owner=here.user, limit=1)  # loads all that the first answer needs
        yield here


@contextmanager
def opened(settings: Settings) -> Iterator[Opened]:
    """The assistant beside whatever else runs on this folder: it reads and writes SQL and leaves the index alone.

    Searching exactly is quicker for one command than opening the index would be.
    """
    logging.getLogger().addHandler(logging.NullHandler())
    from assistant.wiring import wire

    application = wire(settings, exclusive=False)
    try:
        yield Opened(application, application.storage.user(LOCAL_USER).id)
    finally:
        application.close()
