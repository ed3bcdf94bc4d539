"""What `second-coffee status` says, line by line."""

from assistant.terminal.standing import Standing, in_words
from knowledge.held import Folder, Holdings
from knowledge.passage import Kind
from knowledge.status import Status


def standing(*folders: Folder) -> Standing:
    status = Status(Holdings(folders, ()), Holdings((), ()), "a model", True, "ready", 1)
    return Standing("/data", None, status, {}, {}, 0, True, "built in", ())


def test_a_course_says_how_many_lessons_were_recognised_and_plain_notes_say_nothing_of_them() -> None:
    said = in_words(
        standing(
            Folder("1", Kind.COURSE, "/course", 13, 80, 40_000, 12),
            Folder("2", Kind.COURSE, "/other", 1, 9, 4_000, 1),
            Folder("3", Kind.NOTES, "/notes", 3, 7, 900),
        )
    )
    assert any("/course" in line and "80 passages, 12 lessons, " in line for line in said)
    assert any("/other" in line and "9 passages, 1 lesson, " in line for line in said)
    assert any("/notes" in line and "lesson" not in line for line in said)
