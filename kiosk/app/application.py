"""Qt's application object, made before any window."""

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.core.errors import NoDisplayError
from kiosk.qtkit.machine import has_display
from kiosk.ui.keyboard.environment import prepare_environment


def make_application(*, offscreen: bool = False, keyboard: bool = True) -> QApplication:
    """The Qt application, with the keyboard's environment set before it exists.

    Args:
        offscreen: whether it draws into memory.
        keyboard: whether what is typed comes from the keyboard on the screen; else from one on the table.

    Raises:
        NoDisplayError: there is no display, and `offscreen` does not do without one.
    """
    if not offscreen and not has_display(os.environ, sys.platform):
        raise NoDisplayError(
            "There is no display here.",
            "Start the kiosk in a graphical session, or make a tour: kiosk tour --out DIR",
        )
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if keyboard:
        prepare_environment()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents)
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Handrail")
    application.setStyle("Fusion")
    return application
