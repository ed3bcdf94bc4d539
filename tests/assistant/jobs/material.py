"""Material invented for the tests of the jobs: an archivist's notes, a lesson, a few facts, and the jobs themselves."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml

import assistant.jobs
from assistant.jobs.catalogue import build
from assistant.jobs.job import Context, Job
from assistant.mentoring.people import Event, Person
from assistant.mentoring.stages import Stage
from knowledge.passage import Fact, Found, Kind, Passage, Quote

TODAY = date(2026, 11, 22)
FOLDER = Path(assistant.jobs.__file__).parent
SHIPPED_FACTS = yaml.safe_load((Path(__file__).parents[3] / "knowledge" / "facts.yaml").read_text(encoding="utf-8"))
FACTS = tuple(
    Fact(one["id"], one["says"], one["grade"], one["source"], one["caution"], tuple(one["topics"]))
    for one in SHIPPED_FACTS
)

NADIA = """Tea with Nadia in the reading room, half an hour.

**What she told me**
- Label the box before you open it. Nobody ever relabels a box.
- Ask the donor for one story and write down the date.

**What she will do**
- Send me the form for the regional archive

**What I will do**
- Count the unlabelled boxes by Friday
- [x] Write to the donor's daughter (done on the 3rd)

She collects bus tickets from the fifties."""
TASKS = "[ ] Nadia: the list of donors\n[ ] new lamp for the reading room\n[x] return the key to Bram"
LESSON = (
    "Learn from people you will never meet. Try one of their ideas, keep the result, and tell them about it one day."
)


def passage(
    key: str, text: str, *, source: str = "", title: str = "", kind: Kind = Kind.NOTES, own: bool = True
) -> Passage:
    """A passage of invented material."""
    source = source or f"{key}.md"
    return Passage(
        key,
        f"doc-{key}",
        source,
        title or key,
        kind,
        not own,
        (),
        (1, text.count("\n") + 1),
        None,
        (0, len(text)),
        text,
        0.5,
    )


MEETING = passage("m1", NADIA, source="meetings/2026-10-30 Nadia Brandt.md", title="Tea with Nadia Brandt")
NAMESAKE = passage("m2", "Nadia Okonjo keeps bees and dislikes labels.", title="Nadia Okonjo")
TODO = passage("m3", TASKS, source="todo.txt", title="todo")
COURSE = passage("c1", LESSON, title="Mentors you never meet", kind=Kind.COURSE, own=False)


def jobs() -> dict[str, Job[Any, Any]]:
    """Every job with its shipped phrases."""
    return build(lambda name: (FOLDER / name / "phrases.yaml").read_text(encoding="utf-8"))


def context(
    stage: Stage = Stage.STRANGER,
    *passages: Passage,
    user_name: str = "Ottilie Vance",
    found: Found | None = None,
    person: Person | None = None,
    events: tuple[Event, ...] = (),
) -> Context:
    """A context with every shipped fact."""
    return Context(TODAY, user_name, person, events, stage, found, passages, FACTS)


def found(question: str, *sentences: tuple[Passage, str], nearest: tuple[Passage, ...] = ()) -> Found:
    """What the library would give: quotes of these words, or none and the nearest passages."""
    quotes = tuple(
        Quote(where, (where.text.index(words), where.text.index(words) + len(words))) for where, words in sentences
    )
    passages = tuple({where.id: where for where, _ in sentences}.values()) or nearest
    return Found(question, passages, quotes)


def everything(artefact: Any) -> str:
    """All the words of an artefact, as a reader would see them."""
    said = [artefact.title]
    for block in artefact.blocks():
        match block.block:
            case "bullets":
                said += [item.text for item in block.items]
            case "letter":
                said += [block.label, block.message.text]
            case _:
                said.append(block.text)
    return "\n".join(said)


def cites(artefact: Any) -> set[int]:
    """Every citation number used in an artefact."""
    numbers: set[int] = set()
    for block in artefact.blocks():
        for part in block.items if block.block == "bullets" else (block,):
            numbers.update(getattr(part, "cites", ()))
    return numbers
