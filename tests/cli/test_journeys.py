"""The commands for whoever writes journeys, as processes of their own."""

import json
from pathlib import Path

from tests.cli.test_commands import kiosk
from tests.journeys.files import GOOD, write


def test_a_journey_is_drawn(tmp_path: Path) -> None:
    file = write(tmp_path, "made.yaml", GOOD)
    answer = kiosk("journeys", "show", str(file), "--data", str(tmp_path / "data"))
    assert answer.returncode == 0
    assert "Do you get PIP?" in file.with_suffix(".svg").read_text(encoding="utf-8")


def test_a_journey_that_cannot_be_walked_is_not_drawn(tmp_path: Path) -> None:
    file = write(tmp_path, "made.yaml", GOOD.replace("next: done", "next: dun"))
    answer = kiosk("journeys", "show", str(file), "--data", str(tmp_path / "data"))
    assert answer.returncode == 1
    assert "no such node" in answer.stderr
    assert not file.with_suffix(".svg").exists()


def test_the_schema_is_printed_and_written(tmp_path: Path) -> None:
    printed = kiosk("journeys", "schema", "--data", str(tmp_path / "data"))
    kiosk(
        *("journeys", "schema", "--out", str(tmp_path / "s.json")),
        *("--data", str(tmp_path / "data")),
    )
    written = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))
    assert json.loads(printed.stdout) == written
    assert written["title"] == "A Handrail journey"


def test_a_preview_without_a_display_says_what_to_do(tmp_path: Path) -> None:
    file = write(tmp_path, "made.yaml", GOOD)
    answer = kiosk("journeys", "preview", str(file), "--data", str(tmp_path / "data"))
    assert answer.returncode == 69
    assert "There is no display here." in answer.stderr
