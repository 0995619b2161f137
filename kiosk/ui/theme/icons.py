"""Our line drawings, painted in the colour of the words beside them."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

#: Arrows that point along the line of reading, and so turn round where that runs from right to left.
_MIRRORED = frozenset({"back", "next", "finish", "sentence-back", "sentence-on"})


class Icons:
    """Reads each drawing once and keeps one renderer for each colour it was asked in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[tuple[str, str], QSvgRenderer] = {}

    def paint(
        self, painter: QPainter, name: str, at: QRectF, colour: QColor, *, mirrored: bool = False
    ) -> None:
        """Paint the drawing `name` into `at`.

        Raises:
            FileNotFoundError: there is no such drawing (a mistake in the program).
        """
        key = (name, colour.name())
        if key not in self._drawings:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            data = QByteArray(text.replace("currentColor", colour.name()).encode())
            self._drawings[key] = QSvgRenderer(data)
        painter.save()
        if mirrored and name in _MIRRORED:
            painter.translate(at.left() * 2 + at.width(), 0)
            painter.scale(-1, 1)
        self._drawings[key].render(painter, at)
        painter.restore()
