"""The desk over the directory that ships, as `kiosk desk` builds it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.desk import Desk, build_desk
from kiosk.staff.records.log import FILE_NAME
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record
from kiosk.staff.records.vocabulary import Barrier, How, Kind, Topic
from kiosk.tour.clock import TourClock
from tests.stand import copied


@pytest.fixture
def data(shipped: Path, tmp_path: Path) -> Path:
    return copied(shipped, tmp_path / "data")


def stood(qapp: QApplication, qtbot: QtBot, data: Path) -> Desk:
    desk = build_desk(qapp, data, clock=TourClock())
    qtbot.addWidget(desk.window)
    with qtbot.waitActive(desk.window):
        desk.window.show()
        desk.window.activateWindow()
    desk.start()
    return desk


def test_a_call_from_the_first_key_to_the_record(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    (data / "kiosk.toml").write_text('[place]\npostcode = "L1 8JQ"\n', encoding="utf-8")
    desk = stood(qapp, qtbot, data)
    results = desk.window.results
    QTest.keyClicks(results.line, "samaritans")
    qtbot.waitUntil(lambda: results.current is not None and "Samaritans" in results.current.title)
    QTest.keyClick(results.line, Qt.Key.Key_Return)
    QTest.keyClick(results.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for key in "421":
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, key)
    qtbot.waitUntil(lambda: desk.window.caller.told.text() == "Recorded. Thank you.")
    desk.close()
    nothing: list[Record] = []
    (kept,) = ask(data / FILE_NAME, lambda it: list(rows(it, Which())), nothing=nothing)
    said = (kept.kind, kept.topic, kept.how, kept.barrier)
    assert kept.area == "L1"
    assert said == (Kind.CALL, Topic.HEALTH_ONLINE, How.TOGETHER, Barrier.NOTHING)


def test_where_records_cannot_be_kept_that_is_said(
    qapp: QApplication, qtbot: QtBot, data: Path
) -> None:
    (data / FILE_NAME).mkdir()
    desk = stood(qapp, qtbot, data)
    desk.window.outcome.answered.emit((Topic.OTHER, How.SELF, Barrier.NOTHING))
    qtbot.waitUntil(lambda: "could not be recorded" in desk.window.caller.told.text())
    desk.close()


def test_in_wales_the_desk_speaks_welsh(qapp: QApplication, qtbot: QtBot, data: Path) -> None:
    (data / "kiosk.toml").write_text('[place]\npostcode = "SA1 3SN"\n', encoding="utf-8")
    desk = stood(qapp, qtbot, data)
    assert desk.window.results.line.accessibleName() == "Beth sydd ei angen ar y galwr?"
    desk.close()
