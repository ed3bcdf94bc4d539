"""What every test shares: a data folder of its own, no telemetry, a fixed clock."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # for model_server and other modules beside the tests
os.environ.setdefault("ANONYMIZED_TELEMETRY", "False")
os.environ.setdefault("HF_HUB_OFFLINE", "1")


@pytest.fixture(scope="session")
def model_folder(pytestconfig: pytest.Config) -> Path:
    """The folder with the real int8 model, made at most once; kept between runs in pytest's cache."""
    given = os.environ.get("SECOND_COFFEE_TEST_MODEL")
    return Path(given) if given else Path(pytestconfig.cache.mkdir("second-coffee-model"))


@pytest.fixture(autouse=True)
def _the_log_stays_on() -> Iterator[None]:
    """A parser run here, not in its child, turns the whole log off."""
    yield
    logging.disable(logging.NOTSET)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The browser's tests last: Playwright keeps an event loop running, which coroutine tests cannot share."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
