"""What must be known to prepare a meeting."""

import re

from assistant.jobs.job import Brief

LENGTH = re.compile(r"\b(\d{1,3}) ?-?(?:m|min|mins|minutes?)\b", re.IGNORECASE)
HOURS = re.compile(r"\b(\d(?:\.\d)?) ?-?(?:h|hrs?|hours?)\b", re.IGNORECASE)
SPANS = (
    ("three quarters of an hour", 45),
    ("hour and a half", 90),
    ("half an hour", 30),
    ("half hour", 30),
    ("quarter of an hour", 15),
    ("an hour", 60),
    ("one hour", 60),
)
DEFAULT_MINUTES = 30
SHORTEST, LONGEST = 10, 180


class AgendaBrief(Brief):
    """`when` may say how long, too; `owed` is what the user promised them; `topics` what is on the user's mind."""

    person: str = ""
    role: str = ""
    organisation: str = ""
    when: str = ""
    minutes: str = ""
    aim: str = ""
    topics: str = ""
    owed: str = ""

    def length(self) -> int:
        """How long the meeting is, in minutes, 10 to 180; 30 when nothing says."""
        found = next((minutes for text in (self.minutes, self.when) if (minutes := _minutes(text))), DEFAULT_MINUTES)
        return min(max(found, SHORTEST), LONGEST)

    def day(self) -> str:
        """When it is, without how long."""
        text = LENGTH.sub("", HOURS.sub("", self.when))
        for words, _ in SPANS:
            text = re.sub(rf"\b{words}\b", "", text, flags=re.IGNORECASE)
        return re.sub(r"[\s,;(]*\b(?:for(?: about)?|about|in all)?[\s,;()]*$", "", text).strip(" ,;")


def _minutes(text: str) -> int:
    bare = text.strip()
    if re.fullmatch(r"\d{1,3}", bare):
        return int(bare)
    if found := LENGTH.search(text):
        return int(found.group(1))
    if found := HOURS.search(text):
        return int(float(found.group(1)) * 60)
    return next((minutes for words, minutes in SPANS if words in text.lower()), 0)
