"""The phrase files keep their shape, their variables and their tone; the prompts take what the code gives."""

import re
import string
from collections.abc import Iterator
from typing import Any

import pytest

from assistant.jobs.catalogue import ALL
from assistant.jobs.citing import Citations, keys_of
from assistant.jobs.job import Context
from assistant.jobs.phrases import PhrasesUnreadable, parse_phrases
from assistant.mentoring.stages import Stage
from tests.assistant.jobs.material import COURSE, FOLDER, MEETING, TODAY, context, jobs

JOBS = jobs()
each = pytest.mark.parametrize("name", list(JOBS))
VARIABLES = {
    "outreach": "stayed Stayed bare ask Ask me minutes name role thing person heavier later",
    "agenda": "person day minutes stage number title owed promise purpose Purpose ask Ask role advice start end part "
    "topic later",
    "reflection": "person day words noticed",
    "answer": "names",
    "check": "person",
    "people": "person placed last left name words given got day what note text state result by when since times events "
    "pieces",
    "gifts": "name first text kind reason theirs shared cares given got",
}
BANNED = re.compile(
    r"!|\bi hope this\b|\breach out\b|\bpick your brain\b|\btouch base\b|\bpassionate\b|\bamazing\b|\bincredible\b"
    r"|\bjourney\b"
    r"|\bleverage\b|\bthrilled\b|\bunlock\b|\bdelve\b|\bfeel free to reach\b|\byou must\b|\bhonou?red\b|\bhuge fan\b",
    re.IGNORECASE,
)


def texts_of(value: Any) -> Iterator[str]:
    """Every string in a tree."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts_of(one)
    else:
        for one in value:
            yield from texts_of(one)


@each
def test_people_ask_for_it_in_many_ways_and_messily(name: str) -> None:
    asked = JOBS[name].phrases.asked_like
    assert len(asked) >= 25
    assert len({line.casefold() for line in asked}) == len(asked)
    assert sum(line[0].islower() for line in asked) >= 3


def test_no_example_belongs_to_two_jobs() -> None:
    every = [line.casefold() for job in JOBS.values() for line in job.phrases.asked_like]
    assert len(set(every)) == len(every)


@each
def test_forms_have_at_most_five_stems_that_the_brief_knows(name: str) -> None:
    job = JOBS[name]
    fields = job.phrases.fields
    assert 1 <= len(fields) <= 5
    assert {field.name for field in fields} <= set(job.brief_type.model_fields)
    assert any(field.required for field in fields)
    assert all(field.label.endswith(("…", "?")) for field in fields)
    assert all(field.example or field.choices for field in fields)


def test_the_stage_is_asked_in_plain_descriptions() -> None:
    stage = next(field for field in JOBS["outreach"].phrases.fields if field.name == "stage")
    assert [choice.value for choice in stage.choices] == [stage.value for stage in Stage]


@each
def test_texts_use_only_variables_that_are_filled(name: str) -> None:
    known = set(VARIABLES[name].split())
    for text in texts_of(JOBS[name].phrases.texts):
        used = {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}
        assert used <= known, text


@each
def test_texts_keep_the_tone(name: str) -> None:
    phrases = JOBS[name].phrases
    for text in [*texts_of(phrases.texts), phrases.starter, phrases.title, *(field.label for field in phrases.fields)]:
        assert not BANNED.search(text), text
        assert len(text.split()) <= 70, text
        assert text == text.strip()


@each
def test_a_fact_named_in_a_phrase_file_exists(name: str) -> None:
    ids = {fact.id for fact in context().facts}
    raw = (FOLDER / name / "phrases.yaml").read_text(encoding="utf-8")
    for line in re.findall(r"(?:facts: |(?<=why_facts:\n))(.*)", raw):
        assert set(re.findall(r"[a-z]+(?:-[a-z]+)+", line)) <= ids
    for some in JOBS[name].phrases.texts.get("why_facts", {}).values():
        assert set(some) <= ids


@each
def test_every_job_is_made_with_prompt_variables_that_hold_the_brief_and_the_material(name: str) -> None:
    job = JOBS[name]
    values = job.prompt_variables(job.brief_type(), context(Stage.AWARE, MEETING, COURSE))
    assert set(job.brief_type.model_fields) <= set(values)
    assert {"today", "user_name", "person", "stage", "allowed", "events", "passages", "facts"} <= set(values)
    assert values["passages"].startswith("p1 (notes: meetings/2026-10-30 Nadia Brandt.md")
    assert "p2 (built-in course: c1.md" in values["passages"]
    assert values["facts"].startswith("f1 (grade B): ")
    assert values["allowed"].startswith("one short conversation")
    assert all(values.values())


@each
def test_what_a_writer_fills_has_a_description_for_every_field(name: str) -> None:
    schema = JOBS[name].written_type.model_json_schema()
    assert all("description" in spec for spec in schema["properties"].values())
    assert set(schema["required"]) == set(schema["properties"])


def test_words_like_yes_and_on_stay_words() -> None:
    text = "title: T\nstarter: S\nicon: i.svg\nasked_like: [yes, on]\nfields: []\ntexts: {say: no}"
    phrases = parse_phrases(text, "t")
    assert phrases.asked_like == ("yes", "on")
    assert phrases.texts["say"] == "no"


@pytest.mark.parametrize("text", ["", "[]", "title: [", "title: T", "fields: []\ntitle: T", "fields: 3"])
def test_a_broken_phrase_file_is_named(text: str) -> None:
    with pytest.raises(PhrasesUnreadable, match="the file"):
        parse_phrases(text, "the file")


def test_citations_are_numbered_by_first_appearance_and_unknown_ones_dropped() -> None:
    here = context(Stage.STRANGER, MEETING, COURSE)
    cites = Citations(here)
    assert cites.numbers(("p2", "p9", "[f1]", "P2")) == (1, 2)
    assert cites.numbers(("p1", "p2")) == (3, 1)
    assert [source.kind for source in cites.sources] == ["built-in course", "fact", "notes"]
    assert set(keys_of(Context(TODAY))) == set()


def test_every_job_is_in_the_catalogue_once() -> None:
    folders = {path.parent.name for path in FOLDER.glob("*/phrases.yaml")}
    assert folders == {job.name for job in ALL} == set(JOBS)
