"""Working the kiosk by keys alone, as somebody does who cannot use a touch screen."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.qtkit.focus import focused
from tests.stand import Stand

_MOST = 80


def press(kiosk: Stand, key: Qt.Key) -> None:
    """Press one key and let it go, not quicker than a person."""
    kiosk.clock.forward(1)
    QTest.keyClick(kiosk.shell.windowHandle(), key)
    QCoreApplication.processEvents()


def held(kiosk: Stand) -> QWidget:
    """What has the focus; there is always something."""
    found = focused()
    assert found is not None, "the focus is lost"
    assert found.isVisible()
    assert found.isEnabled()
    middle = found.rect().center()
    assert found.visibleRegion().contains(middle), f"{found.objectName()} is not on this page"
    return found


def walk_to(kiosk: Stand, name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Press Tab until this has the focus."""
    for _ in range(_MOST):
        now = focused()
        if kiosk.shell.handling.by_key and now is not None and now.objectName() == name:
            held(kiosk)
            return
        press(kiosk, key)
    raise AssertionError(f"keys do not come to {name}")


def choose(kiosk: Stand, *names: str) -> None:
    """Walk to each of these in turn and press it."""
    for name in names:
        kiosk.wait(partial(kiosk.is_there, name), f"{name} did not come")
        walk_to(kiosk, name)
        press(kiosk, Qt.Key.Key_Return)


def type_words(kiosk: Stand, words: str) -> None:
    """Type on a keyboard of one's own."""
    window = kiosk.shell.windowHandle()
    for letter in words:
        QTest.keyClick(window, letter)  # type: ignore[call-overload]  # a letter does, too
    QCoreApplication.processEvents()
