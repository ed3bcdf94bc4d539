"""A conversation as the page draws it: the same every time, inert, and with its questions in the right state."""

from datetime import UTC, datetime
from typing import Any

from markdown_it import MarkdownIt

from assistant.jobs.form import Choice
from assistant.parts import Card, Chose, Filled, Notice, Progress, Question, Remark, Said, Text, Weighed
from assistant.storage import Turn
from assistant.ui import shown
from tests.assistant.ui.fake import HOSTILE, MARKED, a_form, an_agenda, new_id

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
THREAD = new_id()


def said(text: str) -> Turn:
    return Turn(id=new_id(), by="user", at=AT, text=text, incoming=Said(text=text))


def answered(question: str | None, **values: str) -> Turn:
    return Turn(id=new_id(), by="user", at=AT, text="raw", incoming=Filled(values=values, question=question))


def part(given: Any) -> Turn:
    return Turn(id=given.id, by="assistant", at=AT, part=given)


def card() -> Card:
    kept = an_agenda(MARKED)
    return Card(id=new_id(), artefact=kept.id, job="agenda", title=kept.title, blocks=kept.blocks, sources=kept.sources)


def question() -> Question:
    return Question(id=new_id(), text="Good.", form=a_form())


def drawn(*turns: Turn) -> shown.Shown:
    return shown.conversation(THREAD, turns, "local")


def props(view: shown.Shown, name: str) -> list[dict[str, Any]]:
    return [element["props"] for element in view.elements if element["name"] == name]


def test_a_conversation_is_drawn_with_the_same_ids_every_time() -> None:
    turns = (said("prepare"), part(question()), answered(None, aim="a price"), part(card()))
    assert drawn(*turns) == drawn(*turns)
    assert len({step["id"] for step in drawn(*turns).steps}) == 6


def test_answers_hang_on_the_run_of_the_words_they_answer() -> None:
    first, text = said("hello"), Text(id=new_id(), text="Hello.")
    user, run, answer = drawn(first, part(text)).steps
    assert (user["id"], user["type"], user["output"]) == (first.id, "user_message", "hello")
    assert (run["type"], run["parentId"], answer["parentId"]) == ("run", first.id, run["id"])
    assert shown.run_of(run["id"]) == first.id


def test_the_last_question_stays_open_until_it_is_answered() -> None:
    asked = question()
    assert props(drawn(said("prepare"), part(asked)), "Form")[0]["open"]
    assert props(drawn(said("prepare"), part(asked), said("and something else")), "Form")[0]["open"]
    assert not props(drawn(said("prepare"), part(asked), answered(asked.id, aim="x")), "Form")[0]["open"]
    assert not props(drawn(said("prepare"), part(asked), said("just do it"), part(card())), "Form")[0]["open"]


def test_of_two_questions_only_the_later_is_open() -> None:
    view = drawn(said("prepare"), part(question()), said("no, outreach"), part(question()))
    assert [form["open"] for form in props(view, "Form")] == [False, True]


def test_a_filled_form_is_read_back_as_finished_sentences() -> None:
    asked = question()
    view = drawn(part(asked), answered(asked.id, aim="a first price", stage="once", tried=" "))
    assert view.steps[1]["output"] == "I would like to leave with a first price\nHow far has it come? We met once"
    assert drawn(part(asked), answered(asked.id)).steps[1]["output"] == "Skipped"


def test_a_choice_is_read_back_by_its_label() -> None:
    asked = Question(id=new_id(), text="What?", choices=(Choice(value="agenda", label="A meeting"),))
    chosen = Turn(id=new_id(), by="user", at=AT, text="agenda", incoming=Chose(value="agenda", question=asked.id))
    assert drawn(part(asked), chosen).steps[1]["output"] == "A meeting"


