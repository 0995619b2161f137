"""The page in its frame, which says whose it is and that nothing is kept; its tools beside it."""

from PySide6.QtCore import QPoint, QRect, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.links import host_of
from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.browser.page_view import PageView
from kiosk.ui.screens.live.page_tools import PageTools
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.paged_column import REACH
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate

_EDGE = 8
_GAP = 8
_BAND_PAD = 6


class PageFrame(QWidget):
    """Where the outside world begins: a thick edge in the accent colour, with words in it."""

    def __init__(self, paints: Paints, keeper: PageKeeper, *, slide_mm: float) -> None:
        super().__init__()
        self._paints = paints
        self._keeper = keeper
        self._is_row = False
        self._said = self._host = ""
        self._page = QRect()
        self.setObjectName("page-frame")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.view = PageView(paints.look, keeper, slide_mm=slide_mm)
        self.tools = PageTools(paints)
        self.whose = TextBlock(
            paints.look, style=TextStyle.CHROME, colour="ground", name="page-whose"
        )
        self.kept = TextBlock(
            paints.look, style=TextStyle.CHROME, colour="ground", name="page-kept"
        )
        for part in (self.view, self.tools, self.whose, self.kept):
            part.setParent(self)
        paints.look.changed.connect(self.place)

    def show_words(self, *, loading: bool) -> None:
        """Say whose page it is, or that it is on its way."""
        stands = self._keeper.stands
        address = stands.url if stands is not None and not loading else self._keeper.begun
        host = host_of(address) if address.startswith("https://") else ""
        words = (
            translate("Live", "Opening %1. This takes a few seconds.")
            if loading
            else translate("Live", "This part is the page of %1.")
        )
        self._said = words.replace("%1", host) if host else ""
        self._host = host
        self.kept.setText(translate("Live", "Nothing is kept."))
        title = stands.title[:200] if stands is not None else ""
        self.view.setAccessibleName(
            translate("Live", "The council's page: %1").replace("%1", title or host)
        )
        self.place()

    def set_form(self, *, row: bool, typing: bool) -> None:
        """Have the tools below the page or beside it; while one types, as much of the page as can be."""
        self._is_row = row
        self.tools.set_form(row=row, brief=typing and not row)
        self.tools.setVisible(not (typing and row))
        self.kept.setVisible(not typing)
        self.place()

    def view_width(self, width: int, *, row: bool) -> int:
        """How wide the page is in a frame of this width, in pixels, with the tools below or beside it."""
        self.tools.set_form(row=row, brief=False)
        beside = 0 if row else self.tools.extent(width) + _GAP
        return width - beside - 2 * _EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self.place()

    def _reach(self) -> int:
        """The height of this frame above which no button may stand, in pixels, where all are to be low."""
        if not self._paints.look.comfort.low:
            return 0
        window = self.window()
        return max(0, round(window.height() * REACH) - self.mapTo(window, QPoint(0, 0)).y())

    @Slot()
    def place(self) -> None:
        """Tools at the outer side, the band above the page, the page in its edge."""
        whole = self.rect()
        column = max(whole.height() - self._reach(), self.tools.least_column())
        top = whole.height() - column
        extent = self.tools.extent(whole.width())
        if self.tools.isHidden():
            page = whole
        elif self._is_row:
            page = whole.adjusted(0, 0, 0, -extent - _GAP)
            self.tools.setGeometry(0, page.bottom() + 1 + _GAP, whole.width(), extent)
        elif self.isRightToLeft():
            page = whole.adjusted(extent + _GAP, 0, 0, 0)
            self.tools.setGeometry(0, top, extent, column)
        else:
            page = whole.adjusted(0, 0, -extent - _GAP, 0)
            self.tools.setGeometry(page.right() + 1 + _GAP, top, extent, column)
        self._page = page
        band = self._place_band(page)
        self.view.setGeometry(page.adjusted(_EDGE, band, -_EDGE, -_EDGE))
        self.update()

    def _place_band(self, page: QRect) -> int:
        """The words in the upper edge: side by side where there is room. How high the edge is, in pixels."""
        width = page.width() - 2 * (_EDGE + _BAND_PAD)
        top, left = page.top() + _BAND_PAD, page.left() + _EDGE + _BAND_PAD
        self.whose.setText(self._fitted(width))
        words = [each for each in (self.whose, self.kept) if each.text() and not each.isHidden()]
        for each in words:
            each.resize(width, 10)
        wide = sum(each.natural_width() for each in words) + 4 * _BAND_PAD
        height = 0
        if len(words) > 1 and wide <= width:
            first, second = words
            rtl = self.isRightToLeft()
            one, other = first.natural_width() + 1, second.natural_width() + 1
            height = max(first.heightForWidth(one), second.heightForWidth(other))
            first.setGeometry(left + (width - one if rtl else 0), top, one, height)
            second.setGeometry(left + (0 if rtl else width - other), top, other, height)
        else:
            for each in words:
                tall = each.heightForWidth(width)
                each.setGeometry(left, top + height, width, tall)
                height += tall
        return height + 2 * _BAND_PAD if words else _EDGE

    def _fitted(self, width: int) -> str:
        """Whose page it is, on one line: in short where there is little room, and never without the name's end."""
        metrics = QFontMetrics(self._paints.look.chrome(bold=True))
        if metrics.horizontalAdvance(self._said) < width:
            return self._said
        return metrics.elidedText(self._host, Qt.TextElideMode.ElideLeft, width - 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the edge."""
        painter = QPainter(self)
        painter.fillRect(self._page, self._paints.look.colour("accent"))
        painter.end()
