"""Settings as people write them."""

from pathlib import Path

import pytest

from assistant.settings import Settings


def test_an_empty_setting_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Settings()
    for name in ("HOME", "PORT", "DEADLINE", "LOG_LEVEL"):
        monkeypatch.setenv(f"SECOND_COFFEE_{name}", "")
    assert Settings() == usual


def test_the_data_folder_is_one_place_from_wherever_a_command_is_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECOND_COFFEE_HOME", "~/coffee")
    assert Settings().home == Path.home() / "coffee"
    monkeypatch.setenv("SECOND_COFFEE_HOME", "coffee")
    assert Settings().home == tmp_path / "coffee"
