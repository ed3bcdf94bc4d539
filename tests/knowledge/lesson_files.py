"""Files that are lessons, in many wordings and layouts, with the parts they must fall into; and some that are none."""

import io
from dataclasses import dataclass

import docx

from knowledge.passage import Kind
from tests.benchmarks.hostility.papers import paper

BODY = (
    "Amina kept a stall at the bottom of the hill. Every Friday she asked one customer what the bread was for, "
    "and wrote "
    "the answer on the wall. After a month she knew more about her street than the council did."
)
SHORT = "Ask one person one thing, and write the answer down."
DO = "Think of one person you see each week. Ask them what they are working towards, and note it."
NEXT = "What to do with the answer once you have it."


@dataclass(frozen=True)
class Expected:
    """The parts of a lesson, white space made one; `body` only has to contain its text."""

    title: str
    body: str = BODY
    summary: str = SHORT
    today: str = DO
    coming_up: str = NEXT


@dataclass(frozen=True)
class LessonFile:
    """A file as somebody brings it; `expected` is empty when it holds no lesson."""

    name: str
    content: bytes
    expected: tuple[Expected, ...] = ()
    kind: Kind = Kind.COURSE


def _file(name: str, text: str, *expected: Expected, kind: Kind = Kind.COURSE) -> LessonFile:
    return LessonFile(name, text.encode(), expected, kind)


def _word(styled: bool) -> bytes:
    made = docx.Document()
    if styled:
        made.add_heading("The bread wall", 1)
    else:
        made.add_paragraph("The bread wall", style="Title")
    made.add_paragraph(BODY)
    for heading, text in (("Summary", SHORT), ("Today’s exercise", DO), ("Coming up next", NEXT)):
        if styled:
            made.add_heading(heading, 2)
        else:
            made.add_paragraph().add_run(heading).bold = True
        made.add_paragraph(text)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _wrapped(text: str, width: int = 80) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


WEB = """<html><head><title>The bread wall | Street school</title></head><body><nav><a href="/">All lessons</a></nav>
<main><article><h1>The bread wall</h1><p>{body}</p>{rest}</article></main><footer>© 2031 Street school</footer></body>
</html>"""

MD = f"# The bread wall\n\n{BODY}\n\n## Summary\n\n{SHORT}\n\n## Today\n\n{DO}\n\n## Coming up next\n\n{NEXT}\n"

