"""The base of every stored or received value: frozen, strict about unknown fields."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A value that does not change."""

    model_config = ConfigDict(frozen=True, extra="forbid")
