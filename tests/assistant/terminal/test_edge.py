"""Whatever happens in a command ends in one line on standard error and an exit code that says who is to blame."""

import errno
import sqlite3
import stat
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from assistant.errors import BadInput, ModelFailed
from assistant.terminal.edge import run
from knowledge.errors import FolderMissing, ModelUnavailable


def _raising(error: BaseException):
    def command() -> int:
        raise error

    return command


def _frames(secret: str) -> None:
    note = secret
    raise ValueError(note)


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (BadInput("Send one\nobject."), 2, "Send one object."),
        (FolderMissing("/nowhere is not there."), 2, "/nowhere is not there."),
        (ModelFailed("The model is down."), 1, "The model is down."),
        (ModelUnavailable("No room for the model."), 1, "No room for the model."),
        (PermissionError(13, "Permission denied", "/data"), 1, "Permission denied: /data"),
        (OperationalError("select 'SECRETNOTE'", {}, Exception("SECRETNOTE")), 1, "OperationalError"),
        (RuntimeError("SECRETNOTE"), 1, "RuntimeError"),
        (ExceptionGroup("SECRETNOTE", [ValueError("SECRETNOTE")]), 1, "ExceptionGroup"),
        (KeyboardInterrupt(), 130, ""),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else None,
)
def test_an_error_is_one_line_and_a_code(error, code, says, capsys, tmp_path: Path) -> None:
    assert run(_raising(error), lambda: tmp_path / "log") == code
    out, line = capsys.readouterr()
    assert out == ""
    assert says in line
    assert line.count("\n") == (1 if says else 0)
    assert "SECRETNOTE" not in line


def test_the_log_says_where_an_unexpected_error_came_from_without_its_words(capsys, tmp_path: Path) -> None:
    log = tmp_path / "new" / "second-coffee.log"

    def command() -> int:
        try:
            _frames("SECRETNOTE")
        except ValueError as error:
            raise RuntimeError("SECRETNOTE again") from error
        return 0

    assert run(command, lambda: log) == 1
    written = log.read_text(encoding="utf-8")
    assert "RuntimeError" in written
    assert "ValueError" in written
    assert "in _frames" in written
    assert "SECRETNOTE" not in written
    assert str(log) in capsys.readouterr().err
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_log_that_cannot_be_written_hides_nothing(capsys, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert run(_raising(RuntimeError("x")), lambda: tmp_path / "file" / "log") == 1
    assert "RuntimeError" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_hides_nothing_and_leaves_no_traceback(capsys, tmp_path: Path) -> None:
    (tmp_path / "log").symlink_to("/dev/full")
    assert run(_raising(RuntimeError("SECRETNOTE")), lambda: tmp_path / "log") == 1
    line = capsys.readouterr().err
    assert "RuntimeError" in line
    assert line.count("\n") == 1


def test_a_full_disk_is_called_that_whoever_notices_it(capsys, tmp_path: Path) -> None:
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA max_page_count = 1")
    with pytest.raises(sqlite3.OperationalError) as full:
        database.execute("CREATE TABLE one (two)")
    database.close()
    for error in (OSError(errno.ENOSPC, "No space", "config.toml"), OperationalError("insert", {}, full.value)):
        assert run(_raising(error), lambda: tmp_path / "log") == 1
        assert "disk is full" in capsys.readouterr().err


def test_a_command_that_ends_well_says_nothing_more(capsys, tmp_path: Path) -> None:
    assert run(lambda: 0, lambda: tmp_path / "log") == 0
    assert capsys.readouterr() == ("", "")
    assert list(tmp_path.iterdir()) == []
