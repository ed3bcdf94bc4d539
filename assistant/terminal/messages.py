"""A message to be checked: where its text comes from, and who would read it."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import BadInput
from assistant.mentoring.calling import label, meant
from assistant.mentoring.people import Event
from assistant.mentoring.score import Draft, apart, backing_earned, guessed, medium_of
from assistant.mentoring.stages import Stage, stage_of
from assistant.settings import Settings
from assistant.terminal.opened import opened

LARGEST_FILE = 1_000_000
"""Bytes; a longer file is no message."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who would read a message: how far the two have come, what is recorded between them, how the name is spelled."""

    stage: Stage
    events: Sequence[Event] = ()
    name: str = ""


def stage_called(name: str) -> Stage:
    """The stage of this name. Raises BadInput with the names there are."""
    try:
        return Stage(name.strip().lower())
    except ValueError:
        names = [stage.value for stage in Stage]
        raise BadInput(f"There is no such stage. Use {', '.join(names[:-1])} or {names[-1]}.") from None


def recorded(settings: Settings, to: str) -> Reader:
    """The person of this name as recorded. Raises BadInput where nobody is, or several are."""
    if not to.strip():
        raise BadInput("Say how far the two of you have come, such as --stage stranger, or --to someone you recorded.")
    with opened(settings) as here:
        storage = here.application.storage
        people = storage.people(here.user)
        found = meant(to, people)
        if not found:
            raise BadInput("Nobody of that name is recorded. Say how far you have come, such as --stage stranger.")
        if len(found) > 1:
            names = ", ".join(label(person, people) for person in found[:4])
            raise BadInput(f"Several people may be meant: {names}. Write --to with one of them whole.")
        events = storage.events(here.user, found[0].id)
        return Reader(stage_of(events, here.application.now().date()), events, found[0].name)


def draft_of(text: str, reader: Reader, channel: str, user_name: str) -> Draft:
    """A message as it is scored; a missing subject counts only where the channel is said to be email."""
    subject, body = apart(text)
    medium = medium_of(channel, reader.stage) if channel.strip() else guessed(text, reader.stage)
    if subject is None and channel.strip():
        subject = ""
    return Draft(body, subject, medium, reader.stage, reader.name, user_name, backing_earned(reader.events))


def read_message(file: str) -> str:
    """The text of a file, or of standard input for `-`. Raises BadInput that says what is wrong with it."""
    try:
        with sys.stdin.buffer if file == "-" else Path(file).expanduser().open("rb") as source:
            content = source.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}. Name a text file, or - for what is typed.") from None
    if len(content) > LARGEST_FILE:
        raise BadInput(f"This is longer than {LARGEST_FILE:,} bytes. Send the message alone.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("This is not text in UTF-8. Save the message as plain text.") from None
    if not text.strip():
        raise BadInput("There is no message in this. Write one, or name another file.")
    return text
