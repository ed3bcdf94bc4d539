"""With every socket blocked, loopback too, each job still ends in something to send, take along or keep."""

import socket
from typing import NoReturn

import pytest

from tests.stories.conftest import Someone


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuses every connection and every look-up of a name."""

    def refused(*_: object, **__: object) -> NoReturn:
        raise AssertionError("something tried to reach the network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refused)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refused)


async def test_every_job_is_done_offline(nurse: Someone) -> None:
    done = [(await nurse.says("what did Amara say about near-miss notes?")).card.job]
    await nurse.says("agenda for my meeting with Amara Okafor tomorrow")
    done.append((await nurse.fills(aim="choose the ward to begin with")).card.job)
    await nurse.says("write to Lena Brandt")
    answer = await nurse.fills(stage="stranger", stayed_with_me="your talk on soil", ask="how you chose the first farm")
    done.append(answer.card.job)
    await nurse.says("reflect on my day")
    done.append((await nurse.fills(happened="I asked for help and Ravi said yes")).card.job)
    assert done == ["answer", "agenda", "outreach", "reflection"]
