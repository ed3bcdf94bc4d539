"""Opens a Chroma folder in a process that may die of it: `-m knowledge.probe FOLDER`, exit 0 when it is sound."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from knowledge.chroma import Chroma, IndexBroken

LONGEST = 120
"""Seconds, most of them replaying what was not yet written into the graph."""


def sound(folder: Path) -> bool:
    """Whether Chroma opens and answers from this folder, tried in a throw-away child process.

    Some corruptions end the process that opens it in a way Python cannot catch (STACK.md).
    """
    package = str(Path(__file__).resolve().parents[1])
    path = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
    command = [sys.executable, "-m", "knowledge.probe", str(folder)]
    environment = os.environ | {"PYTHONPATH": path, "ANONYMIZED_TELEMETRY": "False"}
    try:
        child = subprocess.run(command, env=environment, capture_output=True, timeout=LONGEST, check=False)
    except (subprocess.TimeoutExpired, OSError):
        return False
    return child.returncode == 0


def main() -> int:
    """Read every collection once."""
    try:
        chroma = Chroma(Path(sys.argv[1]))
        for collection in chroma.collections():
            if collection.count():
                collection.nearest(np.full(384, 384**-0.5, dtype=np.float32), 1)
        chroma.close()
    except IndexBroken:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
