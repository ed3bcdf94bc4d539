"""Turns, artefacts and conversations for the tests of storage, and the two owners they belong to."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from assistant.jobs.artefact import Letter, Paragraph, Quotation, Source
from assistant.mentoring.message import Message
from assistant.parts import Said, Text
from assistant.storage import KeptArtefact, KeptMessage, Storage, Turn

NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC)


def later(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def uuid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def said(number: int, text: str) -> Turn:
    return Turn(id=uuid(number), by="user", at=NOON, text=text, incoming=Said(text=text, id=uuid(number)))


def answered(number: int, text: str) -> Turn:
    return Turn(id=uuid(number), by="assistant", at=NOON, part=Text(id=uuid(number), text=text))


def agenda(number: int, text: str = "Ask about pricing") -> KeptArtefact:
    message = Message(to="Dele", channel="email", subject="Tuesday", body="Dear Dele,\n\nThank you.")
    return KeptArtefact(
        id=uuid(number),
        job="agenda",
        title="Meeting Dele",
        blocks=(
            Paragraph(text=text, cites=(1,)),
            Quotation(text="She said: start small."),
            Letter(label="A note", message=message),
        ),
        sources=(Source(number=1, kind="notes", title="Dele", where="dele.md, line 3", passage="p"),),
        messages=(KeptMessage(message=message, users_own=True),),
        brief={"person": "Dele"},
        writer="openai:gpt",
        prompt="f" * 64,
    )


@dataclass(frozen=True)
class Two:
    """One storage and the ids of its two owners."""

    storage: Storage
    amy: str
    ben: str

    def conversation(self, number: int, *texts: str, owner: str | None = None, minutes: int = 0) -> str:
        """A conversation in which the user said `texts`."""
        owner = owner or self.amy
        self.storage.conversation(owner, uuid(number), later(minutes))
        turns = [said(number * 100 + at, text) for at, text in enumerate(texts)]
        self.storage.keep(owner, uuid(number), now=later(minutes), turns=turns)
        return uuid(number)
