"""Two owners' folders under random edits, renames, deletes, kills and questions, beside a plain model of what is kept.

The model is a dictionary: owner and file to the words in it. After a whole sync the library must hold exactly the
folder's readable files; after one that was stopped or killed, each file as it was or as it is; and nobody ever sees
what is another's. `Machine` is run by `test_model_based.py`, and longer by `tests/benchmarks/model_based.py`.
"""

import re
import shutil
import tempfile
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from threading import Event as Stop
from types import TracebackType
from typing import Any
from unittest import mock

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import event

from knowledge.database import open_engine
from knowledge.errors import FolderMissing, LibraryEmpty, NotesUnreadable, PassageGone
from knowledge.library import Library
from knowledge.migrations import migrate
from knowledge.passage import Kind, Scope
from knowledge.reading import Document
from knowledge.reading.parsing import parsed
from knowledge.reading.refusal import Refusal
from tests.knowledge.fakes import FakeEmbed

ROOTS = {"ana/notes": Kind.NOTES, "ana/course": Kind.COURSE, "ben/notes": Kind.NOTES}
FILES = ("a.md", "b.md", "c.txt", "talks/d.md", "talks/june/e.md", "talks/june/f.txt", "2026-06-12.md")
FOLDERS = ("talks", "talks/june")
WORD = re.compile(r"\b[a-z]+word\d+x\b")

roots = st.sampled_from(sorted(ROOTS))
files = st.sampled_from(FILES)
folders = st.sampled_from(FOLDERS)
moments = st.integers(0, 12)
which = st.integers(0, 99)
"""One of the files that are there, in the order of their names, round and round."""


class Killed(BaseException):
    """The process is gone; nothing of ours catches it."""


class Counted(Stop):
    """Set from the nth time that somebody looks."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def is_set(self) -> bool:
        self.looks -= 1
        return self.looks < 0


class HereReader:
    """Reads in this process: starting a child for every sync is most of what a sync of few files takes."""

    def __enter__(self) -> "HereReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def read(self, content: bytes, source: str) -> Document:
        try:
            return parsed(content, source)
        except Refusal as refusal:
            raise NotesUnreadable(f"{source}: {refusal.reason}.") from refusal


Shelf = dict[str, frozenset[str]]
"""Words by source: of a folder's files, or of what is kept of it."""


