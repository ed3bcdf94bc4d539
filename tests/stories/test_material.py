"""Material that comes in through the chat."""

import asyncio
from pathlib import Path

from assistant.parts import Progress, Said
from tests.stories.conftest import Someone


async def test_dropped_files_are_kept_read_and_reported(someone: Someone, tmp_path: Path) -> None:
    note = tmp_path / "Talk with Bea.md"
    note.write_text(
        "# Talk with Bea\n\nBea Laurent said: learn to say no before you learn to lead.\n", encoding="utf-8"
    )
    broken = tmp_path / "scan.pdf"
    broken.write_bytes(b"not a pdf at all")
    answer = await someone.drops(note, broken)
    assert any(isinstance(part, Progress) for part in answer.parts)
    assert "1 read" in answer.words
    assert "scan.pdf" in answer.words
    note.unlink()
    assert "say no" in (await someone.says("what did Bea Laurent say?")).words


async def test_a_second_file_of_the_same_name_does_not_replace_the_first(someone: Someone, tmp_path: Path) -> None:
    for folder, words in (("a", "Ines likes short agendas."), ("b", "Oskar likes long walks.")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "note.txt").write_text(words, encoding="utf-8")
        await someone.drops(tmp_path / folder / "note.txt")
    assert "short agendas" in (await someone.says("what does Ines like?")).words
    assert "long walks" in (await someone.says("what does Oskar like?")).words


async def test_a_folder_that_is_not_there_is_said_in_one_line(someone: Someone) -> None:
    answer = await someone.says("my notes are in /no/such/folder")
    assert len(answer.parts) == 1
    assert "/no/such/folder" in answer.words


async def test_another_user_sees_none_of_it(nurse: Someone) -> None:
    other = Someone(nurse.application, nurse.application.storage.user("somebody else").id)
    answer = await other.says("what did Amara Okafor say about near-miss notes?")
    assert "Amara Okafor.md" not in answer.words
    assert "one week" not in answer.words


async def test_stopping_an_answer_stops_the_reading_too(someone: Someone, tmp_path: Path) -> None:
    for number in range(120):
        (tmp_path / f"{number}.md").write_text(f"# Walk {number}\n\nWe spoke of glaze {number}.\n", encoding="utf-8")
    parts = someone.application.assistant.respond(someone.user, someone.conversation, Said(text=str(tmp_path)))
    await anext(parts)
    await parts.aclose()  # type: ignore[attr-defined]  # respond is a generator
    await asyncio.sleep(0.5)
    read = someone.application.library.status(someone.user).mine.documents()
    await asyncio.sleep(0.5)
    assert someone.application.library.status(someone.user).mine.documents() == read < 120
