"""What everybody must be able to use: a phone, the dark, a keyboard, a screen reader; and the first screen."""

import pytest
from playwright.sync_api import Browser, expect

from assistant.jobs.catalogue import ALL
from tests.browser.conftest import Server, Visitor, visiting

NAMELESS = """() => [...document.querySelectorAll('button, a[href], textarea, input:not([type=file])')]
    .filter(e => e.type !== 'hidden')
    .filter(e => e.offsetParent !== null && !e.innerText.trim() && !e.getAttribute('aria-label') && !e.title)
    .filter(e => !e.getAttribute('aria-labelledby') && !(e.labels && e.labels.length) && !e.querySelector('.sr-only'))
    .map(e => e.outerHTML.slice(0, 200))"""


def test_the_first_screen_says_who_it_is_and_offers_a_beginning(visitor: Visitor) -> None:
    page = visitor.page
    expect(page).to_have_title("Second Coffee")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#starters button")).to_have_count(len(ALL))
    assert page.locator("#starters img").evaluate_all("all => all.every(i => i.complete && i.naturalWidth > 0)")
    assert page.locator("#welcome-screen img").first.evaluate("i => i.naturalWidth > 0")
    page.locator("#readme-button").click()
    expect(page.get_by_role("dialog")).to_contain_text("You try to earn a second coffee")


def test_a_deep_link_works_on_the_first_visit(browser: Browser, server: Server, visitor: Visitor) -> None:
    visitor.says("hello")
    context = browser.new_context()
    newcomer = visiting(context.new_page(), server)
    newcomer.open(visitor.page.url.removeprefix(server.base))
    expect(newcomer.page.locator("[data-step-type=user_message]")).to_contain_text("hello")
    context.close()
    assert newcomer.complaints == []


def test_everything_that_can_be_pressed_has_a_name(visitor: Visitor) -> None:
    assert visitor.page.evaluate(NAMELESS) == []
    visitor.says("Prepare my meeting with Ines Duarte on Friday")
    visitor.page.wait_for_timeout(300)
    assert visitor.page.evaluate(NAMELESS) == []
    expect(visitor.page.get_by_role("log", name="Conversation")).to_contain_text("Ines Duarte")


def test_a_form_is_filled_by_keyboard_and_says_what_is_missing(visitor: Visitor) -> None:
    page = visitor.page
    visitor.says("Prepare my meeting with Ines Duarte on Friday")
    page.locator("form.sc-form button[type=submit]").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".sc-wrong").first).to_be_visible()
    expect(page.locator("form.sc-form :focus")).to_have_attribute("aria-invalid", "true")
    answers = page.locator(".ai-message").count()
    page.keyboard.type("her view of two studios")
    for _ in range(12):
        if page.evaluate("document.activeElement.type") == "submit":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    visitor.waits(answers)
    expect(visitor.answer).to_contain_text("her view of two studios", ignore_case=True)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_nothing_is_cut_off(browser: Browser, server: Server, scheme: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.add_init_script(f"localStorage.setItem('vite-ui-theme', '{scheme}')")
    someone = visiting(context.new_page(), server)
    someone.open()
    wide = "document.documentElement.scrollWidth"
    assert someone.page.evaluate(wide) <= 360
    someone.says("Prepare my meeting with Ines Duarte on Friday")
    assert someone.page.evaluate(wide) <= 360
    expect(someone.page.locator("#chat-submit")).to_be_in_viewport()
    someone.fills(aim="her view of two studios")
    assert someone.page.evaluate(wide) <= 360
    someone.page.reload()
    expect(someone.page.locator(".sc-keep")).to_be_visible()
    assert someone.page.locator("html").evaluate("e => e.classList.contains('dark')") == (scheme == "dark")
    context.close()
    assert someone.foreign == someone.complaints == []
