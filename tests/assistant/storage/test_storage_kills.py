"""What was acknowledged survives `kill -9`; what was not is there whole or not at all."""

import random
import subprocess
import sys
from pathlib import Path

from assistant.storage import Storage
from knowledge.database import open_engine
from tests.assistant.storage.making import uuid

WRITER = """
import sys
from pathlib import Path
from assistant.jobs.job import Change
from assistant.storage import Storage
from knowledge.database import open_engine
from tests.assistant.storage.making import NOON, agenda, said, uuid

storage = Storage(open_engine(Path(sys.argv[1])))
storage.migrate()
owner = storage.user("amy").id
storage.conversation(owner, uuid(1), NOON)
number = int(sys.argv[2])
while True:
    change = Change(person_name=f"Person {number}", event="met")
    step = {"turns": [said(number, "x" * 500)], "state": str(number), "artefact": agenda(number), "changes": [change]}
    storage.keep(owner, uuid(1), now=NOON, **step)
    print(number, flush=True)
    number += 1
"""


def test_nothing_acknowledged_is_lost_or_doubled_when_the_writer_is_killed(tmp_path: Path) -> None:
    chance, database, acknowledged = random.Random(2), tmp_path / "a.db", 0
    for _ in range(4):
        command = [sys.executable, "-c", WRITER, str(database), str(acknowledged + 1)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for _ in range(chance.randint(1, 60)):
                acknowledged = int(writer.stdout.readline())
            writer.kill()
            acknowledged = max([acknowledged, *(int(line) for line in writer.stdout if line.endswith("\n"))])
        acknowledged = _check(database, acknowledged)
    assert acknowledged > 4


def _check(database: Path, acknowledged: int) -> int:
    """How many steps are there: all that were acknowledged, and at most the one that was on its way."""
    engine = open_engine(database)
    storage = Storage(engine)
    owner = storage.user("amy").id
    kept = [turn.id for turn in storage.turns(owner, uuid(1))]
    assert kept == [uuid(number) for number in range(1, len(kept) + 1)]
    assert len(kept) in (acknowledged, acknowledged + 1)
    assert {artefact.id for artefact in storage.artefacts(owner)} == set(kept)
    assert len(storage.people(owner)) == storage.counts(owner).events == len(kept)
    assert storage.conversation(owner, uuid(1), storage.turns(owner, uuid(1))[0].at).state == str(len(kept))
    engine.dispose()
    return len(kept)
