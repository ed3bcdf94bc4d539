"""The built-in course and its facts keep their shape, their honesty and their tone."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

KNOWLEDGE = Path(__file__).resolve().parents[2] / "knowledge"
LESSONS = sorted((KNOWLEDGE / "course").glob("*.md"))
FACTS: list[dict[str, Any]] = yaml.safe_load((KNOWLEDGE / "facts.yaml").read_text(encoding="utf-8"))

LESSON_KEYS = {"day", "title", "module", "minutes", "action", "question", "facts", "stages"}
STAGES = {"stranger", "aware", "acquainted", "conversing", "advising", "mentor", "sponsor"}
CLOSING = ["In short", "Today", "To reflect on", "Tomorrow"]
FACT_KEYS = {"id", "says", "grade", "source", "caution", "topics"}
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

# The lesson that teaches why not to ask is the only one that may quote the asking.
WARNS_AGAINST_ASKING = {11}
ASKS_TO_BE_MENTORED = re.compile(
    r"\b(be|become) (my|our) (mentor|sponsor)\b"
    r"|\b(be|become) a (mentor|sponsor) (to|for) me\b"
    r"|\b(mentor|sponsor) me\b",
    re.I,
)
BANNED = [
    "journey",
    "unlock",
    "leverage",
    "game changer",
    "game-changer",
    "delve",
    "empower",
    "synergy",
    "embark",
    "transformative",
    "thought leader",
    "touch base",
    "reach out",
    "passionate",
    "amazing",
    "incredible",
    "seamless",
    "crucial",
    "low-hanging",
    "personal brand",
    "you must",
    "no excuse",
    "shame on",
]
CONTRAST_CLICHE = re.compile(
    r"\b(it|this|that)('s| is)(n't| not) (just |only |about )?[^.?!]{1,60}[,;.] \1('s| is) ", re.I
)
PROMOTION_MYTH = re.compile(r"\b(5|five) times\b.{0,40}\bpromot", re.I | re.S)

each_lesson = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.get("id", "no id"))


def parts(path: Path) -> tuple[dict[str, Any], str]:
    """The front matter and the Markdown body of a lesson."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), body.strip()


def headings(body: str) -> list[str]:
    """The second-level headings, in order."""
    return re.findall(r"^## (.+)$", body, re.M)


def section(body: str, heading: str) -> str:
    """The text below one second-level heading."""
    return body.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0].strip()


def plain(text: str) -> str:
    """The text on one line with straight apostrophes, so that a phrase is found across line breaks."""
    return " ".join(text.replace("\u2019", "'").split())


def test_there_are_at_least_ten_lessons() -> None:
    assert len(LESSONS) >= 10


def test_days_run_from_one_without_a_gap_and_lead_the_file_names() -> None:
    days = [parts(path)[0]["day"] for path in LESSONS]
    assert days == list(range(1, len(LESSONS) + 1))
    assert [path.name[:3] for path in LESSONS] == [f"{day:02d}-" for day in days]


def test_no_two_lessons_share_a_title_an_action_or_a_question() -> None:
    fronts = [parts(path)[0] for path in LESSONS]
    for key in ("title", "action", "question"):
        assert len({front[key] for front in fronts}) == len(fronts), key


def test_lesson_ten_announces_the_first_date() -> None:
    assert "Never propose on the first date" in section(parts(LESSONS[9])[1], "Tomorrow")


@each_lesson
def test_the_front_matter_has_exactly_the_agreed_keys_and_types(path: Path) -> None:
    front, _ = parts(path)
    assert set(front) == LESSON_KEYS
    assert type(front["day"]) is int
    assert type(front["minutes"]) is int
    assert all(isinstance(front[key], str) and front[key] for key in ("title", "module", "action", "question"))
    assert isinstance(front["facts"], list)
    assert isinstance(front["stages"], list)
    assert front["stages"]
    assert set(front["stages"]) <= STAGES


@each_lesson
def test_the_body_has_between_300_and_600_words(path: Path) -> None:
    assert 300 <= len(parts(path)[1].split()) <= 600


@each_lesson
def test_the_minutes_are_what_an_ordinary_reader_needs(path: Path) -> None:
    front, body = parts(path)
    words = len(body.split())
    assert words / 250 <= front["minutes"] <= words / 100


