"""A finger: touches what it sees, turns pages to see more, and waits for what should come of it."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.tour.clock import TourClock
from kiosk.ui.shell import Shell

_PATIENCE_S = 15.0
_LOOK_MS = 10
_MOST_PAGES = 80
#: From one touch to the next a person needs longer than this; quicker, two are one press of a hand that shakes.
_BETWEEN_S = 1.0


class TourError(Exception):
    """A step of the tour did not do what it should; says which and what."""


class Hand:
    """Touches one window.

    Attributes:
        step: what is being done, for messages.
        frames_ms: for every touch, milliseconds until the next painted frame.
    """

    def __init__(self, shell: Shell, clock: TourClock) -> None:
        self._shell = shell
        self._clock = clock
        self._device = QTest.createTouchDevice()
        self.step = ""
        self.frames_ms: list[tuple[str, float]] = []
        shell.painted.connect(self._on_painted)
        self._painted = 0

    def _on_painted(self) -> None:
        self._painted += 1

    def touch(self, name: str) -> None:
        """Touch the button or line of this object name, turning pages until it is seen.

        Raises:
            TourError: it is not on the screen.
        """
        self.touch_at(name, self._middle_of(self.find(name)))

    def find(self, name: str) -> QWidget:
        """The widget of this object name, on the page that is shown; waited for, as a person would.

        Raises:
            TourError: it is on no page.
        """
        self.wait(partial(self._is_there, name), f"{name} is not on the screen{self._shown()}")
        for turn in ("more", "less"):
            for _ in range(_MOST_PAGES):
                seen = self._seen(name)
                if seen is not None:
                    return seen
                page = self._seen(turn)
                if page is None:
                    break
                self.touch_at(turn, self._middle_of(page))
        raise TourError(f"{self.step}: {name} is on no page{self._shown()}")

    def sees(self, name: str) -> bool:
        """Whether the widget of this object name is on the page that is shown."""
        return self._seen(name) is not None

    def _is_there(self, name: str) -> bool:
        """Whether it stands on some page: what is asked of the directory comes a little later."""
        found = self._shell.findChildren(QWidget, name)
        return any(each.isEnabled() and not each.isHidden() for each in found)

    def _shown(self) -> str:
        seen = (each for each in self._shell.findChildren(QWidget) if each.isVisible())
        names = sorted({each.objectName() for each in seen if each.objectName()})
        return f", which shows {', '.join(names)}"

    def _seen(self, name: str) -> QWidget | None:
        for each in self._shell.findChildren(QWidget, name):
            middle = each.rect().center()
            if each.isVisible() and each.isEnabled() and each.visibleRegion().contains(middle):
                return each
        return None

    def _middle_of(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self._shell, widget.rect().center())

    def touch_at(self, what: str, at: QPoint) -> None:
        """Touch a point of the window, in its own coordinates, and measure until it is painted."""
        window = self._shell.windowHandle()
        self._clock.forward(_BETWEEN_S)
        before = self._painted
        began = time.perf_counter()
        QTest.touchEvent(window, self._device).press(0, at).commit()
        QTest.touchEvent(window, self._device).release(0, at).commit()
        self.wait(lambda: self._painted > before, f"nothing was painted after touching {what}")
        self.frames_ms.append((what, (time.perf_counter() - began) * 1000))

    def wait(
        self, happened: Callable[[], bool], otherwise: str, *, seconds: float = _PATIENCE_S
    ) -> None:
        """Let the kiosk work until something has happened.

        Raises:
            TourError: it has not, within so many seconds.
        """
        if happened():
            return
        loop = QEventLoop()
        look, end = QTimer(), QTimer()

        def check() -> None:
            if happened():
                loop.quit()

        look.timeout.connect(check)
        look.start(_LOOK_MS)
        end.setSingleShot(True)
        end.timeout.connect(loop.quit)
        end.start(round(seconds * 1000))
        self._shell.painted.connect(check)
        loop.exec()
        self._shell.painted.disconnect(check)
        look.stop()
        if not happened():
            raise TourError(f"{self.step}: {otherwise}")

    def hide_keyboard(self) -> None:
        """Put the keyboard away, and wait until the screen has taken its room: what stood above it has moved.

        Raises:
            TourError: it does not go.
        """
        keyboard, before = self._shell.keyboard, self._painted
        keyboard.dismiss()
        self.wait(
            lambda: not keyboard.isVisible() and self._painted > before,
            "the keyboard did not go",
        )
        QCoreApplication.sendPostedEvents()

    def type(self, words: str) -> None:
        """Touch the keys of the on-screen keyboard.

        Raises:
            TourError: the keyboard is not there, or has no such key.
        """
        keyboard = self._shell.keyboard
        self.wait(keyboard.isVisible, "the keyboard did not come")
        for letter in words:
            self.wait(partial(self.can_type, letter), f"the keyboard has no key {letter!r}")
            at = keyboard.key_at(letter)
            if at is not None:
                self.touch_at("key", keyboard.mapTo(self._shell, at))

    def can_type(self, words: str) -> bool:
        """Whether the keyboard that is shown has all these letters."""
        keyboard = self._shell.keyboard
        return all(keyboard.key_at(letter) is not None for letter in words)
