"""New content is on trial until the waiting screen has stood with it.

Two falls of the kiosk before that, and the content of before is taken back by itself: once at a touch, once at its
start, so that it happens before safe mode would. A power cut is no fall.
"""

import logging
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.app.folders import PACKS_FOLDER
from kiosk.content.store import Installed, PackStore
from kiosk.core.atomic_file import write_atomically
from kiosk.core.clock import SystemClock
from kiosk.core.errors import StorageError
from kiosk.station.notices import StaffNotices

FILE_NAME = "trial.json"
NOTICE = "content-back"
_MOST_FALLS = 2
#: Sets that stood well are remembered: as many as anybody goes back to.
_MOST_STOOD = 8
_MOST_BYTES = 10_000
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """What the file says.

    Attributes:
        on_trial: the set that is tried.
        begun: the kiosk has begun with it and has not stood yet.
        falls: how often it fell meanwhile.
        stood: sets with which the waiting screen stood.
    """

    on_trial: str = ""
    begun: bool = False
    falls: int = 0
    stood: tuple[str, ...] = ()


def set_of(installed: Installed) -> str:
    """Names a set of packs; "" for what ships alone."""
    return " ".join(sorted(each.manifest[:16] for each in installed.packs))


class ContentTrial:
    """Keeps count, in a file that outlives a fall."""

    def __init__(self, root: Path) -> None:
        """Take the folder of the packs."""
        self._file = root / FILE_NAME

    def begin(self, store: PackStore, now: datetime, *, fell: bool) -> bool:
        """The kiosk starts: go back from content with which it has fallen twice.

        Args:
            store: the packs.
            now: what the clock says.
            fell: the start before ended by itself, as far as anybody knows.

        Returns:
            Whether it went back.
        """
        state = self._read()
        name = set_of(store.installed())
        if state.on_trial == name and state.begun and fell:
            state = replace(state, falls=state.falls + 1)
        if state.on_trial == name and state.falls >= _MOST_FALLS:
            try:
                store.go_back(now)
            except StorageError as error:
                log.warning("the content of before cannot be taken: %s", error)
            else:
                log.error("went back from content with which the kiosk fell twice")
                self._write(_State(stood=state.stood))
                return True
        self._try(name, state)
        return False

    def take(self, name: str) -> None:
        """The running kiosk is about to show this set."""
        self._try(name, self._read())

    def stood(self, name: str) -> None:
        """The waiting screen stands, and everything was read."""
        state = self._read()
        if name and name not in state.stood:
            stood = (*state.stood, name)[-_MOST_STOOD:]
            self._write(_State(stood=stood))

    def ended(self) -> None:
        """The kiosk ends because somebody wants it to: that is no fall."""
        state = self._read()
        if state.begun:
            self._write(replace(state, begun=False))

    def has_stood(self, name: str) -> bool:
        """Whether the waiting screen has stood with this set."""
        return not name or name in self._read().stood

    def _try(self, name: str, state: _State) -> None:
        if not name or name in state.stood:
            return
        same = state.on_trial == name
        self._write(replace(state, on_trial=name, begun=True, falls=state.falls if same else 0))

    def _read(self) -> _State:
        try:
            with self._file.open("rb") as file:
                return msgspec.json.decode(file.read(_MOST_BYTES), type=_State)
        except FileNotFoundError:
            return _State()
        except (OSError, ValueError):
            log.warning("what is known of new content was unreadable and is begun anew")
            return _State()

    def _write(self, state: _State) -> None:
        try:
            write_atomically(self._file, msgspec.json.encode(asdict(state)))
        except StorageError as error:
            log.warning("new content is shown without a count of falls: %s", error)


def begin_trial(data: Path, *, fell: bool) -> bool:
    """Before the kiosk is built: go back from content with which it has fallen twice; see `ContentTrial.begin`."""
    store = PackStore(data / PACKS_FOLDER)
    return ContentTrial(store.root).begin(store, SystemClock().now(), fell=fell)


def tell_of_going_back(notices: StaffNotices) -> None:
    """Tell staff that newer content made the kiosk fall."""
    notices.tell(
        NOTICE,
        "The kiosk stopped twice when it began with its newest content. It shows the content of before again.",
        "Tell whoever publishes your content. It is tried again when something newer is published.",
    )
