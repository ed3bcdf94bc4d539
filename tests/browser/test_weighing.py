"""Words that ask for too much, marked with a lighter way to ask; and what would read better, mended with a click."""

from playwright.sync_api import expect

from tests.browser.conftest import Visitor


def asked_too_much(visitor: Visitor, name: str) -> None:
    """A stranger is to be asked for mentoring."""
    visitor.says(f"write to {name} and ask her to be my mentor")
    visitor.fills(stayed_with_me="her paper on sepsis alarms")


def test_what_is_too_big_is_marked_and_the_lighter_words_are_a_click_away(visitor: Visitor) -> None:
    asked_too_much(visitor, "Dr Helen Achebe")
    weighed = visitor.page.locator(".sc-weighed")
    expect(weighed.locator("mark")).to_have_text("Would you be my mentor?")
    expect(weighed.locator(".sc-lighter")).to_contain_text("one short question")
    answers = visitor.page.locator(".ai-message").count()
    weighed.get_by_role("button", name="Use this").click()
    visitor.waits(answers)
    expect(visitor.answer).not_to_contain_text("be my mentor")
    expect(weighed.locator("button")).to_have_count(0)
    visitor.page.reload()
    expect(weighed.locator("mark")).to_have_text("Would you be my mentor?")
    expect(weighed.locator("button")).to_have_count(0)


def test_words_that_are_kept_are_marked_wherever_they_go(visitor: Visitor) -> None:
    asked_too_much(visitor, "Dr Runa Solberg")
    answers = visitor.page.locator(".ai-message").count()
    visitor.page.get_by_role("button", name="Keep mine").click()
    visitor.waits(answers)
    expect(visitor.answer).to_contain_text("heavier than this relationship carries")
    assert "heavier than this relationship carries" in visitor.keeps("md")


def test_a_remark_mends_the_letters_with_one_click(visitor: Visitor) -> None:
    visitor.says("I want to write to Marta Rossi, our COO, I have never met her")
    visitor.fills(stayed_with_me="how you leveraged the Lodz depot at night", ask="how you chose what to keep")
    remarks = visitor.page.locator(".sc-remarks")
    expect(remarks).to_contain_text("has a plainer word")
    answers = visitor.page.locator(".ai-message").count()
    remarks.get_by_role("button", name="Say “used”").click()
    visitor.waits(answers)
    expect(visitor.answer).to_contain_text("used the Lodz depot")
    expect(visitor.page.locator("[data-step-type=user_message]").last).to_contain_text("Say “used”")
    assert "used the Lodz depot" in visitor.keeps("txt")


def test_a_message_of_ones_own_is_checked_word_for_word(visitor: Visitor) -> None:
    own = "Dear Maud, your essay <b>on</b> ferries made me ride one. Would you take me under your wing? Best, Jo"
    visitor.says(f"Is this ok to send? {own}")
    visitor.fills()
    weighed = visitor.page.locator(".sc-weighed")
    expect(weighed.locator(".sc-own")).to_have_text(own)
    expect(weighed.locator("mark")).to_have_text("Would you take me under your wing?")
    expect(weighed.locator("b")).to_have_count(0)
    answers = visitor.page.locator(".ai-message").count()
    weighed.get_by_role("button", name="Use this").click()
    visitor.waits(answers)
    expect(visitor.answer).to_contain_text("Could I ask you one short question")
    assert "wing" not in visitor.keeps("txt")
