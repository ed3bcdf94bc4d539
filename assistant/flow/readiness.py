"""Getting ready in the background: the model loaded, the built-in course read, the indexes warm."""

import logging
import threading
from collections.abc import Callable

from knowledge.errors import LibraryError
from knowledge.library import Library

log = logging.getLogger(__name__)


class Readiness:
    """Whether questions can be answered at once. Ready from the start where nothing was begun.

    `also` belongs to getting ready; `then` begins when it is over, whether it went well or not.
    """

    def __init__(
        self, library: Library, also: Callable[[], None] = lambda: None, then: Callable[[], None] = lambda: None
    ) -> None:
        self._library = library
        self._also, self._then = also, then
        self._ready = threading.Event()
        self._ready.set()

    def begin(self, owner: str) -> None:
        """Starts getting ready for this owner and returns at once."""
        self._ready.clear()
        threading.Thread(target=self._get_ready, args=(owner,), name="getting-ready", daemon=True).start()

    def __bool__(self) -> bool:
        return self._ready.is_set()

    def wait(self) -> None:
        """Returns once ready, or once getting ready has failed: the first question then says why."""
        self._ready.wait()

    def _get_ready(self, owner: str) -> None:
        try:
            self._library.sync_course()
            self._library.warm(owner)
            self._also()
        except LibraryError as error:
            log.warning("Getting ready failed: %s", type(error).__name__)
        finally:
            self._ready.set()
        self._then()
