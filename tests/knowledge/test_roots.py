"""A folder inside a synced folder, or a file in it, is kept once, whichever was synced first."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from knowledge.errors import FolderMissing
from knowledge.library import Library
from knowledge.passage import Kind, Scope
from tests.knowledge.fakes import FakeEmbed


@pytest.fixture
def embed() -> FakeEmbed:
    return FakeEmbed()


@pytest.fixture
def library(engine: Engine, embed: FakeEmbed, tmp_path: Path) -> Library:
    return Library(engine, embed, folder=tmp_path / "home", exclusive=False)


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    (folder / "talks" / "june").mkdir(parents=True)
    (folder / "plum.md").write_text("Plums keep for a week.\n")
    (folder / "talks" / "quince.md").write_text("Quinces are hard until they are cooked.\n")
    (folder / "talks" / "june" / "fig.md").write_text("Figs bruise on the way home.\n")
    return folder


def held(library: Library, owner: str = "me") -> list[tuple[str, int]]:
    return [(Path(folder.root).name, folder.documents) for folder in library.status(owner).mine.folders]


def sources(library: Library, about: str, owner: str = "me") -> list[str]:
    return [one.source for one in library.search(about, owner=owner, scope=Scope.MINE) if about in one.text.lower()]


def test_a_file_inside_a_synced_folder_is_a_part_of_it(library: Library, notes: Path, embed: FakeEmbed) -> None:
    library.sync(notes)
    before = embed.texts
    done = library.sync(notes / "talks" / "june" / "fig.md")
    assert (done.found, done.read, done.unchanged, done.removed, done.passages) == (1, 0, 1, 0, 1)
    assert held(library) == [("notes", 3)]
    assert embed.texts == before
    assert sources(library, "figs") == ["talks/june/fig.md"]


def test_a_part_alone_is_looked_at_when_only_a_part_is_synced(library: Library, notes: Path) -> None:
    library.sync(notes)
    (notes / "plum.md").unlink()
    (notes / "talks" / "quince.md").unlink()
    (notes / "talks" / "june" / "fig.md").write_text("Figs dry well.\n")
    (notes / "talks" / "pear.md").write_text("Pears ripen from the inside.\n")
    done = library.sync(notes / "talks")
    assert (done.found, done.read, done.removed, done.passages) == (2, 2, 1, 2)
    assert sources(library, "plums") == ["plum.md"]
    assert sources(library, "pears") == ["talks/pear.md"]
    assert sources(library, "quinces") == []
    assert library.sync(notes).removed == 1


def test_a_part_that_is_not_there_drops_nothing(library: Library, notes: Path) -> None:
    library.sync(notes)
    (notes / "talks").rename(notes / "elsewhere")
    with pytest.raises(FolderMissing, match="talks"):
        library.sync(notes / "talks")
    assert held(library) == [("notes", 3)]


def test_a_folder_around_synced_ones_takes_them_in_without_reading_or_embedding(
    library: Library, notes: Path, embed: FakeEmbed
) -> None:
    library.sync(notes / "plum.md")
    library.sync(notes / "talks" / "june")
    library.sync(notes / "talks")
    assert held(library) == [("plum.md", 1), ("talks", 2)]
    before = embed.texts
    done = library.sync(notes)
    assert (done.read, done.unchanged, done.removed) == (0, 3, 0)
    assert embed.texts == before
    assert held(library) == [("notes", 3)]
    assert sources(library, "figs") == ["talks/june/fig.md"]
    assert sources(library, "plums") == ["plum.md"]


def test_a_library_that_holds_them_twice_is_mended_by_the_next_sync(library: Library, notes: Path) -> None:
    library.sync(notes)
    double_root(library, notes)
    assert held(library) == [("notes", 3), ("talks", 3)]
    library.sync(notes)
    assert held(library) == [("notes", 3)]
    assert sources(library, "figs") == ["talks/june/fig.md"]


def double_root(library: Library, notes: Path) -> None:
    """Bring about what this used to do: the part kept as a folder of its own, beside the whole."""
    from knowledge.shelf import Shelf
    from tests.knowledge.shelving import sheet

    shelf = Shelf(library._store.engine, "me", Kind.NOTES, str(notes / "talks"), "fake")
    for source in ("quince.md", "june/fig.md", "gone.md"):
        made = sheet(source, [("", "figs again")])
        shelf.put(made, {leaf.digest: FakeEmbed()(["figs again"])[0] for leaf in made.leaves})


def test_a_part_of_another_kind_is_a_folder_of_its_own_and_leaves_the_folder_around_it(
    library: Library, notes: Path, embed: FakeEmbed
) -> None:
    library.sync(notes)
    before = embed.texts
    done = library.sync(notes / "talks", kind=Kind.COURSE)
    assert (done.found, done.removed) == (2, 0)
    assert embed.texts == before
    assert held(library) == [("notes", 1), ("talks", 2)]
    assert library.sync(notes).unchanged == 1
    assert held(library) == [("notes", 1), ("talks", 2)]
    assert [one.kind for one in library.search("quinces", scope=Scope.COURSE)[:1]] == [Kind.COURSE]
    before = embed.texts
    library.sync(notes / "talks" / "june")
    assert embed.texts == before
    assert sorted(held(library)) == [("june", 1), ("notes", 1), ("talks", 1)]
    library.sync(notes / "talks")
    assert held(library) == [("notes", 3)]


def test_one_file_of_another_kind_is_taken_out_of_the_folder_around_it(library: Library, notes: Path) -> None:
    library.sync(notes)
    assert library.sync(notes / "plum.md", kind=Kind.COURSE).found == 1
    assert library.sync(notes).found == 2
    assert held(library) == [("notes", 2), ("plum.md", 1)]
    assert sources(library, "plums") == ["plum.md"]


def test_names_that_begin_alike_are_not_inside_one_another(library: Library, notes: Path) -> None:
    (notes / "talks two").mkdir()
    (notes / "talks two" / "sloe.md").write_text("Sloes want frost.\n")
    library.sync(notes)
    (notes / "talks two" / "sloe.md").unlink()
    assert library.sync(notes / "talks").removed == 0
    assert sources(library, "sloes") == ["talks two/sloe.md"]
    (notes / "plum.mdx").write_text("no")
    assert library.sync(notes / "plum.md").removed == 0


def test_what_a_folder_leaves_out_can_be_synced_by_itself(library: Library, notes: Path) -> None:
    (notes / ".drafts").mkdir()
    (notes / ".drafts" / "sloe.md").write_text("Sloes want frost.\n")
    library.sync(notes)
    library.sync(notes / ".drafts")
    library.sync(notes)
    assert held(library) == [("notes", 3), (".drafts", 1)]
    assert sources(library, "sloes") == ["sloe.md"]


def test_what_one_owner_synced_is_no_folder_of_another(library: Library, notes: Path) -> None:
    library.sync(notes, owner="ana")
    library.sync(notes / "talks", owner="ben")
    assert held(library, "ana") == [("notes", 3)]
    assert held(library, "ben") == [("talks", 2)]
    assert sources(library, "plums", "ben") == []
