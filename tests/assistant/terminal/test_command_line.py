"""The real command, in processes of its own: what a person or a script at a terminal gets."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from knowledge.embedding import Embedder

COMMAND = Path(sys.executable).with_name("second-coffee")

NOTES = {
    "people/Ottilie Brandt.md": """# Ottilie Brandt

Head of the river survey. We met at the tide conference in Bremen.

## Coffee on 3 May 2026

Ottilie said to measure the silt before the spring flood, because the flood moves the whole bank.
She offered to introduce me to Rasmus Holm at the harbour office.
""",
    "people/Rasmus Holm.md": "# Rasmus Holm\n\nHarbour office. He runs the dredging budget and likes short messages.\n",
    "goals.md": "# Goals\n\nThis year I want to lead one survey of my own and speak at one conference.\n",
}

Run = Callable[..., subprocess.CompletedProcess[str]]


def _environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SECOND_COFFEE_")}
    return kept | {"SECOND_COFFEE_HOME": str(home), "COLUMNS": "120"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, model_folder: Path) -> Path:
    Embedder(model_folder).load()
    folder = tmp_path_factory.mktemp("home")
    (folder / "index").mkdir()
    (folder / "index" / "model").symlink_to(model_folder, target_is_directory=True)
    return folder


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notes")
    for name, text in NOTES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 not really")
    return folder


@pytest.fixture(scope="module")
def run(home: Path) -> Run:
    def command(*words: str, stdin: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        environment = _environment(home) | {f"SECOND_COFFEE_{name.upper()}": value for name, value in settings.items()}
        return subprocess.run(
            [COMMAND, *words],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            env=environment,
            check=False,
        )

    return command


@pytest.fixture(scope="module")
def synced(run: Run, notes: Path) -> dict[str, Any]:
    done = run("sync", str(notes), "--json")
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def _lines(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_help_is_there_at_once(run: Run) -> None:
    seconds = []
    for _ in range(3):  # the quickest of three: other tests may have the machine
        started = time.monotonic()
        done = run("--help")
        seconds.append(time.monotonic() - started)
    assert min(seconds) < 0.5
    assert done.returncode == 0
    for command in ("chat", "talk", "sync", "ask", "status"):
        assert command in done.stdout


@pytest.mark.parametrize(
    ("words", "settings", "says"),
    [
        (["nonsense"], {}, "nonsense"),
        (["ask"], {}, "--jsonl"),
        (["ask", "why?", "--jsonl"], {}, "--jsonl"),
        (["ask", "why?", "--only", "theirs"], {}, "theirs"),
        (["sync"], {}, "path"),
        (["sync", "/no/such/folder"], {}, "/no/such/folder"),
        (["sync", ""], {}, "Name a folder"),
        (["talk", "--conversation", "12"], {}, "id"),
        (["status"], {"port": "99999999"}, "SECOND_COFFEE_PORT"),
        (["ask", "why?"], {"model": "nobody:x"}, "SECOND_COFFEE_MODEL"),
        (["ask", "why?"], {"now": "yesterday"}, "SECOND_COFFEE_NOW"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(run: Run, words, settings, says) -> None:
    done = run(*words, **settings)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_sync_reports_what_was_read_and_why_a_file_was_not(synced, run: Run, notes: Path) -> None:
    assert (synced["found"], synced["read"], synced["as"]) == (4, 3, "notes")
    assert [skipped["source"] for skipped in synced["skipped"]] == ["broken.pdf"]
    again = run("sync", str(notes))
    assert again.returncode == 0
    assert "0 read, 3 unchanged" in again.stdout
    assert again.stdout.count("broken.pdf") == 1


def test_ask_answers_from_the_notes_and_says_where(synced, run: Run) -> None:
    done = run("ask", "Why should I measure the silt before the spring flood?")
    assert done.returncode == 0, done.stderr
    assert "flood moves the whole bank" in done.stdout
    assert "people/Ottilie Brandt.md" in done.stdout


def test_ask_json_holds_the_answer_and_the_passages_best_first(synced, run: Run) -> None:
    done = run("ask", "Who did Ottilie offer to introduce me to?", "--only", "mine", "--json")
    (reply,) = _lines(done)
    assert set(reply) == {"question", "answer", "refused", "passages"}
    assert "Rasmus Holm" in reply["answer"]
    assert reply["refused"] is False
    best = reply["passages"][0]
    assert set(best) == {"source", "heading", "lines", "page", "text", "score"}
    assert best["source"] == "people/Ottilie Brandt.md"
    assert best["heading"] == "Ottilie Brandt > Coffee on 3 May 2026"
    first, last = best["lines"]
    told = NOTES["people/Ottilie Brandt.md"].splitlines()[first - 1 : last]
    assert "Rasmus Holm" in " ".join(told)
    scores = [passage["score"] for passage in reply["passages"]]
    assert scores == sorted(scores, reverse=True)


def test_ask_jsonl_answers_every_line_on_its_own_and_a_bad_one_with_its_error(synced, run: Run) -> None:
    asked = ["Who runs the dredging budget?", "What is the capital of Bhutan?", "Where did I meet Ottilie?"]
    script = "\n".join(
        [json.dumps({"question": asked[0]}), "nonsense", *(json.dumps({"question": q}) for q in asked[1:])]
    )
    done = run("ask", "--jsonl", "--only", "mine", stdin=script)
    first, bad, second, third = _lines(done)
    assert done.returncode == 2
    assert set(bad) == {"error"}
    assert [reply["question"] for reply in (first, second, third)] == asked
    assert "dredging budget" in first["passages"][0]["text"]
    assert second["refused"] is True
    assert second["answer"].startswith("That is not in your course or notes.")
    alone = run("ask", "--jsonl", "--only", "mine", stdin=json.dumps({"question": asked[2]}))
    assert alone.returncode == 0
    assert _lines(alone) == [third]


def test_ask_mine_leaves_the_built_in_course_out_and_ask_all_takes_it_in(synced, run: Run) -> None:
    question = json.dumps({"question": "How do I ask someone for advice in a first message?"})
    mine, everything = (run("ask", "--jsonl", *only, stdin=question) for only in (["--only", "mine"], []))
    own = set(NOTES)
    assert {passage["source"] for passage in _lines(mine)[0]["passages"]} <= own
    assert {passage["source"] for passage in _lines(everything)[0]["passages"]} - own
    assert len(_lines(everything)[0]["passages"]) >= 5


def test_a_reader_that_stops_reading_is_no_error(synced, home: Path) -> None:
    script = "".join(json.dumps({"question": f"Who runs the dredging budget? {n}"}) + "\n" for n in range(60))
    asking = subprocess.Popen(
        [COMMAND, "ask", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=_environment(home),
    )
    assert asking.stdin is not None
    assert asking.stdout is not None
    assert asking.stderr is not None
    asking.stdin.write(script)
    asking.stdin.close()
    assert "dredging" in asking.stdout.readline()
    asking.stdout.close()
    assert asking.stderr.read() == ""
    assert asking.wait(30) == 1


def test_someone_in_danger_is_answered_with_people_who_help(synced, run: Run) -> None:
    done = run("ask", "I want to kill myself")
    assert done.returncode == 0
    assert "not in your course" not in done.stdout


def test_talk_jsonl_plays_a_conversation(synced, run: Run) -> None:
    script = [
        '{"said": "Who runs the dredging budget?"}',
        '{"said": "I have a coffee with Ottilie Brandt on Friday"}',
        "{}",
    ]
    done = run("talk", "--jsonl", stdin="\n".join(script), now="2026-05-20")
    answer, meeting, bad = _lines(done)
    assert done.returncode == 2
    assert "card" in [part["part"] for part in answer["parts"]]
    assert {part["part"] for part in meeting["parts"]} & {"question", "card"}
    assert bad["parts"] == []
    assert bad["error"]


def test_talk_in_a_terminal_answers_and_leaves_at_the_end_of_input(synced, run: Run) -> None:
    done = run("talk", stdin="Who runs the dredging budget?\n")
    assert done.returncode == 0, done.stderr
    assert "Rasmus" in done.stdout
    assert done.stderr == ""


def test_status_says_what_is_there_and_what_to_mend(synced, run: Run, home: Path, notes: Path) -> None:
    done = run("status", "--json")
    assert done.returncode == 0
    (standing,) = _lines(done)
    assert standing["folders"] == [
        {
            "path": str(notes),
            "as": "notes",
            "documents": 3,
            "passages": synced["passages"],
            "lessons": 0,
            "bytes": sum(map(len, NOTES.values())),
        }
    ]
    assert standing["data_folder"] == str(home)
    assert standing["writer"] == "built in"
    assert standing["model"]["made"] is True
    assert standing["page"] is None
    assert standing["problems"] == []
    shown = run("status").stdout
    assert str(notes) in shown
    assert "broken.pdf" in shown
    assert "To mend" not in shown


def test_status_names_every_file_not_read_once(synced, run: Run) -> None:
    assert run("status").stdout.count("broken.pdf") == 1


def test_closed_streams_are_no_error(synced, home: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{COMMAND}" status >&-; "{COMMAND}" ask --jsonl <&-'],
        capture_output=True,
        encoding="utf-8",
        env=_environment(home),
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_status_names_a_missing_folder_and_a_model_that_cannot_be_used(run: Run, home: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    (gone / "note.md").write_text("# One\n\nA line.\n")
    assert run("sync", str(gone)).returncode == 0
    (gone / "note.md").unlink()
    gone.rmdir()
    done = run("status", model="openai:", log_level="error")
    assert f"{gone} is not there any more" in done.stdout
    assert "SECOND_COFFEE_MODEL" in done.stdout
    gone.mkdir()
    assert f"{gone} is empty now. If its drive is not connected" in run("status").stdout


def test_status_still_speaks_when_the_database_cannot_be_read(tmp_path: Path, run: Run) -> None:
    (tmp_path / "second-coffee.db").write_bytes(b"this was never a database" * 1000)
    done = run("status", "--json", home=str(tmp_path))
    assert done.returncode == 1
    (standing,) = _lines(done)
    assert any("cannot be read" in problem["what"] for problem in standing["problems"])
    assert "Traceback" not in done.stderr
    failed = run("ask", "why?", home=str(tmp_path))
    assert failed.returncode == 1
    assert failed.stderr.count("\n") == 1
    assert "second-coffee status" in failed.stderr


def test_commands_work_beside_a_process_that_holds_the_folder(synced, run: Run, home: Path) -> None:
    holding = (
        "import sys; from assistant.settings import Settings; from assistant.wiring import claim;"
        " lock = claim(Settings()); print(bool(lock), flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", holding],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(home),
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "True"
        done = run("ask", "Who runs the dredging budget?")
        assert "Rasmus" in done.stdout
        assert "Another process holds the data folder" in run("status").stdout
    finally:
        holder.communicate("")


def test_what_a_command_is_told_never_reaches_the_log(run: Run, home: Path, synced) -> None:
    with sqlite3.connect(home / "second-coffee.db") as database:
        tables = {name for (name,) in database.execute("select name from sqlite_master where type = 'table'")}
    assert tables
    run("ask", "SECRETNOTE?", log_level="debug")
    log = home / "second-coffee.log"
    assert not log.exists() or "SECRETNOTE" not in log.read_text(encoding="utf-8")


def test_a_message_typed_at_the_command_is_weighed(run: Run) -> None:
    done = run("check", "-", "--stage", "stranger", "--json", stdin="Would you be my mentor for a year?")
    assert done.returncode == 1
    assert json.loads(done.stdout)["span"] == "Would you be my mentor for a year?"
    bad = run("check", "nowhere.txt", "--stage", "stranger")
    assert bad.returncode == 2
    assert len(bad.stderr.splitlines()) == 1
