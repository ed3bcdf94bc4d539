"""Which synced folder a path belongs to: what lies inside a folder already synced is a part of it, kept once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, select

from knowledge.database import reading
from knowledge.kept import Root
from knowledge.listing import unlisted
from knowledge.passage import BUILT_IN, Kind
from knowledge.reading.names import shown_path
from knowledge.tables import folders


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sync looks, all paths resolved.

    `path` is what was asked for, `root` the synced folder it belongs to, often itself. `inside` are synced folders of
    the same kind below `root`, which become parts of it; `apart` those of another kind, which stay by themselves.
    `around` is a synced folder of another kind that holds `root`: what it had from there is `root`'s now.
    """

    path: Path
    root: Path
    inside: tuple[Path, ...] = ()
    apart: tuple[Path, ...] = ()
    around: Path | None = None

    @property
    def under(self) -> str:
        """How the sources of the part begin, "" for all of the root; of a single file, its whole source."""
        if self.path == self.root:
            return ""
        return source_below(self.root, self.path) + ("/" if self.path.is_dir() else "")


def source_below(root: Path, path: Path) -> str:
    """The source, as `listing` gives it, of a path below a root."""
    return shown_path(path.relative_to(root))


def every_root(engine: Engine) -> list[Root]:
    """Every folder that anybody has synced; not the built-in course."""
    query = select(folders.c.owner, folders.c.kind, folders.c.root).where(folders.c.owner != BUILT_IN)
    with reading(engine) as connection:
        rows = connection.execute(query.order_by(folders.c.owner, folders.c.root)).all()
    return [Root(row.owner, Kind(row.kind), Path(row.root)) for row in rows]


def place_of(engine: Engine, owner: str, kind: Kind, path: Path) -> Place:
    """Where the owner's material of this kind at `path` belongs, by what they have synced so far."""
    with reading(engine) as connection:
        rows = connection.execute(select(folders.c.root, folders.c.kind).where(folders.c.owner == owner)).all()
    kinds = {Path(row.root): Kind(row.kind) for row in rows}
    root = path = path.resolve()
    if path in kinds:
        kinds[path] = kind  # what it was synced as before counts no longer
    while (outer := _around(root, kinds)) is not None and kinds[outer] is kind:
        root = outer
    below = {one: of for one, of in kinds.items() if one != root and lists(root, one)}
    apart = tuple(one for one, of in below.items() if of is not kind)
    inside = tuple(one for one in below if one not in apart and not any(one.is_relative_to(other) for other in apart))
    return Place(path, root, inside, apart, outer)


def _around(path: Path, roots: Mapping[Path, Kind]) -> Path | None:
    """The nearest synced folder that would list the path."""
    return max(_holding(path, roots), key=lambda root: len(root.parts), default=None)


def _holding(path: Path, roots: Mapping[Path, Kind]) -> Iterator[Path]:
    return (root for root in roots if root != path and lists(root, path))


def lists(root: Path, path: Path) -> bool:
    """Whether the path would be listed with the root, as itself or as a part: names that are left out are not."""
    return path.is_relative_to(root) and not any(unlisted(part) for part in path.relative_to(root).parts)
