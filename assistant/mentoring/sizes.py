"""How long, how often and on what terms: the measures that decide the size of a conversation."""

import re

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "forty-five": 45, "sixty": 60, "ninety": 90, "a few": 10, "few": 10, "a couple of": 5, "couple": 5, "some": 0, "several": 10,
}  # fmt: skip
_NUMBER = r"(\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_MINUTES = re.compile(rf"\b{_NUMBER}(?:[ -]*(?:to|or|-|/)[ -]*{_NUMBER})?[ -]?(?:minutes?|m\b|minute|mins?\b)")
_HOURS = re.compile(rf"\b(?:{_NUMBER}|an?|a full|a whole|a solid)[ -](?:or two |full )?hours?\b")
_PARTS = (
    (re.compile(r"\b(?:half[- ](?:an |a )?hour|half hour)"), 30),
    (re.compile(r"\b(?:quarter of an hour|quarter[- ]hour)"), 15),
    (re.compile(r"\bthree[- ]quarters of an hour"), 45),
    (re.compile(r"\b(?:hour and a half|half (?:a |the )?day|a (?:whole |full )?(?:day|morning|afternoon|evening)|couple of hours|a few hours|an hour or (?:two|so|more)|hours\b)"), 90),
    (re.compile(r"\b(?:a (?:quick )?minute|a moment|few moments|a sec|two secs|a second)"), 5),
)  # fmt: skip
BRIEF = re.compile(r"\b(?:brief|briefly|quick|quickly|short|super short|five|very short|tiny)\b")
OPEN_ENDED = re.compile(
    r"\b(?:coffee|lunch|dinner|breakfast|brunch|tea|drinks?|pint|beer|cuppa|chai|meal|sit[- ]?down|sit with you|bite|visit|tour|office|in person|face[- ]to[- ]face|long (?:chat|call|talk)|proper|everything|"
    r"evening|all your|twenty questions|list of questions|dozen questions|many questions|lots of questions|bunch of questions)\b"
)
TAKEN = re.compile(
    r"\b(?:i'll|i will|i shall|i'm going to|we'll) (?:\w+ )?(?:call|ring|phone|drop|pop|come|be (?:there|at|in|outside)|swing|stop|meet|see you|book|put|expect|wait|turn up|pass by|send (?:you )?(?:a|the) (?:calendar|zoom|invite|meeting))|"
    r"\b(?:i've|i have|i) (?:just |already |gone ahead and |taken the liberty of |went ahead and )*(?:put|booked|booking|scheduled|scheduling|sent|blocked|reserved|pencilled|penciled|set up|added|arranged|putting) (?:\w+ ){0,5}(?:calendar|diary|invite|slot|call|meeting|minutes|hour|you in|in for|table|us in|us down)|"
    r"\b(?:see you (?:then|on|at|there)|speak (?:then|on|at)|talk (?:then|on|at) (?:\d|mon|tue|wed|thu|fri)|be (?:there|ready) at)\b"
)


def minutes(text: str) -> int | None:
    """The longest length stated, in minutes; None when none is."""
    found = [max(_number(part) for part in match.groups() if part) for match in _MINUTES.finditer(text)] + [
        length for pattern, length in _PARTS if pattern.search(text)
    ]
    if not re.search(r"half[- ]an|quarter of|quarters of", text):
        found += [60 * max(1, _number(match[1] or "one")) for match in _HOURS.finditer(text)]
    return max(found, default=None)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]
