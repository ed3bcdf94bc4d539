"""Whether someone is unsafe, in plain words; and the kind reply that follows, with people who can help."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from re import Pattern
from re import compile as pattern_of

from assistant.mentoring.care_words import DANGER, HARASSMENT, LOOK_ALIKES, SELF_HARM, Kind, pattern
from assistant.mentoring.helplines import Helplines, Line, Region
from assistant.mentoring.plain import plain
from assistant.mentoring.sentences import HIDDEN, sentences

GRAVEST_FIRST: dict[Kind, tuple[str, ...]] = {"self-harm": SELF_HARM, "danger": DANGER, "harassment": HARASSMENT}

_ABOUT_ME = pattern_of(r"\b(?:i|i'm|i've|i'd|me|my|myself|we|us|our)\b")
_ABOUT_OTHERS = pattern_of(
    r"\b(?:my|a|our|the) (?:\w+ )?(?:friend|sister|brother|mum|mom|mother|dad|daughter|son|cousin|colleague|mentee|flatmate|roommate|partner|wife|husband|niece|nephew|student|teammate|coworker|intern|neighbour|aunt)\b|"
    r"\b(?:himself|herself|themselves|she|her|him)\b"
)
_TO_ME = pattern_of(
    r"\b(?:me|myself|us|my (?:life|own|body|wrists?|passport|boss|manager|supervisor|husband|ex|race|religion))\b|\bi(?:'m| am| was| want| can't| don't| wish|'ve)\b"
)

OPENING: dict[Kind, str] = {
    "self-harm": "Thank you for saying this. It sounds like a great deal to carry, and nobody should have to carry it alone.",
    "danger": "Thank you for saying this. I am sorry this is happening, and being safe comes before everything else here.",
    "harassment": "Thank you for saying this. I am sorry this is happening. I believe you, and what you do about it is your choice.",
}

OPENING_FOR_ANOTHER: dict[Kind, str] = {
    "self-harm": "Thank you for saying this. It is hard to see someone in such pain, and neither of you has to carry it alone.",
    "danger": "Thank you for saying this. I am sorry this is happening to someone you know; being safe comes before everything else here.",
    "harassment": "Thank you for saying this. I am sorry this is happening to someone you know. What is done about it is their choice.",
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

A_PERSON = "I am a program that helps to prepare conversations, so this is where people can do more than I can:"
CLOSING = "You can use any of these, or none; you decide what and when. Coffee and career can wait, and I am here for them later."


@dataclass(frozen=True, slots=True)
class Concern:
    """What the words are about. `span` is their place in the text; `other` says it is someone else who is hurt."""

    kind: Kind
    span: tuple[int, int]
    other: bool = False


def look(text: str) -> Concern | None:
    """What is worrying in the text, the gravest first; None when nothing is. Linear in its length; never raises."""
    read = plain(text)
    found = next(_worries(read.text), None)
    if found is None:
        return None
    kind, start, end, sentence = found
    other = _ABOUT_OTHERS.search(sentence) is not None and _TO_ME.search(sentence) is None
    return Concern(kind, read.original(start, end), other)


def _worries(text: str) -> Iterator[tuple[Kind, int, int, str]]:
    places = list(sentences(text))
    for kind in GRAVEST_FIRST:
        for start, end in places:
            sentence = _without_look_alikes(text[start:end])
            match = _words_of(kind).search(sentence)
            if match is not None:
                yield kind, start + match.start(), start + match.end(), sentence


@cache
def _words_of(kind: Kind) -> Pattern[str]:
    return pattern(GRAVEST_FIRST[kind])


@cache
def _look_alikes() -> Pattern[str]:
    return pattern(LOOK_ALIKES)


def _without_look_alikes(sentence: str) -> str:
    return _look_alikes().sub(lambda match: HIDDEN * len(match.group()), sentence)


def reply(concern: Concern, region: str, helplines: Helplines) -> str:
    """What is said then, and nothing else: thanks, people who can help, and whose choice it is. `region` may be empty."""
    near = helplines.near(region)
    opening = (OPENING_FOR_ANOTHER if concern.other else OPENING)[concern.kind]
    choices = "\n".join(
        f"- {line}" for line in (*_lines(concern.kind, near, helplines.anywhere), *CHOICES[concern.kind])
    )
    return f"{opening}\n\n{A_PERSON}\n\n{choices}\n\n{CLOSING} {_checked(helplines)}"


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
        yield from (f"Somewhere else: {_line(line)}" for line in anywhere.crisis)


def _line(line: Line) -> str:
    return f"{line.name}, {line.number}: {line.what}."


def _checked(helplines: Helplines) -> str:
    return f"(This list is from {helplines.checked:%B %Y}; please check that a number is right where you are.)"
