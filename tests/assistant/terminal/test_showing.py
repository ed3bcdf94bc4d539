"""Parts as they stand in a terminal: the words marked, what would read better, nothing that steers it."""

from assistant.jobs.artefact import Paragraph
from assistant.jobs.form import Choice
from assistant.parts import Card, Question, Remark, Weighed
from assistant.terminal.showing import words


def test_words_that_are_too_big_stand_between_marks_above_the_choices() -> None:
    weighed = Weighed(before="Hi Ines,\n", words="be my mentor\x1b[2J", after=" soon", lighter="one question")
    choices = (Choice(value="lighter", label="Ask this instead: one question"),)
    said = words(Question(id="q", text="Too much.", choices=choices, weighed=weighed))
    assert "  Hi Ines,\n  »be my mentor[2J« soon" in said
    assert "\x1b" not in said
    assert said.endswith("1. Ask this instead: one question")


def test_what_would_read_better_says_what_to_type() -> None:
    remark = Remark(check="jargon", says="“leverage” has a plainer word.", why="Plain words.", mend="Say “use”")
    bare = Remark(check="why you", says="Nothing is theirs.", why="It helps.", where="Shorter")
    card = Card(id="c", artefact="a", job="outreach", title="T", blocks=(Paragraph(text="P"),), remarks=(remark, bare))
    said = words(card)
    assert "type: mend jargon" in said
    assert "- Shorter: Nothing is theirs. It helps." in said
    assert "mend why you" not in said
