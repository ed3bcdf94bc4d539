"""Forms of sentence stems: what is asked when a brief is not complete."""

from typing import Literal

from assistant.values import Value


class Choice(Value):
    """One of several answers: `value` is kept, `label` is shown."""

    value: str
    label: str


class Field(Value):
    """One thing a brief needs. `label` is a sentence stem that what people type completes."""

    name: str
    label: str
    example: str = ""
    kind: Literal["line", "text", "choice", "date"] = "line"
    choices: tuple[Choice, ...] = ()
    required: bool = False
    value: str = ""


class Form(Value):
    """At most five fields, in the order a person would be asked. `understood` says what is known already."""

    job: str
    title: str
    understood: tuple[str, ...] = ()
    fields: tuple[Field, ...]
    submit: str = "Go on"
