"""Finds the made model in the data folder, or has it made: whole or not at all, by one process at a time."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from knowledge.embedding.manifest import fits, read_manifest
from knowledge.embedding.serving import Session
from knowledge.embedding.weights import MODEL, sha256_of
from knowledge.errors import ModelUnavailable, WeightsUntrusted

OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "DO_NOT_TRACK": "1"}
LONGEST_MAKING = 900
"""Seconds; it takes 10 on two idle cores."""


@dataclass(frozen=True, slots=True)
class Made:
    """The loaded models: `texts` gives a text's vector, `words`, trained on questions, its words one by one."""

    texts: Session
    words: Session


def made_model(folder: Path) -> Made:
    """The made models, loaded, making them first where they are missing, foreign or damaged.

    Raises WeightsUntrusted, or ModelUnavailable with what to do next.
    """
    target = folder / MODEL
    made = _opened(target)
    if made is not None:
        return made
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / "making.lock", timeout=LONGEST_MAKING):
            made = _opened(target)  # another process may have made it while this one waited
            if made is None:
                _make(folder, target)
                made = _opened(target)
    except Timeout as waited:
        raise ModelUnavailable(
            f"Another program has been making the search model in {folder} for too long."
        ) from waited
    except OSError as failed:
        raise _not_made(folder, failed.strerror or "it cannot be written") from failed
    if made is None:
        raise _not_made(folder, "the file that was made cannot be loaded")
    return made


def _opened(target: Path) -> Made | None:
    manifest = read_manifest(target)
    if manifest is None or not fits(manifest):
        return None
    try:
        if any(sha256_of(target / name) != digest for name, digest in manifest.files.items()):
            return None
        tokenizer = target / "tokenizer.json"
        return Made(Session(target / manifest.served, tokenizer), Session(target / manifest.words, tokenizer))
    except OSError:
        return None


def _make(folder: Path, target: Path) -> None:
    for left_over in folder.glob(".making-*"):
        shutil.rmtree(left_over, ignore_errors=True)
    new = Path(tempfile.mkdtemp(prefix=".making-", dir=folder))
    try:
        _run_export(folder, new)
        if target.exists():
            shutil.rmtree(target)
        new.rename(target)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _run_export(folder: Path, new: Path) -> None:
    """Run `knowledge.embedding.export` in a child process, so that torch is never imported here."""
    command = [sys.executable, "-m", "knowledge.embedding.export", str(new)]
    package = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
    environment = os.environ | OFFLINE | {"PYTHONPATH": path}
    try:
        child = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=LONGEST_MAKING, check=False
        )
    except subprocess.TimeoutExpired as slow:
        raise _not_made(folder, f"it took more than {LONGEST_MAKING} seconds") from slow
    if child.returncode == 0:
        return
    reason = (child.stderr.strip().splitlines() or ["no reason given"])[-1]
    if child.returncode == 3:
        raise WeightsUntrusted(reason)
    raise _not_made(folder, reason)


def _not_made(folder: Path, reason: str) -> ModelUnavailable:
    return ModelUnavailable(
        f"The search model could not be made in {folder}: {reason}. It needs 350 MB of free space and a folder that "
        "may be written; mend that and ask again."
    )
