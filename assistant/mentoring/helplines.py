"""The list of human help by region, as its data file holds it."""

from datetime import date

import yaml

from assistant.values import Value


class Line(Value):
    """One place to turn to: what it is called, what to dial, what it is."""

    name: str
    number: str
    what: str


class Region(Value):
    """What there is in one region. `names` are what people call it, in lower case; `emergency` is what to dial."""

    names: tuple[str, ...]
    emergency: str
    crisis: tuple[Line, ...] = ()
    work: tuple[Line, ...] = ()


class Helplines(Value):
    """Every region, written down on a date; `anywhere` serves where the region is not known or not listed."""

    written: date
    anywhere: Region
    regions: tuple[Region, ...]

    def near(self, region: str) -> Region:
        """What there is in the region of that name, code or time zone; `anywhere` when it is not listed."""
        wanted = region.casefold().strip()
        return next((found for found in self.regions if wanted in found.names), self.anywhere)


def parse_helplines(text: str) -> Helplines:
    """The helplines in a file's YAML text. Raises pydantic's ValidationError naming what is not as it should be."""
    return Helplines.model_validate(yaml.safe_load(text))
