"""A folder and what is kept of it stay in step, whatever happens to the folder or to the process."""

import hashlib
import io
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from threading import Event, Thread

import docx
import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge.database import open_engine, reading
from knowledge.errors import FolderMissing
from knowledge.migrations import migrate
from knowledge.passage import BUILT_IN, Coverage, Kind, Progress
from knowledge.reading.reader import Reader, content_of
from knowledge.store import Store
from knowledge.sync import sync

STORY = "Bo said the loom needs a new belt before the winter market opens. Then she put the kettle on and we talked. "


def vector(text: str) -> NDArray[np.float32]:
    seed = int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)
    return np.random.default_rng(seed).normal(size=384).astype(np.float32)


class Embedder:
    """Gives every text a vector of its own, and remembers what it was asked."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.texts.extend(texts)
        return np.stack([vector(text) for text in texts])


class Kept:
    """A notes folder, a store, and a way to bring the two in step."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.notes = home / "notes"
        engine = open_engine(home / "home" / "library.db")
        migrate(engine)
        self.store = Store(engine)
        self.embedder = Embedder()

    def sync(
        self, root: Path | None = None, owner: str = "ana", kind: Kind = Kind.NOTES, model: str = "m1", **more: object
    ) -> Coverage:
        self.embedder.texts.clear()
        given = {"owner": owner, "kind": kind, "embed": self.embedder, "count_tokens": count, "model": model, **more}
        return sync(self.store, root or self.notes, **given)  # type: ignore[arg-type]

    def texts(self, owner: str = "ana") -> list[str]:
        return sorted(text for _, _, text in self.store.texts(owner))

    def sources(self, owner: str = "ana") -> list[str]:
        ids = self.store.vectors(owner)[0]
        return sorted({passage.source for passage in self.store.passages(ids, owner)})


def count(text: str) -> int:
    return len(text) // 4 + 2


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    made = Kept(tmp_path)
    (made.notes / "meetings").mkdir(parents=True)
    (made.notes / "meetings" / "bo.md").write_text("# Bo\n\nShe weaves in Leeds.\n\n## Next\n\nSend her the page.\n")
    (made.notes / "todo.txt").write_bytes("Pay £5 to Bo – “soon”\r\n".encode("cp1252"))
    (made.notes / "page.html").write_text("<html><body><p>Doors open at six, bring soup.</p></body></html>")
    document = docx.Document()
    document.add_paragraph("Bread for Bo.")
    file = io.BytesIO()
    document.save(file)
    (made.notes / "offers.docx").write_bytes(file.getvalue())
    return made


