"""The page in a real Chromium: one server for this folder, and no request to any other host in any test."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
HOW = "No Chromium or Chrome found. Get one with: sudo apt-get install chromium (Debian), or install Google Chrome."
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=OptimizationHints,MediaRouter,Translate",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
"""Chromium's own errands are switched off, so that what is seen is what the page asks for."""

HARMLESS = re.compile(r"^Skipped|^Warning: Missing `Description`|closed before the connection is established")
"""Console warnings that Chainlit's own front end gives on a healthy page."""

expect.set_options(timeout=20_000)


@dataclass
class Server:
    """The page served from a data folder of its own, on the same port after every restart."""

    home: Path
    port: int
    process: subprocess.Popen[str] | None = None

    @property
    def base(self) -> str:
        """What to open."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment of every command on this data folder."""
        fixed = {
            "SECOND_COFFEE_HOME": str(self.home),
            "SECOND_COFFEE_PORT": str(self.port),
            "SECOND_COFFEE_NOW": "2026-03-02T09:30:00",
            "SECOND_COFFEE_TZ": "Europe/London",
        }
        return {name: value for name, value in os.environ.items() if not name.startswith("SECOND_COFFEE_")} | fixed

    @property
    def command(self) -> list[str]:
        """What starts the page."""
        return [sys.executable, "-c", "from assistant.cli import main; main()", "chat", "--no-browser"]

    def start(self) -> None:
        """Start the page and wait until it answers."""
        with (self.home.parent / "server.log").open("a", encoding="utf-8") as log:
            self.process = subprocess.Popen(self.command, env=self.environment, stdout=log, stderr=log, text=True)
        until = time.monotonic() + 60
        while not (self.home / "running.json").exists():
            assert self.process.poll() is None, "the page stopped: " + self.log()
            assert time.monotonic() < until, "the page does not answer: " + self.log()
            time.sleep(0.1)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop the page; its exit code."""
        assert self.process is not None
        self.process.send_signal(how)
        return self.process.wait(20)

    def log(self) -> str:
        """What it has printed so far."""
        return (self.home.parent / "server.log").read_text(encoding="utf-8")


@dataclass
class Visitor:
    """Someone with the page open."""

    page: Page
    server: Server
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str = "/") -> None:
        """Open a page and wait until something can be said."""
        self.page.goto(self.server.base + path)
        self.page.locator("#chat-input").wait_for()
        if path == "/":  # starters wait for the websocket; before it, Chainlit takes no files
            expect(self.page.locator("#starters button").first).to_be_enabled()

    def says(self, text: str) -> None:
        """Say something and wait until the answer is complete."""
        answers = self.page.locator(".ai-message").count()
        self.page.locator("#chat-input").fill(text)
        self.page.locator("#chat-submit").click()
        self.waits(answers)

    def waits(self, answers: int) -> None:
        """Wait until there are more answers than this, and none is being written."""
        expect(self.page.locator(".ai-message").nth(answers)).to_be_visible()
        expect(self.page.locator("#stop-button")).to_have_count(0)
        expect(self.page).to_have_url(re.compile(r"/thread/[0-9a-f-]{36}$"))

    def fills(self, **values: str) -> None:
        """Fill the open form and hand it in."""
        answers = self.page.locator(".ai-message").count()
        form = self.page.locator("form.sc-form")
        for name, value in values.items():
            form.locator(f"[name={name}]").fill(value)
        for group in form.locator("fieldset:has(.sc-required)").all():
            group.locator("input[type=radio]").first.check()
        form.locator("button[type=submit]").click()
        self.waits(answers)

    @property
    def answer(self) -> Any:
        """The last message of the assistant."""
        return self.page.locator(".ai-message").last

    def keeps(self, ending: str) -> str:
        """The text of the last artefact, downloaded as a file."""
        with self.page.expect_download() as downloading:
            self.page.locator(f'a[href^="/artefacts/"][href$=".{ending}"]').last.click()
        return Path(downloading.value.path()).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's path."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(HOW)
    return found


@pytest.fixture(scope="package")
def server(chromium: str, tmp_path_factory: pytest.TempPathFactory, model_folder: Path) -> Iterator[Server]:
    """The page on a data folder of its own, with the model of the whole test run."""
    home = tmp_path_factory.mktemp("page") / "home"
    (home / "index").mkdir(parents=True)
    (home / "index" / "model").symlink_to(model_folder, target_is_directory=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    running = Server(home, port)
    running.start()
    _wait_for_ready(running)
    yield running
    running.stop()


def _wait_for_ready(running: Server) -> None:
    with urllib.request.urlopen(f"{running.base}/health", timeout=5) as answer:
        assert answer.status == 200


@pytest.fixture(scope="package")
def playing() -> Iterator[Playwright]:
    """Playwright itself. It runs a loop of its own, in which no asynchronous test can run: so not for the session."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="package")
def browser(chromium: str, playing: Playwright) -> Iterator[Browser]:
    """One Chromium for all visitors."""
    opened = playing.chromium.launch(executable_path=chromium, args=QUIET)
    yield opened
    opened.close()


@pytest.fixture
def visitor(browser: Browser, server: Server) -> Iterator[Visitor]:
    """A fresh visitor; afterwards, nothing has been asked of any other host, and the console has no complaint."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    someone = visiting(context.new_page(), server)
    someone.open()
    yield someone
    context.close()
    assert someone.foreign == []
    assert someone.complaints == []


def visiting(page: Page, server: Server) -> Visitor:
    """A visitor who notes every request to another host and every complaint on the console."""
    someone = Visitor(page, server)
    own = (server.base, server.base.replace("http", "ws"), "data:", "blob:")
    page.on("request", lambda request: None if request.url.startswith(own) else someone.foreign.append(request.url))
    page.on(
        "console",
        lambda said: (
            someone.complaints.append(said.text)
            if said.type in {"error", "warning"} and not HARMLESS.search(said.text)
            else None
        ),
    )
    page.on(
        "response",
        lambda answer: (
            someone.complaints.append(f"{answer.status} {answer.request.method} {answer.url}")
            if answer.status >= 400
            else None
        ),
    )
    page.on("pageerror", lambda error: someone.complaints.append(str(error)))
    page.set_default_timeout(20_000)
    return someone


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder; a browser's first minute on a noisy machine may take longer than the rest."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")
