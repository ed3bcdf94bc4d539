"""Why a file is not read, and what its owner can do about it; and the limits that lead there."""

from knowledge.errors import LibraryError

LARGEST_FILE = 20_000_000
LARGEST_TEXT = 5_000_000
MOST_PAGES = 500
MOST_BLOCKS = 40_000
"""Paragraphs, list entries and rows: a book of a thousand pages has half of them."""

MOST_RUNS = 300_000
"""Stretches of text between two pieces of markup; each costs 120 bytes once it has been read."""

SPLIT = "Split it into smaller files"


TOO_MUCH = "it holds more than 5 MB of text"
TOO_MANY = f"it holds more than {MOST_BLOCKS:,} paragraphs or rows"


class Refusal(LibraryError):
    """A file that will not be read: the reason and the way out, both without a full stop."""

    def __init__(self, reason: str, way_out: str) -> None:
        super().__init__(f"{reason}. {way_out}.")
        self.reason = reason
        self.way_out = way_out
