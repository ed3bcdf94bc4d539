"""Facts: read as they stand, and what is not one is named."""

from pathlib import Path

import pytest

from knowledge.errors import LibraryError
from knowledge.facts import course_folder, facts_file, load_facts

GOOD = "- {id: a, says: Something., grade: B, source: Somebody, caution: null, topics: [asking]}\n"


def test_the_built_in_facts_and_lessons_are_there() -> None:
    facts = load_facts(facts_file())
    assert len({fact.id for fact in facts}) == len(facts) > 10
    assert list(course_folder().glob("*.md"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: b", "must be a list"),
        ("[", "YAML"),
        (GOOD + GOOD, "share an id"),
        (GOOD.replace("grade: B", "grade: E"), "entry 1 has no grade"),
        (GOOD.replace(", topics: [asking]", ""), "exactly the keys"),
        (GOOD.replace("[asking]", "asking"), "list of topics"),
        (GOOD.replace("says: Something.", "says: 3"), "needs words"),
    ],
)
def test_an_entry_that_is_no_fact_is_named(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "facts.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(LibraryError, match=says):
        load_facts(file)
