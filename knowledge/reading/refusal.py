"""Why a file is not read, and what its owner can do about it; and the limits that lead there."""

from knowledge.errors import LibraryError

LARGEST_FILE = 20_000_000
LARGEST_TEXT = 5_000_000
MOST_PAGES = 500
SPLIT = "Split it into smaller files"


class Refusal(LibraryError):
    """A file that will not be read: the reason and the way out, both without a full stop."""

    def __init__(self, reason: str, way_out: str) -> None:
        super().__init__(f"{reason}. {way_out}.")
        self.reason = reason
        self.way_out = way_out
