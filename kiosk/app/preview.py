"""`kiosk journeys preview`: a journey in the kiosk while it is being written, shown anew at each save."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.app.application import make_application
from kiosk.app.build import Kiosk, build
from kiosk.app.folders import CONTENT_FOLDER
from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId
from kiosk.journeys.check import check
from kiosk.journeys.findings import Finding
from kiosk.journeys.parse import load_journey
from kiosk.ui.intents import Go
from kiosk.visit.places import Home, JourneyStart, Walking

#: Editors write a file in several steps: what comes within so many milliseconds is one save.
_SETTLE_MS = 150


class SavedFile(QObject):
    """Watches one file, also where an editor puts a new one in its place.

    Signals:
        saved: it was written.
    """

    saved = Signal()

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file.resolve()
        self._watcher = QFileSystemWatcher([str(self._file), str(self._file.parent)], self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._on_settled)
        self._seen = self._stamp()

    def _stamp(self) -> tuple[int, int] | None:
        try:
            facts = self._file.stat()
        except OSError:
            return None
        return facts.st_mtime_ns, facts.st_size

    @Slot()
    def _on_changed(self) -> None:
        self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        if str(self._file) not in self._watcher.files() and self._file.is_file():
            self._watcher.addPath(str(self._file))
        now = self._stamp()
        if now is not None and now != self._seen:
            self._seen = now
            self.saved.emit()


class Preview(QObject):
    """Keeps the kiosk's copy of the file as the author last saved it, if it can be walked."""

    def __init__(
        self, kiosk: Kiosk, file: Path, report: Callable[[tuple[Finding, ...]], None]
    ) -> None:
        """Show the journey of a file.

        Args:
            kiosk: built on a data folder of its own.
            file: what the author writes.
            report: told what the check finds, at each save.
        """
        super().__init__()
        self._kiosk = kiosk
        self._file = file
        self._report = report
        self._journey = JourneyId(file.stem)
        self._saved = SavedFile(file)
        self._saved.setParent(self)
        self._saved.saved.connect(self.take)

    def start(self) -> None:
        """Stand at the journey's start page."""
        self.take()
        self._kiosk.conductor.handle(Go(Home()))
        self._kiosk.conductor.handle(Go(JourneyStart(self._journey)))

    @Slot()
    def take(self) -> None:
        """Take the file as it is now; one that cannot be walked leaves the last good one in place."""
        self._report(check([self._file]))
        try:
            load_journey(self._file)
        except ContentError:
            return
        target = self._kiosk.data / CONTENT_FOLDER / "en" / "journeys" / self._file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self._file, target)
        self._kiosk.libraries.renew()
        if isinstance(self._kiosk.conductor.visit.trail.here, JourneyStart | Walking):
            self._kiosk.conductor.moved.emit()


@contextmanager
def own_folder(file: Path) -> Iterator[Path]:
    """A data folder for the time of a preview, with the author's other files and pictures.

    Raises:
        ContentError: the file cannot be walked.
    """
    load_journey(file)
    with tempfile.TemporaryDirectory(prefix="handrail-preview-") as folder:
        data = Path(folder)
        pictures = file.parent.parent / "pictures"
        if pictures.is_dir():
            shutil.copytree(pictures, data / CONTENT_FOLDER / "en" / "pictures")
        yield data


def preview(
    file: Path, report: Callable[[tuple[Finding, ...]], None], size: tuple[int, int]
) -> int:
    """Show the journey in a window until it is closed.

    Raises:
        ContentError: the file cannot be walked when the preview begins.
        DeviceError: there is no display.
    """
    with own_folder(file) as data:
        return in_a_window(data, size, lambda kiosk: Preview(kiosk, file, report))


class Shown(Protocol):
    """What a preview shows, and shows anew."""

    def start(self) -> None:
        """Show it."""


def in_a_window(data: Path, size: tuple[int, int], show: Callable[[Kiosk], Shown]) -> int:
    """A kiosk on this folder, in a window until it is closed; says its exit code.

    Raises:
        DeviceError: there is no display.
    """
    application = make_application()
    kiosk = build(application, data)
    kiosk.shell.resize(*size)
    kiosk.shell.start()
    kiosk.shell.allow_close()
    kiosk.shell.show()
    shown = show(kiosk)
    shown.start()
    code = application.exec()
    kiosk.close()
    return code
