"""The inbox: one folder per user and kind of material, for files dropped into the chat or put there by hand."""

from pathlib import Path

from knowledge.kept import Root
from knowledge.passage import Kind


def inbox_of(inbox: Path, user: str, kind: Kind) -> Path:
    """Where a user's files of this kind are kept."""
    return inbox / user / kind.value


def inboxes(inbox: Path) -> list[Root]:
    """The folders of the inbox that hold something, each with whose it is; none when nobody ever used it."""
    users = [folder for folder in inbox.iterdir() if folder.is_dir()] if inbox.is_dir() else []
    roots = [Root(user.name, kind, inbox_of(inbox, user.name, kind).resolve()) for user in users for kind in Kind]
    return [root for root in roots if root.path.is_dir() and any(root.path.iterdir())]
