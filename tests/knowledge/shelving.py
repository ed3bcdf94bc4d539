"""Puts invented passages into a store without files: one heading and text per passage."""

import hashlib
from collections.abc import Sequence

from sqlalchemy import Engine

from knowledge.embedding.protocol import Embed
from knowledge.kept import Leaf, Sheet, Stamp
from knowledge.passage import Kind
from knowledge.shelf import Shelf


def sheet(source: str, pieces: Sequence[tuple[str, str]]) -> Sheet:
    """A document of the pieces, each a (heading, text)."""
    text = "\n\n".join(piece for _, piece in pieces)
    leaves = []
    start = 0
    for heading, piece in pieces:
        digest = hashlib.sha256(f"{source}\n{heading}\n{piece}".encode()).hexdigest()
        path = tuple(part for part in heading.split(" > ") if part)
        leaves.append(Leaf(path, piece, "", (start, start + len(piece)), (1, 1), None, digest))
        start += len(piece) + 2
    title = source.rpartition("/")[2].rpartition(".")[0]
    return Sheet(
        source, title, hashlib.sha256(text.encode()).hexdigest(), Stamp(len(text), 0, 1), text, True, tuple(leaves)
    )


def shelve(
    engine: Engine,
    embed: Embed,
    documents: dict[str, Sequence[tuple[str, str]]],
    *,
    owner: str = "me",
    kind: Kind = Kind.NOTES,
    root: str = "notes",
) -> Shelf:
    """Keep the documents as the owner's folder `root`, embedded as sync would: heading path, then text."""
    shelf = Shelf(engine, owner, kind, root, embed.name)
    for source, pieces in documents.items():
        made = sheet(source, pieces)
        vectors = embed([" > ".join((made.title, *leaf.heading)) + "\n" + leaf.text for leaf in made.leaves])
        shelf.put(made, {leaf.digest: vectors[place] for place, leaf in enumerate(made.leaves)})
    return shelf
