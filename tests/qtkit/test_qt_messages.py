import logging
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLoggingCategory, qCritical, qCWarning, qDebug, qInstallMessageHandler

from kiosk.qtkit.qt_messages import log_qt_messages


def test_the_subject_is_logged_and_the_words_are_not(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG, "kiosk.qtkit.qt_messages")
    subject: Any = "qt.some.thing"  # PySide6's stubs ask for bytes, which it then refuses.
    words: Any = "Marker7f3a"
    undo = log_qt_messages()
    try:
        qCritical("Marker7f3a")
        qCWarning(QLoggingCategory(subject), words)
        qDebug("Marker7f3a")
    finally:
        undo()
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("WARNING", "Qt has something to say about default"),
        ("INFO", "Qt has something to say about qt.some.thing"),
        ("DEBUG", "Qt has something to say about default"),
    ]
    assert "Marker7f3a" not in capfd.readouterr().err


@pytest.fixture
def qt_prints() -> Iterator[None]:
    """Qt's own way with messages, whatever was left behind.

    pytest-qt 4.5 leaves its own catcher in place behind each test that is skipped in a fixture.
    """
    before = qInstallMessageHandler(None)
    yield
    qInstallMessageHandler(before)


@pytest.mark.no_qt_log
@pytest.mark.usefixtures("qt_prints")
def test_afterwards_qt_prints_as_before(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    log_qt_messages()()
    qCritical("said again")
    assert not caplog.records
    assert "said again" in capfd.readouterr().err


def test_nothing_is_said_while_the_fonts_are_locked() -> None:
    undo = log_qt_messages()
    fonts = QLoggingCategory("qt.text.font.db")  # type: ignore[arg-type]  # the stub asks for bytes, the call refuses them
    assert not fonts.isInfoEnabled()
    assert not fonts.isWarningEnabled()
    undo()
