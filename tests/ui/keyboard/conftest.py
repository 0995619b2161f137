"""A window with two fields and the keyboard. Offscreen, Qt drops touches beyond 800 px: touched windows stay within."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontDatabase, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.keyboard.panel import KeyboardPanel
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.line_entry import LineEntry


class Host(QWidget):
    """What the shell is to the keyboard."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.elsewhere = QPushButton("Elsewhere")
        self.words = LineEntry(look, name="words", label="Words")
        self.figures = LineEntry(look, name="figures", label="Figures", figures=True)
        self.keyboard = KeyboardPanel(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.elsewhere)
        column.addWidget(self.words)
        column.addWidget(self.figures)
        column.addStretch(1)
        column.addWidget(self.keyboard)


@pytest.fixture(scope="session")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def touch(qtbot: QtBot, finger: QPointingDevice) -> Callable[[QWidget, QPoint | None], None]:
    """Touch a widget at a point of it, its middle if none is given."""

    def touched(widget: QWidget, at: QPoint | None = None) -> None:
        point = widget.rect().center() if at is None else at
        QTest.touchEvent(widget, finger).press(0, point, widget).commit()
        QTest.touchEvent(widget, finger).release(0, point, widget).commit()

    return touched


@pytest.fixture
def host(qtbot: QtBot, assets: Path) -> Iterator[Host]:
    for file in sorted((assets / "fonts").glob("*/*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    families = {
        "": ["Atkinson Hyperlegible Next"],
        "ur": ["Noto Naskh Arabic", "Atkinson Hyperlegible Next"],
    }
    made = Host(Look(dpi=96, families=families))
    qtbot.addWidget(made)
    made.elsewhere.setFocus()
    made.resize(790, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.elsewhere.hasFocus)
    yield made
    made.keyboard.dismiss()


@pytest.fixture
def type_keys(
    qtbot: QtBot, host: Host, touch: Callable[[QWidget, QPoint | None], None]
) -> Callable[[str], None]:
    """Touch the key of each letter in turn."""

    def typed(text: str) -> None:
        for letter in text:
            press_key(qtbot, host.keyboard, letter, touch)

    return typed


def keys_of(host: Host) -> set[str]:
    """What the keys on screen type."""
    return set(host.keyboard.keys())


def press_key(
    qtbot: QtBot,
    keyboard: KeyboardPanel,
    key: str,
    touch: Callable[[QWidget, QPoint | None], None],
) -> None:
    """Touch one key, once it is there."""
    qtbot.waitUntil(lambda: keyboard.key_at(key) is not None)
    touch(keyboard, keyboard.key_at(key))
