"""Whether someone is unsafe, in plain words; and the kind reply that follows, with people who can help."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.mentoring.hearing import heard
from assistant.mentoring.helplines import Helplines, Line, Region
from assistant.mentoring.patterns import one_of, says
from assistant.mentoring.plain import plain
from assistant.mentoring.sentences import HIDDEN, sentences
from assistant.mentoring.vectors import Embed
from assistant.mentoring.words.danger import DANGER
from assistant.mentoring.words.harassment import HARASSMENT
from assistant.mentoring.words.look_alikes import LOOK_ALIKES
from assistant.mentoring.words.self_harm import SELF_HARM
from assistant.mentoring.words.whose import ABOUT_OTHERS, TO_ME

Kind = Literal["self-harm", "danger", "harassment"]

GRAVEST_FIRST: dict[Kind, str] = {"self-harm": SELF_HARM, "danger": DANGER, "harassment": HARASSMENT}

OPENING: dict[Kind, str] = {
    "self-harm": "That sounds like a great deal to carry, and nobody should have to carry it alone.",
    "danger": "I am sorry this is happening. Being safe comes before everything else here.",
    "harassment": "I am sorry this is happening. I believe you, and what you do about it is your choice.",
}

OPENING_FOR_ANOTHER: dict[Kind, str] = {
    "self-harm": "It is hard to see someone in such pain, and neither of you has to carry it alone.",
    "danger": "I am sorry this is happening to someone you know. Being safe comes before everything else here.",
    "harassment": "I am sorry this is happening to someone you know. What is done about it is their choice.",
}

CHOICES: dict[Kind, tuple[str, ...]] = {
    "self-harm": ("Someone you trust, to sit with you or stay on the phone.", "A doctor or nurse."),
    "danger": ("Someone you trust, and a place where you feel safe.", "The police, if you choose to."),
    "harassment": (
        "Someone you trust, to talk it over with.",
        "A union, HR, or another part of your organisation, if that feels safe.",
        "Dates and words in a note of your own, if you want one; nobody else needs to see it.",
    ),
}

THANKS = "Thank you for saying this."
A_PERSON = "I am a program that helps to prepare conversations; here are people who can do more than I can:"
CLOSING = "You can use any of these, or none: you decide what and when. Coffee and career can wait."


@dataclass(frozen=True, slots=True)
class Concern:
    """What the words are about. `span` is their place in the text; `other` says it is someone else who is hurt."""

    kind: Kind
    span: tuple[int, int]
    other: bool = False


def look(text: str, embed: Embed | None = None) -> Concern | None:
    """What is worrying in the text, the gravest first; None when nothing is. Linear in its length; never raises.

    The words of the tables always count. With `embed` (sentences to unit vectors), what is said without them is heard
    too; when it fails, the tables answer alone.
    """
    read = plain(text)
    found = next(_worries(read.text), None) or _heard(read.text, embed)
    if found is None:
        return None
    kind, start, end, sentence = found
    other = says(sentence, ABOUT_OTHERS) and not says(sentence, TO_ME)
    return Concern(kind, read.original(start, end), other)


def _worries(text: str) -> Iterator[tuple[Kind, int, int, str]]:
    places = [(start, _without_look_alikes(text[start:end])) for start, end in sentences(text)]
    for kind, table in GRAVEST_FIRST.items():
        for start, sentence in places:
            match = one_of(table).search(sentence)
            if match is not None:
                yield kind, start + match.start(), start + match.end(), sentence


def _heard(text: str, embed: Embed | None) -> tuple[Kind, int, int, str] | None:
    found = heard(_without_look_alikes(text).replace(HIDDEN, " "), embed)
    if found is None:
        return None
    name, (start, end) = found
    kind = next(kind for kind in GRAVEST_FIRST if kind == name)
    return kind, start, end, text[start:end]


def _without_look_alikes(sentence: str) -> str:
    return one_of(LOOK_ALIKES).sub(lambda match: HIDDEN * len(match.group()), sentence)


def reply(concern: Concern, region: str, helplines: Helplines) -> str:
    """What is said then, and nothing else: thanks, people who can help, and whose choice it is.

    `region` is a country, its code or a time zone, and may be empty.
    """
    near = helplines.near(region)
    opening = (OPENING_FOR_ANOTHER if concern.other else OPENING)[concern.kind]
    people = (*_lines(concern.kind, near, helplines.anywhere), *CHOICES[concern.kind])
    choices = "\n".join(f"- {line}" for line in people)
    return f"{THANKS} {opening}\n\n{A_PERSON}\n\n{choices}\n\n{CLOSING} {_dated(helplines)}"


def _lines(kind: Kind, near: Region, anywhere: Region) -> Iterator[str]:
    emergency = f"In danger right now: {near.emergency}."
    listening = near.crisis or anywhere.crisis
    match kind:
        case "harassment":
            yield from (_line(line) for line in (*near.work, *listening))
            yield emergency
        case "danger" | "self-harm":
            yield emergency
            yield from (_line(line) for line in listening)
    if near.crisis and near is not anywhere and anywhere.crisis != near.crisis:
        yield from (f"In another country: {_line(line)}" for line in anywhere.crisis)


def _line(line: Line) -> str:
    return f"{line.name}, {line.number}: {line.what}."


def _dated(helplines: Helplines) -> str:
    return f"(This list is from {helplines.written:%B %Y}; please check that a number is right where you are.)"
