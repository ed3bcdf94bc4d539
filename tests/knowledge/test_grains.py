"""Passages word by word: kept beside the passage, gone with it, and nearer the question that means the same."""

import shutil
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from sqlalchemy import Engine, delete, func, select

from knowledge.database import open_engine, reading, writing
from knowledge.embedding import Embedder
from knowledge.embedding.serving import Words
from knowledge.grains import PIECE_BY_PIECE, SCALE, STOP, WHOLE, WIDTH, Grained, keep_grains, read_grains
from knowledge.library import Library
from knowledge.migrations import migrate
from knowledge.passage import Scope
from knowledge.store import Store
from knowledge.tables import grains, passages
from tests.knowledge.fakes import FakeEmbed

NUMBERED = list(enumerate(("red green blue white black brown yellow grey pink " * 3).split()))


@pytest.fixture(scope="module")
def embedder(model_folder: Path) -> Embedder:
    return Embedder(model_folder)


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "a.md").write_text("# Harbour\n\nThe ferry was late, so we ate plums on the quay.\n", encoding="utf-8")
    (folder / "b.md").write_text("# Kiln\n\nOdile fired the bowls twice, at a thousand degrees.\n", encoding="utf-8")
    return folder


@pytest.fixture
def library(engine: Engine, embedder: Embedder, tmp_path: Path, notes: Path) -> Library:
    made = Library(engine, embedder, folder=tmp_path, exclusive=False)
    made.sync(notes)
    return made


def kept(engine: Engine) -> int:
    with reading(engine) as connection:
        return connection.scalar(select(func.count()).select_from(grains)) or 0


def ids(engine: Engine) -> list[str]:
    with reading(engine) as connection:
        return list(connection.scalars(select(passages.c.id).order_by(passages.c.id)))


def test_a_sync_keeps_grains_of_every_passage_and_a_second_one_makes_none(
    library: Library, engine: Engine, embedder: Embedder
) -> None:
    assert kept(engine) == len(ids(engine)) == 2
    assert keep_grains(engine, "me", embedder, threading.Event()) == 0


def test_grains_go_with_their_passage(library: Library, engine: Engine, notes: Path) -> None:
    (notes / "a.md").unlink()
    library.sync(notes)
    assert kept(engine) == 1
    library.forget_folder(library.status().mine.folders[0].id)
    assert kept(engine) == 0


class Counting:
    """The embedder, and how many texts went through the model."""

    def __init__(self, embedder: Embedder) -> None:
        self.name, self.count_tokens, self.embedder = embedder.name, embedder.count_tokens, embedder
        self.texts = 0

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.texts += len(texts)
        return self.embedder(texts)

    def words(self, texts: Sequence[str]) -> list[Words]:
        self.texts += len(texts)
        return self.embedder.words(texts)


def test_a_passage_goes_through_the_model_once_and_an_edit_takes_only_the_changed_one(
    engine: Engine, embedder: Embedder, tmp_path: Path, notes: Path
) -> None:
    counting = Counting(embedder)
    library = Library(engine, counting, folder=tmp_path, exclusive=False)
    (notes / "c.md").write_text("# C\n\n## Tea\n\nMilk first.\n\n## Cake\n\nTwo eggs.\n\n## Soup\n\nNo salt.\n")
    library.sync(notes)
    assert (counting.texts, kept(engine)) == (5, 5)
    (notes / "c.md").write_text("# C\n\n## Soup\n\nNo salt.\n\n## Cake\n\nThree eggs.\n\n## Tea\n\nMilk first.\n")
    library.sync(notes)
    assert (counting.texts, kept(engine)) == (6, 5)
    shutil.copy(notes / "a.md", notes / "copy of a.md")
    library.sync(notes)
    assert (counting.texts, kept(engine)) == (6, 6)


