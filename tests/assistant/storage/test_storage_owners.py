"""Two owners never meet: whatever one does, with whatever ids, the other sees and loses nothing."""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event
from sqlalchemy.exc import SQLAlchemyError

from assistant.errors import AssistantError
from assistant.jobs.job import Change
from assistant.storage import Storage
from knowledge.database import open_engine
from tests.assistant.storage.making import NOON, Two, agenda, later, said, uuid

NUMBERS = st.integers(1, 3)
STEPS = st.tuples(
    st.sampled_from(["amy", "ben"]),
    st.sampled_from(["open", "keep", "keep", "keep", "rename", "delete", "feedback", "unfeedback"]),
    NUMBERS,
    NUMBERS,
)


def _step(storage: Storage, owner: str, action: str, conversation: int, number: int) -> None:
    id, turn, now = uuid(conversation), uuid(number), later(number)
    match action:
        case "open":
            storage.conversation(owner, id, now)
        case "keep":
            change = Change(person_name=f"Person {number}", event="met", note=owner)
            artefact = agenda(number, owner)
            storage.keep(
                owner, id, now=now, turns=[said(number, owner)], state=owner, artefact=artefact, changes=[change]
            )
        case "rename":
            storage.rename(owner, id, owner)
        case "delete":
            storage.delete(owner, id)
        case "feedback":
            storage.feedback(owner, turn, 1, owner)
        case "unfeedback":
            storage.unfeedback(owner, turn)


def _everything(storage: Storage, owner: str) -> list[object]:
    """All that the owner can see."""
    page = storage.page(owner, limit=100)
    people = storage.people(owner)
    kept = [storage.artefact(owner, artefact.id) for artefact in storage.artefacts(owner)]
    return [
        page,
        [storage.turns(owner, one.id) for one in page.conversations],
        [storage.feedbacks(owner, one.id) for one in page.conversations],
        people,
        [storage.events(owner, person.id) for person in people],
        kept,
        storage.counts(owner),
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(STEPS, max_size=14))
def test_what_one_owner_does_never_shows_in_or_changes_what_the_other_sees(steps: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Path(folder) / "a.db")
        storage = Storage(engine)
        storage.migrate()
        owners = {"amy": storage.user("amy").id, "ben": storage.user("ben").id}
        for who, action, conversation, number in steps:
            mine, theirs = owners[who], owners["ben" if who == "amy" else "amy"]
            before = _everything(storage, theirs)
            with suppress(AssistantError):
                _step(storage, mine, action, conversation, number)
            assert _everything(storage, theirs) == before
            assert theirs not in repr(_everything(storage, mine))
        engine.dispose()


def test_every_statement_names_the_owner(two: Two, engine: Engine) -> None:
    statements: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_: statements.append(statement))
    for action in ("open", "keep", "rename", "feedback", "unfeedback", "delete"):
        _step(two.storage, two.amy, action, 1, 1)
        _everything(two.storage, two.amy)
    two.storage.page(two.amy, search="x", feedback=1, before=f"{NOON.isoformat()} {uuid(1)}")
    two.storage.person(two.amy, "x")
    ours = [statement for statement in statements if not statement.startswith(("BEGIN", "PRAGMA"))]
    assert len(ours) > 60
    for statement in ours:
        checked = statement if statement.startswith("INSERT") else statement.partition("WHERE")[2]
        assert "owner" in checked, statement


def test_a_statement_that_fails_tells_nothing_of_what_was_said(two: Two, engine: Engine) -> None:
    two.conversation(1, "hello")
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE turns")
    with pytest.raises(SQLAlchemyError) as failed:
        two.storage.keep(two.amy, uuid(1), now=NOON, turns=[said(5, "a secret")], state="a secret state")
    assert "secret" not in str(failed.value)
