"""What looks for the code on a paper: a scanner that types, or the camera with a picture of what it sees."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.qtkit.alive import is_alive
from kiosk.ui.screens.screen import Kit
from kiosk.ui.widgets.camera_picture import CameraPicture
from kiosk.ui.widgets.wide_drawing import WideDrawing
from kiosk.ui.words import translate

_NOTICE = "camera"


class Eye(QObject):
    """The camera is on only while a paper is asked for.

    Signals:
        lost: the camera went, and this kiosk has no scanner beside it; once until it comes back.
    """

    lost = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: CameraPicture | None = None
        self._is_lost = False
        if kit.camera is not None:
            kit.camera.pictured.connect(self._on_pictured)
            kit.camera.lost.connect(self._on_lost)

    def open(self) -> QWidget:
        """Begin to look; the drawing, or the picture, that shows how to hold the paper."""
        paints, camera = self._kit.paints, self._kit.camera
        if camera is None:
            drawn = translate(
                "Scan", "A paper is held before the scanner, with its square code towards it."
            )
            return WideDrawing(paints, "paper-shown", alt=drawn, name="scan-drawing")
        camera.start()
        alt = translate("Scan", "What the camera sees now.")
        self._shown = CameraPicture(paints, "paper-shown", alt=alt, name="camera-picture")
        return self._shown

    def close(self) -> None:
        """Look no more."""
        self._shown = None
        self._is_lost = False
        if self._kit.camera is not None:
            self._kit.camera.close()

    def hold_words(self) -> str:
        """What to do with the paper."""
        if self._kit.settings.scanner.keyboard:
            return translate(
                "Scan", "Hold the large square code on your paper in front of the scanner."
            )
        return translate(
            "Scan",
            "Hold the large square code on your paper in front of the camera of this screen.",
        )

    def kept_words(self) -> str:
        """What becomes of the pictures."""
        return translate("Scan", "The camera looks only for the code. No picture is kept.")

    @Slot(QImage)
    def _on_pictured(self, picture: QImage) -> None:
        self._is_lost = False
        self._kit.notices.solved(_NOTICE)
        if self._shown is not None and is_alive(self._shown):
            self._shown.show_picture(picture)

    @Slot()
    def _on_lost(self) -> None:
        if self._is_lost:
            return
        self._is_lost = True
        self._kit.notices.tell(
            _NOTICE,
            "The camera for papers gives no picture, or its parts are not installed.",
            "Plug it in, or run: uv sync --extra camera. Or set scanner.camera to false.",
        )
        if not self._kit.settings.scanner.keyboard:
            self.lost.emit()


def lost_words() -> str:
    """The camera does not work, for whoever holds a paper before it."""
    return translate(
        "Scan",
        "The camera does not answer. Ask someone who works here, or go on without your paper.",
    )
