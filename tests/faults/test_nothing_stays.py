"""No byte that a resident typed is on disk: after finishing, after walking away, after kill -9."""

import os
import secrets
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Kind
from kiosk.station.logs import configure_logging
from tests.conftest import REPOSITORY
from tests.stand import Stand, copied, standing


def token() -> str:
    """A word that nobody else writes, of letters that stand on the keyboard."""
    return "zq" + "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(10))


def places_with(word: str, *folders: Path) -> list[Path]:
    """Every file that holds the word, in the two encodings that anything here writes."""
    wanted = [word.encode(), word.encode("utf-16-le"), word.upper().encode()]
    return [
        file
        for folder in folders
        for file in folder.rglob("*")
        if file.is_file() and any(each in file.read_bytes() for each in wanted)
    ]


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    word = token()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_text(f"x{word}y", encoding="utf-16-le")
    assert places_with(word, tmp_path) == [tmp_path / "deep" / "file"]


@pytest.mark.parametrize("end", ["finish", "idle"])
def test_what_was_typed_is_nowhere_after_the_visit(
    qapp: QApplication, shipped: Path, tmp_path: Path, end: str
) -> None:
    word = token()
    data = copied(shipped, tmp_path / "data")
    with configure_logging(data / "logs", "debug", stderr=False), standing(qapp, data) as stand:
        stand.home()
        stand.touch("door-find", "search")
        stand.type(word)
        stand.wait_for_words("We found nothing")
        leave(stand, end)
        assert word not in " ".join(stand.words())
        stand.home()
        stand.touch("door-find")
        assert stand.entry("search").text() == ""
        # It was counted that nothing was found, and not for what.
        stand.wait(lambda: bool(in_vain(data)), "nothing was recorded")
        assert [each.concept for each in in_vain(data)] == [None]
    assert (data / "logs").is_dir()
    assert places_with(word, tmp_path) == []


def in_vain(data: Path) -> tuple[Record, ...]:
    """The searches that found nothing, as they were recorded."""
    which = Which(kinds=frozenset({Kind.NOTHING_FOUND}))
    return ask(data / FILE_NAME, lambda file: tuple(rows(file, which)), nothing=())


def leave(stand: Stand, end: str) -> None:
    if end == "finish":
        stand.shell.keyboard.dismiss()
        stand.wait(stand.shell.bar.isVisible, "the bar did not come back")
        stand.touch("finish", "forget")
    else:
        stand.silence(61)
        stand.wait(stand.shell.notice.isVisible, "no warning came")
        stand.silence(31)


def test_what_was_typed_is_nowhere_after_a_kill_and_the_slip_goes_at_the_next_start(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    word = token()
    data = copied(shipped, tmp_path / "data")
    for name in ("home", "temp"):
        (tmp_path / name).mkdir()
    environment = {
        **os.environ,
        "HOME": str(tmp_path / "home"),
        "XDG_CACHE_HOME": str(tmp_path / "home"),
        "XDG_CONFIG_HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "temp"),
        "PYTHONPATH": str(REPOSITORY),
    }
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.visitor", str(data), word],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
        env=environment,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    said = child.stdout.readline()
    child.send_signal(signal.SIGKILL)
    child.stdout.close()
    errors = child.stderr.read()
    child.stderr.close()
    child.wait()
    assert said == "typed\n", errors[-2000:]
    assert places_with(word, tmp_path) == []
    assert (data / "slips" / "slip.pdf").is_file()
    with standing(qapp, data) as stand:
        stand.wait(lambda: not (data / "slips" / "slip.pdf").exists(), "the slip is still there")
