"""Pages for the printer, as pictures: the kiosk's own printer code puts them on paper."""

from collections.abc import Callable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.web.from_page import Paper
from kiosk.web.to_page import AskPaper

_DOTS_AN_INCH = 200
_POINTS_AN_INCH = 72
_MARGIN_MM = 12.0
_MOST_PAGES = 50
#: The longer side of a picture: A3 at 200 dots an inch.
_MOST_PIXELS = 3_400
_WITHIN_MS = 20_000


class Papers(QObject):
    """Draws one page after the other, so that the lines to the window are served between them."""

    def __init__(self, page: QWebEnginePage, send: Callable[[Paper], None]) -> None:
        super().__init__()
        self._page = page
        self._send = send
        self._asked: AskPaper | None = None
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._next = 0
        self._step = QTimer(self)
        self._step.setInterval(0)
        self._step.timeout.connect(self._draw_next)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_WITHIN_MS)
        self._limit.timeout.connect(self._on_too_long)

    def draw_page(self, asked: AskPaper) -> None:
        """Give the web page, as it would be printed."""
        self._begin(asked)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )

        def printed(pdf: QByteArray) -> None:
            if self._asked is asked:
                self._give(bytes(pdf.data()))

        self._limit.start()
        self._page.printToPdf(printed, layout)

    def draw_document(self, asked: AskPaper, pdf: bytes) -> None:
        """Give a document."""
        self._begin(asked)
        self._give(pdf)

    def _begin(self, asked: AskPaper) -> None:
        self._step.stop()
        self._asked = asked

    @Slot()
    def _on_too_long(self) -> None:
        self._give(b"")

    def _give(self, pdf: bytes) -> None:
        self._limit.stop()
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        self._next = 0
        self._step.start()

    @Slot()
    def _draw_next(self) -> None:
        asked, document = self._asked, self._document
        if asked is None or document is None:
            self._step.stop()
            return
        of = min(document.pageCount(), asked.most, _MOST_PAGES)
        if of > 0:
            png = _png(_drawn(document, self._next))
            self._send(Paper(number=asked.number, page=self._next + 1, of=of, png=png))
            self._next += 1
        else:
            self._send(Paper(number=asked.number, page=0, of=0))
        if self._next >= of:
            self._step.stop()
            self._asked = self._document = self._buffer = None


def _drawn(document: QPdfDocument, page: int) -> QImage:
    """A page in shades of grey on white."""
    points = document.pagePointSize(page)
    size = (points * (_DOTS_AN_INCH / _POINTS_AN_INCH)).toSize()
    if max(size.width(), size.height()) > _MOST_PIXELS:
        size.scale(QSize(_MOST_PIXELS, _MOST_PIXELS), Qt.AspectRatioMode.KeepAspectRatio)
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a str, whatever the stubs say
    return bytes(buffer.data().data())
