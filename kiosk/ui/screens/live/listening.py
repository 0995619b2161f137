"""Touch and read: what a finger touches on the page is read; or all of it, from what is seen on."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.browser.page_reading import PageReading
from kiosk.ui.browser.page_view import PageView
from kiosk.ui.screens.live.panel_view import PanelView, Wish
from kiosk.ui.screens.parts import paragraph, strong
from kiosk.ui.words import translate
from kiosk.web.from_page import Words
from kiosk.web.to_page import AskWords

#: A page that has not moved so long after it was scrolled is at its end.
_MOVED_WITHIN_MS = 700


class ListeningView(PanelView):
    """What to touch, and how to stop."""

    def parts(self) -> tuple[list[QWidget], list[QWidget]]:
        """The words of the mode."""
        paints = self.kit.paints
        private = translate(
            "Live", "Nothing is pressed on the page meanwhile. Passwords are never read."
        )
        parts: list[QWidget] = [
            strong(paints, translate("Live", "Touch the page where you want to listen.")),
            self.button(
                translate("Live", "Read all of it"),
                partial(self.wish, Wish.READ_ALL),
                name="read-all",
                icon="speaker",
            ),
            paragraph(paints, private),
        ]
        words = translate("Live", "Use the page again")
        on = self.button(words, partial(self.wish, Wish.CARRY_ON), name="carry-on", main=True)
        return parts, [on]


class _Going(Enum):
    """How the reading of a whole page stands."""

    NOT = "not"
    READING = "reading"
    SCROLLING = "scrolling"


class PageListening(QObject):
    """Asks the page for its words and hands them on to be read.

    Signals:
        heard: these parts (a tuple of `Readable`) are to be read now.
    """

    heard = Signal(object)

    def __init__(self, keeper: PageKeeper, view: PageView) -> None:
        super().__init__()
        self._keeper = keeper
        self._view = view
        self._number = 0
        self._going = _Going.NOT
        self._read: set[str] = set()
        self._still = QTimer(self, singleShot=True, interval=_MOVED_WITHIN_MS)
        self._still.timeout.connect(self.stop)
        keeper.said.connect(self._on_said)
        keeper.drawn.connect(self._on_drawn)

    def read_at(self, at: QPoint) -> None:
        """Read the paragraph at a point of the picture."""
        self.stop()
        self._ask(at.x(), at.y())

    def read_all(self) -> None:
        """Read what is seen, then scroll on and read what comes."""
        self.stop()
        self._going = _Going.READING
        self._ask(-1, -1)

    @Slot()
    def stop(self) -> None:
        """Ask for no more; an answer that is on its way is for nobody."""
        self._still.stop()
        self._going = _Going.NOT
        self._number += 1
        self._read.clear()
        self._view.light(())

    def go_on(self) -> None:
        """What was asked for has been read to its end: where all of a page is read, show what comes next."""
        if self._going is _Going.READING:
            self._going = _Going.SCROLLING
            self._still.start()
            self._view.scroll_by_page(down=True)

    def _ask(self, x: int, y: int) -> None:
        self._number += 1
        self._keeper.send(AskWords(number=self._number, x=x, y=y))

    @Slot(QRect)
    def _on_drawn(self, _: QRect) -> None:
        if self._going is _Going.SCROLLING:
            self._still.stop()
            self._going = _Going.READING
            self._ask(-1, -1)

    @Slot(object)
    def _on_said(self, message: object) -> None:
        if not isinstance(message, Words) or message.number != self._number:
            return
        stands = self._keeper.stands
        language = stands.language if stands is not None and stands.language else "en"
        fresh = [each for each in message.passages if each.text not in self._read]
        if self._going is _Going.READING:
            self._read.update(each.text for each in fresh)
        if fresh:
            readings = (PageReading(self._view, each, language=language) for each in fresh)
            self.heard.emit(tuple(readings))
        else:
            self._going = _Going.NOT
