"""Every setting of the assistant, typed, with defaults that work offline."""

from pathlib import Path
from typing import Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

REPOSITORY = Path(__file__).resolve().parents[1]

LOCAL_USER = "local"
"""Who everything on one's own machine belongs to: the page and the command line sign in as the same one."""


class Settings(BaseSettings):
    """Read from the environment with the prefix `SECOND_COFFEE_`; nothing leaves the machine unless `model` is set.

    `model` is LangChain's provider:name, such as `ollama:llama3.2` or `openai:gpt-5-mini`; `model_url` points it at
    another server of the same protocol. `deadline` is in seconds, for the whole answer. `now` and `tz` fix
    the clock for a run. `linkedin_note` is how many characters a connection note of the user's account holds.
    """

    model_config = SettingsConfigDict(env_prefix="SECOND_COFFEE_", env_ignore_empty=True, extra="ignore", frozen=True)

    home: Path = Field(default_factory=lambda: user_data_path("second-coffee", appauthor=False))
    model: str = ""
    model_url: str = ""
    model_key: SecretStr = SecretStr("")
    deadline: float = Field(default=45.0, gt=0, le=600)
    name: str = ""
    region: str = ""
    port: int = Field(default=8000, ge=1, le=65535)
    now: str = ""
    tz: str = ""
    linkedin_note: int = 300
    log_level: Literal["debug", "info", "warning", "error"] = "warning"

    @field_validator("linkedin_note")
    @classmethod
    def _free_or_paid(cls, characters: int) -> int:
        """What a connection note holds: 200 characters on a free LinkedIn account, 300 on a paid one."""
        if characters not in (200, 300):
            raise ValueError("200 for a free LinkedIn account, 300 for a paid one")
        return characters

    @field_validator("home")
    @classmethod
    def _one_place(cls, home: Path) -> Path:
        """The same folder from wherever a command is run, and never a folder called `~`."""
        return home.expanduser().absolute()

    @property
    def database(self) -> Path:
        """The one SQLite file."""
        return self.home / "second-coffee.db"

    @property
    def inbox(self) -> Path:
        """Where files dropped into the chat are kept."""
        return self.home / "inbox"

    @property
    def index(self) -> Path:
        """The disposable vector index and the embedder's model."""
        return self.home / "index"


def shipped(name: str) -> Path:
    """The path of something shipped beside the packages: `prompts`, `public` or `chainlit.md`."""
    beside = REPOSITORY / name
    return beside if beside.exists() else Path(__file__).resolve().parent / "_shipped" / name
