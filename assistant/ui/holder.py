"""The one application this process serves: Chainlit's handlers are module-level functions, so it is held here."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.wiring import Application

_held: list["Application"] = []


def hold(application: "Application") -> None:
    """Serve this application from now on."""
    _held[:] = [application]


def application() -> "Application":
    """The application that is served. Raises RuntimeError before `hold`, a mistake in the program."""
    if not _held:
        raise RuntimeError("No application is held; serve the page with ui.serve.serve.")
    return _held[0]
