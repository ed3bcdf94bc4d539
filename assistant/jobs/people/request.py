"""One request about the record: what it wants, read once, with the people it may mean."""

import re
from dataclasses import dataclass
from datetime import date

from assistant.jobs.job import Context
from assistant.jobs.people.brief import PeopleBrief
from assistant.jobs.people.days import day_in
from assistant.jobs.people.described import description_in
from assistant.jobs.people.happened import Happening, happenings_in
from assistant.jobs.people.saying import named
from assistant.jobs.people.wanted import Wanted, wanted_of
from assistant.mentoring.calling import folded, meant, name_words
from assistant.mentoring.network import Known
from assistant.mentoring.people import By, EventKind, Person

NEEDS_NOBODY = frozenset({Wanted.EVERYONE, Wanted.OWED, Wanted.UNDO, Wanted.MERGE})
OF_THE_ONE_BEFORE = frozenset({Wanted.MOVE, Wanted.TAKE_OUT, Wanted.FIT, Wanted.STAGE})
NAME = r"[A-Z][\w'’-]+(?: (?:de |da |van |von )?[A-Z][\w'’-]+){0,2}"
THIRD: dict[By | None, str] = {
    By.THEM: rf"(?:introduced|connected|put) (?:me|us)(?: in touch)?(?: \w+)? (?:to|with) ((?-i:{NAME})|\w+)",
    By.ME: rf"(?:introduced|connected|put) .{{2,40}}? (?:in touch )?(?:to|with|and) ((?-i:{NAME})|\w+)",
    None: rf"\bby ((?-i:{NAME})|\w+)",
}
"""Who else an introduction names, by who introduced."""


def wanted(brief: PeopleBrief) -> Wanted:
    """What the message wants; where its words ask for nothing, what it tells of, else to see the person or everyone."""
    said = brief.purpose
    happened = happenings_in(said)
    found = wanted_of(said)
    if found and not (found is Wanted.STAGE and any(one.kind is EventKind.AGREED_TO_MENTOR for one, _ in happened)):
        return found
    if happened:
        return Wanted.EVENT
    if description_in(said):
        return Wanted.DESCRIBE
    return Wanted.PERSON if brief.person else Wanted.EVERYONE


SUBJECT = re.compile(rf"^\W*({NAME})(?='s\b| (?:is|has|just|never|also|kindly|finally|did|does)\b| [a-z]+)")
NOT_SUBJECTS = frozenset(
    """actually add and as at call coffee delete drop erase forget hi i keep last list lunch maybe merge my new no note
    now oh ok our please put remember remove save set she he they show sorry tag that the this today tomorrow undo wait
    we what when where which who why yes yesterday had just met talked thanked wrote emailed""".split()  # noqa: SIM905
)


def subject_of(text: str) -> str:
    """The name a plain sentence about somebody begins with; "" when it begins otherwise."""
    found = SUBJECT.match(text)
    tells = found and (happenings_in(text) or description_in(text) or wanted_of(text))
    return found[1] if found and tells and found[1].split()[0].lower() not in NOT_SUBJECTS else ""


@dataclass(frozen=True, slots=True)
class Request:
    """What a brief asks for, with the record it is asked of."""

    brief: PeopleBrief
    context: Context

    @property
    def wanted(self) -> Wanted:
        """What it wants."""
        return wanted(self.brief)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everyone recorded."""
        return tuple(known.person for known in self.context.network)

    @property
    def known(self) -> Known | None:
        """The person it is about, with their events; None when there is nobody of that name."""
        person = self.context.person
        return Known(person, self.context.events) if person else None

    @property
    def name(self) -> str:
        """What the person is called here."""
        return named(self.context.person, self.people, self.brief.person)

    @property
    def day(self) -> date:
        """The day it speaks of, today where it names none."""
        return day_in(self.brief.purpose, self.context.today) or self.context.today

    @property
    def happenings(self) -> tuple[tuple[Happening, str], ...]:
        """The events it tells of, each with its words."""
        return happenings_in(self.brief.purpose)

    def third(self) -> str:
        """The third person an introduction names, as said; "" for none."""
        happening = next((one for one, _ in self.happenings if one.kind is EventKind.INTRODUCED), None)
        if happening is None:
            return ""
        found = re.search(THIRD[happening.by], self.brief.purpose, re.IGNORECASE)
        own = {folded(word) for word in self.name.split()}
        return found[1] if found and folded(found[1].split()[0]) not in own else ""

    def thirds(self) -> tuple[Person, ...]:
        """Everyone recorded whom the third name may mean, the person themselves left out."""
        third = self.third()
        own = self.context.person.id if self.context.person else ""
        return tuple(person for person in meant(third, self.people) if person.id != own) if third else ()

    def pairs(self) -> tuple[tuple[Person, Person], ...]:
        """The two records that are to be one, the one to keep first; several pairs when it may mean several."""
        said = self.brief.purpose
        several = re.search(
            r"\b(?:two|three|both|all|duplicate|double)\b(?: of the)? ([\w'’-]+?)(?:['’]?s)?\b\W*$", said, re.I
        )
        if several:
            name = folded(several[1])
            found = [person for person in self.people if {name, f"{name}s"} & name_words(person)]
        else:
            found = [person for person in self.people if _names(person, said)]
        ranked = sorted(found, key=lambda person: (-len(person.name.split()), -len(person.name), person.id))
        return tuple((one, other) for place, one in enumerate(ranked) for other in ranked[place + 1 :])


def _names(person: Person, said: str) -> bool:
    words = _only_words(said)
    return any(f" {_only_words(name)} " in f" {words} " for name in (person.name, *person.aliases))


def _only_words(text: str) -> str:
    return " ".join(re.findall(r"\w+", folded(text)))