def test_words_that_are_too_big_go_to_the_page_as_they_are_with_their_choices_while_open() -> None:
    weighed = Weighed(before="Hi <b>Ines</b>, ", words="be my mentor", after="", lighter="one question")
    choices = (Choice(value="lighter", label="Use"), Choice(value="mine", label="Keep"))
    asked = Question(id=new_id(), text="Too much.", choices=choices, weighed=weighed)
    (drawn_open,) = props(drawn(said("check"), part(asked)), "Weighed")
    assert drawn_open["before"] == "Hi <b>Ines</b>, "
    assert drawn_open["choices"] == ["lighter", "mine"]
    assert drawn_open["open"]
    assert not props(drawn(said("check"), part(asked)), "Choices")
    taken = Turn(id=new_id(), by="user", at=AT, text="mine", incoming=Chose(value="mine", question=asked.id))
    assert not props(drawn(part(asked), taken), "Weighed")[0]["open"]


def test_a_mend_is_read_back_by_its_button() -> None:
    remark = Remark(check="jargon", says="“leverage” has a plainer word.", why="Plain words.", mend="Say “use”")
    given = card().model_copy(update={"remarks": (remark,)})
    chosen = Turn(
        id=new_id(), by="user", at=AT, text="mend jargon", incoming=Chose(value="mend jargon", question=given.id)
    )
    view = drawn(part(given), chosen)
    assert view.steps[1]["output"] == "Say “use”"
    assert props(view, "Remarks")[0]["remarks"][0]["check"] == "jargon"


def test_citations_become_links_to_their_sources_and_nothing_else_does() -> None:
    words = shown.words(card())
    assert r"[\[1\]](#source-1)" in words
    assert r"[\[2\]](#source-2)" in words
    assert words.count("](") == 2


def test_a_bracketed_number_in_a_letter_or_a_quotation_is_no_citation() -> None:
    kept = an_agenda("as in [1] and `[1]` and [1](http://x.example)")
    letter = kept.blocks[-1].model_copy(
        update={"message": kept.blocks[-1].message.model_copy(update={"body": "see [1]\n```\n[2]"})}  # type: ignore[union-attr]
    )
    given = card().model_copy(update={"blocks": (*kept.blocks[:-1], letter)})
    assert shown.words(given).count("](#source-") == 2


def test_hostile_words_stay_words() -> None:
    kept = an_agenda(HOSTILE)
    given = card().model_copy(update={"blocks": kept.blocks})
    for words in (shown.words(Text(id=new_id(), text=HOSTILE)), shown.words(given)):
        tokens = [
            token for block in MarkdownIt("commonmark").parse(words) for token in (block, *(block.children or ()))
        ]
        assert not [token.type for token in tokens if token.type in {"image", "html_inline", "html_block"}]
        links = [str(token.attrs["href"]) for token in tokens if token.type == "link_open"]
        assert all(link.startswith("#source-") for link in links)
        assert "tracker.example" in "".join(token.content for token in tokens)


def test_a_report_keeps_its_lines_and_its_list() -> None:
    text = "I looked through notes: 3 files found.\n- a.pdf: encrypted\n- b.doc: old\nThat is all."
    words = shown.words(Text(id=new_id(), text=text))
    assert words.splitlines() == [
        "I looked through notes: 3 files found.",
        "",
        "- a.pdf: encrypted",
        "- b.doc: old",
        "",
        "That is all.",
    ]


def test_progress_says_how_far_it_has_come_and_a_notice_is_quiet() -> None:
    assert shown.words(Progress(id=new_id(), text="Reading your notes:", done=37, found=80)).endswith("37 of 80*")
    assert shown.words(Notice(id=new_id(), text="Getting\nready.")) == "*Getting ready.*"


def test_sources_say_what_they_are_and_letters_can_be_copied() -> None:
    view = drawn(part(card()))
    sources, keep = props(view, "Sources")[0]["sources"], props(view, "Keep")[0]
    assert [(source["label"], source["passage"]) for source in sources] == [
        ("Your notes", "p-odalys"),
        ("Research", None),
    ]
    assert keep["letters"] == [{"label": "The evening before", "text": "Tomorrow\n\nHello Odalys,\n\nsee you at ten."}]
    assert keep["files"] == [{"ending": "md", "label": "Markdown"}]
