"""All benchmarks, as `make bench` runs them: `python -m tests.benchmarks.run [NAME ...]`, all when none is named."""

import sys

from tests.benchmarks import answers, any_text, embedding, hostile, resync, speed

ALL = {
    "answers": answers.main,
    "any_text": any_text.main,
    "speed": speed.main,
    "embedding": embedding.main,
    "hostile": hostile.main,
    "resync": resync.main,
}


def main() -> None:
    """Run those named, or all."""
    for name in sys.argv[1:] or ALL:
        ALL[name]()


if __name__ == "__main__":
    main()
