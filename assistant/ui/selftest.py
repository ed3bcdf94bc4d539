"""The check made at every start: the door must refuse strangers, or the page is not served."""

import http.client
from dataclasses import dataclass, field

from assistant.errors import AssistantError

HANDSHAKE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "c2Vjb25kIGNvZmZlZSBjdXA=",
}
SOCKET = "/ws/socket.io/?EIO=4&transport=websocket"


class DoorOpen(AssistantError):
    """A stranger was let in at the start-up check, so the page is not served."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A request that must be refused; with `welcome`, one that must be answered."""

    what: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    welcome: bool = False


STRANGERS = (
    Stranger("our own page", "/health", welcome=True),
    Stranger("another web page", "/user", {"Origin": "http://stranger.example"}),
    Stranger("another host name", "/health", {"Host": "stranger.example"}),
    Stranger("an id that is not a canonical UUID", "/project/thread/not-an-id"),
    Stranger("another web page, over the websocket", SOCKET, {**HANDSHAKE, "Origin": "http://stranger.example"}),
    Stranger("another host name, over the websocket", SOCKET, {**HANDSHAKE, "Host": "stranger.example"}),
)
REFUSED = range(400, 405)


def check_door(port: int) -> None:
    """Nothing, when every stranger is refused. Raises DoorOpen with the first who is not."""
    for stranger in STRANGERS:
        status, policy = _asked(port, stranger)
        proper = status == 200 and "default-src 'none'" in policy if stranger.welcome else status in REFUSED
        if not proper:
            raise DoorOpen(
                f"The page is not served: its door did not answer {stranger.what} as it must (status {status}). "
                "Reinstall Second Coffee with: make clean chat"
            )


def _asked(port: int, stranger: Stranger) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", stranger.path, headers=stranger.headers)
        answer = connection.getresponse()
        return answer.status, answer.headers.get("content-security-policy", "")
    except (OSError, http.client.HTTPException):
        return 0, ""
    finally:
        connection.close()
