"""Keeps what the store holds in step with a folder: reads what is new, follows what moved, drops what is gone."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

import numpy as np
from numpy.typing import NDArray

from knowledge.passage import Coverage, Kind, Progress
from knowledge.store import Store

Embed = Callable[[Sequence[str]], NDArray[np.float32]]


def sync(
    store: Store,
    root: Path,
    *,
    owner: str,
    kind: Kind,
    embed: Embed,
    count_tokens: Callable[[str], int],
    model: str,
    built_in: bool = False,
    progress: Callable[[Progress], None] | None = None,
    stop: Event | None = None,
) -> Coverage:
    """What the sync did. `count_tokens` counts all that `embed`'s model sees of a text, its special tokens included.

    Raises FolderMissing when `root` is not there or cannot be listed; nothing is dropped then.
    """
    raise NotImplementedError
