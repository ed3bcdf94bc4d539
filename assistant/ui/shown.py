"""A conversation as the page shows it: turns become Chainlit's steps and elements, with the same ids every time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, assert_never
from uuid import UUID, uuid5

from assistant.exports.literal import for_page, lines_of
from assistant.jobs.form import Field
from assistant.parts import Card, Chose, Filled, Notice, Part, Progress, Question, Text
from assistant.storage import Turn
from assistant.ui.cards import card_elements, card_words

NAME = "Second Coffee"
ELEMENTS = UUID("5ec0d000-c0ff-4ee0-8000-000000000000")
RUN_MASK = 0xC0FFEE

Step = dict[str, Any]
Element = dict[str, Any]


@dataclass(slots=True)
class Shown:
    """What is drawn: steps in order, and the elements that hang on them."""

    steps: list[Step] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)


def run_of(turn: str) -> str:
    """The id of the run that answers a user's turn, and back: Chainlit hangs feedback on runs, we keep it on turns."""
    return str(UUID(int=UUID(turn).int ^ RUN_MASK))


def conversation(thread: str, turns: Sequence[Turn], user: str, thoughts: Mapping[str, Any] | None = None) -> Shown:
    """A whole conversation. `user` is who the user's words are shown as; `thoughts` are feedbacks by turn id."""
    shown, run = Shown(), None
    waiting = waiting_question(turns)
    questions = {turn.part.id: turn.part for turn in turns if isinstance(turn.part, Question | Card)}
    for turn in turns:
        at = turn.at.isoformat()
        if turn.by == "user":
            run = run_of(turn.id)
            feedback = (thoughts or {}).get(turn.id)
            shown.steps += [user_step(thread, turn, user, questions), run_step(thread, turn.id, at, at, feedback)]
        elif turn.part is not None:
            add_part(shown, thread, turn.part, parent=run, at=at, is_open=turn.part.id == waiting)
    return shown


def waiting_question(turns: Sequence[Turn]) -> str | None:
    """The id of the question that waits for its answer: the last one, unless a form or choice came in after it."""
    for turn in reversed(turns):
        if isinstance(turn.incoming, Filled | Chose) or isinstance(turn.part, Card):
            return None
        if isinstance(turn.part, Question):
            return turn.part.id
    return None


def user_step(thread: str, turn: Turn, user: str, questions: Mapping[str, Question | Card]) -> Step:
    """What the user said. Answers to a form are read back as its finished sentences."""
    words = read_back(turn, questions)
    return _step(thread, turn.id, None, turn.at.isoformat()) | {"type": "user_message", "name": user, "output": words}


def read_back(turn: Turn, questions: Mapping[str, Question | Card]) -> str:
    """The words of a user's turn, with choices by their labels and form fields by their sentence stems."""
    question = questions.get(getattr(turn.incoming, "question", None) or "")
    match turn.incoming, question:
        case Chose(value=value), Question(choices=choices):
            return next((choice.label for choice in choices if choice.value == value), turn.text)
        case Chose(value=value), Card(remarks=remarks):
            return next((said.mend for said in remarks if value == f"mend {said.check}"), turn.text)
        case Filled(values=values), Question(form=form) if form is not None:
            return "\n".join(filter(None, (_finished(asked, values) for asked in form.fields))) or "Skipped"
        case _:
            return turn.text or "Skipped"


def run_step(thread: str, turn: str, start: str, end: str | None, feedback: Any = None) -> Step:
    """The run that answers a user's turn; Chainlit shows a waiting mark while it has no end."""
    step = _step(thread, run_of(turn), turn, start) | {"type": "run", "name": "on_message", "output": "", "end": end}
    if feedback is not None:
        step["feedback"] = {"id": turn, "forId": step["id"], "value": feedback.value, "comment": feedback.comment}
    return step


def error_step(thread: str, id: str, line: str, at: str) -> Step:
    """A failure as one line of the assistant's."""
    said = {"type": "assistant_message", "name": NAME, "output": _literal_line(line), "isError": True}
    return _step(thread, id, None, at) | said


def stopped_step(thread: str, id: str, at: str) -> Step:
    """What is said when the user stops an answer; it is not stored."""
    said = {"type": "assistant_message", "name": NAME, "output": "Stopped. You can ask again, or go on."}
    return _step(thread, id, None, at) | said


def add_part(shown: Shown, thread: str, part: Part, *, parent: str | None, at: str, is_open: bool) -> None:
    """Add one part to what is drawn; `is_open` for a question that may still be answered."""
    step = _step(thread, part.id, parent, at) | {"type": "assistant_message", "name": NAME, "output": words(part)}
    shown.steps.append(step)
    for name, props in _element_props(part, is_open=is_open):
        shown.elements.append(_element(thread, part.id, name, props))


def literal(text: str) -> str:
    """Plain words as Markdown that shows exactly those words; lines that begin with a dash become a list."""
    shown: list[str] = []
    for line in lines_of(text):
        item = line.startswith(("- ", "• "))
        if shown and shown[-1] and line and item != shown[-1].startswith("- "):
            shown.append("")
        shown.append(f"- {for_page(line[2:])}" if item else for_page(line))
    return "\n".join(shown)


def words(part: Part) -> str:
    """A part's own words as Markdown, everything untrusted in them escaped."""
    match part:
        case Text(text=text) | Question(text=text):
            return literal(text)
        case Notice(text=text):
            return f"*{_literal_line(text)}*"
        case Progress(text=text, done=done, found=found):
            count = f" {done} of {found}" if found else ""
            return f"*{_literal_line(text)}{count}*"
        case Card():
            return card_words(part)
        case _:
            assert_never(part)


def _literal_line(text: str) -> str:
    return for_page(" ".join(filter(None, lines_of(text))))


def _element_props(part: Part, *, is_open: bool) -> list[tuple[str, dict[str, Any]]]:
    match part:
        case Question(form=form) if form is not None:
            return [("Form", form.model_dump(mode="json") | {"question": part.id, "open": is_open})]
        case Question(choices=choices, weighed=weighed) if weighed is not None:
            props = weighed.model_dump() | {"question": part.id, "open": is_open}
            return [("Weighed", props | {"choices": [choice.value for choice in choices]})]
        case Question(choices=choices) if choices:
            listed = [choice.model_dump() for choice in choices]
            return [("Choices", {"question": part.id, "open": is_open, "choices": listed})]
        case Card():
            return card_elements(part)
        case _:
            return []


def _step(thread: str, id: str, parent: str | None, at: str) -> Step:
    return {
        "id": id,
        "threadId": thread,
        "parentId": parent,
        "createdAt": at,
        "start": at,
        "end": at,
        "input": "",
        "streaming": False,
        "isError": False,
        "waitForAnswer": False,
        "metadata": {},
        "tags": None,
    }


def _element(thread: str, part: str, name: str, props: dict[str, Any]) -> Element:
    return {
        "id": str(uuid5(ELEMENTS, f"{part} {name}")),
        "threadId": thread,
        "type": "custom",
        "name": name,
        "display": "inline",
        "forId": part,
        "mime": "application/json",
        "props": props,
    }


def _finished(asked: Field, values: Mapping[str, str]) -> str:
    typed = values.get(asked.name, "").strip()
    if not typed:
        return ""
    label = next((choice.label for choice in asked.choices if choice.value == typed), typed)
    return f"{asked.label.rstrip(' ….')} {label}"
