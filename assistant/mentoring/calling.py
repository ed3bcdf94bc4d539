"""Which of the known people a name means, and how two of one name are told apart."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from assistant.mentoring.people import Person


def folded(name: str) -> str:
    """The name as it is compared: one line, no case, no accents, plain apostrophes and hyphens."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("‐", "-"))
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).casefold().split())


def label(person: Person, people: Iterable[Person]) -> str:
    """The name where nobody else has it, else the name with what tells them apart: "Priya Shah (Acme)".

    Two who share that too are numbered in the order of their ids, so that a label always means one of them.
    """
    same = [other for other in people if folded(other.name) == folded(person.name)]
    if all(other.id == person.id for other in same):
        return person.name
    told = _told_apart(person)
    alike = sorted(other.id for other in same if folded(_told_apart(other)) == folded(told))
    number = str(alike.index(person.id) + 1) if len(alike) > 1 and person.id in alike else ""
    return f"{person.name} ({', '.join(part for part in (told, number) if part) or 'the other one'})"


def _told_apart(person: Person) -> str:
    placed = ", ".join(part for part in (person.role, person.organisation) if part)
    return person.distinction or placed or person.how_met


def bare_name(words: str) -> str:
    """A label without what tells two of one name apart: "Priya Shah (Acme)" is "Priya Shah"."""
    return re.sub(r"\s*\([^()]*\)\s*$", "", words) or words


def exactly(words: str, people: Sequence[Person]) -> tuple[Person, ...]:
    """Everyone whose label, whole name or alias these words are; a label wins over a name."""
    wanted = folded(words)
    labelled = tuple(person for person in people if folded(label(person, people)) == wanted)
    if len(labelled) == 1:
        return labelled
    return tuple(person for person in people if wanted in (folded(name) for name in (person.name, *person.aliases)))


def meant(words: str, people: Sequence[Person]) -> tuple[Person, ...]:
    """Everyone these words may mean: by label, name or alias, else by a part of a name, or what tells them apart."""
    if found := exactly(words, people):
        return found
    wanted = folded(words).split()
    if not wanted:
        return ()
    named = tuple(person for person in people if _has(wanted, name_words(person)))
    return named or tuple(
        person
        for person in people
        if set(wanted) & name_words(person) and _has(wanted, name_words(person) | _told_words(person))
    )


def _has(wanted: Sequence[str], words: set[str]) -> bool:
    return all(word in words for word in wanted)


def name_words(person: Person) -> set[str]:
    """The words of all their names, folded."""
    return set(folded(" ".join((person.name, *person.aliases))).split())


def _told_words(person: Person) -> set[str]:
    told = (person.distinction, person.role, person.organisation, person.how_met, *person.groups, *person.tags)
    return set(re.findall(r"\w+", folded(" ".join(told)))) | {"the", "one", "from", "at", "in", "of"}
