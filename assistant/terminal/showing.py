"""Parts and artefacts as text for a terminal, with nothing in them that could steer it."""

import re
from collections.abc import Sequence
from typing import assert_never

from assistant.exports import as_text
from assistant.jobs.form import Choice
from assistant.parts import Card, Notice, Part, Progress, Question, Remark, Text, Weighed

STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters, the escape that begins a terminal's commands among them, and marks that turn text around."""


def plain(text: str) -> str:
    """The text without characters that steer a terminal; line breaks and tabs stay."""
    return STEERING.sub("", text.replace("\r\n", "\n"))


def words(part: Part) -> str:
    """A part as text. A question's form is asked elsewhere, field by field."""
    match part:
        case Text(text=text) | Notice(text=text):
            return plain(text)
        case Question(text=text, choices=choices, weighed=weighed):
            return plain("\n".join([text, *marked(weighed), *numbered(choices)]))
        case Card():
            kept = f"(Kept. /save FILE writes it to a file: {', '.join(part.exports)}.)"
            pieces = (as_text(part.title, part.blocks, part.sources).rstrip(), *remarked(part.remarks), kept)
            return plain("\n\n".join(pieces))
        case Progress(text=text, done=done, found=found):
            return plain(f"{text} {done} of {found}" if found else text)
        case _:
            assert_never(part)


def marked(weighed: Weighed | None) -> list[str]:
    """The user's words as lines, those that ask for too much between » and «."""
    if weighed is None:
        return []
    text = f"{weighed.before}»{weighed.words}«{weighed.after}"
    return ["", *(f"  {line}".rstrip() for line in text.split("\n")), ""]


def remarked(remarks: Sequence[Remark]) -> list[str]:
    """What would read better before a message is sent, as one paragraph; nothing where there is nothing."""
    lines = [
        f"- {f'{remark.where}: ' if remark.where else ''}{remark.says} {remark.why}"
        + (f"\n  To have it done, type: mend {remark.check}" if remark.mend else "")
        for remark in remarks
    ]
    return ["\n".join(["Before you send it:", *lines])] if lines else []


def numbered(choices: tuple[Choice, ...]) -> list[str]:
    """The choices as lines to pick from by number."""
    return [f"  {number}. {choice.label}" for number, choice in enumerate(choices, 1)]


def picked(typed: str, choices: tuple[Choice, ...]) -> Choice | None:
    """The choice that was typed, by its number or by its words; None when it is none of them."""
    wanted = typed.strip().casefold()
    for number, choice in enumerate(choices, 1):
        if wanted in (str(number), choice.value.casefold(), choice.label.casefold()):
            return choice
    return None
