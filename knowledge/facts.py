"""The graded findings the coach may lean on, and where the built-in lessons lie."""

from importlib.resources import files
from pathlib import Path

from knowledge.passage import Fact, Grade

GRADES: tuple[Grade, ...] = ("A", "B", "C", "D")


def course_folder() -> Path:
    """The folder of the built-in lessons."""
    return Path(str(files("knowledge"))) / "course"


def facts_file() -> Path:
    """The file of the built-in facts."""
    return Path(str(files("knowledge"))) / "facts.yaml"


def load_facts(path: Path) -> tuple[Fact, ...]:
    """The file's facts in its order. Raises LibraryError naming the entry that is not as it should be."""
    import yaml

    from knowledge.errors import LibraryError

    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as failed:
        raise LibraryError(f"{path.name} cannot be read as YAML. Mend it, or reinstall Second Coffee.") from failed
    if not isinstance(entries, list):
        raise LibraryError(f"{path.name} must be a list of facts.")
    facts = tuple(_fact(entry, number, path.name) for number, entry in enumerate(entries, 1))
    if len({fact.id for fact in facts}) < len(facts):
        raise LibraryError(f"{path.name}: two facts share an id. Give each its own.")
    return facts


def _fact(entry: object, number: int, name: str) -> Fact:
    from knowledge.errors import LibraryError

    keys = {"id", "says", "grade", "source", "caution", "topics"}
    if not isinstance(entry, dict) or set(entry) != keys:
        raise LibraryError(f"{name}: entry {number} needs exactly the keys {', '.join(sorted(keys))}.")
    if entry["grade"] not in GRADES:
        raise LibraryError(f"{name}: entry {number} has no grade of {', '.join(GRADES)}.")
    if not all(isinstance(entry[key], str) and entry[key].strip() for key in ("id", "says", "source")):
        raise LibraryError(f"{name}: entry {number} needs words for id, says and source.")
    caution, topics = entry["caution"], entry["topics"]
    if not isinstance(topics, list) or not (caution is None or isinstance(caution, str)):
        raise LibraryError(f"{name}: entry {number} needs a list of topics, and a caution in words or null.")
    words = [entry[key].strip() for key in ("id", "says")]
    return Fact(words[0], words[1], entry["grade"], entry["source"].strip(), caution, tuple(map(str, topics)))
