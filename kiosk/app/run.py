"""Shows the kiosk until the program is asked to end."""

from pathlib import Path

from PySide6.QtCore import QProcess, QTimer

from kiosk.app.build import Kiosk, build, make_application
from kiosk.core.places import own_command


def first_directory(kiosk: Kiosk) -> None:
    """Build the directory that ships with the program where there is none yet; a process of its own does it."""
    if kiosk.desk.is_open:
        return
    process = QProcess()
    program, *arguments = own_command("sync", "--embedded", "--data", str(kiosk.data))
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.finished.connect(kiosk.desk.reopen)
    process.start(program, arguments)

    def end() -> None:
        process.finished.disconnect(kiosk.desk.reopen)
        process.kill()
        process.waitForFinished()

    kiosk.closers.append(end)


def after_first_frame(kiosk: Kiosk) -> None:
    """What may not hold up the first frame: the first directory, the voice, the keyboard."""
    first_directory(kiosk)
    kiosk.reader.prepare()
    kiosk.shell.keyboard.prepare()


def run(data: Path, *, windowed: bool, width: int, height: int) -> int:
    """Show the kiosk, full screen or in a window of so many pixels.

    Returns:
        The exit code of the application.
    """
    application = make_application()
    kiosk = build(application, data)
    kiosk.shell.resize(width, height)
    kiosk.shell.start()
    if windowed:
        kiosk.shell.allow_close()
        kiosk.shell.show()
    else:
        kiosk.shell.showFullScreen()
    QTimer.singleShot(0, lambda: after_first_frame(kiosk))
    code = application.exec()
    kiosk.close()
    return code
