"""Starting the page: its folder, its secret, its port, and the one that runs already."""

import http.server
import json
import os
import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.errors import AssistantError
from assistant.ui import running
from assistant.ui.environment import prepare
from assistant.ui.folder import laid_out, secret
from assistant.ui.policy import page
from assistant.ui.running import Running
from assistant.ui.selftest import check_door
from assistant.ui.serve import TRIES, CannotServe, listening

TEMPLATE = """<html><head>
<link rel="preconnect" href="https://fonts.example" />
<link
  rel="stylesheet" href="https://cdn.example/katex.css" />
<meta property="og:image" content="https://img.example/x.png">
<link rel="icon" href="/favicon" />
<script>window.theme = {};</script><script src="/public/page.js"></script><script>const a = 1</script>
</head></html>"""


class Answering(http.server.BaseHTTPRequestHandler):
    """A server with no door: it answers everything."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-security-policy", "default-src 'none'")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Nothing is printed."""


@pytest.fixture
def open_house() -> Iterator[int]:
    """The port of a server with no door."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


def test_nothing_on_the_page_comes_from_another_host() -> None:
    html = page(TEMPLATE).html
    assert "example" not in html
    assert '<link rel="icon" href="/favicon" />' in html


def test_the_policy_names_no_host_and_allows_inline_scripts_by_hash_only() -> None:
    policy = dict(rule.split(" ", 1) for rule in page(TEMPLATE).policy.split("; "))
    assert not re.search(r"https?:|wss?:|\*", " ".join(policy.values()))
    assert "'unsafe-inline'" not in policy["script-src"]
    assert policy["script-src"].count("'sha256-") == 2
    assert policy["default-src"] == policy["frame-ancestors"] == policy["object-src"] == policy["base-uri"] == "'none'"
    assert policy["connect-src"] == policy["form-action"] == "'self'"


def test_the_folder_is_laid_out_anew_and_uploads_of_an_earlier_run_are_gone(tmp_path: Path) -> None:
    upload = laid_out(tmp_path) / ".files" / "session" / "upload.md"
    upload.parent.mkdir(parents=True)
    upload.write_text("words", encoding="utf-8")
    root = laid_out(tmp_path)
    assert not upload.exists()
    assert (root / "public" / "theme.json").exists()
    assert (root / "chainlit.md").exists()
    words = json.loads((root / ".chainlit" / "translations" / "en-US.json").read_text(encoding="utf-8"))
    assert words["chat"]["input"]["placeholder"] == "A meeting, a message, a question, your day …"
    assert words["chat"]["input"]["actions"]["send"] == "Send message"
    assert root.stat().st_mode & 0o077 == 0


def test_the_secret_is_made_once_and_is_private(tmp_path: Path) -> None:
    first = secret(tmp_path)
    assert first == secret(tmp_path)
    assert len(first) == 64
    assert (tmp_path / "secret").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_the_next_free_port_is_taken() -> None:
    with listening(8700) as first, listening(first.getsockname()[1]) as second:
        assert first.getsockname()[1] < second.getsockname()[1] <= first.getsockname()[1] + TRIES
        assert second.getsockname()[0] == "127.0.0.1"


def test_when_no_port_is_free_it_says_what_to_do() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 65535))
        taken.listen()
        with pytest.raises(CannotServe, match="SECOND_COFFEE_PORT"):
            listening(65535)


def test_a_running_page_is_known_by_its_token_only(tmp_path: Path, open_house: int) -> None:
    assert running.found(tmp_path, patience=0) is None
    (tmp_path / "running.json").write_text("{broken", encoding="utf-8")
    assert running.found(tmp_path, patience=0) is None
    with listening(8730) as silent:
        running.note(tmp_path, Running(port=silent.getsockname()[1] + 1, pid=os.getpid(), token="t"))
        assert running.found(tmp_path, patience=0) is None
    running.note(tmp_path, Running(port=open_house, pid=os.getpid(), token="t"))
    assert (tmp_path / "running.json").stat().st_mode & 0o077 == 0
    assert running.found(tmp_path, patience=0) == Running(port=open_house, pid=os.getpid(), token="t")
    running.forget(tmp_path)
    assert running.found(tmp_path, patience=0) is None


def test_a_page_without_its_door_is_not_served(open_house: int) -> None:
    with pytest.raises(AssistantError, match=r"did not answer another web page as it must \(status 200\)"):
        check_door(open_house)


def test_the_environment_lets_nothing_phone_home(tmp_path: Path) -> None:
    environment = {
        "PATH": "/bin",
        "DATABASE_URL": "postgres://x",
        "LITERAL_API_KEY": "k",
        "SLACK_BOT_TOKEN": "t",
        "CHAINLIT_URL": "http://x",
        "OAUTH_GITHUB_CLIENT_ID": "i",
    }
    prepare(environment, tmp_path, 8000, "s")
    assert {"DATABASE_URL", "LITERAL_API_KEY", "SLACK_BOT_TOKEN", "CHAINLIT_URL", "OAUTH_GITHUB_CLIENT_ID"}.isdisjoint(
        environment
    )
    assert environment["PATH"] == "/bin"
    assert environment["CHAINLIT_HOST"] == "127.0.0.1"
    assert environment["CHAINLIT_COOKIE_SAMESITE"] == "strict"
    assert environment["ANONYMIZED_TELEMETRY"] == "False"
