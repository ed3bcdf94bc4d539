"""Failures at the outermost edge: one plain line for the user, and a traceback without their words for the log."""

import asyncio
import logging
import traceback
from typing import Any

from assistant.errors import DISK_FULL, AssistantError, disk_is_full
from knowledge.errors import LibraryError

log = logging.getLogger("assistant.page")

APOLOGY = "Something went wrong here, not with you. Please send it again; if it stays so, run: second-coffee status"


def in_one_line(error: BaseException) -> str:
    """What to tell the user about this error: its own message where it was raised on purpose, else an apology."""
    if isinstance(error, AssistantError | LibraryError):
        return " ".join(str(error).split())
    return DISK_FULL if disk_is_full(error) else APOLOGY


def noted(error: BaseException, where: str) -> None:
    """Log where it failed. The error's message is left out: it may quote what the user wrote."""
    if isinstance(error, AssistantError | LibraryError):
        log.info("%s: %s", where, type(error).__name__)
        return
    frames = "".join(traceback.format_list(_without_lines(error)))
    log.error("%s failed with %s\n%s", where, type(error).__name__, frames)


def unheard(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Note a failure that nobody waited for. Asyncio itself would log its message, and the task's whole call."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        noted(error, "something in the background")
    else:
        log.warning("asyncio complained of something in the background")


def _without_lines(error: BaseException) -> list[traceback.FrameSummary]:
    return [
        traceback.FrameSummary(frame.filename, frame.lineno, frame.name, lookup_line=False, line="")
        for frame in traceback.extract_tb(error.__traceback__)
    ]
