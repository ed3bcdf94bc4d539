"""The outermost edge of the command line: every error becomes one line and an exit code, never a traceback."""

import asyncio
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from traceback import extract_tb

from assistant.errors import DISK_FULL, AssistantError, BadInput, disk_is_full

FINE, FAILED, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
LARGEST_LOG = 1_000_000

BAD_INPUT_TOO = frozenset({"FolderMissing", "ModelUnknown", "NotYours"})
"""Errors beside BadInput that what was typed or set is to blame for, by name: their modules load slowly."""


def run(command: Callable[[], int], log: Callable[[], Path]) -> int:
    """The exit code of `command`; what it raises is said in one line on standard error. `log` gives the log file."""
    try:
        return command()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it closes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except AssistantError as error:
        return said(str(error), code_of(error))
    except asyncio.CancelledError:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the outermost edge
        return _unexpected(error, log())


def said(line: str, code: int) -> int:
    """The code, once the line is on standard error."""
    sys.stderr.write(f"second-coffee: {' '.join(line.split())}\n")
    return code


def code_of(error: BaseException) -> int:
    """The exit code for an error raised on purpose: 2 when the input is to blame, else 1."""
    return BAD_INPUT if isinstance(error, BadInput) or type(error).__name__ in BAD_INPUT_TOO else FAILED


def _unexpected(error: Exception, log: Path) -> int:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if "LibraryError" in kinds:
        return said(str(error), code_of(error))
    if disk_is_full(error):
        return said(DISK_FULL, FAILED)
    if isinstance(error, OSError) and error.strerror:
        return said(f"{error.strerror}: {error.filename or 'the data folder'}. Run `second-coffee status`.", FAILED)
    noted = f"; {log} says where" if _logged(error, log) else ""
    if "SQLAlchemyError" in kinds:
        return said(
            f"The database could not be used ({type(error).__name__}). Run `second-coffee status`{noted}.", FAILED
        )
    return said(f"Something went wrong ({type(error).__name__}){noted}. Please report it.", FAILED)


def _logged(error: BaseException, log: Path) -> bool:
    """Whether the places the error came through are in the log now; its words are left out, they may be the user's."""
    line = logging.LogRecord("assistant", logging.ERROR, __file__, 0, "\n".join(trace(error)), None, None)
    words = logging.Formatter("%(asctime)s %(levelname)s %(message)s").format(line) + "\n"
    try:
        log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if log.exists() and log.stat().st_size > LARGEST_LOG:
            log.replace(f"{log}.1")
        # Unbuffered: what a full disk refuses is known at once, not when the file is collected.
        with os.fdopen(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "wb", buffering=0) as file:
            file.write(words.encode("utf-8", "replace"))
    except OSError:
        return False
    return True


def trace(error: BaseException | None) -> list[str]:
    """Where an error came from, and what it came from in turn: types and places, without their words."""
    lines = []
    while error is not None:
        lines.append(type(error).__qualname__)
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in extract_tb(error.__traceback__)]
        error = error.__cause__ or error.__context__
    return lines