LESSONS = (
    _file("01 bread.md", MD, Expected("The bread wall")),
    _file("as-a-note.md", MD, Expected("The bread wall"), kind=Kind.NOTES),
    _file(
        "03.md",
        MD.replace("Summary", "In short").replace("## Today", "## Your turn").replace("Coming up next", "Tomorrow"),
        Expected("The bread wall"),
    ),
    _file(
        "04.md",
        MD.replace("## Summary", "**Key takeaways**")
        .replace("## Today", "**Try this today:**")
        .replace("## Coming up next", "**Up next**"),
        Expected("The bread wall"),
    ),
    _file(
        "05.md",
        f"# The bread wall\n\n{BODY}\n\n**In summary:** {SHORT}\n\n**Today’s exercise:** {DO}\n\n"
        f"**Coming up next:** {NEXT}\n",
        Expected("The bread wall"),
    ),
    _file(
        "06.md",
        f"---\ntitle: The bread wall\nmodule: 2\n---\n{BODY}\n\n### What we learned\n{SHORT}\n\n"
        f"### Over to you\n{DO}\n",
        Expected("The bread wall", coming_up=""),
    ),
    _file(
        "Lesson 7 - the bread wall.md",
        f"{BODY}\n\n## Homework\n\n{DO}\n",
        Expected("Lesson 7 - the bread wall", summary="", coming_up=""),
    ),
    _file(
        "08.txt",
        f"THE BREAD WALL\n\n{BODY}\n\nSummary\n{SHORT}\n\nYour task for today\n{DO}\n\nComing up next\n{NEXT}\n",
        Expected("THE BREAD WALL"),
    ),
    _file(
        "the-bread-wall.txt",
        f"[video id=′12′]\n{BODY}\nSummary\n- {SHORT}\nToday, think of one person you see each week. Ask them why.\n"
        "Good job completing the lesson. See you same time tomorrow.\n[quiz id=”4″ title=”no”]\n",
        Expected(
            "The bread wall",
            summary=f"- {SHORT}",
            today="Today, think of one person you see each week. Ask them why.",
            coming_up="",
        ),
    ),
    _file(
        "10.txt",
        f"Lesson 10: The bread wall\n\n{BODY}\n\nTo recap, ask one person one thing.\n\nExercise: {DO}\n\n"
        "In the next lesson we look at what to do with the answer.\n",
        Expected(
            "10",
            f"Lesson 10: The bread wall\n\n{BODY}",
            "To recap, ask one person one thing.",
            DO,
            "In the next lesson we look at what to do with the answer.",
        ),
    ),
    _file(
        "11.txt",
        f"{BODY}\n\nKEY POINTS\n* one\n* two\n\nACTION STEP\n{DO}\n\nNEXT TIME\n{NEXT}\n",
        Expected("11", summary="* one\n* two"),
    ),
    _file(
        "12.html",
        WEB.format(
            body=BODY,
            rest=f"<h2>Recap</h2><p>{SHORT}</p><h2>Practice</h2><p>{DO}</p><h2>What’s next?</h2><p>{NEXT}</p>",
        ),
        Expected("The bread wall"),
    ),
    _file(
        "13.html",
        WEB.format(
            body=BODY,
            rest=f"<p><strong>In a nutshell</strong></p><p>{SHORT}</p><p><b>Do this today</b></p><p>{DO}</p><p>"
            f"<b>Coming up: </b>{NEXT}</p>"
            "<button>Mark complete</button><p>Next lesson »</p><h3>Comments</h3><p>Lovely, says Ruth.</p>",
        ),
        Expected("The bread wall"),
    ),
    _file(
        "14.html",
        WEB.format(
            body=BODY,
            rest=f"<div class='takeaways'><h3>Takeaways</h3><ul><li>one</li><li>two</li></ul></div><div>"
            f"<h3>Reflection</h3><p>{DO}</p></div>",
        ),
        Expected("The bread wall", summary="- one\n- two", coming_up=""),
    ),
    LessonFile("15.docx", _word(styled=True), (Expected("The bread wall"),)),
    LessonFile("16.docx", _word(styled=False), (Expected("The bread wall"),)),
    LessonFile(
        "17.pdf",
        paper(
            (
                *_wrapped(BODY),
                "",
                "Summary",
                "",
                *_wrapped(SHORT),
                "",
                "Today",
                "",
                *_wrapped(DO),
                "",
                "Up next",
                "",
                *_wrapped(NEXT),
            )
        ),
        (Expected("17"),),
    ),
    _file(
        "whole-course.md",
        "# Street school\n\nWelcome to all of it.\n\n"
        + "".join(
            f"## Lesson {number}: The bread wall, part {number}\n\n{BODY}\n\n### Summary\n\n{SHORT}\n\n"
            f"### Today\n\n{DO}\n\n"
            for number in (1, 2, 3)
        ),
        *(Expected(f"Lesson {number}: The bread wall, part {number}", coming_up="") for number in (1, 2, 3)),
    ),
    _file(
        "course/day 19.md",
        f"# The bread wall\n\n{BODY}\n\n## Challenge\n\n1. Ask Ruth.\n2. Write it down.\n\n## To reflect on\n\n"
        f"Who asks you?\n",
        Expected("The bread wall", summary="", today="1. Ask Ruth.\n2. Write it down.\n\nWho asks you?", coming_up=""),
    ),
    _file(
        "20.md",
        f"# The bread wall\n\n## The stall\n\n{BODY}\n\n## The wall\n\nShe wrote on it.\n\n## TL;DR\n\n"
        f"{SHORT}\n\n## One small step for today\n\n{DO}\n\n"
        f"## Resources\n\nA film about bread.\n\n## Next lesson\n\n{NEXT}\n",
        Expected("The bread wall", f"### The stall\n\n{BODY}\n\n### The wall\n\nShe wrote on it."),
    ),
)

NONE = (
    _file(
        "2031-06-12.md",
        f"# Thursday\n\n## Today\n\n- [ ] call Bo\n\n## Tomorrow\n\n- [ ] write\n\n{BODY}\n",
        kind=Kind.NOTES,
    ),
    _file(
        "with Ilse.md",
        f"---\nperson: Ilse Brandt\ndate: 2031-06-12\n---\n# Looms\n\n{BODY}\n\n## Summary\n\nShe likes it.\n\n"
        f"## Next step\n\nSend the page.\n",
        kind=Kind.NOTES,
    ),
    _file(
        "minutes 2031-06-12.md",
        f"# Board\n\n{BODY}\n\n## Summary\n\nAll agreed.\n\n## Action\n\nBo buys tea.\n\n## Next\n\nIn July.\n",
        kind=Kind.NOTES,
    ),
    _file("article.md", f"# Bread and streets\n\n{BODY}\n\n{BODY}\n\n## Further reading\n\nA book.\n"),
    _file("summary.md", f"# Bread and streets\n\n{BODY}\n\n## Summary\n\n{SHORT}\n"),
    _file(
        "recipe.txt",
        f"RICE FOR TEN\n\n{BODY}\n\n2 cups rice\n1 onion\n\n"
        f"Step 1. Wash the rice.\nStep 2. Today, many people skip this.\n",
    ),
    _file(
        "plan.md", "# Plan\n\n## Summary\n\nShort.\n\n## Today\n\nCall Bo.\n\n## Coming up\n\nJuly.\n", kind=Kind.NOTES
    ),
    _file(
        "essay.txt",
        f"{BODY}\n\nToday, most people buy bread elsewhere. {BODY}\n\nTomorrow they may not.\n",
        kind=Kind.NOTES,
    ),
    _file("bread.csv.txt", "day,loaves\n1,40\n2,38\n"),
)
