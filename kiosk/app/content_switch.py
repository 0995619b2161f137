"""Takes newly installed content into the running kiosk, between two visits: nobody's visit changes under them."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.content_folders import ContentFolders, content_folders, pack_store
from kiosk.app.content_trial import NOTICE as WENT_BACK
from kiosk.app.content_trial import ContentTrial, set_of
from kiosk.content.pointer import Pointer, read_pointer
from kiosk.content.store import Installed
from kiosk.core.errors import ContentError
from kiosk.core.ports import Lane, TaskRunner
from kiosk.directory.desk import DirectoryDesk
from kiosk.directory.search.understanding.thesaurus_file import load
from kiosk.qtkit.memory import give_back
from kiosk.station.notices import StaffNotices
from kiosk.ui.conductor import Conductor
from kiosk.ui.libraries import Libraries
from kiosk.ui.theme.look import Look
from kiosk.ui.words.catalogues import lay_over
from kiosk.visit.places import StaffNotes, Waiting
from kiosk.visit.visit import Visit

log = logging.getLogger(__name__)
DAMAGED = "content-damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentParts:
    """Everything that has content.

    Attributes:
        modules: what staff learn; read ahead with the rest, and not part of any pack.
    """

    libraries: Libraries
    modules: Libraries
    desk: DirectoryDesk
    look: Look
    conductor: Conductor


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is in use on the disk.

    Attributes:
        pointer: as it was read.
        faults: what is damaged, in words.
    """

    pointer: Pointer
    installed: Installed
    folders: ContentFolders
    faults: tuple[str, ...] = ()

    @classmethod
    def of(cls, data: Path) -> "Found":
        """Look every pack through; on any thread."""
        store = pack_store(data)
        pointer = store.pointer()
        installed = store.installed()
        return cls(
            pointer=pointer,
            installed=installed,
            folders=content_folders(data, installed),
            faults=store.faults(),
        )


class ContentSwitch(QObject):
    """Looks whether other packs are in use than those that are shown, and takes them when nobody is at the kiosk.

    Whoever installs them need not say so: a command by hand is seen, too.

    Signals:
        changed: what is known of the packs is different.
        taken: other packs are shown than before.
    """

    changed = Signal()
    taken = Signal()

    def __init__(
        self,
        data: Path,
        found: Found,
        parts: ContentParts,
        *,
        tasks: TaskRunner,
        notices: StaffNotices,
    ) -> None:
        """Nothing is taken before `look`.

        Args:
            data: the kiosk's folder.
            found: what is shown since the kiosk was built.
            parts: what shows it.
            tasks: reads in the background.
            notices: staff are told there.
        """
        super().__init__()
        self._data = data
        self._found = found
        self._shown = set_of(found.installed)
        self._parts = parts
        self._tasks = tasks
        self._notices = notices
        self._looking = self._again = False
        self.trial = ContentTrial(pack_store(data).root)
        self.waits = False
        self._tell_of_damage()

    @property
    def found(self) -> Found:
        """What is in use, as it was last seen."""
        return self._found

    @Slot()
    def look(self) -> None:
        """Take what is newly in use, unless a visit is under way: its end asks again."""
        if self._looking:
            # What is being read may be older than what whoever asks has just changed.
            self._again = True
        else:
            self._looking = True
            self._tasks.submit(
                self._news, on_done=self._on_news, on_error=self._on_error, lane=Lane.WRITER
            )

    def go_back(self, now: datetime, on_error: Callable[[Exception], None]) -> None:
        """Use the packs of before again, and show them as soon as nobody is at the kiosk."""
        self._tasks.submit(
            lambda: pack_store(self._data).go_back(now),
            on_done=lambda _: self.look(),
            on_error=on_error,
            lane=Lane.WRITER,
        )

    def _news(self) -> Found | None:
        pointer = read_pointer(pack_store(self._data).root)[0]
        before = self._found.pointer
        if pointer == before and set_of(self._found.installed) == self._shown:
            return None
        if _sets(pointer) == _sets(before):
            # Only asked again: the packs themselves need not be looked through.
            return Found(
                pointer=pointer,
                installed=Installed(
                    packs=self._found.installed.packs,
                    before=self._found.installed.before,
                    checked=pointer.checked,
                    went_back=pointer.went_back,
                ),
                folders=self._found.folders,
                faults=self._found.faults,
            )
        found = Found.of(self._data)
        if set_of(found.installed) != self._shown:
            self.trial.take(set_of(found.installed))
        return found

    def _on_news(self, found: Found | None) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self.look()
        if found is not None:
            self._found = found
            self._tell_of_damage()
        is_other = set_of(self._found.installed) != self._shown
        self.waits = is_other and is_in_visit(self._parts.conductor.visit)
        if is_other and not self.waits:
            self._take()
        if found is not None or is_other:
            self.changed.emit()

    def _on_error(self, error: Exception) -> None:
        self._looking = False
        log.error("the packs could not be looked at", exc_info=error)

    def _take(self) -> None:
        """On the screen's thread, at rest."""
        folders, parts = self._found.folders, self._parts
        log.info("showing other content")
        self._shown = set_of(self._found.installed)
        parts.libraries.move(folders.folders, withdrawn=folders.withdrawn)
        parts.desk.learn(lambda: load(*folders.folders).thesaurus)
        parts.look.set_themes(folders.themes)
        lay_over(folders.catalogues)
        parts.conductor.looked.emit()
        if isinstance(parts.conductor.visit.trail.here, Waiting):
            parts.conductor.moved.emit()
        if not self._found.installed.went_back:
            self._notices.solved(WENT_BACK)
        self.read_ahead()
        self.taken.emit()

    def read_ahead(self) -> None:
        """Read all journeys, and what staff learn, in the background, and tell staff which had to be left out.

        When that is done, and the screen stands, the content is off trial.
        """
        shown = self._shown

        def read() -> tuple[ContentError, ...]:
            return (*self._parts.libraries.read_all(), *self._parts.modules.read_all())

        def tell(faults: tuple[ContentError, ...]) -> None:
            keys = {f"content:{fault.file.name}": fault for fault in faults}
            for key, fault in keys.items():
                self._notices.tell(key, str(fault), "The other journeys are shown.")
            self._notices.solved_except("content:", frozenset(keys))
            self._background(give_back)
            # After what this turn of the loop still paints.
            QTimer.singleShot(0, self, lambda: self._background(lambda: self.trial.stood(shown)))

        def failed(error: Exception) -> None:
            log.error("the journeys could not be read ahead", exc_info=error)

        self._tasks.submit(read, on_done=tell, on_error=failed)

    def _background(self, work: Callable[[], None]) -> None:
        self._tasks.submit(work, on_done=lambda _: None, on_error=lambda _: None, lane=Lane.WRITER)

    def _tell_of_damage(self) -> None:
        faults = self._found.faults
        if faults:
            self._notices.tell(
                DAMAGED,
                " ".join(faults),
                "Check for newer content in the staff room, or bring it on a memory stick.",
            )
        else:
            self._notices.solved(DAMAGED)


def is_in_visit(visit: Visit) -> bool:
    """Whether a resident is at the kiosk: neither its waiting screen nor the staff's side is shown."""
    return not (isinstance(visit.trail.here, Waiting | StaffNotes) or visit.trail.staffs_own)


def _sets(pointer: Pointer) -> tuple[object, ...]:
    """What decides which packs are shown."""
    return pointer.packs, pointer.before, pointer.doubted
