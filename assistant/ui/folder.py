"""Chainlit's working folder inside the data folder: settings, theme and pictures copied there at every start."""

import json
import os
import secrets
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from assistant.errors import AssistantError
from assistant.settings import shipped

HERE = Path(__file__).resolve().parent


def private(folder: Path) -> Path:
    """The folder, made if it is missing, open to its owner only."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def laid_out(home: Path) -> Path:
    """The folder Chainlit runs in, with our settings and `public` as shipped, no uploads of an earlier run."""
    root = private(home / "page")
    for left in (".files", ".chainlit", "public"):
        shutil.rmtree(root / left, ignore_errors=True)
    (root / ".chainlit" / "translations").mkdir(parents=True)
    shutil.copyfile(HERE / "config.toml", root / ".chainlit" / "config.toml")
    shutil.copyfile(shipped("chainlit.md"), root / "chainlit.md")
    shutil.copytree(shipped("public"), root / "public", copy_function=shutil.copyfile)
    words = json.loads(_chainlits_words().read_text(encoding="utf-8"))
    ours = json.loads((HERE / "words.json").read_text(encoding="utf-8"))
    translation = json.dumps(merged(words, ours), ensure_ascii=False)
    (root / ".chainlit" / "translations" / "en-US.json").write_text(translation, encoding="utf-8")
    return root


def forget_uploads(home: Path) -> None:
    """Remove what was uploaded into the page; what was taken in is in the inbox."""
    shutil.rmtree(home / "page" / ".files", ignore_errors=True)


def _chainlits_words() -> Path:
    # Found without importing Chainlit, which reads its working folder the moment it is imported.
    found = find_spec("chainlit")
    if found is None or found.origin is None:
        raise AssistantError("Chainlit is not installed. Run: make chat")
    return Path(found.origin).parent / "translations" / "en-US.json"


def merged(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """The first mapping with the leaves of the second laid over it."""
    return {
        **under,
        **{
            key: merged(under[key], value) if isinstance(value, dict) and isinstance(under.get(key), dict) else value
            for key, value in over.items()
        },
    }


def secret(home: Path) -> str:
    """The secret that signs the sign-in cookie: made once, readable by its owner only, the same at every start."""
    path = private(home) / "secret"
    if not path.exists():
        partial = home / f"secret.{os.getpid()}"
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(secrets.token_hex(32))
        partial.replace(path)
    return path.read_text(encoding="ascii").strip()
