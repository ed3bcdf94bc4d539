"""Everything that is kept, behind one door."""

from sqlalchemy import func, select

from assistant.storage.artefacts import Artefacts
from assistant.storage.conversations import Conversations
from assistant.storage.feedback import Feedbacks
from assistant.storage.keeping import Keeping
from assistant.storage.migrations import migrate
from assistant.storage.pages import Pages
from assistant.storage.people import People
from assistant.storage.tables import artefacts, conversations, events, people, turns
from assistant.storage.turns import Turns
from assistant.storage.users import Users
from assistant.values import Value


class Counts(Value):
    """How much is kept for an owner."""

    conversations: int
    turns: int
    artefacts: int
    people: int
    events: int


class Storage(Users, Conversations, Pages, Turns, Keeping, People, Artefacts, Feedbacks):
    """Reads and writes everything the assistant keeps, on the engine that wiring made. Blocks; one thread at a time.

    Whatever is not there for the owner, because it never was or because it is another's, raises NotYours.
    """

    def migrate(self) -> None:
        """Make or upgrade the tables; nothing happens when they are up to date."""
        migrate(self._engine)

    def counts(self, owner: str) -> Counts:
        """How much is kept for the owner."""
        with self._reading() as connection:
            numbers = {
                table.name: connection.execute(
                    select(func.count()).select_from(table).where(table.c.owner == owner)
                ).scalar_one()
                for table in (conversations, turns, artefacts, people, events)
            }
        return Counts.model_validate(numbers)
