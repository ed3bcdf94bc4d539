"""The day that a heading, a file's name or a line speaks of: `12 June 2026`, `2026-06-12 coffee`, `June 12th`."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

_NAMES = "january february march april may june july august september october november december"
MONTHS = {name[:length]: number for number, name in enumerate(_NAMES.split(), start=1) for length in (3, 4, len(name))}
"""Months by their names and what people shorten them to: jan, sept, january."""

MONTH = rf"(?P<month>(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))}))\.?(?![a-z])"
DAY = r"(?<![\d.,/:-])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d)"
YEAR = r"(?P<year>(?:19|20)\d\d|['’]\d\d)(?!\d)"
GAP = r"[\s.,_-]{1,3}(?:of\s+)?"

WRITTEN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<sep>[-./_ ])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)",
        rf"{DAY}{GAP}{MONTH}{GAP}{YEAR}",
        rf"(?<![a-z]){MONTH}{GAP}{DAY}{GAP}{YEAR}",
        rf"(?<!\d){YEAR}{GAP}{MONTH}{GAP}{DAY}",
        r"(?<![\d./-])(?<!v)(?<!version )(?P<day>\d{1,2})(?P<sep>[-./])(?P<month>\d{1,2})(?P=sep)"
        r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)",
    )
)
"""Whole dates. Of numbers alone the day comes first, as most of the world writes it, unless only the other fits."""

WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?[\s,.]{1,2})?"
WITHOUT_YEAR = tuple(
    re.compile(rf"\s*{WEEKDAY}{pattern}(?=\s*(?:$|[,:;–—|(-])|(?<!may)(?<!march)(?<!mar)\s)", re.IGNORECASE)
    for pattern in (rf"{DAY}{GAP}{MONTH}", rf"{MONTH}{GAP}{DAY}")
)
"""A day of a month with which a line begins. `12 May be` and `3 march on` are no dates."""

ALONE_YEAR = re.compile(r"(?<![\d./-])((?:19|20)\d\d)(?![\d./-])")
LONGEST = 300


def day_in(text: str) -> date | None:
    """The first whole date that a text of at most a line holds; None when it holds none."""
    found = [(match.start(), day) for match, day in _whole(text[:LONGEST])]
    return min(found)[1] if found else None


def day_of(path: Sequence[str], otherwise: date | None = None) -> date | None:
    """The day that the innermost of some headings speaks of; `otherwise` is their document's own.

    `12 June` takes its year from a heading further out, else from the document's own day.
    """
    for at in range(len(path) - 1, -1, -1):
        whole = day_in(path[at])
        if whole is not None:
            return whole
        years = (int(match.group(1)) for outer in reversed(path[:at]) for match in ALONE_YEAR.finditer(outer))
        year = next(years, otherwise.year if otherwise else None)
        part = _without_year(path[at], year) if year is not None else None
        if part is not None:
            return part
    return otherwise


def day_of_file(source: str) -> date | None:
    """The day a file's name tells, or the folders it lies in: `daily/2026-06-12.md`, `2026/06/12.md`."""
    folders, _, name = source.rpartition("/")
    stem = name.rpartition(".")[0] or name
    above = folders.split("/")
    return day_in(stem) or _by_folders((*above, stem)) or day_of((*above, stem))


def is_day(text: str) -> bool:
    """Whether a line is a date and nothing else but its weekday; the year may be missing."""
    bare = text.strip().strip("*_#:.–—- ")
    if len(bare) > 40 or not any(one.isdigit() for one in bare):
        return False
    spans = [match.span() for match, _ in _whole(bare)]
    spans += [match.span() for pattern in WITHOUT_YEAR if (match := pattern.match(bare))]
    rests = (bare[:start] + bare[end:] + " " for start, end in spans)
    return any(re.fullmatch(rf"\W*{WEEKDAY}\W*", rest, re.IGNORECASE) for rest in rests)


def _by_folders(path: Sequence[str]) -> date | None:
    """The day of `2026/06 June/12` or `2026-06/12`: numbers that begin a file's name and its folders'."""
    numbers = [number for part in path for number in re.findall(r"\d+", part)[:2]]
    if len(numbers) < 3 or not re.match(r"\d{1,2}(?!\d)", path[-1]) or len(numbers[-3]) != 4:
        return None
    return _made(int(numbers[-3]), int(numbers[-2]), int(numbers[-1]))


def _whole(text: str) -> Iterator[tuple[re.Match[str], date]]:
    for pattern in WRITTEN:
        for match in pattern.finditer(text):
            day = _read(match, _year(match.group("year")))
            if day is not None:
                yield match, day


def _without_year(text: str, year: int) -> date | None:
    for pattern in WITHOUT_YEAR:
        match = pattern.match(text)
        day = _read(match, year) if match else None
        if day is not None:
            return day
    return None


def _read(match: re.Match[str], year: int) -> date | None:
    day, month = int(match.group("day")), match.group("month").lower()
    if not month.isdigit():
        return _made(year, MONTHS[month], day)
    american = match.start("year") > match.start("month")
    return _made(year, int(month), day) or (_made(year, day, int(month)) if american else None)


def _year(written: str) -> int:
    digits = int(written.lstrip("'’"))
    return digits if digits >= 100 else 2000 + digits


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
