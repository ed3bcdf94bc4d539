"""The feedback: what the user thought of something the assistant said."""

from sqlalchemy import delete, exists, insert, select, update

from assistant.storage.ids import checked, not_yours
from assistant.storage.tables import feedback, turns
from assistant.storage.transactions import Transactions
from assistant.storage.words import clean
from assistant.values import Value


class Feedback(Value):
    """A thumb up (1) or down (0) for a turn, with a comment where there is one."""

    turn: str
    value: int
    comment: str = ""


class Feedbacks(Transactions):
    """Reads and writes feedback."""

    def feedback(self, owner: str, turn: str, value: int, comment: str = "") -> None:
        """Keep what the owner thinks of a turn of theirs, in place of what they thought before. Raises NotYours."""
        said = select(exists().where(turns.c.owner == owner, turns.c.id == checked(turn, "turn")))
        mine = (feedback.c.owner == owner, feedback.c.turn == turn)
        thought = {"value": value, "comment": clean(comment)}
        with self._writing() as connection:
            if not connection.execute(said).scalar():
                raise not_yours("turn")
            if not connection.execute(update(feedback).where(*mine).values(thought)).rowcount:
                connection.execute(insert(feedback).values(thought | {"owner": owner, "turn": turn}))

    def unfeedback(self, owner: str, turn: str) -> None:
        """Take the feedback for a turn back. Raises NotYours when there is none of this owner's."""
        mine = (feedback.c.owner == owner, feedback.c.turn == checked(turn, "turn"))
        with self._writing() as connection:
            if not connection.execute(delete(feedback).where(*mine)).rowcount:
                raise not_yours("turn")

    def feedbacks(self, owner: str, conversation: str) -> tuple[Feedback, ...]:
        """What the owner thought of the turns of a conversation, in their order."""
        theirs = (turns.c.owner == owner, turns.c.conversation == clean(conversation))
        same = (feedback.c.owner == turns.c.owner) & (feedback.c.turn == turns.c.id)
        found = select(feedback.c.turn, feedback.c.value, feedback.c.comment).join(turns, same)
        with self._reading() as connection:
            rows = connection.execute(found.where(*theirs).order_by(turns.c.position)).all()
        return tuple(Feedback(turn=row.turn, value=row.value, comment=row.comment) for row in rows)
