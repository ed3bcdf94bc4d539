"""What the store keeps, gives back, and to whom."""

import hashlib
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine, text

from knowledge.database import open_engine, reading, writing
from knowledge.errors import PassageGone
from knowledge.kept import Leaf, Sheet, Stamp, Vector
from knowledge.migrations import HEAD, migrate
from knowledge.passage import BUILT_IN, Kind
from knowledge.shelf import Shelf
from knowledge.store import Store
from knowledge.tables import metadata

STAMP = Stamp(size=10, mtime=1, edition=1)


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    made = open_engine(tmp_path / "home" / "library.db")
    migrate(made)
    return made


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine)


def leaf(words: str, heading: tuple[str, ...] = ("Top",), at: int = 0) -> Leaf:
    digest = hashlib.sha256(words.encode()).hexdigest()
    return Leaf(heading, words, "Before.", (at, at + len(words)), (1, 2), None, digest)


def vector(digest: str) -> Vector:
    seed = int(digest[:8], 16)
    return np.random.default_rng(seed).normal(size=384).astype(np.float32)


def sheet(source: str, *words: str) -> Sheet:
    return Sheet(source, "A title", "0" * 64, STAMP, "\n".join(words), True, tuple(leaf(word) for word in words))


def put(shelf: Shelf, made: Sheet) -> None:
    shelf.put(made, {one.digest: vector(one.digest) for one in made.leaves})


def shelf(store: Store, owner: str = "ana", kind: Kind = Kind.NOTES, root: str = "/notes", model: str = "m1") -> Shelf:
    return Shelf(store.engine, owner, kind, root, model)


def ids(store: Store, owner: str = "ana") -> dict[str, str]:
    return {words: one for one, _, words in store.texts(owner)}


def test_the_file_is_private_and_so_is_the_folder_made_for_it(engine: Engine, tmp_path: Path) -> None:
    with writing(engine) as connection:
        connection.execute(text("INSERT INTO revisions VALUES ('x', 1, '')"))
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700
    for file in (tmp_path / "home").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_every_connection_is_durable_and_strict(engine: Engine) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000, "secure_delete": 1}
    with reading(engine) as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
        trusted = connection.exec_driver_sql("PRAGMA trusted_schema").scalar()
    assert found == wanted
    assert trusted == 0


def test_the_migrations_make_the_tables_the_code_declares(engine: Engine) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"version_table": "knowledge_version"})
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == HEAD
    scripts = ScriptDirectory(str(Path(__file__).parents[2] / "knowledge" / "migrations"))
    assert scripts.get_current_head() == HEAD


def test_migrating_twice_or_from_two_engines_at_once_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(lambda: migrate(open_engine(path))) for _ in range(4)]:
            done.result()
    migrate(open_engine(path))
    assert Store(open_engine(path)).revision("ana") == 0


def test_a_reader_does_not_wait_for_a_writer_of_another_process(engine: Engine, tmp_path: Path) -> None:
    other = open_engine(tmp_path / "home" / "library.db")
    with writing(other) as connection:
        connection.execute(text("INSERT INTO revisions VALUES ('ana', 7, '')"))
        assert Store(engine).revision("ana") == 0
    assert Store(engine).revision("ana") == 7


def test_a_failed_statement_does_not_show_what_was_being_written(engine: Engine) -> None:
    with pytest.raises(Exception, match="hidden") as caught, writing(engine) as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "a secret note"})
    assert "a secret note" not in str(caught.value)


