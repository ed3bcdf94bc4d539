"""Files that are read and split wait here, are embedded together, and are then kept one by one."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any

from knowledge.embedding.protocol import EmbedWords
from knowledge.grains import own
from knowledge.kept import Leaf, Sheet, Stamp, Vector
from knowledge.lessons import lessons_in
from knowledge.reading import Document
from knowledge.renewal import Embed
from knowledge.seen import seen_grains, seen_vectors
from knowledge.shelf import Shelf
from knowledge.splitting import CountTokens, Piece, split

TEXTS_AT_ONCE = 16
"""Passages embedded between two looks at `stop`: a quarter of a second of work."""
TEXTS_WAITING = 256
FILES_WAITING = 32
"""Passages of several small files are embedded together, up to this many; each file is then kept by itself."""


@dataclass(frozen=True, slots=True)
class Means:
    """How texts become vectors, and how many tokens of the model's one takes, its special tokens included."""

    embed: Embed
    count_tokens: CountTokens


class Waiting:
    """The files of one sync that are not kept yet."""

    def __init__(self, shelf: Shelf, means: Means, stop: Event) -> None:
        self._shelf, self._means, self._stop = shelf, means, stop
        self._sheets: deque[Sheet] = deque()
        self._pieces: dict[str, Piece] = {}

    def __len__(self) -> int:
        return len(self._sheets)

    @property
    def full(self) -> bool:
        """Whether it is time to embed and keep."""
        return len(self._pieces) >= TEXTS_WAITING or len(self._sheets) >= FILES_WAITING

    def add(self, document: Document, sha256: str, stamp: Stamp) -> None:
        """Split the document and let it wait."""
        pieces = split(document, self._means.count_tokens)
        self._pieces.update((piece.digest, piece) for piece in pieces)
        leaves = tuple(_leaf(piece, document) for piece in pieces)
        where = (document.source, document.title, sha256, stamp, document.text, document.has_lines)
        self._sheets.append(Sheet(*where, leaves, lessons_in(document, self._shelf.kind)))

    def keep(self) -> int:
        """Embed what was never embedded before, and keep each file as soon as it is complete; how many.

        When stopped, those that are not complete are left for the next sync.
        """
        shelf, kept = self._shelf, 0
        vectors = seen_vectors(shelf.engine, shelf.owner, shelf.model, list(self._pieces))
        grains = seen_grains(shelf.engine, shelf.owner, shelf.model, list(vectors))
        missing = [piece for digest, piece in self._pieces.items() if digest not in vectors]
        for start in range(0, len(missing), TEXTS_AT_ONCE):
            if self._stop.is_set():
                break
            for piece, vector, words in self._seen(missing[start : start + TEXTS_AT_ONCE]):
                vectors[piece.digest] = vector
                grains.update({piece.digest: words} if words is not None else {})
            kept += self._put(vectors, grains)
        kept += self._put(vectors, grains)
        self._sheets.clear()
        self._pieces.clear()
        return kept

    def _put(self, vectors: Mapping[str, Vector], grains: Mapping[str, bytes]) -> int:
        """Keep the files at the front that are complete; how many."""
        kept = 0
        while self._sheets and all(leaf.digest in vectors for leaf in self._sheets[0].leaves):
            self._shelf.put(self._sheets.popleft(), vectors, grains)
            kept += 1
        return kept

    def _seen(self, pieces: Sequence[Piece]) -> list[tuple[Piece, Vector, bytes | None]]:
        """Each piece with its vector, and with its grains where the embedder shows words: the model runs once."""
        embed: Any = self._means.embed
        texts = [piece.embedded for piece in pieces]
        if not isinstance(embed, EmbedWords):
            return [(piece, vector, None) for piece, vector in zip(pieces, embed(texts), strict=True)]
        return [
            (piece, words.vector, own(words, piece.embedded, piece.overlap, piece.text))
            for piece, words in zip(pieces, embed.words(texts), strict=True)
        ]


def _leaf(piece: Piece, document: Document) -> Leaf:
    where = (piece.heading, piece.text, piece.overlap, piece.span, piece.lines, piece.page)
    return Leaf(*where, piece.digest, piece.on, document.people)
