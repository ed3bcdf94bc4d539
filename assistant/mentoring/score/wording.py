"""What the score says: a row for everything a check can find, from a phrase file a writer may edit."""

from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from assistant.values import Value


class Row(Value):
    """How one finding is put: what was found, why it matters, the fact behind it ("" for coaching), the button."""

    says: str
    why: str
    fact: str = ""
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """`rows` by name; `lines` are sentences a mend puts in, by name; `plainer` is a plain word for each vogue one."""

    rows: Mapping[str, Row]
    lines: Mapping[str, str]
    plainer: Mapping[str, str]


def parse_wording(text: str) -> Wording:
    """The phrase file's text, read. Raises ValidationError, or KeyError for a missing part."""
    read = yaml.load(text, Loader=yaml.BaseLoader)
    rows = {name: Row.model_validate(row) for name, row in read["rows"].items()}
    return Wording(rows, dict(read["lines"]), dict(read["plainer"]))