class Machine(RuleBasedStateMachine):
    """The folders, the library and the model. `steps` counts the rules run, over all machines."""

    steps = 0
    real_reader = False

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(prefix="model-based-"))
        self.words = 0
        self.kept: dict[str, Shelf] = {}
        self.doubtful: dict[str, Shelf] = {}
        for root in ROOTS:
            (self.home / root).mkdir(parents=True)
        self.patch = mock.patch("knowledge.sync.Reader", HereReader)
        if not self.real_reader:
            self.patch.start()
        self._open()

    def teardown(self) -> None:
        self._close()
        if not self.real_reader:
            self.patch.stop()
        shutil.rmtree(self.home)

    # What happens to the files

    @initialize()
    def begin_with_something(self) -> None:
        for root in ROOTS:
            for file in FILES[:4]:
                self._write(root, file, [self._paragraph(root) for _ in range(2)])
            self.sync(root)

    @rule(root=roots, file=files, paragraphs=st.integers(1, 3))
    def write(self, root: str, file: str, paragraphs: int) -> None:
        self._write(root, file, [self._paragraph(root) for _ in range(paragraphs)])

    @rule(root=roots, one=which, place=st.integers(0, 2))
    def edit_a_paragraph(self, root: str, one: int, place: int) -> None:
        if path := self._there(root, one):
            paragraphs = path.read_text("utf-8", "replace").split("\n\n")
            paragraphs[place % len(paragraphs)] = self._paragraph(root)
            path.write_text("\n\n".join(paragraphs), encoding="utf-8")

    @rule(root=roots, one=which, to_root=roots, to=files)
    def move(self, root: str, one: int, to_root: str, to: str) -> None:
        """Within a folder, or to another of the same owner's."""
        there = root if _owner(root) != _owner(to_root) else to_root
        if path := self._there(root, one):
            (self.home / there / to).parent.mkdir(parents=True, exist_ok=True)
            path.replace(self.home / there / to)

    @rule(root=roots, one=which, other=which)
    def swap(self, root: str, one: int, other: int) -> None:
        first, second, aside = self._there(root, one), self._there(root, other), self.home / "aside"
        if first and second and first != second:
            first.replace(aside)
            second.replace(first)
            aside.replace(second)

    @rule(root=roots, one=which, to=files)
    def copy(self, root: str, one: int, to: str) -> None:
        path = self._there(root, one)
        if path and path != self.home / root / to:
            (self.home / root / to).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, self.home / root / to)

    @rule(root=roots, one=which)
    def delete(self, root: str, one: int) -> None:
        if path := self._there(root, one):
            path.unlink()

    @rule(root=roots, folder=folders)
    def delete_a_folder(self, root: str, folder: str) -> None:
        shutil.rmtree(self.home / root / folder, ignore_errors=True)

    @rule(root=roots)
    def rename_a_folder(self, root: str) -> None:
        here, there = self.home / root / "talks", self.home / root / "old talks"
        if there.exists():
            here, there = there, here
        if here.exists() and not there.exists():
            here.rename(there)

    @rule(root=roots, file=files)
    def spoil(self, root: str, file: str) -> None:
        (self.home / root / file).parent.mkdir(parents=True, exist_ok=True)
        (self.home / root / file).write_bytes(b"\0\1\2\3" * 30 + bytes([self.words % 256]))
        self.words += 1

    # What the library is asked to do

    @rule(root=roots)
    def sync(self, root: str) -> None:
        self._library_sync(root, root)
        self.kept[root] = self._on_disk(root)
        self.doubtful.pop(root, None)

    @rule()
    def sync_everything(self) -> None:
        for root in ROOTS:
            self.sync(root)

    @rule(root=roots, part=st.sampled_from((*FOLDERS, *FILES)))
    def sync_a_part(self, root: str, part: str) -> None:
        if root not in self.kept or not (self.home / root / part).exists():
            return
        self._library_sync(root, f"{root}/{part}")
        for shelf in (self.kept[root], self.doubtful.get(root, {})):
            for source in [source for source in shelf if _inside(source, part)]:
                del shelf[source]
        self.kept[root] |= {source: one for source, one in self._on_disk(root).items() if _inside(source, part)}

    @rule(root=roots, moment=moments)
    def sync_and_stop(self, root: str, moment: int) -> None:
        self._doubt(root)
        self._library_sync(root, root, stop=Counted(moment))

    @rule(root=roots, moment=moments)
    def sync_and_be_killed(self, root: str, moment: int) -> None:
        self._doubt(root)
        with self._killing(moment):
            self._library_sync(root, root)
        self._close()
        self._open()

    @rule(root=roots, empty=st.booleans())
    def sync_while_the_drive_is_away(self, root: str, empty: bool) -> None:
        here, away = self.home / root, self.home / "away"
        here.rename(away)
        try:
            if empty:
                here.mkdir()
                self._library_sync(root, root)
                self.kept.setdefault(root, {})
                here.rmdir()
            else:
                with pytest.raises(FolderMissing):
                    self._library_sync(root, root)
        finally:
            away.rename(here)

    @rule()
    def start_again(self) -> None:
        self._close()
        self._open()

    @precondition(lambda self: self.kept)
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        root = data.draw(st.sampled_from(sorted(self.kept)))
        owner = _owner(root)
        held = {folder.root: folder.id for folder in self.library.status(owner).mine.folders}
        other = "ben" if owner == "ana" else "ana"
        assert not self.library.forget_folder(held[str(self.home / root)], owner=other)
        assert self.library.forget_folder(held[str(self.home / root)], owner=owner)
        del self.kept[root]
        self.doubtful.pop(root, None)

    @rule(owner=st.sampled_from(("ana", "ben")), data=st.data())
    def ask(self, owner: str, data: st.DataObject) -> None:
        """For words that are there, words that were, and words that are another's."""
        number = data.draw(st.integers(0, max(self.words, 1)))
        whose = data.draw(st.sampled_from(("ana", "ben")))
        word = f"{whose}word{number}x"
        if not any(_owner(root) == owner for root in self.kept):
            return
        for found in (
            self.library.search(word, owner=owner, scope=Scope.MINE, limit=20),
            self.library.ask(f"What is {word}?", owner=owner, scope=Scope.MINE, limit=20).passages,
        ):
            texts = [passage.text for passage in found]
            assert all(word.startswith(owner) for text in texts for word in WORD.findall(text))
            hits = {passage.source for passage in found if word in passage.text}
            sure = {source for root, source in self._sure(owner) if word in self.kept[root][source]}
            assert sure <= hits, f"{word} is not found"
            maybe = {source for root, source in self._maybe(owner, word)}
            assert hits <= sure | maybe, f"{word} is found where it is not"

    # What must hold after every step

    @invariant()
    def the_library_holds_what_the_model_holds(self) -> None:
        type(self).steps += 1
        held = self._held()
        for root in ROOTS:
            kept, doubtful = self.kept.get(root, {}), self.doubtful.get(root, {})
            here = held.get(root, {})
            for source in {*kept, *here} - set(doubtful):
                assert here.get(source) == kept.get(source), f"{root}/{source}"
            for source in doubtful:
                assert here.get(source) in (kept.get(source), doubtful[source] or None), f"{root}/{source}"

    @invariant()
    def nobody_opens_or_lists_what_is_anothers(self) -> None:
        for owner, other in (("ana", "ben"), ("ben", "ana")):
            for folder in self.library.status(owner).mine.folders:
                assert Path(folder.root).parent.name == owner
            ids = self.library._store.vectors(owner)[0]
            for one in ids[:2]:
                assert self.library.opened(one, owner=owner).passage.id == one
                with pytest.raises(PassageGone):
                    self.library.opened(one, owner=other)
                assert self.library.neighbours(self.library.opened(one, owner=owner).passage, owner=other) == (
                    None,
                    None,
                )
            if not ids:
                continue
            try:
                self.library.search("anything", owner=owner, scope=Scope.MINE)
            except LibraryEmpty:
                pytest.fail("what is kept cannot be searched")

    # How it is done

    def _open(self) -> None:
        self.engine = open_engine(self.home / "data" / "library.db")
        migrate(self.engine)
        self.library = Library(self.engine, FakeEmbed(), folder=self.home / "data", exclusive=False)

    def _close(self) -> None:
        self.library.close()
        self.engine.dispose()

    def _library_sync(self, root: str, path: str, **more: Any) -> None:
        self.library.sync(self.home / path, owner=_owner(root), kind=ROOTS[root], **more)

    @contextmanager
    def _killing(self, moment: int) -> Any:
        """Ends the block at its nth commit: nothing of that transaction, nor of what would follow, is kept."""
        left = [moment]

        def kill(_connection: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Killed

        event.listen(self.engine, "commit", kill)
        try:
            yield
        except Killed:
            return
        finally:
            event.remove(self.engine, "commit", kill)

    def _doubt(self, root: str) -> None:
        """From now until the next whole sync each file may be as it was, or as it is on disk."""
        self._settle(root)
        kept, now = self.kept.setdefault(root, {}), self._on_disk(root)
        self.doubtful[root] = {
            source: now.get(source, frozenset()) for source in {*kept, *now} if kept.get(source) != now.get(source)
        }

    def _settle(self, root: str) -> None:
        """Take what is in doubt as the library has it: the invariant has just found it to be one or the other."""
        here = self._held().get(root, {})
        for source in self.doubtful.pop(root, {}):
            self.kept[root].pop(source, None)
            if source in here:
                self.kept[root][source] = here[source]

    def _sure(self, owner: str) -> list[tuple[str, str]]:
        return [
            (root, source)
            for root, shelf in self.kept.items()
            if _owner(root) == owner
            for source in shelf
            if source not in self.doubtful.get(root, {})
        ]

    def _maybe(self, owner: str, word: str) -> list[tuple[str, str]]:
        return [
            (root, source)
            for root, shelf in self.doubtful.items()
            if _owner(root) == owner
            for source in shelf
            if word in shelf[source] | self.kept[root].get(source, frozenset())
        ]

    def _on_disk(self, root: str) -> Shelf:
        folder = self.home / root
        found: Shelf = {}
        for path in folder.rglob("*"):
            if path.is_file() and not path.read_bytes().startswith(b"\0"):
                found[path.relative_to(folder).as_posix()] = frozenset(WORD.findall(path.read_text("utf-8")))
        return found

    def _held(self) -> dict[str, Shelf]:
        """What the library holds, read past all that could hide a doubled or a foreign passage."""
        query = (
            "SELECT f.owner, f.root, d.source, d.owner AS whose, p.owner AS theirs, p.text, d.text AS whole "
            "FROM folders f JOIN documents d ON d.folder = f.id JOIN passages p ON p.document = d.id"
        )
        held: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        times: dict[tuple[str, str], int] = defaultdict(int)
        with self.engine.connect() as connection:
            for row in connection.exec_driver_sql(query).all():
                assert row.owner == row.whose == row.theirs
                root = Path(row.root).relative_to(self.home).as_posix()
                assert root in ROOTS, "a part was kept as a folder of its own"
                words = WORD.findall(row.text)
                held[root][row.source].update(words)
                times[root, row.source] += len(words)
                assert set(words) <= set(WORD.findall(row.whole))
        for (root, source), count in times.items():
            assert count == len(held[root][source]), f"{root}/{source} is kept twice"
        return {root: {source: frozenset(words) for source, words in shelf.items()} for root, shelf in held.items()}

    def _paragraph(self, root: str) -> str:
        self.words += 1
        return f"The lamp {_owner(root)}word{self.words}x costs {self.words} pounds, and {_owner(root)} wants it."

    def _there(self, root: str, one: int) -> Path | None:
        found = sorted(path for path in (self.home / root).rglob("*") if path.is_file())
        return found[one % len(found)] if found else None

    def _write(self, root: str, file: str, paragraphs: list[str]) -> None:
        path = self.home / root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(paragraphs), encoding="utf-8")


def _owner(root: str) -> str:
    return root.partition("/")[0]


def _inside(source: str, part: str) -> bool:
    return source == part or source.startswith(f"{part}/")