def test_passages_come_back_in_the_order_asked_without_the_missing(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one", "two", "three"))
    at = ids(store)
    found = store.passages([at["three"], "no such id", at["one"]], "ana")
    assert [passage.text for passage in found] == ["three", "one"]
    assert found[0].source == "a.md"
    assert found[0].heading == ("Top",)
    assert found[0].lines == (1, 2)
    assert not found[0].built_in


def test_more_ids_than_a_statement_takes_are_found_too(store: Store) -> None:
    put(shelf(store), sheet("a.md", *(f"word {number}" for number in range(1300))))
    wanted = list(ids(store).values())
    assert [passage.id for passage in store.passages(wanted, "ana")] == wanted


def test_another_owner_sees_nothing_by_any_way_in(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one", "two"))
    one = ids(store)["one"]
    assert store.passages([one], "ben") == []
    assert store.neighbours(one, "ben") == (None, None)
    assert store.vectors("ben")[0] == []
    assert list(store.texts("ben")) == []
    assert store.kinds("ben") == {}
    assert store.folders("ben") == []
    assert store.revision("ben") == 0
    with pytest.raises(PassageGone):
        store.opened(one, "ben")
    assert not store.forget_folder(store.folders("ana")[0].id, "ben")
    assert store.passages([one], "ana")


def test_vectors_come_back_as_they_were_put_in_the_order_of_their_ids(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one", "two"))
    found, numbers = store.vectors("ana")
    assert numbers.shape == (2, 384)
    assert numbers.dtype == np.float32
    for words, one in ids(store).items():
        assert np.array_equal(numbers[found.index(one)], vector(leaf(words).digest))


def test_vectors_of_another_model_do_not_count(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one"))
    put(shelf(store, root="/more", model="m2"), sheet("b.md", "two"))
    assert store.model("ana") == "m2"
    assert len(store.vectors("ana")[0]) == 1
    assert len(list(store.texts("ana"))) == 2


def test_neighbours_are_the_passages_before_and_after(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one", "two", "three"))
    at = ids(store)
    before, after = store.neighbours(at["two"], "ana")
    assert before is not None
    assert after is not None
    assert (before.text, after.text) == ("one", "three")
    assert store.neighbours(at["one"], "ana")[0] is None
    assert store.neighbours(at["three"], "ana")[1] is None


def test_an_opened_passage_shows_its_place_in_the_whole_text(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one"))
    opened = store.opened(ids(store)["one"], "ana")
    assert opened.text[slice(*opened.mark)] == "one"


def test_a_passage_that_is_gone_says_what_to_do(store: Store) -> None:
    with pytest.raises(PassageGone, match="Ask again"):
        store.opened("no such id", "ana")


def test_an_edit_keeps_the_ids_of_what_did_not_change(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one", "two", "three"))
    before = ids(store)
    put(shelf(store), sheet("a.md", "new", "one", "three", "one"))
    after = list(store.texts("ana"))
    assert sorted(words for _, _, words in after) == ["new", "one", "one", "three"]
    kept = {one for one, _, _ in after} & set(before.values())
    assert kept == {before["one"], before["three"]}


def test_the_revision_moves_exactly_when_passages_change(store: Store) -> None:
    here = shelf(store)
    start = store.revision("ana")
    put(here, sheet("a.md", "one"))
    assert store.revision("ana") == start + 1
    known = here.known()["a.md"]
    here.touch(known, Stamp(10, 2, 1))
    here.skip("b.pdf", STAMP, "b.pdf: encrypted.")
    shelf(store)
    assert store.revision("ana") == start + 1
    assert here.move(known, "c.md", "C", STAMP)
    assert store.revision("ana") == start + 2
    assert here.remove([here.known()["c.md"]]) == 1
    assert store.revision("ana") == start + 3
    assert store.revision("ben") == 0


def test_a_put_that_fails_half_way_leaves_what_was_there(store: Store) -> None:
    here = shelf(store)
    put(here, sheet("a.md", "one"))
    revision = store.revision("ana")
    with pytest.raises(KeyError):
        here.put(sheet("a.md", "two"), {})
    assert [words for _, _, words in store.texts("ana")] == ["one"]
    assert store.revision("ana") == revision


def test_a_rename_never_takes_another_documents_place(store: Store) -> None:
    here = shelf(store)
    put(here, sheet("a.md", "one"))
    put(here, sheet("b.md", "two"))
    assert not here.move(here.known()["a.md"], "b.md", "B", STAMP)
    assert set(here.known()) == {"a.md", "b.md"}


def test_counts_tell_documents_passages_and_reasons(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one", "two"))
    put(shelf(store, kind=Kind.COURSE, root="/course"), sheet("l.md", "three"))
    shelf(store, root="/empty")
    shelf(store).skip("b.pdf", STAMP, "b.pdf: encrypted.")
    counts = store.counts("ana")
    assert (counts.documents(), counts.documents(Kind.COURSE), counts.passages(Kind.NOTES)) == (2, 1, 2)
    assert [folder.root for folder in counts.folders] == ["/course", "/empty", "/notes"]
    assert [one.reason for one in counts.skipped] == ["b.pdf: encrypted."]


def test_a_folder_synced_as_another_kind_changes_the_kind_of_all_in_it(store: Store) -> None:
    put(shelf(store), sheet("a.md", "one"))
    shelf(store, kind=Kind.COURSE)
    assert set(store.kinds("ana").values()) == {Kind.COURSE}
    assert store.counts("ana").passages(Kind.COURSE) == 1


def test_forgetting_a_folder_leaves_no_row_and_no_byte_of_it(store: Store, tmp_path: Path) -> None:
    put(shelf(store), sheet("a.md", "unmistakable words of a note"))
    shelf(store).skip("b.pdf", STAMP, "b.pdf: encrypted.")
    assert store.forget_folder(store.folders("ana")[0].id, "ana")
    assert store.counts("ana").folders == ()
    assert store.counts("ana").skipped == ()
    assert store.vectors("ana")[0] == []
    with reading(store.engine) as connection:
        for table in ("documents", "passages", "skipped"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
    store.engine.dispose()
    kept = b"".join(file.read_bytes() for file in (tmp_path / "home").iterdir())
    assert b"unmistakable words" not in kept


def test_the_built_in_course_is_marked_as_such(store: Store) -> None:
    put(shelf(store, owner=BUILT_IN, kind=Kind.COURSE, root=BUILT_IN), sheet("01.md", "one"))
    found = store.passages(list(ids(store, BUILT_IN).values()), BUILT_IN)
    assert found[0].built_in


def test_words_of_the_file_name_count_as_heading_words(store: Store) -> None:
    put(shelf(store), sheet("meetings/2026-08-12 Dele.md", "one"))
    assert next(store.texts("ana"))[1].splitlines() == ["2026-08-12 Dele", "A title", "Top"]
