"""Who a message is about: names in the text, and the full names the notes know for a first name."""

import re
from collections.abc import Iterable

from assistant.conversation.cues import NOT_NAMES

NAME = r"[A-Z][^\W\d_]*(?:['’-][A-Z]?[^\W\d_]+)*"
FULL = rf"{NAME}(?:\s+(?:(?:de|da|van|von|der|al|bin|el|le|la)\s+)?{NAME}){{0,2}}"
TOWARDS = (
    r"with|to|for|from|about|meet|meeting|message|msg|email|e-mail|write|dm|text|thank|contact|approach|know|ask|"
    r"asking|see|seeing|tell|did|does|was|is|has|by|and|mentor|sponsor|boss|manager|colleague|friend|professor|dr|mr|ms|mrs|when|what"
)
AFTER = re.compile(rf"\b(?i:{TOWARDS})\.?,?\s+({FULL})")
LOWER_AFTER = re.compile(
    r"\b(?:to|with|for|msg|message|email|dm|thank|meeting|text)\s+(?:my\s+(?:boss|manager|mentor|friend)\s+)?"
    r"(?=([a-z][a-z'’-]{2,})\b)"
)
SMALL_AFTER = re.compile(
    rf"\b(?i:{TOWARDS}|chase|invite|remind|let|prep|prepare|coffee|lunch|call|via|than|apologise|apologize)\s+(?=([a-z][a-z'’-]{{2,}})\b)"
)
DESCRIBED = re.compile(
    r"\b(?:to|with|for|from|ask|meet(?:ing)?|thank|message|msg|e-?mail|contact|see(?:ing)?|tell)\s+"
    r"(?:our|my|the|a|an|some|this|one of)\s+(?!day\b|week\b|meeting\b|talk\b|message\b|note\b|email\b|chat\b)\w+",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    rf"^\W*({NAME}(?:\s+(?:(?:de|da|van|von|der|al|bin|el|le|la)\s+)?{NAME}){{1,2}})"
    r"(?=\s+(?:(?:has|have|just|is|was|never|also|kindly|finally)\s+)*"
    r"(?:[a-z]+(?:ed|es|s)|wrote|told|said|met|gave|put|sent|spoke|went|and|did|didn't|can)\b)"
)
"""A whole name at the very beginning, as what the sentence is about; one capital alone says nothing there."""
PRONOUN = re.compile(r"\b(she|he|they|her|him|them|his|their|hers)\b", re.IGNORECASE)


def names_in(text: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Names in `text`, in order of appearance: known people however they are typed, then words that look like names."""
    found: dict[str, int] = {}
    lowered = text.lower()
    recorded = list(known)
    for typed in (*recorded, *(name.split()[0] for name in recorded if name.split())):
        hit = re.search(rf"\b{re.escape(typed.lower())}\b", lowered)
        if hit and not any(typed.lower() in other.lower() for other in found):
            found[typed] = hit.start()
    for match in AFTER.finditer(text):
        _note(found, _trimmed(match.group(1)), match.start(1))
    if subject := SUBJECT.match(text):
        _note(found, _trimmed(subject.group(1)), subject.start(1))
    for match in re.finditer(rf"(?<![.!?\n]\s)(?<!\bat\s)(?<!\bof\s)(?<!\bin\s)(?<!^)(?<![\w@/])({FULL})", text):
        _note(found, _trimmed(match.group(1)), match.start(1))
    if not found:
        for match in LOWER_AFTER.finditer(lowered):
            if match.group(1) not in NOT_NAMES:
                _note(found, match.group(1).capitalize(), match.start(1))
    return tuple(sorted(found, key=lambda name: found[name]))


def could_be_names(text: str) -> tuple[str, ...]:
    """Words typed small that stand where a name could stand; whether they are names is for the notes to say."""
    found = (match.group(1) for match in SMALL_AFTER.finditer(text) if match.group(1) not in NOT_NAMES)
    return tuple(dict.fromkeys(found))


def capitalised(word: str, texts: Iterable[str]) -> bool:
    """Whether these texts write the word with a capital in the middle of a sentence or line, and never small."""
    together = "\n".join(texts)
    middle = re.search(rf"(?:[a-z,;:\])] ?|\[\[|: ){re.escape(word.capitalize())}\b", together)
    return middle is not None and re.search(rf"\b{re.escape(word)}\b", together) is None


def full_names(first: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The different full names that begin with `first` in these texts, most frequent first."""
    if " " in first.strip():
        return (first,)
    seen: dict[str, int] = {}
    pattern = re.compile(rf"\b((?:{re.escape(first)}|{re.escape(first.capitalize())})[ \t]+{NAME})")
    for text in texts:
        for match in pattern.finditer(text):
            name = re.sub(r"['’]s$", "", " ".join(match.group(1).split()))
            if (
                len(name.split()[-1]) > 1
                and not name.split()[-1].isupper()
                and name.split()[-1].lower() not in NOT_NAMES
            ):
                seen[name] = seen.get(name, 0) + 1
    return tuple(sorted(seen, key=lambda name: -seen[name]))


def whole_name(first: str, answer: str) -> str:
    """The name meant by an answer to "which one?": "raman" or "the Raman one" for a Priya is Priya Raman."""
    bare = re.sub(r"^(?:the|it'?s|i mean)\s+|\s+one$", "", answer.strip(" .!"), flags=re.IGNORECASE)
    alone = len(bare.split()) == 1 and first and bare.lower() != first.lower()
    return f"{first} {bare}" if alone else answer


def describes_someone(text: str) -> bool:
    """Whether the text says who is meant without a name: "write to our CEO"; a pronoun after that is about them."""
    return DESCRIBED.search(text) is not None


def has_pronoun(text: str) -> bool:
    """Whether the text speaks of someone by pronoun."""
    return PRONOUN.search(text) is not None


def _trimmed(name: str) -> str:
    words = name.split()
    while words and words[0].lower() in NOT_NAMES:
        words.pop(0)
    while words and words[-1].lower() in NOT_NAMES:
        words.pop()
    return re.sub(r"['’]s$", "", " ".join(words))


def _note(found: dict[str, int], name: str, position: int) -> None:
    if len(name) < 2 or name.lower() in NOT_NAMES:
        return
    if not any(name.lower() in other.lower() for other in found):
        for shorter in [other for other in found if other.lower() in name.lower()]:
            del found[shorter]
        found[name] = position
