"""A message that names a folder to read."""

from pathlib import Path

import pytest

from assistant.conversation.folders import folder_in
from knowledge.passage import Kind


@pytest.mark.parametrize(
    ("text", "path", "kind"),
    [
        ("~/notes", "~/notes", Kind.NOTES),
        ("/home/ada/My-Notes", "/home/ada/My-Notes", Kind.NOTES),
        ("my notes are in ~/Documents/notes.", "~/Documents/notes", Kind.NOTES),
        ('please read "/home/ada/my course" as a course', "/home/ada/my course", Kind.COURSE),
        ("sync /srv/lessons/course-2", "/srv/lessons/course-2", Kind.NOTES),
    ],
)
def test_a_folder_is_found_in_plain_words(text: str, path: str, kind: Kind) -> None:
    named = folder_in(text)
    assert named is not None
    assert (named.path, named.kind) == (Path(path), kind)


@pytest.mark.parametrize(
    "text",
    ["What did Priya say and/or do?", "meet at 3pm 24/7", "see https://example.org/notes for my notes", "1/2 done"],
)
def test_a_slash_alone_is_not_a_folder(text: str) -> None:
    assert folder_in(text) is None
