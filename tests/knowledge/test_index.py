"""The Chroma index: right when it answers, silent when it is not sure, and back by itself after any harm."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine

from knowledge.corpora import Corpora
from knowledge.index import CURRENT, VectorIndex
from knowledge.passage import Passage
from knowledge.probe import sound
from knowledge.search import Search
from knowledge.store import Store
from tests.knowledge.fakes import FakeEmbed
from tests.knowledge.shelving import shelve

LONG = 60
NOTES = {f"{one}.md": [("", f"subject{one} is about topic{one} and nothing else")] for one in range(300)}


class Bench:
    """A store of notes, its index and two searches over it: one with the index, one exact."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine, self.folder, self.embed = engine, folder, FakeEmbed()
        self.shelf = shelve(engine, self.embed, NOTES)
        self.corpora = Corpora(Store(engine))
        self.index = VectorIndex(folder, self.corpora)
        self.search = Search(Store(engine), self.corpora, self.embed, self.index)
        self.exact = Search(Store(engine), self.corpora, self.embed)

    def answers(self) -> bool:
        """Whether the index itself answers now."""
        vector = self.embed(["subject7"])[0]
        return self.index.nearest(self.corpora.current("me"), vector, 5) is not None

    def settle(self) -> None:
        self.index.want("me")
        assert self.index.settled(LONG)
        assert self.answers()

    def right(self) -> bool:
        found, expected = (one.ranked("topic7 subject8", "me", 6) for one in (self.search, self.exact))
        return _ids(found) == _ids(expected)

    def home(self) -> Path:
        return self.folder / (self.folder / CURRENT).read_text()


def _ids(passages: list[Passage]) -> list[str]:
    return [passage.id for passage in passages]


@pytest.fixture
def bench(engine: Engine, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(engine, tmp_path / "chroma")
    yield made
    made.index.close()


def test_search_is_exact_at_once_and_uses_the_index_when_it_is_ready(bench: Bench) -> None:
    assert not bench.answers()
    assert bench.right()
    bench.settle()
    assert bench.right()
    assert bench.index.state == "ready"


def test_it_follows_edits_and_removals(bench: Bench) -> None:
    bench.settle()
    shelve(bench.engine, bench.embed, {"7.md": [("", "subject7 has become topic8000")]})
    bench.shelf.remove([one for one in bench.shelf.known().values() if one.source == "8.md"])
    assert not bench.answers()
    assert bench.right()
    bench.settle()
    assert bench.right()
    assert len(bench.search.ranked("topic8000", "me", 1)) == 1


@pytest.mark.parametrize("harm", ["delete the folder", "delete the database", "truncate everything", "garble"])
def test_after_harm_in_mid_run_the_next_answer_is_right_and_the_index_comes_back(bench: Bench, harm: str) -> None:
    bench.settle()
    home = bench.home()
    match harm:
        case "delete the folder":
            shutil.rmtree(bench.folder)
        case "delete the database":
            (home / "chroma.sqlite3").unlink()
        case "truncate everything":
            for file in (file for file in home.rglob("*") if file.is_file()):
                file.write_bytes(b"")
        case _:
            database = home / "chroma.sqlite3"
            database.write_bytes(b"\xff" * (database.stat().st_size // 2))
    assert bench.right()
    bench.settle()
    assert bench.right()


def test_a_restart_uses_what_is_there_and_a_broken_folder_is_made_anew(bench: Bench) -> None:
    bench.settle()
    home = bench.home()
    bench.index.close()
    bench.index = VectorIndex(bench.folder, bench.corpora)
    bench.settle()
    assert bench.home() == home
    bench.index.close()
    database = home / "chroma.sqlite3"
    database.write_bytes(database.read_bytes()[: database.stat().st_size // 3])
    assert not sound(home)
    bench.index = VectorIndex(bench.folder, bench.corpora)
    bench.settle()
    assert bench.home() != home
    assert not home.exists()


def test_wrong_vectors_are_noticed(bench: Bench) -> None:
    bench.settle()
    corpus = bench.corpora.current("me")
    bench.index._current["me"][1].remove([corpus.ids[0]])
    bench.index._current["me"][1].add([corpus.ids[0]], np.roll(corpus.vectors[:1], 5, axis=1))
    vector = np.roll(corpus.vectors[0], 5)
    assert bench.index.nearest(corpus, vector, 5) is None


def test_discarding_leaves_nothing_of_the_old_folder(bench: Bench) -> None:
    bench.settle()
    home = bench.home()
    bench.index.discard()
    bench.settle()
    assert not home.exists()


def test_a_folder_that_cannot_be_written_leaves_search_exact(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "chroma").write_text("a file where the folder should be")
    bench = Bench(engine, tmp_path / "chroma" / "deeper")
    assert bench.right()
    assert bench.index.settled(LONG)
    assert bench.right()
    assert bench.index.state == "resting"
    bench.index.close()
