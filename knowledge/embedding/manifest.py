"""The slip of paper beside a made model: what it was made from, with what, for which processor, and how well."""

import json
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

from knowledge.embedding.changes import fingerprint
from knowledge.embedding.weights import MODEL, WEIGHTS_SHA256

FORMAT = 3
FILE = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """`trained` is what the trained difference hashes to, `served` and `words` the ONNX files to load for whole texts
    and for their words; `files` maps file names to SHA-256; `lowest_cosine` is int8 against fp32."""

    format: int
    model: str
    weights: str
    trained: str
    tools: dict[str, str]
    processor: str
    served: str
    words: str
    lowest_cosine: float
    files: dict[str, str]

    def write(self, folder: Path) -> None:
        """Put the manifest into the folder."""
        (folder / FILE).write_text(json.dumps(asdict(self), indent=2), encoding="utf-8")


def read_manifest(folder: Path) -> Manifest | None:
    """The folder's manifest, or None when there is none that can be read."""
    try:
        return Manifest(**json.loads((folder / FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def fits(manifest: Manifest) -> bool:
    """Whether a model was made in today's way from today's weights for this processor."""
    made_from = (manifest.format, manifest.model, manifest.weights, manifest.trained)
    return made_from == (FORMAT, MODEL, WEIGHTS_SHA256, fingerprint()) and manifest.processor == this_processor()


def is_made(folder: Path) -> bool:
    """Whether the model in this folder has been made, so that an embedder there need only load it."""
    manifest = read_manifest(folder / MODEL)
    return manifest is not None and fits(manifest)


def this_processor() -> str:
    """A name for the processor that changes when int8 arithmetic may round differently."""
    kind = platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return f"{kind} {platform.processor()}".strip()
    flags = next((line for line in lines if line.lower().startswith(("flags", "features"))), "")
    telling = [flag for flag in flags.split() if flag.startswith(("avx", "amx", "asimddp", "i8mm", "sve"))]
    return f"{kind} {' '.join(sorted(telling))}".strip()
