"""The words that page, terminal and files put around an artefact: voices, kinds of source, where a source is."""

from collections.abc import Sequence

from assistant.jobs.artefact import Heading, Letter, Source
from assistant.mentoring.message import Channel

SOURCES = "Sources"
VOICES = {"material": "From your material", "coaching": "General coaching"}
KINDS = {
    "notes": "your notes",
    "journal": "your journal",
    "course": "your course",
    "built-in course": "the built-in course",
    "fact": "a research finding",
}
CHANNELS: dict[Channel, str] = {
    "email": "by email",
    "linkedin": "on LinkedIn",
    "chat": "by chat message",
    "spoken": "to say in person",
}


def heading(block: Heading) -> str:
    """A heading's words, with its voice named in front where they do not name it themselves."""
    voice = VOICES[block.voice] if block.voice else ""
    if voice.casefold() in block.text.casefold():
        return block.text
    return f"{voice}: {block.text}" if block.text.strip() else voice


def numbers(cites: Sequence[int]) -> str:
    """Citations as they stand in a sentence: `[1] [3]`."""
    return " ".join(f"[{number}]" for number in cites)


def origin(source: Source) -> str:
    """Where a source is and what kind of material that is: `meetings/dele.md, lines 12-14 (your notes)`."""
    kind = KINDS[source.kind] + (f", evidence grade {source.grade}" if source.grade else "")
    return f"{source.where} ({kind})" if source.where else kind


def envelope(letter: Letter) -> list[str]:
    """The lines above a message's body: its mark where it has one, to whom and how, and its subject."""
    message = letter.message
    to = f"To {message.to}, {CHANNELS[message.channel]}" if message.to.strip() else CHANNELS[message.channel]
    mark = f"Your own wording: {letter.mark}" if letter.mark else ""
    subject = f"Subject: {message.subject}" if message.subject.strip() else ""
    return [line for line in (mark, to, subject) if line]
