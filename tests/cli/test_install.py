"""The commands that make a machine a kiosk."""

from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli import app

RUNNER = CliRunner()


def test_shows_what_it_would_do_and_does_nothing(tmp_path: Path) -> None:
    answer = RUNNER.invoke(app, ["install", "--dry-run", "--root", str(tmp_path)])
    assert answer.exit_code == 0
    assert "### /etc/systemd/system/handrail.service" in answer.stdout
    assert "WatchdogSec=60" in answer.stdout
    assert list(tmp_path.iterdir()) == []


def test_makes_a_folder_a_machine_and_takes_that_back(tmp_path: Path) -> None:
    arguments = ["--root", str(tmp_path)]
    done = RUNNER.invoke(app, ["install", "--user", "front", "--program", "/opt/k", *arguments])
    assert done.exit_code == 0
    unit = tmp_path / "etc/systemd/system/handrail.service"
    assert "User=front" in unit.read_text()
    assert RUNNER.invoke(app, ["uninstall", *arguments]).exit_code == 0
    assert not unit.exists()


def test_refuses_a_name_that_is_none(tmp_path: Path) -> None:
    answer = RUNNER.invoke(app, ["install", "--user", "a b", "--root", str(tmp_path)])
    assert answer.exit_code == 1
    assert "is no name for the kiosk's account" in answer.stderr


def test_says_how_it_is_done_on_windows() -> None:
    answer = RUNNER.invoke(app, ["install", "--windows"])
    assert answer.exit_code == 0
    assert "SetCustomShell" in answer.stdout