@each_lesson
def test_the_title_opens_the_body_and_two_to_four_headings_come_before_the_closing(path: Path) -> None:
    front, body = parts(path)
    assert body.splitlines()[0] == f"# {front['title']}"
    assert headings(body)[-4:] == CLOSING
    assert 2 <= len(headings(body)[:-4]) <= 4
    assert len(set(headings(body))) == len(headings(body))


@each_lesson
def test_every_section_says_something(path: Path) -> None:
    _, body = parts(path)
    assert all(len(section(body, heading).split()) >= 8 for heading in headings(body))


@each_lesson
def test_the_action_is_one_sentence_and_the_question_is_asked_word_for_word(path: Path) -> None:
    front, body = parts(path)
    assert front["action"].endswith(".")
    assert len(re.findall(r"[.!?](?:\s|$)", front["action"])) == 1
    assert front["question"].endswith("?")
    assert front["question"] in section(body, "To reflect on")


@each_lesson
def test_every_fact_leaned_on_exists_and_is_marked_in_the_text(path: Path) -> None:
    front, body = parts(path)
    marked = re.findall(r"\[fact: ([a-z0-9-]+)\]", body)
    assert set(marked) == set(front["facts"])
    assert set(marked) <= {fact["id"] for fact in FACTS}


@each_lesson
def test_a_fact_mark_follows_a_finished_sentence(path: Path) -> None:
    _, body = parts(path)
    assert not re.search(r"[^.?!\"] \[fact: ", body)


@each_lesson
def test_a_lesson_never_shows_how_to_ask_someone_to_be_a_mentor(path: Path) -> None:
    front, body = parts(path)
    if front["day"] not in WARNS_AGAINST_ASKING:
        assert not ASKS_TO_BE_MENTORED.search(plain(body + front["action"]))


@each_lesson
def test_the_tone_is_free_of_shouting_and_stock_phrases(path: Path) -> None:
    text = plain(path.read_text(encoding="utf-8"))
    assert "!!" not in text
    assert text.count("!") <= 2
    assert [word for word in BANNED if re.search(rf"\b{re.escape(word)}", text, re.I)] == []
    assert not CONTRAST_CLICHE.search(text)


@each_lesson
def test_nobody_is_promised_a_multiple_of_promotions(path: Path) -> None:
    assert not PROMOTION_MYTH.search(path.read_text(encoding="utf-8"))


def test_fact_ids_are_unique() -> None:
    ids = [fact["id"] for fact in FACTS]
    assert len(ids) == len(set(ids))


@each_fact
def test_a_fact_has_exactly_the_agreed_keys(fact: dict[str, Any]) -> None:
    assert set(fact) == FACT_KEYS
    assert SLUG.fullmatch(fact["id"])
    assert isinstance(fact["source"], str)
    assert fact["source"].strip()
    assert fact["caution"] is None or fact["caution"].strip()


@each_fact
def test_a_fact_is_graded_a_to_d(fact: dict[str, Any]) -> None:
    assert fact["grade"] in {"A", "B", "C", "D"}


@each_fact
def test_a_fact_is_said_in_one_or_two_sentences_of_our_own(fact: dict[str, Any]) -> None:
    assert 0 < len(fact["says"].split()) <= 60
    assert 1 <= len(re.findall(r"[.?!](?:\s|$)", fact["says"])) <= 2


@each_fact
def test_vendor_data_always_carries_a_caution(fact: dict[str, Any]) -> None:
    assert fact["grade"] != "C" or fact["caution"]


@each_fact
def test_vendor_data_and_advice_are_never_a_promise(fact: dict[str, Any]) -> None:
    if fact["grade"] in {"C", "D"}:
        assert not re.search(r"\b(guarantee|proven|always works?|will (get|double|win|raise))", fact["says"], re.I)


@each_fact
def test_a_fact_has_a_few_lower_case_topics(fact: dict[str, Any]) -> None:
    assert 1 <= len(fact["topics"]) <= 5
    assert all(re.fullmatch(r"[a-z]+", topic) for topic in fact["topics"])


@each_fact
def test_a_fact_repeats_no_myth_about_promotions(fact: dict[str, Any]) -> None:
    assert not PROMOTION_MYTH.search(fact["says"])
