"""The memory in which the page's process draws, and which leaves nothing behind."""

import mmap
import os
import sys

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

#: Enough for a screen of 3,840 by 2,160; what no picture uses takes no memory.
PICTURE_BYTES = 3_840 * 2_160 * 4
_BYTES_A_PIXEL = 4


class SharedPicture:
    """One picture, drawn by the page's process and read here.

    Attributes:
        path: where the process finds it.
        size: how many bytes it has.
    """

    size = PICTURE_BYTES

    def __init__(self, name: str) -> None:
        """Take memory that is no file: it is gone with the last process that holds it, however that ends.

        Args:
            name: tells this memory from that of every other process of the visit.
        """
        if sys.platform == "linux":
            self._descriptor = os.memfd_create(name, os.MFD_CLOEXEC)
            os.ftruncate(self._descriptor, PICTURE_BYTES)
            self._memory = mmap.mmap(self._descriptor, PICTURE_BYTES)
            self.path = f"/proc/{os.getpid()}/fd/{self._descriptor}"
        else:
            self._descriptor = -1
            self._memory = mmap.mmap(-1, PICTURE_BYTES, tagname=name)
            self.path = name

    def copy_into(self, image: QImage, part: QRect) -> None:
        """Copy a part of the picture, which is as large as the image, into it."""
        width, height = image.width(), image.height()
        stride = width * _BYTES_A_PIXEL
        with memoryview(self._memory) as whole, whole[: stride * height] as used:
            drawn = QImage(used, width, height, stride, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            painter.drawImage(part.topLeft(), drawn, part)
            painter.end()
            del painter, drawn

    def close(self) -> None:
        """Let the memory go, with what was drawn in it."""
        self._memory.close()
        if self._descriptor >= 0:
            os.close(self._descriptor)


def fits(width: int, height: int) -> bool:
    """Whether the memory is large enough for a picture of this size."""
    return width > 0 and height > 0 and width * height * _BYTES_A_PIXEL <= PICTURE_BYTES


def within(part: QRect, image: QImage) -> QRect:
    """The part of a rectangle that lies in an image."""
    return part.intersected(QRect(QPoint(0, 0), image.size()))
