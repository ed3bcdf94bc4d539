"""The day in the past that a sentence speaks of."""

import re
from datetime import date, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "a couple of": 2,
    "couple": 2,
}
UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}

NEAR: tuple[tuple[str, int], ...] = (
    (r"\bthe day before yesterday\b", 2),
    (r"\b(?:yesterday|last night|yday)\b", 1),
    (r"\b(?:today|tonight|just now|this (?:morning|afternoon|evening)|earlier)\b", 0),
    (r"\blast week\b", 7),
    (r"\blast month\b", 30),
)
MONTH = rf"({'|'.join(MONTHS)})[a-z]*\.?"
AGO = re.compile(r"\b(\d{1,3}|a couple of|an?|one|two|three|four|five|six) (day|week|month|year)s? ago\b")
ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {MONTH}(?:,? (\d{{4}}))?\b")
MONTH_DAY = re.compile(rf"\b{MONTH} (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?")
WEEKDAY = re.compile(rf"\b(last )?({'|'.join(day[:3] for day in WEEKDAYS)})(?:day|sday|nesday|rsday|urday|s|rs|r)?\b")


ANY_DAY = "|".join(
    pattern.replace("(", "(?:").replace("(?:?:", "(?:")
    for pattern in (*(pattern for pattern, _ in NEAR), AGO.pattern, ISO.pattern, DAY_MONTH.pattern, MONTH_DAY.pattern)
)


def day_in(text: str, today: date) -> date | None:
    """The day that `text` names, never after `today`; None when it names none. A bare weekday is the last that was."""
    said = text.lower()
    for pattern, days in NEAR:
        if re.search(pattern, said):
            return today - timedelta(days)
    if ago := AGO.search(said):
        number = int(ago[1]) if ago[1].isdigit() else NUMBERS[ago[1]]
        return today - timedelta(number * UNITS[ago[2]])
    return _by_calendar(said, today) or _by_weekday(said, today)


def without_day(text: str) -> str:
    """The text without the words that name a day at its end: "write shorter on 3 October" is "write shorter"."""
    return re.sub(rf"[\s,]+(?:on |last |this )?(?:{ANY_DAY})\W*$", "", text, flags=re.IGNORECASE) or text


def _by_calendar(said: str, today: date) -> date | None:
    if iso := ISO.search(said):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), today)
    if found := DAY_MONTH.search(said):
        day, month, year = found[1], found[2], found[3]
    elif found := MONTH_DAY.search(said):
        month, day, year = found[1], found[2], found[3]
    else:
        return None
    number = MONTHS.index(month) + 1
    if year:
        return _day(int(year), number, int(day), today)
    return _day(today.year, number, int(day), today) or _day(today.year - 1, number, int(day), today)


def _by_weekday(said: str, today: date) -> date | None:
    found = WEEKDAY.search(said)
    if not found:
        return None
    back = (today.weekday() - [day[:3] for day in WEEKDAYS].index(found[2])) % 7
    return today - timedelta(back or (7 if found[1] else 0))


def _day(year: int, month: int, day: int, today: date) -> date | None:
    try:
        named = date(year, month, day)
    except ValueError:
        return None
    return named if named <= today else None
