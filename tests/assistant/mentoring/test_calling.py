"""A name finds the person it means, and two of one name are told apart."""

import pytest

from assistant.mentoring.calling import bare_name, exactly, label, meant
from assistant.mentoring.people import Person, groups_of

SHAH = Person(id="1", name="Priya Shah", role="VP Pricing", organisation="Acme", aliases=("PS",))
RAMAN = Person(id="2", name="Priya Raman", how_met="the WIT evening", groups=("WIT",))
NAMESAKE = Person(id="3", name="priya shah", distinction="the one from the choir")
JOSE = Person(id="4", name="José O’Neill", groups=("wit", "Book club"))
PLAIN = [Person(id=n, name="Lee Wong") for n in ("6", "5")]
EVERYONE = [SHAH, RAMAN, NAMESAKE, JOSE]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("Priya Raman", "2"),
        ("raman", "2"),
        ("priya", "123"),
        ("Priya Shah", "13"),
        ("Priya Shah (VP Pricing, Acme)", "1"),
        ("priya shah (the one from the choir)", "3"),
        ("priya from acme", "1"),
        ("the choir priya", "3"),
        ("the choir one", ""),
        ("PS", "1"),
        ("jose o'neill", "4"),
        ("José", "4"),
        ("Marta", ""),
        ("  ", ""),
    ],
)
def test_words_mean_everyone_they_fit(words: str, ids: str) -> None:
    assert "".join(person.id for person in meant(words, EVERYONE)) == ids


def test_a_label_is_the_plain_name_until_somebody_else_has_it() -> None:
    assert label(SHAH, [SHAH, RAMAN]) == "Priya Shah"
    assert label(SHAH, EVERYONE) == "Priya Shah (VP Pricing, Acme)"
    assert bare_name(label(SHAH, EVERYONE)) == "Priya Shah"


def test_two_of_whom_nothing_else_is_known_still_have_labels_of_their_own() -> None:
    labels = [label(person, PLAIN) for person in PLAIN]
    assert len(set(labels)) == 2
    for person, its in zip(PLAIN, labels, strict=True):
        assert exactly(its, PLAIN) == (person,)


def test_groups_gather_those_who_name_them_whatever_the_case() -> None:
    groups = {group.name.lower(): set(group.members) for group in groups_of(EVERYONE)}
    assert groups == {"book club": {"4"}, "wit": {"2", "4"}}
