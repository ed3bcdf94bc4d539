"""A form in a terminal: its fields asked one by one, by their sentence stems."""

from collections.abc import Callable

from assistant.jobs.form import Field, Form
from assistant.terminal.showing import numbered, picked, plain

Say = Callable[[str], None]
Ask = Callable[[str], str]

PROMPT = "  > "


def filled(form: Form, say: Say, ask: Ask) -> dict[str, str]:
    """What was typed for each field, by its name; an empty line keeps what is known, or skips.

    `say` shows a line, `ask` shows a prompt and gives back what was typed.
    """
    say(plain(f"\n{form.title}"))
    for line in form.understood:
        say(plain(f"  I have: {line}"))
    say("  (An empty line skips a field.)")
    return {
        field.name: _typed(field, number, len(form.fields), say, ask) for number, field in enumerate(form.fields, 1)
    }


def _typed(field: Field, number: int, of: int, say: Say, ask: Ask) -> str:
    say(plain(f"\n{number} of {of}  {field.label}{'' if not field.required else ' (needed)'}"))
    if field.example:
        say(plain(f"  such as: {field.example}"))
    for line in numbered(field.choices):
        say(plain(line))
    if field.value:
        say(plain(f"  now: {field.value}"))
    while True:
        typed = ask(PROMPT).strip()
        if not typed or not field.choices:
            return typed or field.value
        if choice := picked(typed, field.choices):
            return choice.value
        say(f"  Type a number from 1 to {len(field.choices)}, or nothing to skip.")
