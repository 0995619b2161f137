"""The whole report over a small fleet: its command, its files, and its window by touches."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from kiosk.app.fleet_report import Fleet, FleetReport, read_fleet, write_health, write_papers
from kiosk.app.fleet_window import build_fleet_window
from kiosk.cli import app
from kiosk.fleet.batch import object_path, written
from kiosk.fleet.report.source import open_source
from kiosk.qtkit.task_runner import QtTaskRunner
from kiosk.settings import Settings
from kiosk.staff.records.record import Record
from kiosk.ui.staff_room.fleet.window import FleetWindow
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.text_block import TextBlock
from tests.fleet.report.records import batch, every_kind, healthy

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
KIOSKS = 40


def fill(bucket: Path) -> None:
    """Forty kiosks with some visits each; one was last seen nine days ago, one has no voice."""
    visit = every_kind()[0]
    for number in range(KIOSKS):
        site = f"Library {number:02}"
        visits: Sequence[Record] = [
            replace(
                visit,
                id=f"{number * 100 + at:016x}",
                place=site,
                day=date(2026, 8, 3) + timedelta(days=at * 4),
            )
            for at in range(25)
        ]
        seen = NOW - timedelta(days=9 if number == 7 else 0, hours=2)
        sent = batch(*visits, kiosk=f"k-{number:02}", site=site)
        sealed = written(replace(sent, health=(healthy(seen),)))
        file = bucket / object_path(sent.kiosk, sealed.sha256, NOW.date())
        file.parent.mkdir(parents=True)
        file.write_bytes(sealed.data)


@pytest.fixture(scope="module")
def bucket(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bucket")
    fill(made)
    return made


@pytest.fixture
def fleet(bucket: Path, tmp_path: Path) -> Iterator[Fleet]:
    source = open_source(str(bucket), None)
    read = read_fleet(tmp_path, Settings(), source, enrolled={"k-99": "Library 99"}, now=NOW)
    yield read
    read.holdings.close()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, fleet: Fleet, tmp_path: Path) -> Iterator[FleetWindow]:
    tasks = QtTaskRunner()
    made = build_fleet_window(qapp, fleet, tmp_path / "out", now=NOW, tongue="en", tasks=tasks)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.findChildren(BigButton, "figure-visits")))
    yield made
    tasks.close()
    made.close()


def touch(window: FleetWindow, *names: str) -> None:
    for name in names:
        (button,) = (each for each in window.findChildren(BigButton, name) if each.isEnabled())
        button.click()


def said(window: FleetWindow) -> str:
    parts = window.column.parts()
    words = [each.text() for each in parts if isinstance(each, TextBlock)]
    return "\n".join([*words, *(each.text() for each in window.findChildren(BigButton))])


def test_the_dashboard_of_one_site(qtbot: QtBot, window: FleetWindow) -> None:
    """Of forty sites first a part is chosen."""
    touch(window, "filter-weeks", "weeks-52")
    qtbot.waitUntil(lambda: bool(window.findChildren(BigButton, "figure-visits")))
    touch(window, "figure-visits")
    assert "1000" in said(window)
    touch(window, "all-figures", "filter-place", "place-part-1", "place-2")
    qtbot.waitUntil(lambda: bool(window.findChildren(BigButton, "figure-visits")))
    assert "Place: Library 32" in said(window)
    touch(window, "figure-visits")
    assert "25" in said(window)


def test_kiosks_that_need_somebody_come_first(window: FleetWindow) -> None:
    touch(window, "page-kiosks")
    words = said(window)
    assert words.index("k-99") < words.index("k-07") < words.index("k-00")
    touch(window, "kiosk-1")
    assert "NOT SEEN FOR 9 DAYS" in said(window)
    assert "Voice: works" in said(window)
    touch(window, "all-kiosks", "kiosks-next", "kiosks-before", "page-figures")


def test_the_report_is_made_from_the_window(
    qtbot: QtBot, window: FleetWindow, tmp_path: Path
) -> None:
    touch(window, "make-report", "report-quarter")
    qtbot.waitUntil(lambda: bool(window.findChildren(TextBlock, "told")))
    assert (tmp_path / "out" / "open" / "report.pdf").stat().st_size > 10_000


def test_what_is_written_and_told(qapp: QApplication, fleet: Fleet, tmp_path: Path) -> None:
    papers = write_papers(fleet, tmp_path, "quarter", "en", NOW.date())
    assert papers is not None
    # 40 kiosks; of each the visits of the quarter's weeks are more than five.
    numbers = papers[0].numbers.read_text(encoding="utf-8-sig")
    assert "Library 39" in numbers
    page = write_health(fleet, tmp_path, "en", NOW).read_text(encoding="utf-8")
    assert page.index("Library 99") < page.index("Library 07") < page.index("Library 00")


def test_the_command(bucket: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of everything but the drawing, which needs an application of its own."""
    asked: dict[str, object] = {}

    def written_by(fleet: Fleet, out: Path, **more: object) -> object:
        asked.update(more, out=out)
        return _report(fleet)

    monkeypatch.setattr("kiosk.app.fleet_report.write_fleet_report", written_by)
    roll = tmp_path / "roll.csv"
    roll.write_text("kiosk,site\nk-00,Library 00\nk-77,Marsh Lane\n", encoding="utf-8")
    line = ["fleet", "report", "--from", str(bucket), "--out", str(tmp_path / "out"), "--json"]
    line += ["--data", str(tmp_path / "data"), "--period", "year", "--enrolled", str(roll)]
    told = CliRunner().invoke(app, line)
    assert told.exit_code == 0, told.output
    facts = json.loads(told.stdout)
    assert facts["read"] == {"listed": KIOSKS, "new": KIOSKS, "refused": 0}
    assert facts["held"]["records"] == KIOSKS * 25
    assert facts["kiosks"][0]["needs"] == ["never-seen"]
    assert asked["period"] == "year"
    again = CliRunner().invoke(app, line)
    assert json.loads(again.stdout)["read"]["new"] == 0


def _report(fleet: Fleet) -> object:
    return FleetReport(read=fleet.read, held=fleet.holdings.counted(), kiosks=fleet.kiosks)


def test_where_there_is_nothing_it_says_so(tmp_path: Path) -> None:
    line = ["fleet", "report", "--out", str(tmp_path / "out"), "--data", str(tmp_path / "data")]
    told = CliRunner().invoke(app, [*line, "--from", str(tmp_path / "none")])
    assert told.exit_code == 1
    assert "There is no folder" in told.stderr
    told = CliRunner().invoke(app, [*line, "--from", "s3://bucket/in"])
    assert told.exit_code == 1
    assert "--key" in told.stderr
