"""Hostile places in a folder: links that leave, circle or lead nowhere, pipes, sockets, names made to mislead."""

import os
import socket
from pathlib import Path

WORDS = b"Bo said the loom needs a new belt."


def make_places(folder: Path, outside: Path) -> int:
    """How many places were made below `folder` that must each get one line. `outside` holds what must stay unread."""
    outside.mkdir()
    (outside / "secret.md").write_bytes(b"The password is heron.")
    links = {
        "link out.md": outside / "secret.md",
        "folder out": outside,
        "link to passwords.txt": Path("/etc/passwd"),
        "link to zeros.txt": Path("/dev/zero"),
        "link to nothing.md": folder / "gone.md",
        "circle a.md": folder / "circle b.md",
        "circle b.md": folder / "circle a.md",
        "circle of one.md": folder / "circle of one.md",
    }
    for name, leads_to in links.items():
        (folder / name).symlink_to(leads_to)
    os.mkfifo(folder / "pipe.md")
    os.mkfifo(folder / "pipe.docx")
    made = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(folder)  # the path of a socket is short
    made.bind("socket.md")
    os.chdir(here)
    made.close()
    return len(links) + 3


def make_names(folder: Path) -> int:
    """Files that are fine but for their names; how many. All must be read, under names that are safe to show."""
    folder.mkdir()
    names = [
        b"a" * 240 + b".md",
        "caf\u00e9.md".encode(),
        "cafe\u0301.md".encode(),
        "\u202egpj.md".encode(),
        b"two\nlines.md",
        b"bell\x07 and \x1b[31mred.md",
        b"not \xff\xfe utf-8.md",
        b"<img src=x onerror=alert(1)>.md",
        b"'; DROP TABLE passages; --.md",
        b"$(touch owned).md",
        b"%s%n%x.md",
        "\U0001f469\u200d\U0001f4bb.md".encode(),
    ]
    for number, name in enumerate(names):
        (folder / os.fsdecode(name)).write_bytes(WORDS + b" Note %d." % number)
    return len(names)
