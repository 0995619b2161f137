"""Reads codes before the camera, in a process of its own: a driver that crashes takes no screen with it.

Says, a line each: `picture WIDTH HEIGHT BASE64` (8-bit greys, for whoever holds the paper) and `code BASE64` (the text
of a square code, UTF-8; the same one again only after it was out of sight). Ends when its input ends, with 1 where the
parts for it are missing and 2 where no camera gives pictures.

No picture is kept, here or by whoever listens.
"""

import base64
import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

#: Between two pictures that are looked at, in milliseconds.
_EACH_MS = 100
#: A camera that gives nothing for so long is none.
_SILENT_MS = 8_000
#: What is shown, at most, in pixels.
_SHOWN = QSize(320, 180)
#: Pictures without a code until the same code counts again.
_OUT_OF_SIGHT = 10
#: A code of 40 x 40 modules and more is read well from it; larger ones take longer.
_WANTED_LINES = 720
_PARTS_MISSING, _NO_CAMERA = 1, 2

#: The texts of the square codes in greys of 8 bits, given as bytes, width and height.
ReadCodes = Callable[[bytes, int, int], list[str]]


class CodeLooker(QObject):
    """Looks at pictures as they come, and says what it sees."""

    def __init__(self, output: TextIO, read_codes: ReadCodes, *, each_ms: int = _EACH_MS) -> None:
        """Look at nothing yet.

        Args:
            output: is written the lines.
            read_codes: finds the codes.
            each_ms: pictures that come sooner after another are let go.
        """
        super().__init__()
        self._output = output
        self._read_codes = read_codes
        self._seen = ""
        self._unseen = 0
        self._resting = QTimer(self, singleShot=True, interval=each_ms)

    def look(self, picture: QImage) -> None:
        """Look at a picture, where it is time for one.

        Raises:
            OSError: nobody listens any more.
        """
        if picture.isNull() or (self._resting.isActive() and self._resting.interval()):
            return
        self._resting.start()
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        self._say_picture(grey)
        found = self._read_codes(_bytes_of(grey), grey.width(), grey.height())
        if found:
            self._unseen = 0
            if found[0] != self._seen:
                self._seen = found[0]
                self._say(f"code {base64.b64encode(found[0].encode()).decode()}")
        else:
            self._unseen += 1
            if self._unseen >= _OUT_OF_SIGHT:
                self._seen = ""

    def _say_picture(self, grey: QImage) -> None:
        small = grey.scaled(
            _SHOWN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
        )
        coded = base64.b64encode(_bytes_of(small)).decode()
        self._say(f"picture {small.width()} {small.height()} {coded}")

    def _say(self, line: str) -> None:
        print(line, file=self._output, flush=True)


def _bytes_of(grey: QImage) -> bytes:
    """The greys without what pads each line."""
    wide, line = grey.width(), grey.bytesPerLine()
    raw = bytes(grey.constBits())
    if wide == line:
        return raw
    return b"".join(raw[at * line : at * line + wide] for at in range(grey.height()))


class _Camera(QObject):
    """The first camera of the machine."""

    ended = Signal()

    def __init__(self, looker: CodeLooker) -> None:
        super().__init__()
        multimedia = importlib.import_module("PySide6.QtMultimedia")
        self._looker = looker
        device = multimedia.QMediaDevices.defaultVideoInput()
        self.is_there = not device.isNull()
        self._camera = multimedia.QCamera(device, self)
        choices = device.videoFormats()
        if choices:
            self._camera.setCameraFormat(
                min(choices, key=lambda each: abs(each.resolution().height() - _WANTED_LINES))
            )
        self._sink = multimedia.QVideoSink(self)
        self._session = multimedia.QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._camera.errorOccurred.connect(self._on_lost)
        self._silence = QTimer(self, singleShot=True, interval=_SILENT_MS)
        self._silence.timeout.connect(self._on_lost)
        self.ended.connect(QCoreApplication.quit)

    def start(self) -> None:
        """Begin to look."""
        self._silence.start()
        self._camera.start()

    def wait_for_the_end(self) -> None:
        """Return when nobody listens any more; runs in a thread of its own."""
        sys.stdin.buffer.read()
        self.ended.emit()

    def _on_frame(self, frame: object) -> None:
        self._silence.start()
        try:
            self._looker.look(frame.toImage())  # type: ignore[attr-defined]
        except OSError:
            QCoreApplication.quit()

    @Slot()
    def _on_lost(self) -> None:
        QCoreApplication.exit(_NO_CAMERA)


def codes_by_zxing() -> ReadCodes:
    """The reader of codes.

    Raises:
        ImportError: the extra `camera` is not installed.
    """
    zxing = importlib.import_module("zxingcpp")
    numpy = importlib.import_module("numpy")

    def read(greys: bytes, width: int, height: int) -> list[str]:
        picture = numpy.frombuffer(greys, dtype=numpy.uint8).reshape(height, width)
        found = zxing.read_barcodes(picture, formats=zxing.BarcodeFormat.QRCode)
        return [each.text for each in found if each.text]

    return read


def main() -> int:
    """Look until the input ends, and return the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    output = os.fdopen(os.dup(1), "w", encoding="ascii")
    # What libraries print goes to standard error.
    os.dup2(2, 1)
    # Frames are turned into pictures without a graphics card, which needs no display then.
    app = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    try:
        camera = _Camera(CodeLooker(output, codes_by_zxing()))
    except ImportError:
        return _PARTS_MISSING
    if not camera.is_there:
        return _NO_CAMERA
    threading.Thread(target=camera.wait_for_the_end, daemon=True).start()
    camera.start()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
