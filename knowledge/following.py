"""Follows the synced folders while the app runs: what changes in them is read as soon as it has come to rest."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread

from knowledge.errors import FolderMissing
from knowledge.holding import Turn
from knowledge.instep import InStep
from knowledge.kept import Root
from knowledge.roots import lists
from knowledge.watching import Look, Pace, changes, look

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Followed:
    """What is followed: `roots` and `owners` are asked again and again, as folders come and go."""

    roots: Callable[[], Iterable[Root]]
    owners: Callable[[], Iterable[str]]
    instep: InStep
    turn: Turn


class GivingWay(Event):
    """Set when the following ends, and for as long as a sync runs that somebody asked for."""

    def __init__(self, closing: Event, turn: Turn) -> None:
        super().__init__()
        self._closing, self._turn = closing, turn

    def is_set(self) -> bool:
        """Whether to stop at the next file or batch."""
        return self._closing.is_set() or self._turn.asked()


class Following:
    """Background threads that keep every synced folder in step, and complete what an older library lacks.

    A folder that is not there is left as it was read, and looked at again once it is back.
    """

    def __init__(self, followed: Followed, pace: Pace) -> None:
        self._followed, self._pace = followed, pace
        self._closing = Event()
        self._stop = GivingWay(self._closing, followed.turn)
        self._due: dict[Root, None] = {}
        work = {"following": self._follow, "completing": self._complete}
        self._threads = [Thread(target=does, name=name, daemon=True) for name, does in work.items()]

    def begin(self) -> None:
        """Start; returns at once."""
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Stop: a sync under way ends at its next batch, what it did stays done."""
        self._closing.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def _complete(self) -> None:
        while not self._closing.is_set():
            if _done(self._complete_all) and not self._stop.is_set():
                return
            self._closing.wait(self._pace.quiet * self._pace.roots)

    def _complete_all(self) -> None:
        for owner in self._followed.owners():
            self._followed.instep.complete(owner, self._stop)

    def _follow(self) -> None:
        roots: list[Root] = []
        while not self._closing.is_set():
            roots = self._roots(roots)
            self._due.update(dict.fromkeys(roots))  # all: what changes before the watch begins gives no sign
            self._watch(roots, {root: look(root.path) for root in roots})

    def _watch(self, roots: Sequence[Root], looks: Mapping[Root, Look]) -> None:
        """Follow these until there are others, or one of them has become another."""
        unrest = 0
        for number, changed in enumerate(changes([root.path for root in roots], self._pace, self._closing), start=1):
            self._due.update((root, None) for root in roots if any(lists(root.path, one) for one in changed))
            unrest = unrest + 1 if changed else 0
            if 0 < unrest < self._pace.unrest:
                continue
            unrest = 0
            if number % self._pace.regular == 0:
                self._due.update(dict.fromkeys(roots))
            self._settle()
            if any(look(root.path) != seen for root, seen in looks.items()):
                return
            if number % self._pace.roots == 0 and set(self._roots(roots)) != set(roots):
                return

    def _settle(self) -> None:
        """Bring what is due in step, as far as nobody else's turn comes."""
        for root in list(self._due):
            if self._stop.is_set():
                return
            _done(partial(self._followed.instep.sync, root.path, root.owner, root.kind, stop=self._stop))
            if not self._stop.is_set():
                del self._due[root]

    def _roots(self, before: Sequence[Root]) -> list[Root]:
        found: list[Root] = []
        return found if _done(lambda: found.extend(self._followed.roots())) else list(before)


def _done(work: Callable[[], object]) -> bool:
    """Whether it went well; what did not is tried again later, and the log says of what type it was."""
    try:
        work()
    except FolderMissing:
        return True
    except Exception as problem:  # noqa: BLE001 (this thread's outermost edge: nobody else would go on following)
        log.warning("Following a folder failed: %s", type(problem).__name__)
        return False
    return True