def test_grains_made_in_a_sync_are_those_made_afterwards_and_leave_the_overlap_out(
    library: Library, engine: Engine, embedder: Embedder, notes: Path
) -> None:
    sentences = " ".join(f"The {word} boat came in at {number} with herring and salt." for number, word in NUMBERED)
    (notes / "long.md").write_text(f"# Boats\n\n{sentences}\n", encoding="utf-8")
    library.sync(notes)
    here = read_grains(engine, embedder.name, ids(engine))
    with writing(engine) as connection:
        rows = connection.execute(select(passages.c.id, passages.c.overlap, passages.c.text)).all()
        connection.execute(delete(grains))
    overlapping = [row for row in rows if row.overlap]
    assert overlapping
    for row in overlapping:
        assert len(here[row.id]) == WHOLE + embedder.count_tokens(f"Boats\n{row.text}") - 2
    assert keep_grains(engine, "me", embedder, threading.Event()) == len(rows)
    after = read_grains(engine, embedder.name, ids(engine))
    assert all(np.array_equal(here[one], after[one]) for one in here)


def test_a_passage_is_seen_the_same_whatever_is_read_with_it(
    library: Library, engine: Engine, embedder: Embedder, notes: Path, tmp_path: Path
) -> None:
    (notes / "long.md").write_text("# Boats\n\n" + "The boat came in with herring and salt. " * 30, encoding="utf-8")
    library.sync(notes)
    (tmp_path / "alone").mkdir()
    alone = open_engine(tmp_path / "alone" / "library.db")
    migrate(alone)
    Library(alone, embedder, folder=tmp_path / "alone", exclusive=False).sync(notes / "a.md")
    (one,) = ids(alone)
    (text,) = (text for _, _, text in Store(alone).texts("me"))
    (same,) = (other for other, _, words in Store(engine).texts("me") if words == text)
    vectors = dict(zip(*Store(engine).vectors("me"), strict=True))
    assert np.array_equal(vectors[same], Store(alone).vectors("me")[1][0])
    mine, others = read_grains(alone, embedder.name, [one]), read_grains(engine, embedder.name, [same])
    assert np.array_equal(mine[one], others[same])
    alone.dispose()


def test_grains_of_another_model_are_not_read_and_are_made_anew(
    library: Library, engine: Engine, embedder: Embedder
) -> None:
    class Renamed:
        name = "another"
        words = staticmethod(embedder.words)

    assert len(read_grains(engine, embedder.name, ids(engine))) == 2
    assert read_grains(engine, "another", ids(engine)) == {}
    assert keep_grains(engine, "me", Renamed(), threading.Event()) == 2
    assert len(read_grains(engine, "another", ids(engine))) == 2


def test_stopped_before_it_begins_it_makes_none(engine: Engine, embedder: Embedder) -> None:
    stop = threading.Event()
    stop.set()
    assert keep_grains(engine, "me", embedder, stop) == 0


def test_a_question_is_nearest_the_passage_that_says_it_in_other_words(library: Library) -> None:
    found = library.search("which fruit did we have by the boat", scope=Scope.MINE)
    assert found[0].source == "a.md"
    assert found[0].score > found[1].score


def test_closeness_is_the_mean_of_the_nearest_pieces_and_stop_words_weigh_little() -> None:
    narrow = np.eye(WIDTH, dtype=np.float32)
    nothing = np.zeros(384, dtype=np.float32)
    one = Grained("the kiln", Words(nothing, nothing, np.zeros((2, 384), np.float32), np.asarray([[0, 3], [4, 8]])))
    one._pieces = narrow[:2]
    whole = np.zeros((WHOLE, WIDTH), dtype=np.int8)
    said = np.vstack([whole, (narrow[1:3] * 100).astype(np.int8)])
    near = one.closeness([said, np.delete(said, WHOLE, axis=0), whole])
    assert near[0] == pytest.approx(PIECE_BY_PIECE * 100 / SCALE / (1 + STOP), abs=1e-4)
    assert list(near[1:]) == [0, 0]


def test_an_embedder_without_words_ranks_by_vectors_alone(engine: Engine, tmp_path: Path, notes: Path) -> None:
    library = Library(engine, FakeEmbed(), folder=tmp_path, exclusive=False)
    library.sync(notes)
    assert kept(engine) == 0
    assert len(library.search("plums", scope=Scope.MINE)) == 2
