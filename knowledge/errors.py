"""What can go wrong in the library, as types whose message says what happened and what to do next."""


class LibraryError(Exception):
    """The root of every error this package raises on purpose."""


class LibraryEmpty(LibraryError):
    """A search before the first sync."""


class NotesUnreadable(LibraryError):
    """One file cannot be read; the message names it, the reason and the way out."""


class FolderMissing(LibraryError):
    """The folder to sync is not there or cannot be listed."""


class WeightsUntrusted(LibraryError):
    """The model's weights are not the published ones, or are missing."""


class PassageGone(LibraryError):
    """The passage asked for no longer exists, or belongs to someone else."""


class ModelUnavailable(LibraryError):
    """The search model could not be made or loaded; the message says why and what to do next."""
