"""The inbox as folders to follow: those that hold something, each its user's."""

from pathlib import Path

from assistant.flow.inbox import inbox_of, inboxes
from knowledge.kept import Root
from knowledge.passage import Kind


def test_an_inbox_that_nobody_used_has_no_folders(tmp_path: Path) -> None:
    assert inboxes(tmp_path / "inbox") == []


def test_folders_with_files_are_followed_for_the_user_they_belong_to(tmp_path: Path) -> None:
    (tmp_path / "stray.md").write_text("Not in anybody's folder.")
    for user, kind in (("ana", Kind.NOTES), ("ben", Kind.COURSE), ("ben", Kind.NOTES)):
        inbox_of(tmp_path, user, kind).mkdir(parents=True)
    for user, kind in (("ana", Kind.NOTES), ("ben", Kind.COURSE)):
        (inbox_of(tmp_path, user, kind) / "a.md").write_text("A note.")
    assert sorted(inboxes(tmp_path), key=lambda root: root.owner) == [
        Root("ana", Kind.NOTES, tmp_path / "ana" / "notes"),
        Root("ben", Kind.COURSE, tmp_path / "ben" / "course"),
    ]
