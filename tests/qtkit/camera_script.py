"""Stands for the camera's process: shows the picture of a file to what looks for codes, again and again."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QVideoFrame

from kiosk.qtkit.camera_process import CodeLooker, codes_by_zxing

_EACH_MS = 50


def main() -> None:
    """Look until it is ended."""
    application = QGuiApplication(["camera", "-platform", "offscreen"])
    looker = CodeLooker(sys.stdout, codes_by_zxing(), each_ms=0)
    frame = QVideoFrame(QImage(sys.argv[1]))
    timer = QTimer(interval=_EACH_MS)
    timer.timeout.connect(lambda: looker.look(frame.toImage()))
    timer.start()
    application.exec()


main()
