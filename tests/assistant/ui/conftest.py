"""Chainlit makes folders where it is imported; here that is a folder of the test run's own."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.settings import Settings
from tests.assistant.ui.fake import FakeFlow, fake_application

os.environ.setdefault("CHAINLIT_APP_ROOT", tempfile.mkdtemp(prefix="second-coffee-page-"))
os.environ.setdefault("CHAINLIT_AUTH_SECRET", "only for tests, long enough for its purpose")
os.environ.setdefault("CHAINLIT_ENV_FILE", "no-such.env")


@pytest.fixture
def flow() -> FakeFlow:
    """What answers."""
    return FakeFlow()


@pytest.fixture
def application(tmp_path: Path, flow: FakeFlow) -> Iterator[Any]:
    """An application with real storage, held for Chainlit's handlers."""
    from assistant.ui import holder

    settings = Settings(home=tmp_path)
    made = fake_application(settings, flow)
    holder.hold(made)
    yield made
    made.close()
