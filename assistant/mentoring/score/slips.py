"""Slips of the pen: blanks left to fill in, words typed twice, sentences without a verb."""

import re
from collections.abc import Iterator

from assistant.mentoring.score.findings import Found, Span
from assistant.mentoring.score.reading import LONGEST, Reading
from assistant.mentoring.score.verbs import has_verb

BLANK = re.compile(
    r"\[[^\W\d_][^\[\]\n]{0,50}\]|\{\{?[^{}\n]{1,50}\}?\}"
    r"|<(?!/|https?:|mailto:|(?i:b|i|u|em|strong|br|p|div|span|a|ul|ol|li|h[1-6])\b)[A-Za-z][A-Za-z _/-]{0,40}>"
    r"|\bX{3,}\b"
    r"|\bxx{2,}\b|_{3,}|\b(?:lorem ipsum|dolor sit amet)\b[^.\n]{0,80}|\bTO ?DO\b|\bTBD\b|\bTBC\b"
    r"|%(?:s|d|name|\(\w+\)s)"
    r"|\$\{?[A-Za-z]\w*\}?|(?<![\w/])\b(?:your name|insert \w+|company name|first name|job title|recipient)(?: here)?\b"
    r"(?=[\s,.!\])]*(?:$|\n|here))|\bINSERT\b[^.\n]{0,30}|\.{4,}|\?\?\?+|\((?:name|topic|company|date|role|title)\)",
    re.MULTILINE,
)

DOUBLED = re.compile(r"\b([^\W\d_]+)(?:[ \t]+|[ \t]*\n[ \t]*)\1\b", re.IGNORECASE)
MAY_DOUBLE = frozenset(
    {"that", "had", "so", "very", "really", "bye", "no", "yes", "ha", "is", "now", "far", "long", "many"}
)

FEWEST_WORDS = 4


def placeholder(reading: Reading) -> Iterator[Found]:
    """A blank of a template that was never filled in, in the subject or the body."""
    for part, text in (("subject", reading.draft.subject or ""), ("body", reading.draft.body[:LONGEST])):
        spans = tuple(found.span() for found in BLANK.finditer(text))
        if spans:
            yield Found(
                "placeholder", spans, "subject" if part == "subject" else "body", min(1.0, 0.7 + 0.1 * len(spans))
            )


def doubled(reading: Reading) -> Iterator[Found]:
    """A word typed twice."""
    spans = tuple(_doubles(reading.draft.body[:LONGEST]))
    if spans:
        yield Found("doubled", spans, share=min(1.0, 0.6 + 0.2 * len(spans)))


def _doubles(text: str) -> Iterator[Span]:
    for found in DOUBLED.finditer(text):
        first, again = found.group(1), found.group()[-len(found.group(1)) :]
        named = first[0].isupper() and again[0].isupper()
        if first.lower() not in MAY_DOUBLE and not named:
            yield found.span()


def verbless(reading: Reading) -> Iterator[Found]:
    """A sentence that says of nothing what it does or is."""
    spans = tuple(span for span in reading.sentences if _lacks_a_verb(reading.text[slice(*span)]))
    if spans:
        yield Found("verbless", tuple(reading.original(span) for span in spans), share=min(1.0, 0.6 + 0.2 * len(spans)))


def _lacks_a_verb(sentence: str) -> bool:
    enough = len(re.findall(r"[^\W_]+", sentence)) >= FEWEST_WORDS
    return enough and sentence.endswith(".") and not has_verb(sentence)
