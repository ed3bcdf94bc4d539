"""Keeps what was said, made and changed by one step of a conversation, all of it or nothing."""

from collections.abc import Sequence
from datetime import date, datetime

from assistant.jobs.changes import AnyChange
from assistant.storage.artefacts import KeptArtefact, add_artefact
from assistant.storage.conversations import call, touch
from assistant.storage.recording import record
from assistant.storage.transactions import Transactions
from assistant.storage.turns import Turn, add_turns, words_of
from assistant.storage.words import short_name


class Keeping(Transactions):
    """Writes one step of a conversation."""

    def keep(
        self,
        owner: str,
        conversation: str,
        *,
        now: datetime,
        turns: Sequence[Turn],
        state: str | None = None,
        artefact: KeptArtefact | None = None,
        changes: Sequence[AnyChange] = (),
    ) -> bool:
        """Keep turns, state, artefact and changes in one transaction; when this returns, they survive a kill.

        True, or False for a repeat: turns that are kept already are not doubled, and when all of them are, neither
        artefact nor changes are kept again. The user's first words name the conversation. Events are dated `now`'s
        date. Raises NotYours for a conversation that is not there, BadInput for ids or changes that cannot be kept.
        """
        with self._writing() as connection:
            name = touch(connection, owner, conversation, now, state)
            new = add_turns(connection, owner, conversation, turns)
            if not name and (name := _name_from(turns)):
                call(connection, owner, conversation, name)
            if turns and not new:
                return False
            if artefact is not None:
                add_artefact(connection, owner, conversation, artefact, now)
            record(connection, owner, changes, now.date(), self._new_id)
        return True

    def change(self, owner: str, changes: Sequence[AnyChange], today: date) -> None:
        """Make changes outside a conversation, all of them or none. Raises NotYours, BadInput."""
        with self._writing() as connection:
            record(connection, owner, changes, today, self._new_id)


def _name_from(turns: Sequence[Turn]) -> str:
    said = (short_name(words_of(turn)) for turn in turns if turn.by == "user")
    return next(filter(None, said), "")
