"""`kiosk content preview`: packs that are not published, in a kiosk of their own, as every kiosk would show them.

They are installed there as if they had been signed, in a folder that is gone when the window is closed.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.app.build import Kiosk
from kiosk.app.content_check import inspect
from kiosk.app.content_folders import content_folders, pack_store
from kiosk.app.preview import in_a_window
from kiosk.content.manifest import Manifest, written
from kiosk.content.packs import Pack
from kiosk.content.publishing.collecting import collected, lay_out, listed
from kiosk.content.publishing.contents import Contents
from kiosk.content.publishing.publish import as_known
from kiosk.content.store import Candidate
from kiosk.content.whole import MANIFEST
from kiosk.core.errors import KioskError, StorageError
from kiosk.ui.intents import Go
from kiosk.visit.places import Home

#: What of a repository can be seen on the screen; the directory is made of feeds, not by editors.
_SEEN = (Pack.JOURNEYS, Pack.TRANSLATIONS, Pack.THESAURUS, Pack.LOOK)
#: Editors save several files one after the other: what comes within so many milliseconds is one change.
_SETTLE_MS = 300
_SAYS = "Not published."


def from_folder(folder: Path) -> tuple[Contents, ...]:
    """The packs of an editor's folder.

    Raises:
        ContentError: something in it belongs to no pack.
        StorageError: there is nothing in it, or it cannot be read.
    """
    today = datetime.now(UTC).date()
    found = tuple(
        Contents(
            manifest=Manifest(pack=pack, version=1, made=today, says=_SAYS, files=listed(files)),
            files=files,
        )
        for pack, files in collected(folder, _SEEN).items()
        if files
    )
    if not found:
        raise StorageError(
            f"There is nothing to show in {folder}.",
            "It is laid out like the folder assets/content of Handrail.",
        )
    return found


def install(data: Path, packs: Mapping[Pack, Contents]) -> None:
    """Put packs in use in a kiosk's folder.

    Raises:
        StorageError: one has files that no kiosk would take, or cannot be written.
    """
    store = pack_store(data)
    candidates = []
    for pack, each in packs.items():
        if pack in _SEEN:
            source = written(each.manifest)
            folder = store.unpacking(pack, each.manifest.version, sha256(source).hexdigest())
            lay_out({**each.files, MANIFEST: source}, folder)
            candidates.append(Candidate(pack=pack, folder=folder))
    store.install(candidates, datetime.now(UTC))


class SavedFolder(QObject):
    """Watches a folder and all that is in it.

    Signals:
        saved: something in it was written, added or taken away.
    """

    saved = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._on_settled)
        self._watch()

    def _watch(self) -> None:
        every = {str(each) for each in (self._folder, *self._folder.rglob("*"))}
        new = every - {*self._watcher.files(), *self._watcher.directories()}
        if new:
            self._watcher.addPaths(sorted(new))

    @Slot()
    def _on_changed(self) -> None:
        self._settled.start()

    @Slot()
    def _on_settled(self) -> None:
        self._watch()
        self.saved.emit()


class ContentPreview(QObject):
    """Keeps the kiosk's packs as the editor last saved them, if they can be shown."""

    def __init__(
        self, kiosk: Kiosk, folder: Path | None, report: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Show the packs that are in use.

        Args:
            kiosk: built on a data folder of its own.
            folder: what the editor writes; None where nothing of it changes.
            report: told what is wrong, at each save.
        """
        super().__init__()
        self._kiosk = kiosk
        self._folder = folder
        self._report = report
        if folder is not None:
            self._saved = SavedFolder(folder)
            self._saved.setParent(self)
            self._saved.saved.connect(self.take)

    def start(self) -> None:
        """Stand where a visit begins."""
        self._kiosk.conductor.handle(Go(Home()))

    @Slot()
    def take(self) -> None:
        """Take the folder as it is now; what cannot be shown leaves the last good state in place."""
        if self._folder is None:
            return
        try:
            packs = {each.manifest.pack: each for each in from_folder(self._folder)}
            faults = faults_of(packs)
            if not faults:
                install(self._kiosk.data, packs)
        except (KioskError, OSError) as error:
            faults = (str(error),)
        self._report(faults)
        if not faults:
            lies = content_folders(self._kiosk.data)
            self._kiosk.libraries.move(lies.folders, withdrawn=lies.withdrawn)
            self._kiosk.conductor.moved.emit()


def faults_of(packs: Mapping[Pack, Contents]) -> tuple[str, ...]:
    """What a publisher would be told about them, each file named as it lies in its pack.

    Raises:
        OSError: they cannot be laid out.
    """
    with tempfile.TemporaryDirectory(prefix="handrail-packs-") as room:
        folders = {}
        for pack, each in packs.items():
            folders[pack] = Path(room) / pack
            folders[pack].mkdir()
            lay_out(each.files, folders[pack])
        return tuple(as_known(each, folders) for each in inspect(folders))


@contextmanager
def own_kiosk(packs: Mapping[Pack, Contents]) -> Iterator[Path]:
    """A data folder for the time of a preview, with these packs in use.

    Raises:
        KioskError: they cannot be shown; says why.
    """
    faults = faults_of(packs)
    if faults:
        raise KioskError("They cannot be shown:\n  " + "\n  ".join(faults) + "\n", "Put it right.")
    with tempfile.TemporaryDirectory(prefix="handrail-preview-") as folder:
        data = Path(folder)
        install(data, packs)
        yield data


def preview(
    packs: Mapping[Pack, Contents],
    folder: Path | None,
    report: Callable[[tuple[str, ...]], None],
    size: tuple[int, int],
) -> int:
    """Show packs in a window until it is closed.

    Args:
        packs: what is shown.
        folder: where they come from, looked at again at each save; None where that does not change.
        report: told what is wrong, at each save.
        size: of the window, in pixels.

    Raises:
        KioskError: they cannot be shown.
        DeviceError: there is no display.
    """
    with own_kiosk(packs) as data:
        return in_a_window(data, size, lambda kiosk: ContentPreview(kiosk, folder, report))
