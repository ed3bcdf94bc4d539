"""A whole conversation for a script: one JSON object in, the parts that answer it out, line by line."""

import asyncio
from typing import Any

from pydantic import ValidationError

from assistant.errors import AssistantError, BadInput
from assistant.parts import Chose, Filled, Incoming, Part, Progress, Said
from assistant.terminal import lines
from assistant.terminal.edge import BAD_INPUT, FAILED, FINE, code_of
from assistant.terminal.opened import Opened
from knowledge.errors import LibraryError

SHAPES = 'Send {"said": "…"}, {"filled": {"field": "…"}} or {"chose": "…"}.'


def talk_lines(here: Opened, conversation: str) -> int:
    """Play the conversation on standard input. 2 when a line could not be understood, 1 when answering one failed."""
    codes = {FINE}
    with asyncio.Runner() as runner:
        for line in lines.incoming():
            parts: list[dict[str, Any]] = []
            try:
                runner.run(_answer(here, conversation, understood(lines.parsed(line)), parts))
                lines.put({"parts": parts})
            except (AssistantError, LibraryError) as error:
                lines.put({"error": str(error), "parts": parts})
                codes.add(code_of(error))
    return BAD_INPUT if BAD_INPUT in codes else FAILED if FAILED in codes else FINE


def understood(value: dict[str, Any]) -> Incoming:
    """What a line says. Raises BadInput with the shapes that would do."""
    if len(value) != 1:
        raise BadInput(f"This line must have exactly one name. {SHAPES}")
    try:
        match value:
            case {"said": str()}:
                return Said(text=lines.text_in(value, "said"))
            case {"chose": str()}:
                return Chose(value=lines.text_in(value, "chose"))
            case {"filled": dict(values)}:
                return Filled(values={lines.unicode(name): lines.unicode(typed) for name, typed in values.items()})
    except (ValidationError, AttributeError):
        pass
    raise BadInput(f"This line is not something one can say here. {SHAPES}")


async def _answer(here: Opened, conversation: str, incoming: Incoming, parts: list[dict[str, Any]]) -> None:
    """Put every part that answers into `parts` as it comes; of a progress only the last of its id is kept."""
    async for part in here.application.assistant.respond(here.user, conversation, incoming):
        _add(part, parts)


def _add(part: Part, parts: list[dict[str, Any]]) -> None:
    dumped = part.model_dump(mode="json")
    if isinstance(part, Progress) and parts and parts[-1]["id"] == part.id:
        parts[-1] = dumped
    else:
        parts.append(dumped)
