"""The command line: what each command is called and takes; the work is in `assistant.terminal`."""

import os
import sys
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.terminal.edge import BAD_INPUT, run, said

if TYPE_CHECKING:
    from assistant.settings import Settings

app = typer.Typer(
    help="Second Coffee: one small step that fits the relationship.",
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Material(Enum):
    """What a folder holds."""

    COURSE = "course"
    NOTES = "notes"


class Only(Enum):
    """The part of the material to ask; `mine` leaves the built-in course out."""

    NOTES = "notes"
    COURSE = "course"
    MINE = "mine"


STAGES = "stranger, aware, acquainted, conversing, advising, mentor or sponsor"

AsJson = Annotated[bool, typer.Option("--json", help="Say it as JSON, for a script.")]
AsLines = Annotated[bool, typer.Option("--jsonl", help="Read one JSON object per line, write one for each.")]


@app.command()
def chat(
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")] = True,
) -> int:
    """Open the chat page, or the one that already runs."""
    from assistant.ui.serve import serve

    serve(_settings(), open_browser=browser)
    return 0


@app.command()
def talk(
    jsonl: AsLines = False,
    conversation: Annotated[str, typer.Option(help="Go on with this conversation, by its id.")] = "",
) -> int:
    """Talk with the assistant here in the terminal."""
    from uuid import uuid4

    from assistant.terminal.opened import conversation_id, knowing
    from assistant.terminal.scripted import talk_lines
    from assistant.terminal.talking import talk as talk_here

    wanted = conversation_id(conversation) if conversation else str(uuid4())
    with knowing(_settings()) as here:
        return talk_lines(here, wanted) if jsonl else talk_here(here, wanted)


@app.command()
def sync(
    path: Annotated[str, typer.Argument(help="A folder, or a file, of notes or course material.")],
    material: Annotated[Material, typer.Option("--as", help="What it holds.")] = Material.NOTES,
    json: AsJson = False,
) -> int:
    """Read a folder, or what has changed in it, and report."""
    from assistant.terminal.opened import opened
    from assistant.terminal.syncing import sync as read
    from assistant.terminal.syncing import there
    from knowledge.passage import Kind

    root = there(path)
    with opened(_settings()) as here:
        return read(here, root, Kind(material.value), as_json=json)


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="What you would like to know.")] = "",
    only: Annotated[Only | None, typer.Option(help="Ask a part of the material only.")] = None,
    json: AsJson = False,
    jsonl: AsLines = False,
) -> int:
    """Ask the course and your notes; with --jsonl, one {"question": …} per line."""
    if bool(question.strip()) == jsonl:
        return said('Give one question, such as: ask "What did Dele say?", or --jsonl and lines to read.', BAD_INPUT)
    from assistant.terminal.asking import ask_lines, ask_once
    from assistant.terminal.lines import unicode
    from assistant.terminal.opened import knowing
    from knowledge.passage import Scope

    scope = Scope(only.value) if only else Scope.ALL
    with knowing(_settings()) as here:
        return ask_lines(here, scope) if jsonl else ask_once(here, unicode(question), scope, as_json=json)


@app.command()
def check(
    file: Annotated[str, typer.Argument(help="The message's file, or - to read it from standard input.")] = "",
    stage: Annotated[str, typer.Option(help=f"How far the two of you have come: {STAGES}.")] = "",
    to: Annotated[str, typer.Option(help="Whom it is to, as you spell the name.")] = "",
    channel: Annotated[str, typer.Option(help="email, linkedin, chat or spoken.")] = "",
    json: AsJson = False,
    jsonl: AsLines = False,
) -> int:
    """Say whether a message asks for no more than a relationship carries: 0 fine, 1 too big, 2 bad input."""
    if bool(file) == jsonl:
        return said("Give one file, such as: check note.txt --stage stranger, or --jsonl and lines to read.", BAD_INPUT)
    from assistant.terminal.checking import check_lines, check_once

    if jsonl:
        return check_lines(_settings())
    return check_once(_settings(), file, stage=stage, to=to, channel=channel, as_json=json)


@app.command()
def people(json: AsJson = False) -> int:
    """List everyone in your network: how far it has come, the last contact, what is open."""
    from assistant.terminal.network import show_people

    return show_people(_settings(), as_json=json)


@app.command()
def person(
    name: Annotated[str, typer.Argument(help="Who it is, by name, other name or what tells them apart.")],
    json: AsJson = False,
) -> int:
    """Show one person: where you stand and why, what is owed, what happened."""
    from assistant.terminal.network import show_person

    return show_person(_settings(), name, as_json=json)


@app.command()
def status(json: AsJson = False) -> int:
    """Show what has been read, what writes, where data lies, and what to mend."""
    from assistant.terminal.standing import show_status

    return show_status(_settings(), as_json=json)


def main() -> None:
    """What the `second-coffee` command runs."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by who started us
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(run(_command, lambda: _settings().home / "second-coffee.log"))


def _command() -> int:
    try:
        return int(app(sys.argv[1:] or ["--help"], prog_name="second-coffee", standalone_mode=False) or 0)
    except typer.TyperException as error:
        return said(
            f"{error.format_message().replace('Value error, ', '')} See `second-coffee --help`.", error.exit_code
        )
    except typer.Abort:
        return 130


def _settings() -> "Settings":
    from assistant.terminal.opened import read_settings

    return read_settings()
