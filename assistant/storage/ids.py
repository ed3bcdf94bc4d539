"""What an id may look like, and what is said when the thing it names is not there for this owner."""

import re

from assistant.errors import NotYours

SHAPE = re.compile(r"[!-~]{1,64}")
"""Printable ASCII, 1 to 64 characters: anything else was never an id of ours, and some databases choke on it."""

NOT_THERE = {
    "conversation": "This conversation is not there any more, or is someone else's. Start a new one.",
    "turn": "This message is not there any more, or is someone else's. Reload the page.",
    "artefact": "This piece is not there any more, or is someone else's. Ask for it again in the chat.",
    "person": "This person is not there any more, or is someone else's. Ask who is in your network.",
    "event": "This is not recorded any more, or is someone else's. Ask what is recorded of the person.",
    "gift": "This is not among the things you can give any more, or is someone else's. Ask what you could give.",
    "step": "There is nothing left here to take back. Tell me what to change instead.",
    "user": "This user is not known here. Sign in again.",
}


def not_yours(thing: str) -> NotYours:
    """The error for a `thing` (a key of NOT_THERE) that is not there, or belongs to another owner."""
    return NotYours(NOT_THERE[thing])


def checked(id: str, thing: str) -> str:
    """The id itself when it could be one; NotYours when it could not."""
    if not SHAPE.fullmatch(id):
        raise not_yours(thing)
    return id
