"""Erases a person with everything of them: events, advice, introductions, plans, drafts, and what was said of them."""

import json
import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, select, update

from assistant.mentoring.calling import folded
from assistant.mentoring.people import Details, Person
from assistant.parts import Said, Text
from assistant.storage.ids import not_yours
from assistant.storage.people import everyone
from assistant.storage.tables import artefacts, conversations, events, feedback, gifts, people, steps, turns
from assistant.storage.turns import Turn
from assistant.storage.words import fold

ERASED = "(Erased: this spoke of someone you asked me to forget.)"
SOMEONE = "someone"

ALSO_WORDS = frozenset(
    """will mark may april june august grace hope joy faith rose lily ivy art bill bob frank dean chase drew grant guy
    jack max miles nick pat ray rich rob sandy sky summer sue victor wade""".split()  # noqa: SIM905  as a paragraph
)
"""First names that are words as well: alone they count only where they are written with a capital."""


def forget(connection: Connection, owner: str, id: str) -> None:
    """Nothing of the person of this id is left. Raises NotYours.

    Turns that name them are erased word by word, artefacts that name them are deleted, and other people's records keep
    "someone" in their place. A name that another person has as well erases nothing of that other's.
    """
    known = everyone(connection, owner)
    person = next((one for one in known if one.id == id), None)
    if person is None:
        raise not_yours("person")
    connection.execute(delete(people).where(people.c.owner == owner, people.c.id == id))  # its events go with it
    theirs = _Theirs(connection, owner, _naming(person, [one for one in known if one.id != id]))
    theirs.erase_from_records(id)
    theirs.erase_from_conversations()
    theirs.erase_steps(id)


def _naming(person: Person, others: Sequence[Person]) -> re.Pattern[str] | None:
    """What names this person and nobody else; None when others have every one of their names."""
    taken = {folded(name) for other in others for name in (other.name, *other.aliases)}
    taken |= {folded(other.first_name) for other in others}
    names = {person.name, person.first_name, *person.aliases}
    own = [name for name in names if len(name) > 1 and folded(name) not in taken]
    spelled = [re.escape(name) if folded(name) in ALSO_WORDS else f"(?i:{re.escape(name)})" for name in own]
    longest_first = sorted(spelled, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b") if own else None


class _Theirs:
    """What one owner has, searched for one person's names."""

    def __init__(self, connection: Connection, owner: str, naming: re.Pattern[str] | None) -> None:
        self._connection, self._owner, self._naming = connection, owner, naming

    def erase_from_records(self, id: str) -> None:
        """Other people's events, other people's details, and gifts."""
        self._update(events, and_(events.c.owner == self._owner, events.c.other == id), {"other": ""})
        meant = and_(gifts.c.owner == self._owner, gifts.c.meant_for == id)
        self._connection.execute(delete(gifts).where(meant))
        for table, columns in ((events, ("note", "topic")), (gifts, ("text", "tags"))):
            for row in self._rows(table):
                news = {name: self._without(row[name]) for name in columns if self._named(row[name])}
                self._update(table, self._is(table, row), news)
        for row in self._rows(people):
            details = Details.model_validate_json(row["details"])
            by = "" if details.introduced_by == id else details.introduced_by
            plain = details.model_copy(update={"introduced_by": by}).model_dump(mode="json")
            news = {"details": json.dumps(self._without_in(plain), ensure_ascii=False)}
            self._update(people, self._is(people, row), news if news["details"] != row["details"] else {})

    def erase_from_conversations(self) -> None:
        """Turns with their feedback, artefacts, names and states of conversations."""
        for row in self._rows(turns):
            if self._named(row["body"]) or self._named(row["text"]):
                said = and_(feedback.c.owner == self._owner, feedback.c.turn == row["id"])
                self._connection.execute(delete(feedback).where(said))
                self._update(turns, self._is(turns, row), _erased(row))
        for row in self._rows(artefacts):
            if any(self._named(row[name]) for name in ("title", "text", "body")):
                self._connection.execute(delete(artefacts).where(self._is(artefacts, row)))
            elif self._named(row["brief"]):
                self._update(artefacts, self._is(artefacts, row), {"brief": '{"brief": {}}'})
        for row in self._rows(conversations):
            name = self._without(row["name"])
            news = {"name": name, "folded": fold(name)} if self._named(row["name"]) else {}
            state = {"state": ""} if self._named(row["state"]) else {}
            self._update(conversations, self._is(conversations, row), news | state)

    def erase_steps(self, id: str) -> None:
        """What could have been taken back of them."""
        for row in self._rows(steps):
            if id in json.loads(row["people"]) or self._named(row["says"]) or self._named(row["rows"]):
                self._connection.execute(delete(steps).where(self._is(steps, row)))

    def _rows(self, table: Table) -> list[dict[str, Any]]:
        theirs = select(table).where(table.c.owner == self._owner)
        return [dict(row._mapping) for row in self._connection.execute(theirs).all()]

    def _is(self, table: Table, row: dict[str, Any]) -> Any:
        return and_(table.c.owner == self._owner, table.c.id == row["id"])

    def _update(self, table: Table, where: Any, news: dict[str, Any]) -> None:
        if news:
            self._connection.execute(update(table).where(where).values(news))

    def _named(self, text: str) -> bool:
        # In JSON a line break is a backslash and an n, which would stand before the name like a letter of it.
        return self._naming is not None and self._naming.search(re.sub(r"\\[nrt]", " ", text)) is not None

    def _without(self, text: str) -> str:
        return self._naming.sub(SOMEONE, text) if self._naming else text

    def _without_in(self, value: Any) -> Any:
        match value:
            case str():
                return self._without(value)
            case list():
                return [self._without_in(one) for one in value]
            case dict():
                return {key: self._without_in(one) for key, one in value.items()}
            case _:
                return value


def _erased(row: dict[str, Any]) -> dict[str, Any]:
    """What is kept in the place of a turn: that something was said, and nothing of it."""
    id, at = row["id"], row["at"]
    if row["by"] == "user":
        turn = Turn(id=id, by="user", at=at, text=ERASED, incoming=Said(text=ERASED))
    else:
        turn = Turn(id=id, by="assistant", at=at, part=Text(id=id, text=ERASED))
    return {"text": ERASED, "folded": fold(ERASED), "body": turn.model_dump_json()}
