"""Where the benchmarks keep the made model between runs."""

import os
import tempfile
from pathlib import Path


def model_folder() -> Path:
    """`SECOND_COFFEE_TEST_MODEL` if set, else a folder for temporary files."""
    given = os.environ.get("SECOND_COFFEE_TEST_MODEL")
    return Path(given) if given else Path(tempfile.gettempdir()) / "second-coffee-model"
