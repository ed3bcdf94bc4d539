"""Reads a job's phrase file: its fields, how people ask for it, and the texts its compose chooses from."""

from collections.abc import Mapping
from typing import Any

import yaml
from pydantic import Field as Spec
from pydantic import ValidationError

from assistant.errors import AssistantError
from assistant.jobs.form import Field
from assistant.jobs.job import Phrases
from assistant.mentoring.stages import STAGE_IN_WORDS
from assistant.values import Value


class PhrasesUnreadable(AssistantError):
    """A phrase file is not what its job expects; the message names the file and the place."""


class _File(Value):
    title: str
    starter: str
    icon: str
    asked_like: tuple[str, ...] = Spec(min_length=1)
    fields: tuple[Field, ...] = Spec(max_length=5)
    texts: Mapping[str, Any]


def parse_phrases(text: str, name: str) -> Phrases:
    """The phrases in a file's text; `name` is what an error calls it. Raises PhrasesUnreadable.

    `choices: stages` on a field stands for the seven stages in plain words.
    """
    try:
        # BaseLoader: every value is text, so that a writer's "yes", "no" or "on" stays a word; pydantic reads the rest.
        read = yaml.load(text, Loader=yaml.BaseLoader)
        for field in read["fields"]:
            if field.get("choices") == "stages":
                field["choices"] = [{"value": stage.value, "label": words} for stage, words in STAGE_IN_WORDS.items()]
        file = _File.model_validate(read)
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise PhrasesUnreadable(f"{name}: not a phrase file ({error}). Compare it with another job's.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PhrasesUnreadable(f"{name}: {place}: {first['msg']}. Mend that line.") from error
    return Phrases(file.title, file.starter, file.icon, file.asked_like, file.fields, file.texts)
