"""What the camera sees, so that a paper can be held where it looks."""

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.wide_drawing import WideDrawing


class CameraPicture(WideDrawing):
    """As a mirror shows it; until the first picture comes, the drawing of how a paper is held."""

    def __init__(self, paints: Paints, drawing: str, *, alt: str, name: str) -> None:
        """Show the drawing."""
        super().__init__(paints, drawing, alt=alt, name=name, high_em=7.5)
        self._picture: QImage | None = None

    @Slot(QImage)
    def show_picture(self, picture: QImage) -> None:
        """Show what the camera sees now."""
        self._picture = picture.flipped(Qt.Orientation.Horizontal)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture whole, in a frame, where reading begins."""
        picture = self._picture
        if picture is None:
            super().paintEvent(event)
            return
        high = float(self.height())
        wide = min(float(self.width()), high * picture.width() / picture.height())
        left = self.width() - wide if self.isRightToLeft() else 0.0
        at = QRectF(left, 0, wide, wide * picture.height() / picture.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(at, picture)
        painter.setPen(self._paints.look.colour("ink"))
        painter.drawRect(at.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
