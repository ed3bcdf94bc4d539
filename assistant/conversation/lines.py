"""The lines the coach says between jobs, from a phrase file that a writer can edit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from assistant.errors import BadInput

PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Lines:
    """Named lines with named places."""

    texts: Mapping[str, str]

    def say(self, name: str, /, **values: object) -> str:
        """The line called `name` with its places filled, literally. Raises BadInput when a place has no value."""
        text = self.texts[name]
        places = set(PLACE.findall(text))
        if not places <= values.keys():
            raise BadInput(f"The line {name} needs {', '.join(sorted(places - values.keys()))}.")
        return PLACE.sub(lambda place: str(values[place.group(1)]), text)


def parse_lines(text: str) -> Lines:
    """Lines from a phrase file's YAML: a mapping of names to texts."""
    return Lines({str(name): " ".join(str(line).split(" ")) for name, line in yaml.safe_load(text).items()})
