"""Makes the served model, in a process of its own so that the server never imports torch: `-m … <empty folder>`."""

import shutil
import sys
import warnings
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.changes import changed, fingerprint
from knowledge.embedding.manifest import FORMAT, Manifest, this_processor
from knowledge.embedding.serving import Session
from knowledge.embedding.weights import MODEL, WEIGHTS_SHA256, sha256_of, verified_folder
from knowledge.errors import WeightsUntrusted

TOOLS = ("torch", "onnx", "onnxruntime", "sentence-transformers", "tokenizers")
LEAST_COSINE = 0.98
"""Below this the int8 model is not used: on the processor it was measured on, int8 reaches 0.991 on average."""

CHECKED = (
    "She told me to bring three numbers and one question.",
    "When is the next meeting with my mentor?",
    "A sponsor speaks up for you when you are not in the room.",
    "I freeze as soon as somebody senior disagrees with me.",
    "Send the thank-you note within a day.",
    "The budget was cut by 12 % in March, and nobody said why.",
    "Who introduced me to the head of finance?",
    "- [ ] voice note to Tomek about the committee",
    "Growing organically takes initiative, planning and effort.",
    "Preheat the oven to 180 degrees and do not open the door.",
    "What could I offer somebody who already has everything?",
    "Her talk about night shifts changed how I draw a process.",
    "Twenty minutes on a Thursday, by phone.",
    "He declined, kindly, and named someone else.",
    "How do I tell her that her advice did not work?",
    "Strengths > calm when the system falls over",
    "Follow up once after a week, then let it rest.",
    "The warehouse in Leeds moved to two shifts on 4 May 2026.",
    "mentoring programme guide, page 3: changing partner",
    "He said no, kindly, and meant it.",
)


def export(target: Path) -> Manifest:
    """Make the model in `target`, an empty folder: ONNX, int8, checked against fp32; the better file that passes stays.

    Raises WeightsUntrusted before anything is loaded, OSError when the disk is full.
    """
    source = verified_folder()
    shutil.copyfile(source / "tokenizer.json", target / "tokenizer.json")
    served, lowest = _made(source, target, "", trained=False)
    words, lowest_of_words = _made(source, target, "words-", trained=True)
    files = {name: sha256_of(target / name) for name in (served, words, "tokenizer.json")}
    tools = {tool: version(tool) for tool in TOOLS}
    cosine = round(min(lowest, lowest_of_words), 4)
    made_from = (FORMAT, MODEL, WEIGHTS_SHA256, fingerprint())
    manifest = Manifest(*made_from, tools, this_processor(), served, words, cosine, files)
    manifest.write(target)
    return manifest


def _made(source: Path, target: Path, prefix: str, *, trained: bool) -> tuple[str, float]:
    """The name of the file to serve, int8 where that is near enough to fp32, and how near it is at worst."""
    exact, small = f"{prefix}fp32.onnx", f"{prefix}int8.onnx"
    truth = _export_fp32(source, target / exact, trained)
    _quantise(target / exact, target / small)
    lowest = lowest_cosine(Session(target / small, target / "tokenizer.json"), truth)
    served, other = (small, exact) if lowest >= LEAST_COSINE else (exact, small)
    (target / other).unlink()
    return served, lowest


def lowest_cosine(session: Session, truth: NDArray[np.float32]) -> float:
    """The worst agreement of the session with the true vectors of `CHECKED`; it is kept on each sentence alone."""
    ours = np.vstack([session.embed([sentence]) for sentence in CHECKED])
    return float((ours * truth).sum(axis=1).min())


def _export_fp32(source: Path, target: Path, trained: bool) -> NDArray[np.float32]:
    import torch
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(source), device="cpu", local_files_only=True, trust_remote_code=False)
    model.max_seq_length = 256
    bert = model[0].auto_model
    if trained:
        weights = changed({name: value.numpy() for name, value in bert.state_dict().items()})
        bert.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items()})

    class Pooled(torch.nn.Module):  # type: ignore[misc]  # torch is not followed by mypy here
        def __init__(self) -> None:
            super().__init__()
            self.bert = bert

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
            words = self.bert(
                input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
            ).last_hidden_state
            mask = attention_mask.unsqueeze(-1).to(words.dtype)
            mean = (words * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
            return torch.nn.functional.normalize(mean, p=2, dim=1), words

    example = model.tokenizer(["one text", "another, longer text"], padding=True, return_tensors="pt")
    names = ["input_ids", "attention_mask", "token_type_ids"]
    axes = {name: {0: "batch", 1: "length"} for name in names}
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter's own deprecations; the result is checked below
        torch.onnx.export(
            Pooled().eval(),
            tuple(example[name] for name in names),
            str(target),
            input_names=names,
            output_names=["vectors", "words"],
            dynamic_axes=axes | {"vectors": {0: "batch"}, "words": {0: "batch", 1: "length"}},
            opset_version=17,
            dynamo=False,
        )
    return np.asarray(model.encode(list(CHECKED), batch_size=1, normalize_embeddings=True), dtype=np.float32)


def _quantise(source: Path, target: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    # The default arguments quantise the word table too: cosine 0.949 instead of 0.991.
    quantize_dynamic(source, target, per_channel=True, op_types_to_quantize=["MatMul"], weight_type=QuantType.QInt8)


def main() -> int:
    """Exit 0 when made; 3 untrusted weights, 4 disk or file trouble, with the reason as the last line of stderr."""
    try:
        export(Path(sys.argv[1]))
    except WeightsUntrusted as reason:
        sys.stderr.write(f"\n{reason}\n")
        return 3
    except OSError as reason:
        sys.stderr.write(f"\n{reason.strerror or reason}\n")
        return 4
    return 0


if __name__ == "__main__":
    sys.exit(main())
