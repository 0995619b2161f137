"""The picture: what the page looks like, copied into memory that the window shares."""

import mmap
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QSize, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.web.from_page import Picture

#: 30 a second at most: more is not seen, and a software engine has no time for it.
_EVERY_MS = 33
BYTES_A_PIXEL = 4


def open_memory(name: str, size: int) -> mmap.mmap:
    """The memory that the window made: a path, or on Windows a name."""
    if sys.platform == "win32":
        return mmap.mmap(-1, size, tagname=name)
    with Path(name).open("r+b") as file:
        return mmap.mmap(file.fileno(), size)


class Pictures(QObject):
    """Draws a widget into the memory, one picture after the other: none before the last was seen.

    Nothing is drawn while nothing changes; who sees a change calls `touch`.
    """

    def __init__(self, stage: QWidget, memory: mmap.mmap, send: Callable[[Picture], None]) -> None:
        super().__init__()
        self._stage = stage
        self._memory = memory
        self._send = send
        self._number = 0
        self._seen = True
        self._is_stale = False
        self._is_drawing = False
        self._whole = True
        self._last = b""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw)

    @Slot()
    def touch(self) -> None:
        """Something may look otherwise now."""
        if self._is_drawing:
            return  # What is painted for us is no news.
        self._is_stale = True
        self._plan()

    def begin(self, size: QSize) -> bool:
        """The next picture is the whole of this size; False where the memory does not hold it."""
        if size.width() * size.height() * BYTES_A_PIXEL > len(self._memory) or size.isEmpty():
            return False
        self._whole = True
        self.touch()
        return True

    def seen(self, number: int) -> None:
        """The window has taken a picture."""
        if number == self._number:
            self._seen = True
            self._plan()

    def _plan(self) -> None:
        if not self._seen or not self._is_stale or self._timer.isActive():
            return
        gone = self._since.elapsed() if self._since.isValid() else _EVERY_MS
        self._timer.start(max(0, _EVERY_MS - gone))

    @Slot()
    def _draw(self) -> None:
        self._since.start()
        self._is_stale = False
        self._is_drawing = True
        try:
            image = self._stage.grab().toImage()
        finally:
            self._is_drawing = False
        if image.format() != QImage.Format.Format_RGB32:
            image = image.convertToFormat(QImage.Format.Format_RGB32)
        pixels = bytes(image.constBits())
        row = image.bytesPerLine()
        if self._whole or len(pixels) != len(self._last):
            top, bottom = 0, image.height()
        else:
            top, bottom = changed_rows(self._last, pixels, row)
        if top == bottom:
            return
        self._memory[top * row : bottom * row] = pixels[top * row : bottom * row]
        self._last = pixels
        self._whole = False
        self._number += 1
        self._seen = False
        self._send(
            Picture(number=self._number, x=0, y=top, width=image.width(), height=bottom - top)
        )


def changed_rows(old: bytes, new: bytes, row: int) -> tuple[int, int]:
    """The first row that differs, and the one after the last; the same where none does."""
    if old == new:
        return 0, 0
    top = 0
    while old[top : top + row] == new[top : top + row]:
        top += row
    bottom = len(new)
    while old[bottom - row : bottom] == new[bottom - row : bottom]:
        bottom -= row
    return top // row, bottom // row
