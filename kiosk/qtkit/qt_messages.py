"""What Qt says of itself goes into our log, as its subject and kind, never in its own words.

Qt prints to stderr, which a service manager keeps on disk; its words may hold a text on a screen.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.core.loggable import Loggable

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.INFO,
    QtMsgType.QtCriticalMsg: logging.WARNING,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger(__name__)


def log_qt_messages() -> Callable[[], None]:
    """Send Qt's messages to the log; return a call that puts back what was there before.

    A warning of Qt counts as information: most are about the machine (no PipeWire, no screen to
    move), arise at every start and ask nobody to act.
    """

    def write(kind: QtMsgType, context: QMessageLogContext, _words: str) -> None:
        # Qt's own build leaves out file and line; the subject is always there.
        subject = Loggable(context.category or "default")
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt has something to say about %s", subject)

    # Said while Qt holds the lock of its fonts: a slip that is drawn beside the window then waits for Python, and the
    # window, which holds Python, for the fonts; for ever (seen under `make monkey`).
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    before = qInstallMessageHandler(write)
    return lambda: qInstallMessageHandler(before) and None
