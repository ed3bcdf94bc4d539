"""Chooses among phrases by what they are for: the same brief always gets the same words, another brief may not."""

import hashlib
from collections.abc import Sequence


def choose(options: Sequence[str], *seed: str) -> str:
    """One of the options, decided by the seed; "" when there are none."""
    if not options:
        return ""
    digest = hashlib.sha256("\x1f".join(seed).encode("utf-8", "replace")).digest()
    return options[int.from_bytes(digest[:4], "big") % len(options)]
