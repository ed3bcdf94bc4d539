"""The sidebar, a conversation that goes on after the server was stopped, and a second start."""

import signal
import subprocess
import sys

from playwright.sync_api import expect

from tests.browser.conftest import Server, Visitor


def test_a_half_filled_form_goes_on_after_the_server_was_killed(visitor: Visitor, server: Server) -> None:
    visitor.says("Prepare my meeting with Ines Duarte on Friday")
    visitor.page.locator("[name=aim]").fill("her view of the two studios")
    address = visitor.page.url
    server.stop(signal.SIGKILL)
    (server.home / "running.json").unlink()
    server.start()
    visitor.page.goto(address)
    expect(visitor.page.locator("[name=aim]")).to_have_value("her view of the two studios")
    visitor.fills()
    expect(visitor.answer).to_contain_text("her view of the two studios", ignore_case=True)
    visitor.complaints.clear()  # the browser has said, rightly, that the server was gone


def test_a_conversation_is_listed_renamed_searched_judged_and_deleted(visitor: Visitor) -> None:
    page = visitor.page
    visitor.says("hello")
    thread = page.url.rsplit("/", 1)[1]
    entry = page.locator(f"#thread-{thread}")
    expect(entry).to_contain_text("hello")
    entry.hover()
    page.locator(f"li:has(#thread-{thread}) #thread-options, #thread-{thread} #thread-options").first.click()
    page.locator("#rename-thread").click()
    page.locator("#name").fill("Odalys in spring")
    page.get_by_role("button", name="Confirm").click()
    expect(entry).to_contain_text("Odalys in spring")
    page.locator(".positive-feedback-off").last.click()
    page.locator("#submit-feedback").click()
    expect(page.locator(".positive-feedback-on")).to_be_visible()
    page.reload()
    expect(page.locator(".positive-feedback-on")).to_be_visible()
    entry.hover()
    page.locator(f"li:has(#thread-{thread}) #thread-options, #thread-{thread} #thread-options").first.click()
    page.locator("#delete-thread").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Confirm").click()
    expect(entry).to_have_count(0)


def test_a_choice_is_still_there_after_a_reload(visitor: Visitor) -> None:
    visitor.says("what can you do?")
    visitor.page.reload()
    answers = visitor.page.locator(".ai-message")
    expect(visitor.page.locator(".sc-choices button").first).to_be_visible()
    count = answers.count()
    visitor.page.locator(".sc-choices button").first.click()
    visitor.waits(count)
    expect(visitor.page.locator(".sc-choices")).to_have_count(0)


def test_a_second_start_points_to_the_page_that_runs(server: Server) -> None:
    second = subprocess.run(
        server.command, env=server.environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert second.stdout.strip() == f"Second Coffee is already running at {server.base}"
    assert second.returncode == 0


def test_when_it_is_stopped_it_leaves_cleanly(server: Server) -> None:
    assert server.stop(signal.SIGTERM if sys.platform != "win32" else signal.SIGINT) == 0
    assert not (server.home / "running.json").exists()
    server.start()
