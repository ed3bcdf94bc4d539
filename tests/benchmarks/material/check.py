"""Checks the question set: answers are in their files, labels are whole; reports proportions and word overlap."""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import Stemmer
from bs4 import BeautifulSoup
from docx import Document
from docx.table import Table

HERE = Path(__file__).parent
KINDS = {"who", "when", "where", "how many", "how", "why", "what", "yes-no", "list", "quote"}
REASONS = {
    "person never mentioned",
    "thing never mentioned",
    "attribute missing",
    "wrong person",
    "wrong period",
    "only planned or drafted",
    "false premise",
    "general knowledge",
}
STOP_WORDS = """
a an the and or but if of in on at to for from by with as is are was were be been am do does did done has have
had i me my mine we us our you your he him his she her hers they them their it its this that these those there
here who whom whose which what when where why how many much long far not no so than then too very can could
may might must shall should will would ought about into out up down over off after before again any all some
one s t d ll re ve m don didn doesn isn wasn won mustn couldn got get say said says tell told
"""
STOP = frozenset(re.findall(r"\w+", STOP_WORDS))
STEM = Stemmer.Stemmer("english")
Question = dict[str, Any]


def plain(path: Path) -> str:
    """The text a reader of the file sees, its lines kept."""
    match path.suffix.lower():
        case ".docx":
            document = Document(str(path))
            blocks = (
                [" | ".join(cell.text for cell in row.cells) for row in block.rows]
                if isinstance(block, Table)
                else [block.text]
                for block in document.iter_inner_content()
            )
            return "\n".join(line for lines in blocks for line in lines)
        case ".pdf":
            return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
        case ".html":
            page = BeautifulSoup(path.read_bytes(), "lxml")
            for unread in page(["script", "style", "title"]):
                unread.decompose()
            return page.get_text("\n")
        case _:
            content = path.read_bytes()
            try:
                return content.decode("utf-8-sig")
            except UnicodeDecodeError:
                return content.decode("cp1252")


def even(text: str) -> str:
    """The text with ligatures opened and every run of white space one space: a PDF breaks both."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()


def load(name: str = "questions.jsonl") -> list[Question]:
    """Every line of the file, in its order."""
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


def answers(question: Question) -> Iterator[tuple[str, str]]:
    """Each (source, answer) of a question; none for one that cannot be answered."""
    if question["answerable"]:
        pieces = question["answer"] if isinstance(question["answer"], list) else [question["answer"]]
        yield from ((question["source"], piece) for piece in pieces)
        yield from ((other["source"], other["answer"]) for other in question.get("also", ()))


def stems(text: str) -> set[str]:
    """The stems of the text's content words."""
    words = re.findall(r"[^\W_]+", text.lower().replace("’", "'"))
    return set(STEM.stemWords([word for word in words if word not in STOP]))


def sentence_around(text: str, answer: str) -> str:
    """The sentence, or line, of `text` that holds `answer` (the sentences, where it runs over several)."""
    flat = re.sub(r"[ \t]+", " ", unicodedata.normalize("NFKC", text))
    found = re.search(r"\s+".join(map(re.escape, even(answer).split(" "))), flat)
    if found is None:
        return answer
    edges = [0, *(edge.end() for edge in re.finditer(r"[.!?]\s+|\n", flat)), len(flat)]
    return flat[max(e for e in edges if e <= found.start()) : min(e for e in edges if e >= found.end())]


def overlap(question: Question, texts: dict[str, str], *, wide: bool) -> float:
    """Share, 0..1, of the question's content words found in its answers, or (`wide`) in the sentences around them."""
    asked = stems(question["question"])
    pairs = answers(question)
    found = [stems(sentence_around(texts[source], piece) if wide else piece) for source, piece in pairs]
    return len(asked & set[str]().union(*found)) / len(asked) if asked else 0.0


def faults(questions: list[Question]) -> list[str]:
    """What is wrong with the set, a line each; empty when all is well."""
    wrong = [
        f"{name}: the id is used twice" for name, times in Counter(q["id"] for q in questions).items() if times > 1
    ]
    asked = Counter((q["on"], even(q["question"]).lower()) for q in questions)
    wrong += [f"asked twice: {text}" for (_, text), times in asked.items() if times > 1]
    texts: dict[str, str] = {}
    for question in questions:
        name, absent = question["id"], question.get("why_absent")
        if (
            question["kind"] not in KINDS
            or question["set"] not in {"dev", "held"}
            or question["on"] not in {"notes", "course"}
        ):
            wrong.append(f"{name}: kind, set or on is unknown")
        if question["answerable"] == (absent is not None) or (absent is not None and absent not in REASONS):
            wrong.append(f"{name}: why_absent does not fit")
        if question["source"] and not (HERE / question["source"]).is_file():
            wrong.append(f"{name}: there is no {question['source']}")
            continue
        for source, piece in answers(question):
            text = texts.setdefault(source, even(plain(HERE / source)))
            if not piece or even(piece) not in text:
                wrong.append(f"{name}: {source} does not say: {piece}")
    return wrong


def main() -> int:
    """Prints the faults, the proportions and the overlap; 1 when there is a fault."""
    questions = load()
    wrong = faults(questions)
    print("\n".join(wrong))
    answerable = [q for q in questions if q["answerable"]]
    texts = {source: plain(HERE / source) for q in answerable for source, _ in answers(q)}
    print(f"{len(questions)} questions, {len(answerable)} answerable ({len(answerable) / len(questions):.0%})")
    for field in ("on", "set", "kind", "why_absent"):
        print(f"{field}: {dict(Counter(q.get(field) for q in questions).most_common())}")
    for wide, where in ((False, "the answer"), (True, "the sentence that holds it")):
        shares = [overlap(q, texts, wide=wide) for q in answerable]
        print(f"share of a question's content words found in {where}: mean {sum(shares) / len(shares):.1%}")
    if "--list" in sys.argv:
        for q in sorted(answerable, key=lambda q: -overlap(q, texts, wide=True)):
            print(f"{overlap(q, texts, wide=True):.2f} {q['id']} {q['question']} => {q['answer']}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
