"""The library as others use it: folders in, cited passages out, one's own and nobody else's."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine

from knowledge import BUILT_IN, Kind, Library, Scope
from knowledge.errors import LibraryEmpty, LibraryError, PassageGone
from tests.knowledge.fakes import FakeEmbed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "notes"
    made.mkdir()
    (made / "pump.md").write_text(
        "# Pump trial\n\nThe pump trial saved money in the first quarter.\n", encoding="utf-8"
    )
    (made / "choir.md").write_text("# Choir\n\nWe sing Fauré on Wednesday evenings.\n", encoding="utf-8")
    return made


@pytest.fixture
def library(engine: Engine, tmp_path: Path) -> Library:
    return Library(engine, FakeEmbed(), folder=tmp_path, exclusive=False)


def test_a_folder_is_synced_searched_and_its_passages_opened(library: Library, folder: Path) -> None:
    assert library.sync(folder).read == 2
    best = library.search("what did the pump trial save")[0]
    assert best.source == "pump.md"
    opened = library.opened(best.id)
    assert "saved money" in opened.text[slice(*opened.mark)]
    assert library.status().mine.documents() == 2


def test_the_empty_library_says_so(library: Library) -> None:
    with pytest.raises(LibraryEmpty):
        library.ask("anything?")


def test_the_built_in_course_is_there_for_everyone_and_changed_by_no_one(library: Library, folder: Path) -> None:
    library.sync_course()
    assert library.sync_course().read == 0
    for owner in ("me", "other"):
        found = library.search("mentor", owner=owner, scope=Scope.COURSE)
        assert found
        assert all(passage.built_in for passage in found)
        assert library.opened(found[0].id, owner=owner).passage.id == found[0].id
    with pytest.raises(LibraryError):
        library.sync(folder, owner=BUILT_IN)


def test_a_passage_of_another_owner_cannot_be_opened(library: Library, folder: Path) -> None:
    library.sync(folder)
    mine = library.search("pump")[0]
    with pytest.raises(PassageGone):
        library.opened(mine.id, owner="other")


def test_a_forgotten_folder_is_found_no_more(library: Library, folder: Path, tmp_path: Path) -> None:
    library.sync(folder)
    (known,) = library.status().mine.folders
    assert not library.forget_folder(known.id, owner="other")
    assert library.forget_folder(known.id)
    assert library.search("pump") == []
    assert (folder / "pump.md").exists()


def test_kinds_are_kept_apart(library: Library, folder: Path) -> None:
    library.sync(folder, kind=Kind.COURSE)
    assert library.search("pump", scope=Scope.COURSE)
    assert library.search("pump", scope=Scope.NOTES) == []


def test_two_processes_on_one_folder_search_and_see_each_others_changes(folder: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "data") as first, Library.open(tmp_path / "data") as second:
        for one in (first, second):
            one._embed = one._search._embed = one._instep._embed = FakeEmbed()  # the model plays no part here
        assert second.status().index == "another process"
        first.sync(folder)
        assert second.search("pump trial")[0].source == "pump.md"
        (folder / "owl.md").write_text("An owl lives in the gatehouse.\n", encoding="utf-8")
        second.sync(folder)
        assert first.search("owl gatehouse")[0].source == "owl.md"
    with Library.open(tmp_path / "data") as third:
        assert third.status().index != "another process"


def test_questions_during_a_sync_are_answered_from_what_is_committed(library: Library, folder: Path) -> None:
    library.sync(folder)
    for one in range(40):
        (folder / f"{one}.md").write_text(f"# Note {one}\n\nsubject{one} stands here.\n", encoding="utf-8")
    done = threading.Event()

    def asking() -> int:
        answers = 0
        while not done.is_set():
            assert library.search("pump trial")[0].source == "pump.md"
            answers += 1
        return answers

    with ThreadPoolExecutor(3) as threads:
        asked = [threads.submit(asking) for _ in range(3)]
        library.sync(folder)
        done.set()
        assert all(one.result() for one in asked)
    assert library.search("subject33")[0].source == "33.md"


def test_warming_returns_at_once_and_closing_waits_for_it(library: Library, folder: Path) -> None:
    library.sync(folder)
    library.warm()
    library.close()
    assert library.ready


LIGHT = """
import sys, knowledge
print(sorted({'torch', 'chromadb', 'onnxruntime', 'sentence_transformers'} & set(sys.modules)))
"""
WHOLE = """
import sys, pathlib
from knowledge import Library
from knowledge.embedding import Embedder
library = Library.open(sys.argv[1])
library._embed = library._search._embed = Embedder(pathlib.Path(sys.argv[2]))
library.sync(sys.argv[3])
assert library.search("pump trial")[0].source == "pump.md"
library.ask("When did the pump trial save money?")
library._index.settled(60)
library.close()
print(sorted({'torch', 'sentence_transformers', 'transformers'} & set(sys.modules)))
"""


def run(*arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", *arguments], capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.strip()


def test_importing_knowledge_loads_no_model_and_no_index() -> None:
    assert run(LIGHT) == "[]"


def test_a_whole_question_in_a_fresh_process_never_imports_torch(
    model_folder: Path, folder: Path, tmp_path: Path
) -> None:
    assert run(WHOLE, str(tmp_path / "data"), str(model_folder), str(folder)) == "[]"


def test_a_note_of_another_month_does_not_answer_what_was_asked_of_june(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "dated"
    folder.mkdir()
    (folder / "2026-03-02 Ines.md").write_text("Ines said to wait with the orchard.\n", encoding="utf-8")
    library.sync(folder)
    assert library.ask("What did Ines say of the orchard in March?", scope=Scope.MINE).passages
    assert not library.ask("What did Ines say of the orchard in June?", scope=Scope.MINE).answered


def test_a_name_found_nowhere_is_told(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    (folder / "Ines.md").write_text("Ines said to wait with the orchard.\n", encoding="utf-8")
    library.sync(folder)
    assert library.ask("When did I meet Beatrice?", scope=Scope.MINE).unknown == ("beatrice",)
    assert library.ask("When did I meet Ines?", scope=Scope.MINE).unknown == ()
