"""What to ask next: one form for what a brief still needs, and how a plain message answers it."""

import re
from collections.abc import Mapping, Sequence

from assistant.conversation.state import State
from assistant.jobs.form import Choice, Field, Form

SKIP = re.compile(
    r"^\W*(?:skip|pass|none|nothing|no idea|not sure|(?:i )?(?:don'?t|do not) know|idk|dunno|leave it|n/?a|no)\W*$",
    re.IGNORECASE,
)
GIVE_UP = re.compile(
    r"^\W*(?:cancel|stop|forget (?:it|about it)|never ?mind|start (?:over|again)|quit|not now|leave it)\W*$",
    re.IGNORECASE,
)
LONGEST_NAME = 7
LABELLED = re.compile(r"^\s*([A-Za-z][\w ]{1,30}?)\s*[:=]\s*(.+)$")


def next_form(
    job: str, title: str, submit: str, fields: Sequence[Field], state: State, understood: Sequence[str]
) -> Form | None:
    """The form to show, or None when there is nothing left to ask.

    The first time, whatever is missing is asked; after that, only what the job cannot do without.
    """
    missing = [field for field in fields if not state.brief.get(field.name)]
    asked_before = any(field.name in state.asked for field in fields)
    wanted = [field for field in missing if field.name not in state.asked and (field.required or not asked_before)]
    if not wanted:
        return None
    shown = [field for field in missing if field.name not in state.asked]
    return Form(job=job, title=title, understood=tuple(understood), fields=tuple(shown[:5]), submit=submit)


def ask_once_more(fields: Sequence[Field], state: State) -> tuple[str, ...]:
    """What counts as asked after a form came back: what is required and still missing may be asked one more time."""
    missing = {field.name for field in fields if field.required and not state.brief.get(field.name)}
    again = {name for name in missing if name in state.asked and f"{name} again" not in state.asked}
    return (*(name for name in state.asked if name not in again), *(f"{name} again" for name in sorted(again)))


def ask_the_rest(fields: Sequence[Field], state: State) -> tuple[str, ...]:
    """What counts as asked after a plain message answered something: what is required and missing is asked again."""
    missing = {field.name for field in fields if field.required and not state.brief.get(field.name)}
    return tuple(name for name in state.asked if name not in missing)


def answered_in_chat(text: str, fields: Sequence[Field], state: State) -> dict[str, str]:
    """What a plain message answers of the fields last asked.

    `name: value` lines first, then a choice by its words, else the whole text for the first field still open.
    """
    open_fields = [field for field in fields if field.name in state.asked and not state.brief.get(field.name)]
    values: dict[str, str] = {}
    for line in text.splitlines():
        labelled = LABELLED.match(line)
        if labelled and (field := _field_called(labelled.group(1), open_fields)):
            values[field.name] = labelled.group(2).strip()
    if values or not open_fields:
        return values
    for field in open_fields:
        if choice := chosen(text, field.choices):
            return {field.name: choice}
    free = [field for field in open_fields if field.kind != "choice"]
    first = next((field for field in free if field.required), None)
    if first is None and free and not any(field.required for field in open_fields):
        first = free[0]
    if first is None or (first.name == "person" and not _could_be_somebody(text)):
        return {}
    return {first.name: text.strip()}


def _could_be_somebody(text: str) -> bool:
    return len(text.split()) <= LONGEST_NAME and not re.match(
        r"\W*(?:as|by|on|via|it|that|this|what|how|why)\b", text, re.I
    )


def chosen(text: str, choices: Sequence[Choice]) -> str:
    """The value of the choice these words mean: its value, its label, or its number; "" when none."""
    said = text.strip().lower().rstrip(".!")
    for number, choice in enumerate(choices, 1):
        if said in (choice.value.lower(), choice.label.lower().rstrip("."), str(number)):
            return choice.value
    hits = [choice.value for choice in choices if re.search(rf"\b{re.escape(choice.value.lower())}\b", said)]
    return hits[0] if len(hits) == 1 and len(said) < 80 else ""


CALLED = {
    "person": "With",
    "when": "When",
    "minutes": "Minutes",
    "aim": "What you want from it",
    "topics": "On your mind",
    "stage": "How far you have come",
    "ask": "What you would like to know",
    "happened": "What happened",
}
"""What a field is called when it is read back; others are called by their name."""


def understood_lines(fields: Mapping[str, Field], brief: Mapping[str, str]) -> tuple[str, ...]:
    """What is known already, one short line a field: "With: Dele Adeyemi"."""
    lines = []
    for name, value in brief.items():
        field = fields.get(name)
        label = next((choice.label for choice in field.choices if choice.value == value), value) if field else value
        lines.append(f"{CALLED.get(name, name.replace('_', ' ').capitalize())}: {label[:200]}")
    return tuple(lines)


def _field_called(label: str, fields: Sequence[Field]) -> Field | None:
    wanted = label.lower().replace(" ", "_")
    return next((field for field in fields if wanted in (field.name, field.name.split("_")[0])), None)
