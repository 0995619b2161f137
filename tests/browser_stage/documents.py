"""Documents to be shown, made by Qt: a page of A4 for each text, with its words in large letters."""

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter


def document(*texts: str, title: str = "") -> bytes:
    """A PDF; there must be an application."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(title)
    painter = QPainter(writer)
    painter.setFont(QFont("sans-serif", 40))
    for number, text in enumerate(texts):
        if number:
            writer.newPage()
        for line, words in enumerate(text.split("\n")):
            painter.drawText(QPoint(20, 80 + 60 * line), words)
    painter.end()
    return bytes(buffer.data().data())