def test_a_first_sync_reads_everything_and_says_so(kept: Kept) -> None:
    (kept.notes / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    (kept.notes / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    done = kept.sync()
    assert (done.found, done.read, done.unchanged, done.passages) == (6, 4, 0, 5)
    assert [one.source for one in done.skipped] == ["broken.pdf", "photo.jpg"]
    assert kept.texts() == [
        "Bread for Bo.",
        "Doors open at six, bring soup.",
        "Pay £5 to Bo – “soon”",
        "Send her the page.",
        "She weaves in Leeds.",
    ]


def test_vectors_are_those_of_the_text_with_its_headings(kept: Kept) -> None:
    kept.sync()
    found, numbers = kept.store.vectors("ana")
    by_text = {passage.text: numbers[found.index(passage.id)] for passage in kept.store.passages(found, "ana")}
    assert np.array_equal(by_text["Send her the page."], vector("Bo › Next\nSend her the page."))


def test_an_unchanged_folder_is_neither_read_nor_embedded_nor_changed(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kept.notes / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    first = kept.sync()
    revision = kept.store.revision("ana")
    monkeypatch.setattr(Reader, "read", None)
    again = kept.sync()
    assert (again.read, again.unchanged, again.passages) == (0, 4, 5)
    assert again.skipped == first.skipped
    assert kept.embedder.texts == []
    assert kept.store.revision("ana") == revision


def test_a_file_saved_again_with_the_same_words_is_not_read_again(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.sync()
    os.utime(kept.notes / "todo.txt", (1, 1))
    monkeypatch.setattr(Reader, "read", None)
    assert kept.sync().unchanged == 4
    monkeypatch.setattr("knowledge.sync.content_of", None)
    assert kept.sync().unchanged == 4


def test_an_edit_embeds_only_the_passages_it_changed(kept: Kept) -> None:
    kept.sync()
    before = {passage.text: passage.id for passage in kept.store.passages(kept.store.vectors("ana")[0], "ana")}
    note = kept.notes / "meetings" / "bo.md"
    note.write_text(note.read_text().replace("Send her the page.", "Send her two pages."))
    done = kept.sync()
    assert (done.read, done.unchanged) == (1, 3)
    assert kept.embedder.texts == ["Bo › Next\nSend her two pages."]
    after = {passage.text: passage.id for passage in kept.store.passages(kept.store.vectors("ana")[0], "ana")}
    assert after["She weaves in Leeds."] == before["She weaves in Leeds."]
    assert "Send her the page." not in after


def test_a_renamed_or_moved_file_is_followed_without_reading_it(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.sync()
    ids = set(kept.store.vectors("ana")[0])
    (kept.notes / "old").mkdir()
    (kept.notes / "meetings" / "bo.md").rename(kept.notes / "old" / "bo in march.md")
    (kept.notes / "todo.txt").rename(kept.notes / "done.txt")
    monkeypatch.setattr(Reader, "read", None)
    done = kept.sync()
    assert (done.moved, done.read, done.removed, done.unchanged) == (2, 0, 0, 2)
    assert kept.embedder.texts == []
    assert set(kept.store.vectors("ana")[0]) == ids
    assert kept.sources() == ["done.txt", "offers.docx", "old/bo in march.md", "page.html"]
    titles = {passage.source: passage.title for passage in kept.store.passages(sorted(ids), "ana")}
    assert titles["done.txt"] == "Done"
    assert titles["old/bo in march.md"] == "Bo"


def test_a_file_given_another_ending_is_read_as_what_it_is_now(kept: Kept) -> None:
    (kept.notes / "list.txt").write_text("# Tea\n\n**milk**\n")
    kept.sync()
    (kept.notes / "list.txt").rename(kept.notes / "list.md")
    done = kept.sync()
    assert (done.moved, done.read, done.removed) == (0, 1, 1)
    assert "milk" in "".join(kept.texts())
    assert "**milk**" not in kept.texts()


def test_a_copy_is_a_document_of_its_own_with_the_vectors_there_are(kept: Kept) -> None:
    kept.sync()
    shutil.copy(kept.notes / "meetings" / "bo.md", kept.notes / "bo copy.md")
    done = kept.sync()
    assert (done.read, done.moved) == (1, 0)
    assert kept.embedder.texts == []
    assert kept.texts().count("She weaves in Leeds.") == 2


def test_a_deleted_file_and_a_skipped_one_that_is_gone_are_dropped(kept: Kept) -> None:
    (kept.notes / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    kept.sync()
    (kept.notes / "todo.txt").unlink()
    (kept.notes / "broken.pdf").unlink()
    done = kept.sync()
    assert (done.removed, done.skipped) == (1, ())
    assert "todo.txt" not in kept.sources()
    assert kept.store.counts("ana").skipped == ()


def test_a_file_that_became_unreadable_is_no_longer_cited_and_one_that_was_mended_is(kept: Kept) -> None:
    kept.sync()
    note = kept.notes / "todo.txt"
    note.write_bytes(b"\0\1\2\3" * 50)
    assert [one.source for one in kept.sync().skipped] == ["todo.txt"]
    assert "todo.txt" not in kept.sources()
    note.write_text("Pay Bo.")
    assert kept.sync().skipped == ()
    assert "Pay Bo." in kept.texts()


def test_a_folder_that_is_missing_drops_nothing(kept: Kept) -> None:
    kept.sync()
    before = kept.texts()
    kept.notes.rename(kept.home / "elsewhere")
    with pytest.raises(FolderMissing, match=r"notes: the folder is not there or cannot be listed\. Check"):
        kept.sync()
    assert kept.texts() == before


def test_a_folder_that_comes_up_empty_as_an_unmounted_drive_does_drops_nothing_and_says_so(kept: Kept) -> None:
    kept.sync()
    before = kept.texts()
    kept.notes.rename(kept.home / "drive")
    kept.notes.mkdir()
    for _ in range(2):
        done = kept.sync()
        assert (done.found, done.removed, done.spared, done.passages) == (0, 0, 4, 5)
        assert kept.texts() == before
    kept.notes.rmdir()
    (kept.home / "drive").rename(kept.notes)
    again = kept.sync()
    assert (again.unchanged, again.spared) == (4, 0)
    assert kept.embedder.texts == []


def test_a_folder_that_the_user_emptied_is_empty(kept: Kept) -> None:
    kept.sync()
    shutil.rmtree(kept.notes / "meetings")
    for file in kept.notes.iterdir():
        file.unlink()
    done = kept.sync()
    assert (done.removed, done.spared) == (4, 0)
    assert kept.texts() == []


def test_another_folder_with_files_of_its_own_takes_the_place_of_the_old_one(kept: Kept) -> None:
    kept.sync()
    shutil.move(kept.notes, kept.home / "old")
    kept.notes.mkdir()
    (kept.notes / "new.md").write_text("A new note.")
    assert kept.sync().removed == 4
    assert kept.texts() == ["A new note."]


def test_a_file_that_is_being_written_keeps_what_was_read_of_it_until_it_rests(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.sync()
    note = kept.notes / "todo.txt"
    note.write_text("Half of it")

    def written_meanwhile(path: Path, source: str) -> bytes:
        content = content_of(path, source)
        with path.open("a") as file:
            file.write(", and more.")
        return content

    with monkeypatch.context() as patch:
        patch.setattr("knowledge.sync.content_of", written_meanwhile)
        done = kept.sync()
    assert [one.reason for one in done.skipped] == [
        "todo.txt: it is being written just now. Sync again when that is done."
    ]
    assert "Pay £5 to Bo – “soon”" in kept.texts()
    assert kept.sync().read == 1
    assert "Half of it, and more." in kept.texts()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may list every folder")
def test_what_is_in_a_folder_that_cannot_be_listed_is_kept(kept: Kept) -> None:
    kept.sync()
    (kept.notes / "meetings").chmod(0)
    try:
        done = kept.sync()
    finally:
        (kept.notes / "meetings").chmod(0o700)
    assert done.removed == 0
    assert [one.source for one in done.skipped] == ["meetings"]


def test_what_is_in_a_folder_that_fails_to_list_is_kept(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.sync()
    listing = os.scandir

    def failing(path: Path) -> object:
        if Path(path).name == "meetings":
            raise PermissionError(13, "Permission denied")
        return listing(path)

    monkeypatch.setattr("knowledge.listing.os.scandir", failing)
    done = kept.sync()
    assert done.removed == 0
    assert [one.reason.split(".")[0] for one in done.skipped] == ["meetings: the folder cannot be listed"]
    assert "meetings/bo.md" in kept.sources()


def test_a_file_that_cannot_be_opened_now_keeps_what_was_read_of_it(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.sync()
    (kept.notes / "todo.txt").write_text("Something new, but locked.")
    opened = Path.open

    def failing(path: Path, *given: object) -> object:
        if path.name == "todo.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *given)  # type: ignore[call-overload]

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", failing)
        assert "permission denied" in kept.sync().skipped[0].reason
    assert "Pay £5 to Bo – “soon”" in kept.texts()
    kept.sync()
    assert "Something new, but locked." in kept.texts()


def test_hidden_files_lock_files_and_links_out_of_the_folder_are_left_alone(kept: Kept) -> None:
    for name in (".obsidian/a.md", ".git/b.md", ".trash/c.md", ".hidden.md", "~$offers.docx"):
        path = kept.notes / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("not for reading")
    secret = kept.home / "secret.md"
    secret.write_text("not in the folder")
    (kept.home / "private").mkdir()
    (kept.home / "private" / "x.md").write_text("not in the folder either")
    (kept.notes / "link.md").symlink_to(secret)
    (kept.notes / "folder").symlink_to(kept.home / "private")
    (kept.notes / "again").symlink_to(kept.notes)
    (kept.notes / "nowhere.md").symlink_to(kept.home / "gone.md")
    os.mkfifo(kept.notes / "pipe.md")
    done = kept.sync()
    assert done.read == 4
    assert [(one.source, one.reason.partition(": ")[2].partition(".")[0]) for one in done.skipped] == [
        ("folder", "it is a link that leads out of the folder"),
        ("link.md", "it is a link that leads out of the folder"),
        ("nowhere.md", "it is a link that leads nowhere, or round in a circle"),
        ("pipe.md", "it is a pipe or a device, not a file"),
    ]
    assert not any("not " in text for text in kept.texts())


def test_names_are_safe_to_show_and_two_that_look_alike_stay_two(kept: Kept) -> None:
    (kept.notes / "caf\u00e9.md").write_text("One.")
    (kept.notes / "cafe\u0301.md").write_text("Two.")
    (kept.notes / "\u202egpj.md").write_text("Three.")
    kept.sync()
    assert {"One.", "Two.", "Three."} <= set(kept.texts())
    sources = kept.sources()
    assert "gpj.md" in sources
    assert len([source for source in sources if source.startswith("caf\u00e9")]) == 2
    assert kept.sync().unchanged == 7


def test_a_passage_knows_its_day_and_people_and_a_renamed_file_takes_the_day_of_its_new_name(kept: Kept) -> None:
    (kept.notes / "2031-06-12 tea.md").write_text("---\nwith: Omar Haddad\n---\nTea was served.")
    kept.sync()

    def tea() -> tuple[object, tuple[str, ...]]:
        ids, _ = kept.store.vectors("ana")
        return next((one.on, one.people) for one in kept.store.passages(ids, "ana") if "Tea" in one.text)

    assert tea() == (date(2031, 6, 12), ("Omar Haddad",))
    (kept.notes / "2031-06-12 tea.md").rename(kept.notes / "2031-06-13 tea.md")
    kept.sync()
    assert tea() == (date(2031, 6, 13), ("Omar Haddad",))


def test_a_single_file_can_be_synced(kept: Kept) -> None:
    done = kept.sync(kept.notes / "todo.txt")
    assert (done.found, done.read, done.passages) == (1, 1, 1)
    assert kept.sources() == ["todo.txt"]
    assert kept.sync(kept.notes / "todo.txt").unchanged == 1


def test_another_model_embeds_again_from_what_is_kept(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.sync()
    ids = set(kept.store.vectors("ana")[0])
    revision = kept.store.revision("ana")
    monkeypatch.setattr(Reader, "read", None)
    done = kept.sync(model="m2")
    assert (done.read, done.unchanged) == (0, 4)
    assert "Bo › Next\nSend her the page." in kept.embedder.texts
    assert len(kept.embedder.texts) == 5
    assert set(kept.store.vectors("ana")[0]) == ids
    assert kept.store.model("ana") == "m2"
    assert kept.store.revision("ana") > revision
    kept.sync(model="m2")
    assert kept.embedder.texts == []


def test_a_change_of_model_that_was_stopped_goes_on_where_it_was(kept: Kept) -> None:
    kept.sync()
    stop = Event()
    stop.set()
    kept.sync(model="m2", stop=stop)
    assert kept.store.vectors("ana")[0] == []
    kept.sync(model="m2")
    assert len(kept.store.vectors("ana")[0]) == 5


def test_a_new_edition_of_the_code_reads_every_file_again(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.sync()
    monkeypatch.setattr("knowledge.sync.EDITION", 99)
    assert kept.sync().read == 4
    assert kept.embedder.texts == []


def test_two_owners_and_the_built_in_course_are_kept_apart(kept: Kept) -> None:
    kept.sync()
    kept.sync(owner="ben")
    kept.sync(owner=BUILT_IN, kind=Kind.COURSE, built_in=True)
    assert kept.texts("ben") == kept.texts("ana")
    assert not set(kept.store.vectors("ana")[0]) & set(kept.store.vectors("ben")[0])
    moved = kept.home / "upgraded"
    kept.notes.rename(moved)
    assert kept.sync(moved, owner=BUILT_IN, kind=Kind.COURSE, built_in=True).unchanged == 4
    assert [folder.root for folder in kept.store.folders(BUILT_IN)] == [BUILT_IN]


def test_progress_counts_to_the_number_of_files(kept: Kept) -> None:
    told: list[Progress] = []
    kept.sync(progress=told.append)
    assert [one.found for one in told] == [4] * 5
    assert [one.source for one in told] == ["meetings/bo.md", "offers.docx", "page.html", "todo.txt", ""]
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert told[-1].done == 4


def test_a_stop_in_the_middle_of_a_long_document_leaves_it_for_next_time(kept: Kept) -> None:
    (kept.notes / "long.md").write_text("".join(f"{number}. {STORY}\n\n" for number in range(900)))
    stop = Event()
    calls = 0

    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        nonlocal calls
        calls += 1
        stop.set()
        return kept.embedder(texts)

    done = kept.sync(embed=embed, stop=stop)
    assert calls == 1
    assert done.read == 0
    assert "long.md" not in kept.sources()
    again = kept.sync()
    assert again.read == 5
    assert again.removed == 0


def test_a_stop_keeps_the_files_that_are_complete_and_the_next_sync_embeds_none_of_them(kept: Kept) -> None:
    shutil.rmtree(kept.notes)
    kept.notes.mkdir()
    for number in range(30):
        (kept.notes / f"{number:02}.md").write_text(f"Bread number {number}, from Bo.")
    stop = Event()

    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        stop.set()
        return kept.embedder(texts)

    done = kept.sync(embed=embed, stop=stop)
    assert (done.read, len(kept.embedder.texts)) == (16, 16)
    assert kept.sync().read == 14
    assert len(kept.embedder.texts) == 14


def test_a_stop_drops_nothing_that_was_not_looked_at(kept: Kept) -> None:
    kept.sync()
    (kept.notes / "todo.txt").unlink()
    stop = Event()
    stop.set()
    assert kept.sync(stop=stop).removed == 0
    assert "todo.txt" in kept.sources()


def test_an_embedder_that_fails_loses_nothing_and_the_next_sync_goes_on(kept: Kept) -> None:
    kept.sync()
    (kept.notes / "new.md").write_text("A new note.")

    def failing(texts: Sequence[str]) -> NDArray[np.float32]:
        raise RuntimeError("no model")

    with pytest.raises(RuntimeError):
        kept.sync(embed=failing)
    assert len(kept.texts()) == 5
    assert kept.sync().read == 1


def test_two_syncs_at_once_leave_each_file_once(kept: Kept) -> None:
    for number in range(40):
        (kept.notes / f"note {number}.md").write_text(f"# Note {number}\n\n{STORY}{number}\n")
    others = [Kept(kept.home) for _ in range(3)]
    threads = [Thread(target=other.sync) for other in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    in_step(kept)
    assert kept.sync().unchanged == 44


def in_step(kept: Kept) -> None:
    """Fail unless every document is kept once, whole, and every passage has the vector of its own words."""
    from knowledge.splitting import digest_of, embedded

    with reading(kept.store.engine) as connection:
        doubled = "SELECT count(*) FROM (SELECT 1 FROM documents GROUP BY owner, folder, source HAVING count(*) > 1)"
        assert connection.exec_driver_sql(doubled).scalar() == 0
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        rows = connection.exec_driver_sql(
            "SELECT d.id, d.title, p.heading, p.overlap, p.text, p.digest, p.vector, p.position "
            "FROM documents d LEFT JOIN passages p ON p.document = d.id ORDER BY d.id, p.position"
        ).all()
    import json

    positions: dict[str, list[int]] = {}
    for row in rows:
        assert row.text is not None, "a document without passages"
        whole = embedded(row.title, json.loads(row.heading), row.overlap, row.text)
        assert row.digest == digest_of(whole)
        assert row.vector == vector(whole).tobytes()
        positions.setdefault(row.id, []).append(row.position)
    assert all(found == list(range(len(found))) for found in positions.values())


KILLED = """
import sys, time
sys.path[:0] = {path!r}
from pathlib import Path
import test_sync
kept = test_sync.Kept(Path({home!r}))
def slow(texts):
    time.sleep(0.004)
    return kept.embedder(texts)
print("go", flush=True)
kept.sync(embed=slow)
"""


def test_a_sync_killed_at_any_moment_loses_and_doubles_nothing(kept: Kept) -> None:
    chance = random.Random(7)
    for number in range(60):
        (kept.notes / f"note {number}.md").write_text(f"# Note {number}\n\n" + f"{STORY}{number}. " * (number % 13 + 1))
    acknowledged: set[str] = set()
    script = KILLED.format(path=[str(Path(__file__).parent), *sys.path], home=str(kept.home))
    for round_number in range(5):
        changed = kept.notes / f"note {round_number}.md"
        changed.write_text(f"# Note {round_number}\n\nEdited in round {round_number}. {STORY}")
        child = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, start_new_session=True)
        assert child.stdout is not None
        assert child.stdout.readline() == b"go\n"
        time.sleep(chance.uniform(0.0, 0.5))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        in_step(kept)
        now = set(kept.sources())
        assert acknowledged <= now
        acknowledged = now
    done = kept.sync()
    assert done.passages == len(kept.texts())
    assert len(kept.sources()) == 64
    in_step(kept)
    fresh = Kept(kept.home / "fresh")
    fresh.sync(kept.notes)
    assert kept.texts() == fresh.texts()
