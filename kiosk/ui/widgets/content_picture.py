"""A picture that a journey shows: how a page, or a part of one, looks."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.look import Look

#: No higher than so many lines of text, so that the words beside it stay in sight.
_HIGH_EM = 6.0
#: A file that is larger is not shown.
LARGEST_BYTES = 2_000_000


class ContentPicture(QWidget):
    """An SVG or PNG file, or what was drawn, as large as its place allows; nothing where a file cannot be drawn."""

    def __init__(
        self,
        look: Look,
        picture: Path | QImage,
        *,
        alt: str,
        name: str,
        high_em: float = _HIGH_EM,
    ) -> None:
        """Show a picture.

        Args:
            look: sizes.
            picture: its file, or itself.
            alt: what it shows, in words.
            name: object name.
            high_em: how high it is at the most, in em.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(alt)
        self._look = look
        self._room: int | None = None
        self._drawing: QSvgRenderer | None = None
        self._image = QImage()
        self._high_em = high_em
        if isinstance(picture, QImage):
            self._image = picture
        else:
            self._read(picture)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def fit(self, width: int, room: int) -> None:  # noqa: ARG002 - as every part that can be lower
        """Be no higher than `room`, in pixels."""
        self._room = room

    def _high(self) -> int:
        high = round(self._look.scale.body * self._high_em)
        return high if self._room is None else min(high, self._room)

    def _read(self, file: Path) -> None:
        try:
            data = file.read_bytes()
        except OSError:
            return
        if len(data) > LARGEST_BYTES:
            return
        if file.suffix == ".svg":
            drawing = QSvgRenderer(data)
            self._drawing = drawing if drawing.isValid() else None
        else:
            self._image = QImage.fromData(data)

    def _size(self) -> QSizeF:
        if self._drawing is not None:
            return QSizeF(self._drawing.defaultSize())
        return QSizeF(self._image.size())

    def accessible_role(self) -> QAccessible.Role:
        """A picture, with words for who cannot see it."""
        return QAccessible.Role.Graphic

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In its own shape; 0 where there is no picture."""
        size = self._size()
        if size.isEmpty():
            return 0
        return min(self._high(), round(width * size.height() / size.width()))

    def sizeHint(self) -> QSize:
        """As wide as its height allows."""
        width = self._high() * 2
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw it on the side where reading begins; never mirrored: a page is not."""
        size = self._size()
        if size.isEmpty():
            return
        size.scale(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        left = self.width() - size.width() if self.isRightToLeft() else 0.0
        at = QRectF(left, 0, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._drawing is not None:
            self._drawing.render(painter, at)
        else:
            painter.drawImage(at, self._image)
        painter.end()
