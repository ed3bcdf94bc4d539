"""Search: the right passages, each kind in its own right, nothing of anyone else's, and never a stale answer."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from knowledge.corpora import Corpora
from knowledge.database import open_engine
from knowledge.errors import LibraryEmpty
from knowledge.passage import BUILT_IN, Kind, Passage, Scope
from knowledge.search import Search
from knowledge.store import Store
from tests.knowledge.fakes import FakeEmbed
from tests.knowledge.shelving import shelve

NOTES = {
    "people/Ayo.md": [("Ayo", "Ayo repairs battery engines and swims before work.")],
    "pump.md": [
        ("Pump trial", "The pump trial saved money in the first quarter."),
        ("Board", "One page, no acronyms."),
    ],
    "choir.md": [("Choir", "We sing on Wednesday evenings.")],
}


def search_of(engine: Engine, embed: FakeEmbed) -> Search:
    store = Store(engine)
    return Search(store, Corpora(store), embed)


def texts(passages: list[Passage]) -> list[str]:
    return [passage.text for passage in passages]


def test_the_passage_that_answers_comes_first_with_scores_falling(engine: Engine) -> None:
    embed = FakeEmbed()
    shelve(engine, embed, NOTES)
    found = search_of(engine, embed).ranked("what did the pump trial save", "me", 4)
    assert found[0].text.startswith("The pump trial")
    scores = [passage.score for passage in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert len(found) == 4


def test_before_the_first_sync_search_says_what_to_do(engine: Engine) -> None:
    with pytest.raises(LibraryEmpty, match="Sync a folder"):
        search_of(engine, FakeEmbed()).ranked("anything", "me", 3)


def test_the_built_in_course_alone_can_be_searched_but_is_not_mine(engine: Engine) -> None:
    embed = FakeEmbed()
    shelve(engine, embed, {"one.md": [("", "Growing trust takes time.")]}, owner=BUILT_IN, kind=Kind.COURSE)
    search = search_of(engine, embed)
    assert texts(search.ranked("trust", "me", 3)) == ["Growing trust takes time."]
    assert search.ranked("trust", "me", 3)[0].built_in
    with pytest.raises(LibraryEmpty):
        search.ranked("trust", "me", 3, Scope.MINE)


def test_nothing_of_another_owner_is_ever_found(engine: Engine) -> None:
    embed = FakeEmbed()
    shelve(engine, embed, NOTES)
    shelve(engine, embed, {"secret.md": [("Pump", "The pump trial is a secret.")]}, owner="other")
    search = search_of(engine, embed)
    assert "The pump trial is a secret." not in texts(search.ranked("pump trial secret", "me", 20))
    assert texts(search.ranked("pump trial secret", "other", 20)) == ["The pump trial is a secret."]


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Scope.ALL, {"note", "journal", "own course", "built-in course"}),
        (Scope.MINE, {"note", "journal", "own course"}),
        (Scope.NOTES, {"note", "journal"}),
        (Scope.COURSE, {"own course", "built-in course"}),
    ],
)
def test_a_scope_takes_in_its_kinds_and_no_other(engine: Engine, scope: Scope, expected: set[str]) -> None:
    embed = FakeEmbed()
    for kind, word, owner in (
        (Kind.NOTES, "note", "me"),
        (Kind.JOURNAL, "journal", "me"),
        (Kind.COURSE, "own course", "me"),
        (Kind.COURSE, "built-in course", BUILT_IN),
    ):
        shelve(engine, embed, {f"{word}.md": [("", f"trust in the {word}")]}, owner=owner, kind=kind, root=word)
    found = search_of(engine, embed).ranked("trust", "me", 10, scope)
    assert {text.removeprefix("trust in the ") for text in texts(found)} == expected


def test_many_lessons_do_not_crowd_out_the_one_note(engine: Engine) -> None:
    embed = FakeEmbed()
    lessons = {f"{one}.md": [("Trust", f"trust grows slowly number{one}")] for one in range(30)}
    shelve(engine, embed, lessons, owner=BUILT_IN, kind=Kind.COURSE)
    shelve(engine, embed, {"note.md": [("", "Maureen says trust grows as swifts nest")]})
    found = search_of(engine, embed).ranked("how does trust grow", "me", 6)
    assert any(not passage.built_in for passage in found)


def test_at_equal_worth_the_users_own_comes_first(engine: Engine) -> None:
    embed = FakeEmbed()
    shelve(engine, embed, {"a.md": [("", "trust grows slowly")]}, owner=BUILT_IN, kind=Kind.COURSE)
    shelve(engine, embed, {"a.md": [("", "trust grows slowly")]}, kind=Kind.COURSE)
    assert not search_of(engine, embed).ranked("trust grows", "me", 1)[0].built_in


def test_a_passage_said_twice_is_given_once(engine: Engine) -> None:
    embed = FakeEmbed()
    shelve(engine, embed, {"a.md": [("", "trust grows slowly")]})
    shelve(engine, embed, {"a.md": [("", "trust grows slowly")]}, root="copy")
    assert len(search_of(engine, embed).ranked("trust", "me", 5)) == 1


def test_what_another_process_committed_is_found_at_once(engine: Engine, tmp_path: Path) -> None:
    embed = FakeEmbed()
    shelf = shelve(engine, embed, NOTES)
    search = search_of(engine, embed)
    search.ranked("pump", "me", 3)
    elsewhere = open_engine(tmp_path / "library.db")
    shelve(elsewhere, embed, {"new.md": [("", "The falcon nests on the tower.")]})
    assert texts(search.ranked("falcon", "me", 1)) == ["The falcon nests on the tower."]
    shelve(elsewhere, embed, {"new.md": [("", "The kestrel nests on the tower.")]})
    assert texts(search.ranked("falcon tower", "me", 1)) == ["The kestrel nests on the tower."]
    shelf.remove([known for known in shelf.known().values() if known.source == "new.md"])
    assert not any("tower" in text for text in texts(search.ranked("kestrel tower", "me", 9)))
    elsewhere.dispose()


def test_passages_waiting_for_a_new_model_are_still_found_by_their_words(engine: Engine) -> None:
    shelve(engine, FakeEmbed("old"), NOTES)
    new = FakeEmbed("new")
    shelve(engine, new, {"choir.md": [("Choir", "We sing on Thursday.")]})
    assert search_of(engine, new).ranked("pump trial", "me", 1)[0].text.startswith("The pump trial")
