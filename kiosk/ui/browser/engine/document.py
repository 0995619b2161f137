"""A document (PDF), drawn where the page would be: one page below the other, as wide as the picture."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtWidgets import QWidget

from kiosk.web.to_page import Key

_GAP = 12
_GROUND = QColor(0x52, 0x56, 0x59)
#: Pages are drawn in strips of this height, of which so many are kept: some 60 MB at the most.
_STRIP = 512
_MOST_STRIPS = 12
#: How much of what was seen is still seen after a key that turns the page.
_KEPT = 0.15
_MOST_LETTERS = 200


class DocumentView(QWidget):
    """Shows one document.

    Attributes:
        pdf: the document's own bytes; none where none is shown.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pdf = b""
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self._percent = 100
        self._at = QPoint(0, 0)
        self._strips: OrderedDict[tuple[int, int, int], QImage] = OrderedDict()
        self.hide()

    def open(self, pdf: bytes) -> bool:
        """Show a document; False where it cannot be read."""
        self.close_document()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if self.document.pageCount() < 1:
            self.close_document()
            return False
        self.pdf = pdf
        self._move_to(QPoint(0, 0))
        self.show()
        self.raise_()
        return True

    def close_document(self) -> None:
        """Show none, and keep nothing of it."""
        self.hide()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())
        self._strips.clear()
        self.pdf = b""

    def title(self) -> str:
        """What the document calls itself; "" where it does not."""
        title = self.document.metaData(QPdfDocument.MetaDataField.Title)
        return str(title or "").strip()[:_MOST_LETTERS]

    def zoom(self, percent: int) -> None:
        """Show it so many per cent as large as it is at full width."""
        middle = self._at.y() + self.height() // 2
        before, self._percent = self._percent, percent
        self._strips.clear()
        y = middle * percent // before - self.height() // 2
        self._move_to(QPoint(self._at.x() * percent // before, y))

    def draw_by(self, dx: int, dy: int) -> None:
        """A finger drew it by so many pixels."""
        self._move_to(self._at - QPoint(dx, dy))

    def press(self, key: Key) -> None:
        """The keys that turn pages."""
        step = round(self.height() * (1 - _KEPT))
        by = {Key.DOWN: step, Key.SPACE: step, Key.UP: -step, Key.HOME: -(10**7), Key.END: 10**7}
        self._move_to(self._at + QPoint(0, by.get(key, 0)))

    def placed(self) -> list[tuple[int, QRect]]:
        """The pages that are in sight, and where each stands in the view."""
        return [(page, place) for page, place in self._places() if place.intersects(self.rect())]

    def scale(self) -> float:
        """Pixels a point."""
        widest = max(
            self.document.pagePointSize(page).width() for page in range(self.document.pageCount())
        )
        return max(1, self.width() - 2 * _GAP) / max(1.0, widest) * self._percent / 100

    def _places(self) -> list[tuple[int, QRect]]:
        scale, y = self.scale(), _GAP - self._at.y()
        sizes = [
            (self.document.pagePointSize(page) * scale).toSize()
            for page in range(self.document.pageCount())
        ]
        across = max(self.width(), *(size.width() + 2 * _GAP for size in sizes))
        places = []
        for page, size in enumerate(sizes):
            x = (across - size.width()) // 2 - self._at.x()
            places.append((page, QRect(QPoint(x, y), size)))
            y += size.height() + _GAP
        return places

    def _move_to(self, at: QPoint) -> None:
        """Show this point of the whole in the upper left corner, as far as there is something."""
        self._at = QPoint(0, 0)
        whole = QRect()
        for _, place in self._places():
            whole = whole.united(place)
        right = max(0, whole.right() + _GAP - self.width())
        down = max(0, whole.bottom() + _GAP - self.height())
        self._at = QPoint(max(0, min(at.x(), right)), max(0, min(at.y(), down)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It is as wide as the view."""
        super().resizeEvent(event)
        if self.pdf:
            self._strips.clear()
            old = max(1, event.oldSize().width())
            self._move_to(self._at * (self.width() / old))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), _GROUND)
        if self.pdf:
            for page, place in self.placed():
                self._paint_page(painter, page, place)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, place: QRect) -> None:
        painter.fillRect(place, Qt.GlobalColor.white)
        first = max(0, -place.y()) // _STRIP
        last = min(place.height(), self.height() - place.y())
        for strip in range(first, (last + _STRIP - 1) // _STRIP):
            image = self._strip(page, strip, place.size())
            painter.drawImage(QPoint(place.x(), place.y() + strip * _STRIP), image)

    def _strip(self, page: int, strip: int, size: QSize) -> QImage:
        key = (page, strip, size.width())
        if key not in self._strips:
            top = strip * _STRIP
            clip = QRect(0, top, size.width(), min(_STRIP, size.height() - top))
            options = QPdfDocumentRenderOptions()
            options.setScaledSize(size)
            options.setScaledClipRect(clip)
            self._strips[key] = self.document.render(page, clip.size(), options)
            while len(self._strips) > _MOST_STRIPS:
                self._strips.popitem(last=False)
        self._strips.move_to_end(key)
        return self._strips[key]


def in_view(bounds: QRectF, place: QRect, scale: float) -> QRect:
    """Where a rectangle of a page, in points, stands in the view."""
    box = QRectF(bounds.topLeft() * scale, bounds.size() * scale)
    return box.translated(place.topLeft()).toAlignedRect()
