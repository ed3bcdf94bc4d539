"""Folders are followed while the app runs: what changes is read once it rests, what is only away is kept."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine, text

from knowledge.database import open_engine, writing
from knowledge.embedding.serving import Words
from knowledge.grains import read_grains
from knowledge.holding import Turn
from knowledge.kept import Root
from knowledge.library import Library
from knowledge.passage import Kind, Scope
from knowledge.watching import Pace, changes
from tests.knowledge.fakes import FakeEmbed

QUICK = Pace(quiet=0.05, unrest=40, roots=2, regular=10_000)


@pytest.fixture
def library(engine: Engine, tmp_path: Path) -> Iterator[Library]:
    made = Library(engine, FakeEmbed(), folder=tmp_path / "home", exclusive=False)
    yield made
    made.close()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    (folder / "talks").mkdir(parents=True)
    (folder / "plum.md").write_text("Plums keep for a week.\n")
    (folder / "talks" / "quince.md").write_text("Quinces are hard until they are cooked.\n")
    return folder


def sources(library: Library, owner: str = "me") -> set[str]:
    found = library.search("plums quinces figs pears", owner=owner, limit=50, scope=Scope.MINE)
    return {one.source for one in found}


def soon(true: Callable[[], bool]) -> bool:
    until = time.monotonic() + 90
    while not true():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def test_new_edited_renamed_and_deleted_files_are_noticed(library: Library, notes: Path) -> None:
    library.sync(notes)
    library.follow(pace=QUICK)
    (notes / "fig.md").write_text("Figs bruise.\n")
    assert soon(lambda: "fig.md" in sources(library))
    (notes / "talks" / "quince.md").rename(notes / "quince.md")
    assert soon(lambda: sources(library) == {"fig.md", "plum.md", "quince.md"})
    (notes / "plum.md").write_text("Plums freeze well.\n")
    assert soon(lambda: any("freeze" in one.text for one in library.search("plums freeze", scope=Scope.MINE)))
    (notes / "fig.md").unlink()
    assert soon(lambda: sources(library) == {"plum.md", "quince.md"})
    (notes / "june").mkdir()
    (notes / "june" / "pear.md").write_text("Pears ripen.\n")
    assert soon(lambda: "june/pear.md" in sources(library))


def test_what_changed_while_nothing_ran_is_noticed_at_the_start(library: Library, notes: Path) -> None:
    library.sync(notes)
    (notes / "plum.md").unlink()
    library.follow(pace=QUICK)
    assert soon(lambda: sources(library) == {"talks/quince.md"})


def test_a_folder_synced_later_is_followed_too_and_each_owners_stay_theirs(library: Library, notes: Path) -> None:
    library.sync(notes / "talks", owner="ana")
    library.follow(pace=QUICK)
    library.sync(notes, owner="ben")
    (notes / "talks" / "fig.md").write_text("Figs bruise.\n")
    (notes / "pear.md").write_text("Pears ripen.\n")
    assert soon(lambda: {"talks/fig.md", "pear.md"} <= sources(library, "ben"))
    assert soon(lambda: sources(library, "ana") == {"quince.md", "fig.md"})


def test_a_folder_nobody_has_synced_yet_is_followed_when_it_is_given(library: Library, notes: Path) -> None:
    library.follow(lambda: [Root("me", Kind.COURSE, notes)] if notes.exists() else [], pace=QUICK)
    assert soon(lambda: [folder.kind for folder in library.status().mine.folders] == [Kind.COURSE])
    assert soon(lambda: sources(library) == {"plum.md", "talks/quince.md"})


def test_a_single_file_is_followed_through_being_replaced(library: Library, notes: Path) -> None:
    library.sync(notes / "plum.md")
    library.follow(pace=QUICK)
    (notes / "new").write_text("Plums freeze well.\n")
    (notes / "new").replace(notes / "plum.md")
    assert soon(lambda: any("freeze" in one.text for one in library.search("plums freeze", scope=Scope.MINE)))
    assert sources(library) == {"plum.md"}


def test_a_folder_that_vanishes_for_a_moment_loses_nothing(library: Library, notes: Path, tmp_path: Path) -> None:
    library.sync(notes)
    library.follow(pace=QUICK)
    ids = {one.id for one in library.search("plums quinces", scope=Scope.MINE)}
    notes.rename(tmp_path / "away")
    time.sleep(0.4)
    notes.mkdir()  # what an unmounted drive leaves
    time.sleep(0.4)
    assert {one.id for one in library.search("plums quinces", scope=Scope.MINE)} == ids
    notes.rmdir()
    (tmp_path / "away").rename(notes)
    (notes / "fig.md").write_text("Figs bruise.\n")
    assert soon(lambda: sources(library) == {"plum.md", "talks/quince.md", "fig.md"})
    assert ids < {one.id for one in library.search("plums quinces figs", scope=Scope.MINE)}


def test_a_file_is_read_once_it_is_written_to_its_end(library: Library, notes: Path) -> None:
    library.sync(notes)
    library.follow(pace=Pace(quiet=1.0, unrest=1000, roots=2, regular=10_000))
    seen: set[str] = set()
    with (notes / "fig.md").open("w") as file:
        for number in range(20):
            file.write(f"Figs, basket {number}.\n")
            file.flush()
            time.sleep(0.03)
            seen.update(sources(library))
    assert "fig.md" not in seen
    assert soon(lambda: "fig.md" in sources(library))
    assert "basket 19" in next(one.text for one in library.search("figs", scope=Scope.MINE) if one.source == "fig.md")


def test_a_file_that_never_rests_is_read_all_the_same(library: Library, notes: Path) -> None:
    library.sync(notes)
    library.follow(pace=Pace(quiet=0.05, unrest=4, roots=2, regular=10_000))
    ended = threading.Event()

    def writing_on() -> None:
        while not ended.wait(0.01):
            (notes / "log.md").write_text(f"Soup {time.monotonic()}\n")

    writer = threading.Thread(target=writing_on)
    writer.start()
    (notes / "fig.md").write_text("Figs bruise.\n")
    try:
        assert soon(lambda: "fig.md" in sources(library))
    finally:
        ended.set()
        writer.join()


def test_what_is_left_out_of_a_folder_wakes_nobody(library: Library, notes: Path) -> None:
    library.sync(notes)
    (notes / ".obsidian").mkdir()
    calls: list[Path] = []
    real = library._instep.sync
    library._instep.sync = lambda root, *given, **more: (calls.append(root), real(root, *given, **more))[1]  # type: ignore[method-assign]
    library.follow(pace=QUICK)
    assert soon(lambda: len(calls) == 1)
    (notes / ".obsidian" / "workspace.json").write_text("{}")
    time.sleep(0.4)
    assert len(calls) == 1


def test_following_gives_way_to_a_sync_that_somebody_asked_for(library: Library, notes: Path, tmp_path: Path) -> None:
    library.sync(notes)
    with Turn(tmp_path / "home").taken():
        library.follow(pace=QUICK)
        (notes / "fig.md").write_text("Figs bruise.\n")
        time.sleep(0.5)
        assert "fig.md" not in sources(library)
    assert soon(lambda: "fig.md" in sources(library))


def test_a_sync_that_was_asked_for_waits_for_no_other(tmp_path: Path) -> None:
    turn = Turn(tmp_path)
    assert not turn.asked()
    with turn.taken(), Turn(tmp_path).taken():
        assert turn.asked()
    assert not turn.asked()


def test_a_sync_beside_the_following_one_keeps_every_file_once(library: Library, notes: Path, tmp_path: Path) -> None:
    library.sync(notes)
    library.follow(pace=QUICK)
    other = Library(open_engine(tmp_path / "library.db"), FakeEmbed(), folder=tmp_path / "home", exclusive=False)
    for number in range(12):
        (notes / f"{number}.md").write_text(f"Figs, basket {number}.\n")
        if number % 5 == 0:
            other.sync(notes)
    done = other.sync(notes)
    assert (done.found, done.passages, done.skipped) == (14, 14, ())
    time.sleep(0.3)
    assert other.status().mine.passages() == 14


def test_closing_in_the_middle_of_a_sync_keeps_what_is_done_and_the_next_start_goes_on(
    engine: Engine, notes: Path, tmp_path: Path
) -> None:
    class Slow(FakeEmbed):
        def __call__(self, texts: list[str]) -> object:  # type: ignore[override]
            time.sleep(0.02)
            return super().__call__(texts)

    for number in range(60):
        (notes / f"{number}.md").write_text(f"Figs, basket {number}.\n")
    first = Library(engine, Slow(), folder=tmp_path / "home", exclusive=False)
    first.follow(lambda: [Root("me", Kind.NOTES, notes)], pace=QUICK)
    assert soon(lambda: first.status().mine.passages() > 0)
    first.close()
    kept = first.status().mine.passages()
    assert kept < 62
    second = FakeEmbed()
    library = Library(engine, second, folder=tmp_path / "home", exclusive=False)
    library.follow(pace=QUICK)
    assert soon(lambda: library.status().mine.passages() == 62)
    library.close()
    assert second.texts == 62 - kept


def test_what_an_older_library_lacks_is_made_without_being_asked(engine: Engine, notes: Path, tmp_path: Path) -> None:
    old = Library(engine, FakeEmbed("old"), folder=tmp_path / "home", exclusive=False)
    old.sync(notes)
    shutil.rmtree(notes)  # so that no sync could do it
    embed = FakeEmbed("new")
    library = Library(engine, embed, folder=tmp_path / "home", exclusive=False)
    library.follow(pace=QUICK)
    assert soon(lambda: len(sources(library)) == 2 and embed.texts >= 2)
    assert library._store.model("me") == "new"
    library.close()


class Wordy(FakeEmbed):
    """Shows words too, as the real embedder does."""

    def words(self, texts: list[str]) -> list[Words]:
        pieces, spans = np.eye(3, 384, dtype=np.float32), np.zeros((3, 2), dtype=np.int64)
        vectors = self(texts)
        return [Words(vector=vector, whole=vector, pieces=pieces, spans=spans) for vector in vectors]


def test_a_library_from_before_grains_gains_them_in_the_background(engine: Engine, notes: Path, tmp_path: Path) -> None:
    Library(engine, FakeEmbed(), folder=tmp_path / "home", exclusive=False).sync(notes)
    library = Library(engine, Wordy(), folder=tmp_path / "home", exclusive=False)
    ids = library._store.vectors("me")[0]
    assert read_grains(engine, "fake", ids) == {}
    library.follow(pace=QUICK)
    assert soon(lambda: len(read_grains(engine, "fake", ids)) == len(ids) == 2)
    library.close()


def test_a_folder_whose_reading_fails_is_tried_again_and_stops_nobody(
    library: Library, notes: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    library.sync(notes)
    with writing(library._store.engine) as connection:
        connection.execute(text("ALTER TABLE documents RENAME TO away"))
    library.follow(pace=Pace(quiet=0.05, unrest=40, roots=2, regular=6))
    assert soon(lambda: "Following a folder failed: OperationalError" in caplog.text)
    assert "plum" not in caplog.text
    with writing(library._store.engine) as connection:
        connection.execute(text("ALTER TABLE away RENAME TO documents"))
    (notes / "fig.md").write_text("Figs bruise.\n")
    assert soon(lambda: "fig.md" in sources(library))


def test_closing_before_following_begins_keeps_it_from_beginning(library: Library) -> None:
    library.close()
    library.follow(pace=QUICK)
    assert library._following is None


def test_folders_that_cannot_be_watched_are_looked_through_regularly(
    library: Library, notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> object:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr("watchfiles.watch", refuse)
    library.sync(notes)
    library.follow(pace=Pace(quiet=0.05, unrest=40, roots=1000, regular=4))
    (notes / "fig.md").write_text("Figs bruise.\n")
    assert soon(lambda: "fig.md" in sources(library))


def test_watching_ends_when_it_is_told_to(tmp_path: Path) -> None:
    stop = threading.Event()
    looks = changes([tmp_path], QUICK, stop)
    assert next(looks) == frozenset()
    (tmp_path / "a").touch()
    assert any(tmp_path / "a" in next(looks) for _ in range(50))
    stop.set()
    assert list(looks) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may list every folder")
def test_a_folder_that_is_closed_to_us_for_a_while_loses_nothing(library: Library, notes: Path) -> None:
    library.sync(notes)
    library.follow(pace=QUICK)
    (notes / "talks").chmod(0)
    try:
        (notes / "fig.md").write_text("Figs bruise.\n")
        assert soon(lambda: "fig.md" in sources(library))
        assert "talks/quince.md" in sources(library)
    finally:
        (notes / "talks").chmod(0o700)
