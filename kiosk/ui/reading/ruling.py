"""Moves the reading ruler to the line that is read or was touched."""

from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QWidget

from kiosk.qtkit.alive import is_alive
from kiosk.ui.conductor import Conductor
from kiosk.ui.reading.read_aloud import ReadAloud
from kiosk.ui.screens.screen import Screen
from kiosk.ui.widgets.reading_ruler import ReadingRuler
from kiosk.ui.widgets.text_block import TextBlock


class Ruling(QObject):
    """Knows whether the ruler is wanted, and which line it belongs on."""

    def __init__(self, ruler: ReadingRuler, *, conductor: Conductor, read_aloud: ReadAloud) -> None:
        super().__init__(ruler.parentWidget())
        self._ruler = ruler
        self._conductor = conductor
        self._screen: Screen[Any] | None = None
        # When the screen has been laid out.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._mark_first)
        read_aloud.lit.connect(self._on_lit)
        conductor.looked.connect(self._settled.start)

    def stands(self, screen: Screen[Any]) -> None:
        """A screen stands: the ruler lies on its first line."""
        if self._screen is not None:
            self._screen.column.turned.disconnect(self._settled.start)
        self._screen = screen
        screen.column.turned.connect(self._settled.start)
        self._settled.start()

    def touch(self, part: QWidget, at: QPoint) -> None:
        """A part was touched at a point of it."""
        if self._conductor.visit.comfort.ruler:
            line = part.line_at(at) if isinstance(part, TextBlock) else part.rect()
            self._ruler.mark(part, line)

    @Slot()
    def _mark_first(self) -> None:
        if self._screen is None or not self._conductor.visit.comfort.ruler:
            self._ruler.hide()
            return
        for part in self._screen.readables():
            if isinstance(part, TextBlock) and not part.visibleRegion().isEmpty():
                self._ruler.mark(part, part.lit_line())
                return
        self._ruler.hide()

    @Slot(object)
    def _on_lit(self, part: object) -> None:
        if (
            not self._conductor.visit.comfort.ruler
            or not isinstance(part, QWidget)
            or not is_alive(part)
        ):
            return
        line = part.lit_line() if isinstance(part, TextBlock) else part.rect()
        self._ruler.mark(part, line)
