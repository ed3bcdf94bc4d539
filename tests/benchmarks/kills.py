"""Kills the assistant with SIGKILL at random moments of a sync and of a chat, and counts what was lost or doubled."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

SECOND_COFFEE = [str(Path(sys.executable).with_name("second-coffee"))]
NOTES = 60


@dataclass(frozen=True)
class Result:
    """What a series of kills did."""

    what: str
    kills: int
    acknowledged: int
    lost: int
    doubled: int
    next_start_median: float

    def line(self) -> str:
        """The result as one line of the report."""
        return (
            f"{self.what}: {self.kills} kills, {self.acknowledged} acknowledged, {self.lost} lost, "
            f"{self.doubled} doubled, "
            f"next answer {self.next_start_median:.1f} s after start (median, process start included)"
        )


def chat_kills(home: Path, kills: int, rng: random.Random) -> Result:
    """Kills `talk --jsonl` while it answers; every acknowledged message and part must be stored once."""
    conversation, acknowledged, starts = str(uuid4()), [], []
    parts: list[str] = []
    for number in range(kills):
        began = time.monotonic()
        process = _talk(home, conversation)
        deadline = rng.uniform(0.0, 0.6)
        first_answer = 0.0
        for turn in range(200):
            said = f"what is the difference between a mentor and a sponsor, number {number}.{turn}?"
            answer = _exchange(process, said)
            if answer is None:
                break
            first_answer = first_answer or time.monotonic()
            starts += [first_answer - began] if turn == 0 else []
            acknowledged.append(said)
            parts += [part["id"] for part in answer["parts"] if part["part"] != "progress"]
            if time.monotonic() - first_answer > deadline:
                _write(process, f"unanswered {number}")
                time.sleep(rng.uniform(0, 0.05))
                break
        process.send_signal(signal.SIGKILL)
        process.wait()
    with sqlite3.connect(home / "second-coffee.db") as database:
        texts = Counter(row[0] for row in database.execute('select text from turns where "by" = ?', ("user",)))
        ids = Counter(row[0] for row in database.execute("select id from turns"))
    lost = sum(texts[said] == 0 for said in acknowledged) + sum(ids[part] == 0 for part in parts)
    doubled = sum(texts[said] > 1 for said in acknowledged) + sum(count > 1 for count in ids.values())
    return Result("chat", kills, len(acknowledged) + len(parts), lost, doubled, _median(starts))


def sync_kills(home: Path, folder: Path, kills: int, rng: random.Random) -> Result:
    """Kills `sync` while it reads an ever-changing folder; at the end the passages are those of a fresh read."""
    starts: list[float] = []
    _notes(folder, rng, range(NOTES))
    for number in range(kills):
        _notes(folder, rng, rng.sample(range(NOTES), 20), edition=number)
        process = subprocess.Popen([*SECOND_COFFEE, "sync", str(folder)], env=_environment(home), **_quiet())
        time.sleep(rng.uniform(0.8, 3.0))
        process.send_signal(signal.SIGKILL)
        process.wait()
        began = time.monotonic()
        with sqlite3.connect(home / "second-coffee.db") as database:
            assert database.execute("pragma quick_check").fetchone() == ("ok",)
        starts.append(time.monotonic() - began)
    subprocess.run([*SECOND_COFFEE, "sync", str(folder)], env=_environment(home), check=True, **_quiet())
    with tempfile.TemporaryDirectory() as fresh:
        again = Path(fresh)
        (again / "index").mkdir()
        (again / "index" / "model").symlink_to(home / "index" / "model")
        subprocess.run([*SECOND_COFFEE, "sync", str(folder)], env=_environment(again), check=True, **_quiet())
        expected, kept = _passages(again), _passages(home)
    lost, doubled = sum((expected - kept).values()), sum((kept - expected).values())
    return Result("sync", kills, sum(expected.values()), lost, doubled, _median(starts))


def _talk(home: Path, conversation: str) -> "subprocess.Popen[bytes]":
    command = [*SECOND_COFFEE, "talk", "--jsonl", "--conversation", conversation]
    return subprocess.Popen(
        command, env=_environment(home), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def _write(process: "subprocess.Popen[bytes]", said: str) -> None:
    assert process.stdin is not None
    process.stdin.write(json.dumps({"said": said}).encode() + b"\n")
    process.stdin.flush()


def _exchange(process: "subprocess.Popen[bytes]", said: str) -> dict[str, list[dict[str, str]]] | None:
    assert process.stdout is not None
    _write(process, said)
    line = process.stdout.readline()
    return json.loads(line) if line.endswith(b"\n") else None


def _notes(folder: Path, rng: random.Random, which: object, edition: int = 0) -> None:
    folder.mkdir(exist_ok=True)
    for number in which:  # type: ignore[attr-defined]  # a range or a sample
        words = " ".join(rng.choice(["ward", "rota", "chart", "plan", "talk", "panel"]) for _ in range(60))
        (folder / f"{number}.md").write_text(f"# Note {number}\n\nEdition {edition}. {words}.\n", encoding="utf-8")


def _passages(home: Path) -> Counter[tuple[str, str]]:
    query = "select d.source, p.text from passages p join documents d on d.id = p.document where p.owner != 'built-in'"
    with sqlite3.connect(home / "second-coffee.db") as database:
        return Counter(database.execute(query).fetchall())


def _environment(home: Path) -> dict[str, str]:
    return {**os.environ, "SECOND_COFFEE_HOME": str(home)}


def _quiet() -> dict[str, int]:
    return {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2] if values else 0.0


def main(kills: int = 50, seed: int = 20261122) -> None:
    """Prints one line for the chat and one for the sync."""
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        print(chat_kills(home, kills, rng).line(), flush=True)
        print(sync_kills(home, Path(folder) / "notes", kills, rng).line(), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
