"""A folder of hostile files among good ones: one line for each bad one, every good one kept, and nothing else said."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge.database import open_engine
from knowledge.migrations import migrate
from knowledge.passage import Kind, Skipped
from knowledge.store import Store
from knowledge.sync import sync
from tests.benchmarks.hostility.case import Case
from tests.benchmarks.hostility.good import good_files
from tests.benchmarks.hostility.office import office
from tests.benchmarks.hostility.pages import pages
from tests.benchmarks.hostility.papers import papers
from tests.benchmarks.hostility.places import make_names, make_places
from tests.benchmarks.hostility.texts import texts

LARGEST = 150_000
EVERY_NTH = 7
ALWAYS = (
    *("locked with RC4-40.pdf", "pages in a circle.pdf", "minus length.pdf", "javascript.pdf", "501 pages.pdf"),
    *("billion laughs.docx", "lying size.docx", "same bytes many times.docx", "encrypted parts.docx", "nested.docx"),
    *("yaml bomb.md", "yaml that calls code.md", "outside entity.html", "in utf-16-le.txt", "in utf-32.txt"),
    *("bzip2 bomb.docx", "outside entity.docx", "random bytes.txt", "broken halves.txt"),
)


def few() -> list[Case]:
    """The ones always wanted, and of the others that are small every seventh."""
    small = [case for kind in (texts, pages, office, papers) for case in kind() if len(case.content) < LARGEST]
    return [case for at, case in enumerate(small) if case.name in ALWAYS or at % EVERY_NTH == 0]


@dataclass(frozen=True)
class Outcome:
    """A hostile folder and what came of it, by source."""

    folder: Path
    cases: list[Case]
    places: int
    names: int
    lines: list[Skipped]
    kept: dict[str, str]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcome]:
    home = tmp_path_factory.mktemp("hostile")
    folder = home / "notes"
    folder.mkdir()
    cases = few()
    for name, content in [*((case.name, case.content) for case in cases), *good_files(10)]:
        (folder / name).write_bytes(content)
    places = make_places(folder, home / "outside")
    names = make_names(folder / "named")
    engine = open_engine(home / "library.db")
    migrate(engine)
    store = Store(engine)
    done = sync(store, folder, owner="ana", kind=Kind.NOTES, embed=embed, count_tokens=count_words, model="m")
    kept = {passage.source: passage.text for passage in store.passages(store.vectors("ana")[0], "ana")}
    yield Outcome(folder, cases, places, names, list(done.skipped), kept)
    engine.dispose()


def embed(some: Sequence[str]) -> NDArray[np.float32]:
    return np.ones((len(some), 384), dtype=np.float32)


def count_words(text: str) -> int:
    return len(text.split())


def test_each_bad_file_gets_one_line_and_every_good_one_is_kept(outcome: Outcome) -> None:
    lines = Counter(one.source for one in outcome.lines)
    assert set(lines.values()) == {1}
    assert not outcome.kept.keys() & lines.keys()
    for case in outcome.cases:
        assert (case.name in outcome.kept) != (case.name in lines), case.name
        if case.fate != "settled":
            assert (case.name in lines) == (case.fate == "refused"), case.name
    assert {name for name, _ in good_files(10)} <= outcome.kept.keys()
    assert sum(one.startswith("named/") for one in outcome.kept) == outcome.names
    assert len(lines.keys() - {case.name for case in outcome.cases}) == outcome.places
    assert len(outcome.cases) >= 40


def test_every_line_names_the_file_the_reason_and_the_way_out_and_is_safe_to_show(outcome: Outcome) -> None:
    for one in outcome.lines:
        name, _, rest = one.reason.partition(": ")
        assert name == one.source
        assert rest.count(". ") >= 1
        assert rest.endswith(".")
        assert one.reason.isprintable()
        assert "takes too long" not in rest
        assert "without harm" not in rest


def test_nothing_that_a_file_asks_for_is_done(outcome: Outcome) -> None:
    assert not list(outcome.folder.rglob("owned"))
    assert not Path("owned").exists()
    assert not any("heron" in text or "root:" in text for text in outcome.kept.values())
    assert [one.name for one in (outcome.folder.parent / "outside").iterdir()] == ["secret.md"]
