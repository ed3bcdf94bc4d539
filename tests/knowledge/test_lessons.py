"""What looks like a lesson is recognised as one, in its parts; what does not, is not."""

from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine

from knowledge.facts import course_folder
from knowledge.lessons import lessons_in
from knowledge.lessons_kept import read_lessons
from knowledge.passage import Kind
from knowledge.reading.parsing import parsed
from knowledge.store import Store
from knowledge.sync import sync
from tests.knowledge.lesson_files import LESSONS, NONE, LessonFile


@pytest.mark.parametrize("file", LESSONS, ids=lambda file: file.name)
def test_a_lesson_falls_into_its_parts(file: LessonFile) -> None:
    found = lessons_in(parsed(file.content, file.name), file.kind)
    assert [lesson.title for lesson in found] == [expected.title for expected in file.expected]
    for lesson, expected in zip(found, file.expected, strict=True):
        assert expected.body in lesson.body
        assert (lesson.summary, lesson.today, lesson.coming_up) == (
            expected.summary,
            expected.today,
            expected.coming_up,
        )
        for part in (lesson.summary, lesson.today, lesson.coming_up):
            assert not part or part not in lesson.body
        assert lesson.source == file.name


@pytest.mark.parametrize("file", NONE, ids=lambda file: file.name)
def test_a_daily_note_minutes_an_article_and_a_plan_are_no_lessons(file: LessonFile) -> None:
    assert lessons_in(parsed(file.content, file.name), file.kind) == ()


def test_the_furniture_of_a_course_site_is_no_part_of_a_lesson() -> None:
    (lesson,) = lessons_in(parsed(LESSONS[12].content, "13.html"), Kind.COURSE)
    whole = f"{lesson.body} {lesson.summary} {lesson.today} {lesson.coming_up}"
    assert not any(word in whole for word in ("Ruth", "Mark complete", "Next lesson", "All lessons", "©"))


def test_every_built_in_lesson_is_recognised_with_its_parts() -> None:
    files = sorted(course_folder().glob("*.md"))
    for file in files:
        (lesson,) = lessons_in(parsed(file.read_bytes(), file.name), Kind.COURSE)
        assert min(len(lesson.body), len(lesson.summary), len(lesson.today), len(lesson.coming_up)) > 20
    assert len(files) >= 10


def test_lessons_are_kept_in_order_follow_their_files_and_go_with_them(engine: Engine, tmp_path: Path) -> None:
    for number in (10, 2, 1):
        (tmp_path / f"lesson {number}.md").write_bytes(LESSONS[0].content)
    (tmp_path / "article.md").write_bytes(NONE[3].content)

    def synced(owner: str = "ana") -> list[str]:
        sync(
            Store(engine),
            tmp_path,
            owner=owner,
            kind=Kind.COURSE,
            embed=lambda texts: np.ones((len(texts), 384), dtype=np.float32),
            count_tokens=lambda text: len(text.split()),
            model="m",
        )
        return [lesson.source for lesson in read_lessons(engine, owner)]

    assert synced() == ["lesson 1.md", "lesson 2.md", "lesson 10.md"]
    assert read_lessons(engine, "ben") == []
    (tmp_path / "lesson 2.md").rename(tmp_path / "lesson 11.md")
    (tmp_path / "lesson 1.md").unlink()
    assert synced() == ["lesson 10.md", "lesson 11.md"]
    assert Store(engine).counts("ana").lessons() == 2
    assert read_lessons(engine, "ana", Kind.NOTES) == []
    (tmp_path / "lesson 10.md").write_text("Only words now.")
    assert synced() == ["lesson 11.md"]
