"""Mends that put something in another way, or put in what is missing."""

import re

from assistant.mentoring import topic
from assistant.mentoring.score.draft import Medium
from assistant.mentoring.score.findings import Found
from assistant.mentoring.score.mending import Edit, Means, Mended, edited
from assistant.mentoring.score.reader import nearest
from assistant.mentoring.score.reading import Reading
from assistant.mentoring.stages import Ask

NAME_BLANK = re.compile(r"name|recipient|person|mentor|contact", re.IGNORECASE)
OWN_BLANK = re.compile(r"\b(?:your|my|sender)", re.IGNORECASE)
SIGNED_FROM = 0.6
"""The part of the body after which a blank for a name is the user's own."""


def plainer(reading: Reading, found: Found, means: Means) -> Mended | None:
    """With a plain word for each that has one in the table."""
    edits: list[Edit] = []
    for start, end in found.spans:
        said = reading.draft.body[start:end]
        plain = means.wording.plainer.get(" ".join(said.lower().replace("-", " ").split()))
        if plain is not None:
            edits.append((start, end, plain[:1].upper() + plain[1:] if said[0].isupper() else plain))
    return edited(reading, edits, edits[0][2]) if edits else None


def once(reading: Reading, found: Found, means: Means) -> Mended:
    """With every doubled word once."""
    body = reading.draft.body
    return edited(reading, [(start, end, body[start:end].split()[0]) for start, end in found.spans])


def right_name(reading: Reading, found: Found, means: Means) -> Mended:
    """With the name as recorded."""
    body, recorded = reading.draft.body, reading.draft.to
    edits = [(start, end, nearest(body[start:end], recorded)) for start, end in found.spans]
    return edited(reading, edits, edits[0][2])


def fill_in(reading: Reading, found: Found, means: Means) -> Mended | None:
    """With the names that blanks stand for; None when there is a blank for anything else."""
    body, edits = reading.draft.body, list[Edit]()
    for start, end in found.spans:
        blank = body[start:end]
        own = OWN_BLANK.search(blank) or start > len(body) * SIGNED_FROM
        name = reading.draft.user_name if own else reading.draft.called
        if found.part == "subject" or not NAME_BLANK.search(blank) or not name:
            return None
        edits.append((start, end, name))
    return edited(reading, edits, edits[0][2])


def new_subject(reading: Reading, found: Found, means: Means) -> Mended | None:
    """With a subject of three or four words, out of the old one or out of what the letter is about."""
    place = topic.phrase(reading.text, reading.letter)
    for text in (reading.draft.subject or "", reading.said(place) if place else ""):
        named = means.name_subject(text, reading.wants > Ask.NOTHING) if text.strip() else ""
        if named and named != reading.draft.subject:
            return Mended(named, reading.draft.body, named)
    return None


def sharper(reading: Reading, found: Found, means: Means) -> Mended | None:
    """With a question about the user's own topic where the vague one stood; None without a topic."""
    sentence = reading.sentence_at(reading.plainly(found.spans[0])[0])
    place = topic.phrase(reading.text, sentence)
    if place is None:
        return None
    line = means.wording.lines["talk" if reading.wants is Ask.SHORT_CONVERSATION else "question"]
    asked = line.format(topic=" ".join(reading.said(place).split()))
    return edited(reading, [(*reading.original(sentence), asked)], asked)


def easy_no(reading: Reading, found: Found, means: Means) -> Mended:
    """With a line that makes a no easy, at the end of the letter."""
    short = reading.draft.medium is not Medium.EMAIL
    line, body = means.wording.lines["decline_short" if short else "decline"], reading.draft.body
    last = reading.sentences[-1][1] if reading.sentences else reading.letter[1]
    at = reading.plain.ends[last - 1] if last else 0
    stop = "" if body[:at].rstrip().endswith((".", "?", "!")) else "."
    joint = "\n\n" if "\n\n" in body[:at] and not short else " "
    return Mended(reading.draft.subject, f"{body[:at].rstrip()}{stop}{joint}{line}{body[at:]}", line)


def lighter_backing(reading: Reading, found: Found, means: Means) -> Mended:
    """With a question about what would still have to be shown, where sponsorship was asked for."""
    line = means.wording.lines["backing"]
    sentences = [reading.sentence_at(reading.plainly(span)[0]) for span in found.spans]
    places = dict.fromkeys(reading.original(sentence) for sentence in sentences)
    return edited(reading, [(*span, "" if at else line) for at, span in enumerate(places)], line)
