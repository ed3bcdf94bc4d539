"""What can go wrong in the assistant, as types whose message says what happened and what to do next."""

import errno


class AssistantError(Exception):
    """The root of every error this package raises on purpose; its message may be shown to the user as it is."""


class NotYours(AssistantError):
    """The conversation, artefact or person asked for is not there, or belongs to someone else."""


class BadInput(AssistantError):
    """What came in cannot be understood; the message says what would be."""


class ModelFailed(AssistantError):
    """The language model was slow, down or unreadable; the built-in coach writes instead."""


DISK_FULL = "The disk is full. What was saved is still there: make room, then do this again."


def disk_is_full(error: BaseException) -> bool:
    """Whether there was no room left, as the file system or as SQLite says it."""
    cause = getattr(error, "orig", None)
    return getattr(error, "errno", None) == errno.ENOSPC or getattr(cause, "sqlite_errorname", "") == "SQLITE_FULL"
