"""While the assistant runs, what changes in the user's folders is known without syncing again."""

import asyncio
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from knowledge.passage import Kind, Scope
from tests.stories.conftest import Someone


async def soon(true: Callable[[], bool]) -> bool:
    until = time.monotonic() + 60
    while not true() and time.monotonic() < until:
        await asyncio.sleep(0.05)
    return true()


def sources(someone: Someone, about: str) -> list[str]:
    if not someone.application.library.status(someone.user).revision:
        return []
    found = someone.application.library.search(about, owner=someone.user, scope=Scope.MINE)
    return [passage.source for passage in found]


async def test_a_note_written_in_another_program_is_found_by_the_next_question(nurse: Someone, tmp_path: Path) -> None:
    nurse.application.readiness.begin(nurse.user)
    note = tmp_path / "notes" / "people" / "Ravi.md"
    note.write_text("# Ravi\n\nRavi keeps bees on the hospital roof.\n", encoding="utf-8")
    assert await soon(lambda: "people/Ravi.md" in sources(nurse, "Who keeps bees on the roof?"))
    answer = await nurse.says("Who keeps bees on the roof?")
    assert "bees on the hospital roof" in answer.words


async def test_files_put_into_the_inbox_by_hand_are_read(someone: Someone, tmp_path: Path) -> None:
    inbox = someone.application.settings.inbox / someone.user / Kind.NOTES.value
    inbox.mkdir(parents=True)
    (inbox / "ravi.md").write_text("Ravi keeps bees on the hospital roof.\n", encoding="utf-8")
    someone.application.readiness.begin(someone.user)
    assert await soon(lambda: sources(someone, "bees on the roof") == ["ravi.md"])
    shutil.move(inbox / "ravi.md", inbox / "bees.md")
    assert await soon(lambda: sources(someone, "bees on the roof") == ["bees.md"])
