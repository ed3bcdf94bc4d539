"""Serves the page on loopback: one per data folder, behind the door, checked before it says that it is there."""

import asyncio
import logging
import os
import secrets
import signal
import socket
import sys
import threading
import webbrowser
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from assistant.errors import AssistantError
from assistant.settings import LOCAL_USER, Settings
from assistant.ui import running, served
from assistant.ui.door import Door
from assistant.ui.environment import prepare
from assistant.ui.folder import forget_uploads, laid_out, private, secret
from assistant.ui.plainly import unheard
from assistant.ui.running import Running
from assistant.ui.selftest import check_door

if TYPE_CHECKING:
    from assistant.wiring import Application

TRIES = 20
"""How many ports above the wanted one are tried when it is taken."""

FAREWELL = 3
"""Seconds that open connections get to end when the page is stopped."""


class CannotServe(AssistantError):
    """The page cannot be served; the message says why and what to do next."""


def serve(settings: Settings, *, open_browser: bool) -> None:
    """Serve the page until it is stopped, or open the one that already runs on this data folder.

    Prints one line with the address. Raises CannotServe, or DoorOpen when the door is not in force.
    """
    home = private(settings.home)
    only_one = FileLock(home / "page.lock")
    try:
        held = only_one.acquire(timeout=0)
    except Timeout:
        return _open_running(settings, open_browser=open_browser)
    from assistant.wiring import claim, wire  # seconds of imports, which the second start does without

    with held, listening(settings.port) as listener:
        index = claim(settings)
        application = wire(settings, exclusive=index is not None)
        application.readiness.begin(application.storage.user(LOCAL_USER).id)
        try:
            present(application, listener, open_browser=open_browser)
        finally:
            running.forget(home)
            application.close()
            if index is not None:
                index.release()


def listening(wanted: int) -> socket.socket:
    """A listening loopback socket on the wanted port, or on the next free one. Raises CannotServe."""
    for port in range(wanted, min(wanted + TRIES, 65535) + 1):
        listener = socket.socket()
        if os.name == "posix":  # elsewhere the option would let two programs share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
            listener.listen(128)
        except OSError:
            listener.close()
        else:
            return listener
    raise CannotServe(
        f"Ports {wanted} to {wanted + TRIES} are all taken. Choose another: SECOND_COFFEE_PORT=9000 second-coffee chat"
    )


def _open_running(settings: Settings, *, open_browser: bool) -> None:
    found = running.found(settings.home)
    if found is None:
        raise CannotServe("Another Second Coffee uses this data folder but does not answer. Stop it, then start again.")
    _say(f"Second Coffee is already running at {found.address}")
    if open_browser:
        _open(found.address)


def present(application: "Application", listener: socket.socket, *, open_browser: bool) -> None:
    """Serve this application on this socket until SIGINT or SIGTERM. Raises DoorOpen."""
    home, port = application.settings.home, int(listener.getsockname()[1])
    prepare(os.environ, laid_out(home), port, secret(home))
    _log_to_stderr(application.settings.log_level)
    token = secrets.token_hex(32)
    door = served.behind_the_door(application, port=port, token=token)
    for number in (signal.SIGINT, signal.SIGTERM):
        # uvicorn raises the signal again once it has stopped; by then there is nothing left to interrupt.
        signal.signal(number, _noted_already)
    try:
        asyncio.run(
            _until_stopped(door, listener, Running(port=port, pid=os.getpid(), token=token), home, open_browser)
        )
    finally:
        forget_uploads(home)


async def _until_stopped(door: Door, listener: socket.socket, me: Running, home: Path, open_browser: bool) -> None:
    import uvicorn

    asyncio.get_running_loop().set_exception_handler(unheard)
    config = uvicorn.Config(
        door,
        lifespan="off",  # Chainlit's own ends the process on the spot, before the library is closed
        log_config=None,
        access_log=False,
        server_header=False,
        ws_max_size=1024 * 1024,
        timeout_graceful_shutdown=FAREWELL,
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    while not (server.started or serving.done()):
        await asyncio.sleep(0.02)
    try:
        if not serving.done():
            await asyncio.to_thread(check_door, me.port)
            running.note(home, me)
            _say(f"Second Coffee is at {me.address}  (Ctrl+C stops it)")
            if open_browser:
                _open(me.address)
    except AssistantError:
        server.should_exit = True
        await serving
        raise
    await serving


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _open(address: str) -> None:
    # A browser in the terminal would block until it is closed.
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _noted_already(_number: int, _frame: FrameType | None) -> None:
    return None


def _log_to_stderr(level: str) -> None:
    logging.basicConfig(
        level=level.upper(), stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    # Chainlit logs whole exceptions, and those may quote what the user wrote.
    logging.getLogger("chainlit").setLevel(logging.CRITICAL)
    for noisy in ("uvicorn", "engineio", "socketio", "httpx", "watchfiles"):
        logging.getLogger(noisy).setLevel(logging.ERROR)
