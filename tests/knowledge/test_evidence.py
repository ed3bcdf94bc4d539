"""Answers from evidence, with the real model on invented notes: what is there is quoted, what is not is refused."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from knowledge.database import open_engine
from knowledge.embedding import Embedder
from knowledge.library import Library
from knowledge.migrations import migrate
from knowledge.passage import Scope

MATERIAL = Path(__file__).parent / "material"


@dataclass(frozen=True)
class Asked:
    question: str
    source: str | None
    contains: str | None
    material: str


@pytest.fixture(scope="module")
def library(model_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("evidence")
    engine = open_engine(folder / "library.db")
    migrate(engine)
    made = Library(engine, Embedder(model_folder), folder=folder, exclusive=False)
    made.sync(MATERIAL / "notes")
    made.sync_course()
    yield made
    made.close()
    engine.dispose()


def asked(material: str) -> list[Asked]:
    lines = (MATERIAL / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    every = [Asked(**{key: value for key, value in json.loads(line).items() if key != "kind"}) for line in lines]
    return [one for one in every if one.material == material]


def scope(material: str) -> Scope:
    return Scope.MINE if material == "notes" else Scope.ALL


@pytest.mark.parametrize(("material", "least"), [("notes", 0.9), ("course", 0.9)])
def test_the_answer_is_among_the_five_best_passages(library: Library, material: str, least: float) -> None:
    present = [one for one in asked(material) if one.contains]
    found = [library.ask(one.question, limit=5, scope=scope(material)) for one in present]
    hits = sum(any(one.contains in p.text for p in it.passages) for one, it in zip(present, found, strict=True))
    assert hits / len(present) >= least


def test_most_of_what_is_absent_is_refused_and_little_of_what_is_there(library: Library) -> None:
    every = asked("notes") + asked("course")
    answered = {one: library.ask(one.question, scope=scope(one.material)).answered for one in every}
    absent = [not answered[one] for one in every if not one.contains]
    present = [not answered[one] for one in every if one.contains]
    assert sum(absent) / len(absent) >= 0.6
    assert sum(present) / len(present) <= 0.12


@pytest.mark.parametrize(
    "question",
    ["When did I meet Beatrice?", "What did Kwame tell me about boards?", "what does Ingrid think of my goals?"],
)
def test_a_person_the_material_never_mentions_is_never_answered_about(library: Library, question: str) -> None:
    found = library.ask(question, scope=Scope.MINE)
    assert not found.answered
    assert found.passages  # the nearest thing there is


def test_quotes_are_the_words_of_their_passages_in_reading_order(library: Library) -> None:
    found = library.ask("How should I write for the board?", scope=Scope.MINE)
    assert any("no acronyms" in quote.text for quote in found.quotes)
    for quote in found.quotes:
        assert quote.passage in found.passages
        assert quote.text
        assert quote.text in quote.passage.text
    places = [(found.passages.index(quote.passage), quote.span) for quote in found.quotes]
    assert places == sorted(places)
    assert len(found.quotes) <= 4


@pytest.mark.parametrize("question", ["", "   ", "???", "who", "what was it?"])
def test_a_question_that_asks_nothing_is_not_answered(library: Library, question: str) -> None:
    assert not library.ask(question, scope=Scope.MINE).answered


def test_a_pasted_page_as_a_question_is_looked_at_in_part(library: Library) -> None:
    page = "the pump trial and the board paper " * 20_000
    assert library.ask(page, scope=Scope.MINE).question == page


def test_a_name_is_known_without_its_capital(library: Library) -> None:
    found = library.ask("who mentors helen osei?", scope=Scope.MINE)
    assert any("Graham Ellery" in quote.text for quote in found.quotes)
