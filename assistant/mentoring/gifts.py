"""What the user can give, matched to what a person cares about or needs: tags first, then words, then meaning."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum

from assistant.mentoring.calling import folded
from assistant.mentoring.meaning import content_words
from assistant.mentoring.people import By, Event, Person
from assistant.mentoring.vectors import Embed, vectors
from assistant.values import Value

MOST_MATCHES = 3
NEAR = 0.27
"""Cosine from which two short phrases are about the same thing: of 40 pairs written for this without a word in common,
16 of the 20 that belong together lie above it, and 1 of the 20 that do not."""


class GiftKind(Enum):
    """The kinds of gift there are."""

    IDEA = "idea"
    ARTICLE = "article"
    INTRODUCTION = "introduction"
    SKILL = "skill"
    PRAISE = "praise"


class Gift(Value):
    """Something the user can give, in their own words; `meant_for` is a person's id where it is for that one only."""

    id: str
    kind: GiftKind
    text: str
    tags: tuple[str, ...] = ()
    meant_for: str = ""


class Ground(IntEnum):
    """Why a gift fits, the surest last."""

    MEANING = 1
    WORDS = 2
    TAG = 3
    MEANT = 4


@dataclass(frozen=True, slots=True)
class Match:
    """A gift that fits a person, and why: `theirs` is what they care about or need, `shared` the words both have."""

    gift: Gift
    ground: Ground
    theirs: str = ""
    shared: tuple[str, ...] = ()
    nearness: float = 0.0


def matched(
    gifts: Iterable[Gift], person: Person, events: Iterable[Event], today: date, embed: Embed | None = None
) -> tuple[Match, ...]:
    """The gifts that fit this person best, at most three; none that they were given by `today`, or meant for others."""
    given = {event.about for event in events if event.on <= today and event.done_by is By.ME and event.about}
    open_gifts = [gift for gift in gifts if gift.id not in given and gift.meant_for in ("", person.id)]
    cares = tuple(dict.fromkeys((*person.needs, *person.cares_about, *person.tags)))
    sure = [match for gift in open_gifts if (match := _by_words(gift, person, cares))]
    rest = [gift for gift in open_gifts if gift.id not in {match.gift.id for match in sure}]
    likely = _by_meaning(rest, cares, embed) if len(sure) < MOST_MATCHES else []
    return tuple(sorted((*sure, *likely), key=_surest_first)[:MOST_MATCHES])


def _surest_first(match: Match) -> tuple[int, int, float, str]:
    return -match.ground, -len(match.shared), -match.nearness, match.gift.id


def _by_words(gift: Gift, person: Person, cares: Sequence[str]) -> Match | None:
    if gift.meant_for == person.id:
        return Match(gift, Ground.MEANT)
    tags = {folded(tag): tag for tag in gift.tags}
    for theirs in cares:
        if folded(theirs) in tags:
            return Match(gift, Ground.TAG, theirs, (tags[folded(theirs)],))
    words = content_words(" ".join((gift.text, *gift.tags)))
    by_words = [(len(words & content_words(theirs)), theirs) for theirs in cares]
    most, theirs = max(by_words, default=(0, ""), key=lambda pair: pair[0])
    return Match(gift, Ground.WORDS, theirs, _written(gift, theirs)) if most else None


def _written(gift: Gift, theirs: str) -> tuple[str, ...]:
    """The words both have, as the user wrote them of the person."""
    stems = content_words(" ".join((gift.text, *gift.tags)))
    return tuple(dict.fromkeys(word.strip(".,;:!?\"'()") for word in theirs.split() if content_words(word) & stems))


def _by_meaning(gifts: Sequence[Gift], cares: Sequence[str], embed: Embed | None) -> list[Match]:
    phrases = [" ".join((gift.text, *gift.tags)) for gift in gifts]
    found = vectors(embed, [*phrases, *cares]) if gifts and cares else None
    if found is None:
        return []
    nearness = found[: len(gifts)] @ found[len(gifts) :].T
    best = [(gift, int(row.argmax()), float(row.max())) for gift, row in zip(gifts, nearness, strict=True)]
    return [Match(gift, Ground.MEANING, cares[place], (), near) for gift, place, near in best if near >= NEAR]
