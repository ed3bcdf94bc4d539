"""The time a question speaks of: `in June`, `since the summer`, `last week`, `on 4 March`, `in 2025`."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.days import MONTHS, day_in

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
LEAD = (
    r"(?P<lead>since|after|before|until|till|by|from|in|during|of|for|over|last|this|early|late|mid|around|back in|the)"
)
MONTH = re.compile(
    rf"\b(?:{LEAD}[\s-]+(?:the\s+)?(?:(?:beginning|start|end|middle|month) of\s+)?(?:early |late |mid[ -]?|last )?)?"
    rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?(?:\s+(?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
AFTER = (
    "of to and or with did does do was were is are has have had i we she he they you it my the a at in for about on "
    "from by when what who where how why that this as not"
)
"""Words that may follow a season that is a time. Any other makes it a part of a name: the spring flood."""
SEASON = re.compile(
    rf"\b{LEAD}\s+(?:the\s+)?(?:last\s+)?(?P<season>{'|'.join(SEASONS)})\b(?:\s+(?:of\s+)?(?P<year>20\d\d))?"
    rf"(?=\s*(?:$|[^\w\s'’-])|\s+(?:{'|'.join(AFTER.split())})\b)",
    re.IGNORECASE,
)
YEAR = re.compile(
    r"\b(?P<lead>in|since|during|of|before|after|until|throughout|back in)\s+(?P<year>(?:19|20)\d\d)\b", re.I
)
AGO = re.compile(
    r"\b(?:(?P<which>last|this|past|previous)\s+(?P<count>\d+|two|three|four|five|six|couple of|few)?\s*"
    r"(?P<unit>day|week|fortnight|month|quarter|year)s?|(?P<day>yesterday|today|tonight))\b",
    re.I,
)
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "couple of": 2, "few": 3}
DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 31, "quarter": 92, "year": 365}
DOUBTFUL = frozenset(
    {"may", "march", "mar", "jan", "sep", "dec", "jun", "jul", "apr", "aug", "feb", "nov", "oct", "sept"}
)
"""Words that are more than months: they count with a word such as `in` before them, or a year behind."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends in it. Of `months` without a year any year will do; the ends are open then."""

    first: date = date.min
    last: date = date.max
    months: frozenset[int] = frozenset()

    def holds(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.first <= day <= self.last and (not self.months or day.month in self.months)

    def named_in(self, text: str) -> bool:
        """Whether the text names a day, a month or a season of it, so that it may speak of that time."""
        day = day_in(text)
        if day is not None and self.holds(day):
            return True
        named = {MONTHS[match.group("month").lower()] for match in MONTH.finditer(text)}
        for match in SEASON.finditer(text):
            first, last = SEASONS[match.group("season").lower()]
            named |= {first, first % 12 + 1, last}
        return bool(named & self.spanned())

    def allows(self, on: date | None, text: str) -> bool:
        """Whether a passage of this day (None: of no day) and text may tell of it."""
        return on is None or self.holds(on) or self.named_in(text)

    def spanned(self) -> frozenset[int]:
        """The months it touches; all of them when it is longer than a year."""
        if self.months:
            return self.months
        if self.last.toordinal() - self.first.toordinal() > 330:
            return frozenset()
        days = range(self.first.toordinal(), self.last.toordinal() + 1, 10)
        return frozenset(date.fromordinal(day).month for day in (*days, self.last.toordinal()))


def period_in(question: str, today: date | None) -> Period | None:
    """The time a question limits itself to; None when it does not. What is relative needs `today`."""
    day = day_in(question)
    if day is not None:
        return Period(day - timedelta(days=1), day + timedelta(days=1))
    return (
        _month(question, today)
        or _season(question, today)
        or _year(question)
        or (_ago(question, today) if today else None)
    )


def _month(question: str, today: date | None) -> Period | None:
    for match in MONTH.finditer(question):
        word, lead, year = match.group("month").lower(), (match.group("lead") or "").lower(), match.group("year")
        if word in DOUBTFUL and not year and lead in ("", "the", "this", "last", "late", "early"):
            continue
        months = frozenset({MONTHS[word]})
        written = int(year) if year else _latest(MONTHS[word], today) if lead in ("since", "after", "before") else None
        if written is None:
            return Period(months=months)
        return _bounded(lead, date(written, MONTHS[word], 1), _end(written, MONTHS[word]))
    return None


def _season(question: str, today: date | None) -> Period | None:
    match = SEASON.search(question)
    if match is None:
        return None
    first, last = SEASONS[match.group("season").lower()]
    months = frozenset({first, first % 12 + 1, last})
    lead = match.group("lead").lower()
    if today is None or lead not in ("since", "after", "before"):
        return Period(months=months)
    year = int(match.group("year") or _latest(first, today) or today.year)
    return _bounded(lead, date(year, first, 1), _end(year + (last < first), last))


def _year(question: str) -> Period | None:
    match = YEAR.search(question)
    if match is None:
        return None
    year = int(match.group("year"))
    return _bounded(match.group("lead").lower(), date(year, 1, 1), date(year, 12, 31))


def _ago(question: str, today: date) -> Period | None:
    match = AGO.search(question)
    if match is None:
        return None
    if match.group("day"):
        day = today - timedelta(days=match.group("day").lower() == "yesterday")
        return Period(day, day)
    count, length = (match.group("count") or "1").lower(), DAYS[match.group("unit").lower()]
    many = COUNTS.get(count) or int(count)
    # `last month` may mean the one before this or the last thirty days: both are taken in.
    reach = many * length + (length if match.group("which").lower() in ("last", "previous") else 0)
    return Period(today - timedelta(days=reach), today)


def _bounded(lead: str, first: date, last: date) -> Period:
    if lead in ("since", "from"):
        return Period(first=first)
    if lead == "after":
        return Period(first=first)
    if lead in ("before", "until", "till", "by"):
        return Period(last=last if lead != "before" else first)
    return Period(first, last)


def _latest(month: int, today: date | None) -> int | None:
    """The year of the latest such month that has begun."""
    return None if today is None else today.year - (month > today.month)


def _end(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
