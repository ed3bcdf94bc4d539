"""What goes into the assistant and what comes out of it, one value each."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field as Spec

from assistant.jobs.artefact import Block, Source
from assistant.jobs.form import Choice, Form
from assistant.values import Value


class Said(Value):
    """Something the user wrote. `id` is the page's own id for it, a canonical UUID, where there is one."""

    text: str
    id: str | None = None


class Filled(Value):
    """A form filled in: field names to what was typed. An empty value means it was skipped."""

    values: dict[str, str]
    question: str | None = None


class Chose(Value):
    """A choice taken, by its value."""

    value: str
    question: str | None = None


class Dropped(Value):
    """Files dropped into the chat, as (name the user sees, path of the upload)."""

    files: tuple[tuple[str, Path], ...]
    text: str = ""
    id: str | None = None


Incoming = Said | Filled | Chose | Dropped


class Text(Value):
    """Plain words of the coach."""

    part: Literal["text"] = "text"
    id: str
    text: str


class Weighed(Value):
    """The user's own words around those that ask for too much, and what to ask instead of those."""

    before: str
    words: str
    after: str
    lighter: str


class Question(Value):
    """Something to answer: a form to fill, or a few choices, or both empty for an open question.

    `weighed` is what the choices are about, where they are about words of the user's own.
    """

    part: Literal["question"] = "question"
    id: str
    text: str
    form: Form | None = None
    choices: tuple[Choice, ...] = ()
    weighed: Weighed | None = None


class Remark(Value):
    """One thing about a card's letters that would read better: what and why, with the grade of the fact behind it.

    `where` is the letter's label where only one of several is meant. `mend` says what one click would do, "" when the
    user has to; the click is a `Chose` of "mend " and the check's name.
    """

    check: str
    says: str
    why: str
    grade: str = ""
    where: str = ""
    mend: str = ""


class Card(Value):
    """A finished artefact. `exports` are the file endings it can be saved as; `remarks` are about its letters."""

    part: Literal["card"] = "card"
    id: str
    artefact: str
    job: str
    title: str
    blocks: tuple[Block, ...]
    sources: tuple[Source, ...] = ()
    exports: tuple[str, ...] = ("md",)
    remarks: tuple[Remark, ...] = ()


class Progress(Value):
    """How far something long has come; the same `id` again replaces the earlier one. Never stored."""

    part: Literal["progress"] = "progress"
    id: str
    text: str
    done: int
    found: int


class Notice(Value):
    """One line about the assistant itself: what happened and what to do next."""

    part: Literal["notice"] = "notice"
    id: str
    text: str


Part = Annotated[Text | Question | Card | Progress | Notice, Spec(discriminator="part")]
