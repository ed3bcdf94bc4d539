"""What a language model's answer holds: the job's written type, read leniently and checked strictly."""

import json
import re
from collections.abc import Iterator
from typing import Any, TypeVar

from langchain_core.messages import AIMessage
from pydantic import ValidationError

from assistant.errors import ModelFailed
from assistant.jobs.job import Written

LONGEST = 100_000
"""Characters of the longest answer that is read; the longest honest one is under a tenth of it."""

REFUSED = "The language model declined to write this. Say it differently, or try another model."
TOO_LONG = "The language model's answer was far too long to be one. Try again, or try another model."
EMPTY = "The language model answered with nothing. Try again, or try another model."
UNREADABLE = "The language model answered in a form that could not be read. Try again, or try a larger model."

FENCE = re.compile(r"```(?:json)?\s*\n(.*?)```", re.DOTALL | re.IGNORECASE)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")

W = TypeVar("W", bound=Written)


def read(answer: AIMessage, written_type: type[W]) -> W:
    """The text in an answer: a tool call's arguments, or else JSON in plain words or in a fence.

    Raises ModelFailed, with none of the answer in it, for a refusal, nothing, half an answer or the wrong fields.
    LangChain's own parser is not used: on half a JSON of 100,000 characters it holds the event loop for 28 s.
    """
    if answer.additional_kwargs.get("refusal") or _stopped(answer):
        raise ModelFailed(REFUSED)
    length = len(answer.text) + sum(len(call["args"] or "") for call in answer.invalid_tool_calls)
    if length > LONGEST:
        raise ModelFailed(TOO_LONG)
    if not answer.text.strip() and not answer.tool_calls and not answer.invalid_tool_calls:
        raise ModelFailed(EMPTY)
    for candidate in _candidates(answer):
        written = _checked(candidate, written_type)
        if written is not None:
            return written
    raise ModelFailed(UNREADABLE)


def _stopped(answer: AIMessage) -> bool:
    return answer.response_metadata.get("finish_reason", answer.response_metadata.get("stop_reason")) in (
        "content_filter",
        "refusal",
    )


def _candidates(answer: AIMessage) -> Iterator[Any]:
    for call in answer.tool_calls:
        yield call["args"]
    text = answer.text.strip()
    for piece in (text, *FENCE.findall(text), text[text.find("{") : text.rfind("}") + 1]):
        try:
            yield json.loads(piece, strict=False)
        except (ValueError, RecursionError):
            continue


def _checked(candidate: Any, written_type: type[W]) -> W | None:
    """The written text, None when its fields are wrong, too long or all empty."""
    plain, length = _plain(candidate)
    if not length or length > LONGEST:
        return None
    try:
        return written_type.model_validate(plain)
    except ValidationError:
        return None


def _plain(value: Any) -> tuple[Any, int]:
    """The value without control characters, and how many characters of text it holds (keys not counted)."""
    if isinstance(value, str):
        text = CONTROL.sub("", value)
        return text, len(text.strip())
    if isinstance(value, list):
        items = [_plain(item) for item in value]
        return [item for item, _ in items], sum(length for _, length in items)
    if isinstance(value, dict):
        fields = {key: _plain(item) for key, item in value.items()}
        return {key: item for key, (item, _) in fields.items()}, sum(length for _, length in fields.values())
    return value, 0
