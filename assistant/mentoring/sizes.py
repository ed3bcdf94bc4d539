"""How long a conversation is to take, from the words that say so."""

import re

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30,
    "forty": 40, "forty-five": 45, "sixty": 60, "ninety": 90, "a few": 10, "few": 10, "a couple of": 5, "couple": 5,
    "some": 0, "several": 10,
}  # fmt: skip
_NUMBER = r"(\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_MINUTES = re.compile(rf"\b{_NUMBER}(?:[ -]*(?:to|or|-|/)[ -]*{_NUMBER})?[ -]?(?:minutes?|mins?|m)\b")
_HOURS = re.compile(rf"\b(?:{_NUMBER}|an?|a full|a whole|a solid)[ -](?:or two |full )?hours?\b")
_PARTS = (
    (re.compile(r"\bhalf[- ](?:an |a )?hour"), 30),
    (re.compile(r"\b(?:quarter of an hour|quarter[- ]hour)"), 15),
    (re.compile(r"\bthree[- ]quarters of an hour"), 45),
    (
        re.compile(
            r"\b(?:hour and a half|half (?:a |the )?day|a (?:whole |full )?(?:day|morning|afternoon|evening)\b(?!'))"
        ),
        90,
    ),
    (re.compile(r"\b(?:couple of hours|a few hours|an hour or (?:two|so|more))"), 90),
    (re.compile(r"\b(?:a (?:quick )?minute|a moment|few moments|a sec|two secs|a second)\b"), 5),
)
_PART_OF_AN_HOUR = re.compile(r"half[- ](?:an? )?hour|quarters? of|quarter[- ]hour")


def minutes(text: str) -> int | None:
    """The longest length stated, in minutes; None when none is."""
    found = [max(_number(part) for part in match.groups() if part) for match in _MINUTES.finditer(text)]
    found += [length for pattern, length in _PARTS if pattern.search(text)]
    if not _PART_OF_AN_HOUR.search(text):
        found += [60 * max(1, _number(match[1] or "one")) for match in _HOURS.finditer(text)]
    return max(found, default=None)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]
