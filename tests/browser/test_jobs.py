"""Every job from the first message to the file that is kept, in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor

NOTE = """# Walks with Odalys

## 3 February, the harbour path

Odalys runs the ceramics cooperative by the harbour and has priced workshops for eleven years.
She told me to price the first workshop at what a good dinner costs, and to raise it once people come back twice.
She would rather answer one sharp question than three soft ones.
I promised to send her the numbers from the first evening.
"""


@pytest.fixture
def informed(visitor: Visitor, tmp_path: Path) -> Visitor:
    """A visitor who has dropped a note into the chat."""
    note = tmp_path / "odalys.md"
    note.write_text(NOTE, encoding="utf-8")
    visitor.page.locator("#upload-button-input").set_input_files(note)
    expect(visitor.page.locator("#attachments")).to_contain_text("odalys.md")
    visitor.says("my notes")
    expect(visitor.answer).to_contain_text(" found, ")
    return visitor


def reloaded(visitor: Visitor) -> str:
    """The conversation's words after a reload, which must be the words before it."""
    before = visitor.page.locator(".ai-message").all_inner_texts()
    visitor.page.reload()
    expect(visitor.page.locator(".ai-message")).to_have_count(len(before))
    expect(visitor.page.locator(".sc-keep")).to_be_visible()
    after = visitor.page.locator(".ai-message").all_inner_texts()
    assert [words.split() for words in after] == [words.split() for words in before]
    return after[-1]


def test_an_agenda_goes_from_message_to_form_to_file(informed: Visitor) -> None:
    informed.says("Prepare my meeting with Odalys on Friday")
    expect(informed.page.locator(".sc-understood")).to_contain_text("Odalys")
    informed.fills(aim="a first price for the spring workshops")
    expect(informed.answer.locator("h3")).to_contain_text("Odalys")
    expect(informed.page.locator("form.sc-form")).to_have_count(0)
    assert "Odalys" in reloaded(informed)
    assert "spring workshops" in informed.keeps("md")


def fill_everything(visitor: Visitor, words: str) -> None:
    """Fill every text of every form that comes, until there is none."""
    form = visitor.page.locator("form.sc-form")
    expect(form).to_be_visible()
    while form.count():
        for field in form.locator("input[type=text], textarea").all():
            field.fill(words)
        visitor.fills()


def test_a_first_message_can_be_copied_and_kept(visitor: Visitor) -> None:
    visitor.says("I want to write to Teodor Lind, whom I have never met")
    fill_everything(visitor, "your essay on leaving one shelf empty")
    assert "Teodor" in reloaded(visitor)
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.page.locator(".sc-keep button").first.click()
    expect(visitor.page.locator(".sc-keep button").first).to_have_text("Copied")
    assert "Teodor" in visitor.page.evaluate("navigator.clipboard.readText()")
    assert "Teodor" in visitor.keeps("txt")


def test_a_reflection_is_written_in_the_users_own_words(visitor: Visitor) -> None:
    visitor.says("I want to reflect on my day")
    fill_everything(visitor, "I asked one question too many")
    expect(visitor.answer).to_contain_text("one question too many")
    reloaded(visitor)
    assert "one question too many" in visitor.keeps("md")


def test_a_citation_opens_its_place_with_the_lines_marked(informed: Visitor) -> None:
    informed.says("What did Odalys say about pricing the first workshop?")
    expect(informed.answer).to_contain_text("what a good dinner costs")
    informed.answer.locator("a.sc-cite").first.click()
    panel = informed.page.locator("#side-view-content")
    expect(panel.locator("mark")).to_contain_text("price the first workshop at what a good dinner costs")
    expect(panel.locator("mark")).to_be_in_viewport()
    expect(panel).to_contain_text("odalys.md, lines")
    expect(panel.locator(".sc-text")).to_contain_text("## 3 February, the harbour path")
    reloaded(informed)
    informed.page.locator("button.sc-source").first.click()
    expect(panel.locator("mark")).to_be_visible()
    assert "dinner" in informed.keeps("md")


def test_what_the_material_does_not_say_is_not_answered(informed: Visitor) -> None:
    informed.says("What did Odalys say about the tax on kilns?")
    expect(informed.answer).to_contain_text("not in your course or notes")


def test_files_are_read_with_progress_and_a_report(visitor: Visitor, tmp_path: Path) -> None:
    visitor.page.evaluate(
        """() => { window.seen = []; new MutationObserver(() => {
             for (const m of document.querySelectorAll('.ai-message')) window.seen.push(m.innerText.trim())
           }).observe(document.body, { childList: true, subtree: true, characterData: true }) }"""
    )
    notes = []
    for number in range(8):
        note = tmp_path / f"walk {number}.md"
        note.write_text(f"# Walk {number}\n\nWe walked to bench {number} and spoke about glaze.\n", encoding="utf-8")
        notes.append(note)
    (tmp_path / "broken.docx").write_bytes(b"not a document")
    visitor.page.locator("#upload-button-input").set_input_files([*notes, tmp_path / "broken.docx"])
    expect(visitor.page.locator("#attachments")).to_contain_text("broken.docx")
    visitor.says("my notes")
    expect(visitor.answer).to_contain_text("1 skipped")
    expect(visitor.answer.locator("li")).to_contain_text("broken.docx")
    lefts = [box["x"] for file in visitor.page.locator(".inline-file").all() if (box := file.bounding_box())]
    assert len(lefts) == 9
    assert min(lefts) > 256  # none under the sidebar
    assert any(" of " in words for words in visitor.page.evaluate("window.seen"))
    assert " of " not in visitor.page.locator(".ai-message").first.inner_text()


def test_a_file_that_cannot_be_taken_says_why_and_the_others_are_read(visitor: Visitor, tmp_path: Path) -> None:
    (tmp_path / "empty.md").touch()
    (tmp_path / "orchard.md").write_text("# Orchard\n\nWe grafted the old pear.\n", encoding="utf-8")
    visitor.page.locator("#upload-button-input").set_input_files([tmp_path / "empty.md", tmp_path / "orchard.md"])
    expect(visitor.page.get_by_text("it is empty")).to_be_visible()
    visitor.says("one more")
    expect(visitor.answer).to_contain_text("1 read")
    assert all("500" in complaint for complaint in visitor.complaints)
    visitor.complaints.clear()
    visitor.server.log().index("ValueError")
    assert "Traceback" not in visitor.server.log()


def test_an_answer_can_be_stopped_and_the_talk_goes_on(visitor: Visitor, tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.md").write_text(f"# Walk {number}\n\n" + f"We spoke of glaze {number}. " * 40)
    visitor.page.locator("#chat-input").fill(f"my notes are in {tmp_path}")
    visitor.page.locator("#chat-submit").click()
    visitor.page.locator("#stop-button").click()
    expect(visitor.answer).to_contain_text("Stopped. You can ask again, or go on.")
    expect(visitor.page.locator("#stop-button")).to_have_count(0)
    visitor.says("hello")
