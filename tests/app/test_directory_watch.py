"""A directory that is damaged while the kiosk runs gives way to the one before, or to ours, when nobody is here."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from typer.testing import CliRunner

from kiosk.app.directory_watch import DirectoryWatch
from kiosk.app.run import watch_directory
from kiosk.cli import app
from kiosk.directory.store import DAMAGED, DirectoryFiles
from kiosk.station.notices import StaffNotices
from kiosk.tour.clock import TourClock
from tests.fakes import InstantRunner
from tests.stand import Stand, copied, standing

DAY_S = 24 * 3_600


def flip(path: Path) -> None:
    """Spoil the second half of the file, and leave its header and length as they are."""
    content = bytearray(path.read_bytes())
    half = len(content) // 2
    content[half:] = b"\xff" * (len(content) - half)
    path.write_bytes(content)


def checked(data: Path) -> str:
    """What the command says was damaged."""
    said = CliRunner().invoke(app, ["sync", "--check", "--json", "--data", str(data)])
    return str(json.loads(said.stdout)["damaged"])


def keys(notices: StaffNotices) -> list[str]:
    return [each.key for each in notices.current()]


def test_it_is_read_through_once_a_day_and_only_while_nobody_is_here(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock, here, answer = TourClock(), [True], tmp_path / "answer"
    notices = StaffNotices.open(tmp_path, clock, InstantRunner())
    says = (sys.executable, "-S", "-c", f"print(open({str(answer)!r}).read())")
    watch = DirectoryWatch(says, clock, notices, is_at_rest=lambda: not here[0])
    told: list[bool] = []
    watch.damaged.connect(lambda: told.append(True))

    def look() -> bool:
        watch.look()
        began = watch._child.is_running
        while watch._child.is_running:
            qapp.processEvents()
        return began

    answer.write_text('{"damaged": "directory-00000002.sqlite"}')
    clock.forward(3_700)
    assert not look()
    here[0] = False
    assert look()
    assert (told, keys(notices)) == ([True], ["directory-damaged"])
    assert not look()
    clock.forward(DAY_S)
    answer.write_text("no answer")
    assert look()
    assert keys(notices) == ["directory-damaged"]
    clock.forward(DAY_S)
    answer.write_text('{"damaged": ""}')
    assert look()
    assert (told, keys(notices)) == ([True], [])
    watch.close()


def test_a_damaged_one_is_put_aside_and_the_one_before_taken(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    data = copied(shipped, tmp_path / "data")
    files = DirectoryFiles(data / "directory")
    older = files.current()
    assert older is not None
    newest = older.with_name("directory-00000009.sqlite")
    newest.write_bytes(older.read_bytes())
    files._point_at(newest.name)
    with standing(qapp, data) as stand:
        watch = watch_directory(stand.kiosk)
        assert stand.kiosk.desk.path == newest
        assert checked(data) == ""
        flip(newest)
        assert checked(data) == newest.name
        assert (data / "directory" / DAMAGED).exists()
        # Somebody looks at it: they see no change, and whoever comes next has the other.
        stand.home()
        watch.damaged.emit()
        stand.kiosk.conductor.forget()
        taken(stand, older)
    with standing(qapp, data) as stand:
        assert stand.kiosk.desk.path == older


def test_where_there_is_no_other_the_one_that_ships_is_built(
    qapp: QApplication, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = copied(shipped, tmp_path / "data")
    files = DirectoryFiles(data / "directory")
    only = files.current()
    assert only is not None
    # What builds it takes seconds, and is tried by tests/faults/test_bad_files.py.
    built = data / "built.sqlite"
    built.write_bytes(only.read_bytes())
    renames = f"import os; os.rename({str(built)!r}, {str(only)!r})"
    builds = [sys.executable, "-S", "-c", renames]
    with standing(qapp, data) as stand:
        watch = watch_directory(stand.kiosk)
        asked: list[tuple[str, ...]] = []

        def command(*words: str) -> list[str]:
            asked.append(words)
            return builds

        monkeypatch.setattr("kiosk.app.directory.own_command", command)
        flip(only)
        assert checked(data) == only.name
        watch.damaged.emit()
        stand.wait(lambda: files.current() is not None, "none was built")
        assert asked == [("sync", "--offline", "--data", str(data))]
        stand.home()
        stand.touch("door-find")
        stand.wait(lambda: bool(stand.named("category-")), "no category came")


def taken(stand: Stand, path: Path) -> None:
    stand.wait(lambda: stand.kiosk.desk.path == path, "it was not taken", seconds=60)
