"""Shows the kiosk until the program is asked to end."""

import faulthandler
import logging
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.app.application import make_application
from kiosk.app.build import Kiosk, build
from kiosk.app.content_trial import begin_trial, tell_of_going_back
from kiosk.app.directory import first_directory, shipped_directory
from kiosk.app.directory_watch import DirectoryWatch
from kiosk.app.fleet_keeper import keep_fleet
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.app.heart import beat, tell_of_falls
from kiosk.app.opening_watch import Night, OpeningWatch
from kiosk.app.status_file import StatusFile
from kiosk.core.places import own_command
from kiosk.core.ports import Clock
from kiosk.directory.store import DirectoryFiles
from kiosk.qtkit.headphones import HeadphoneWatch
from kiosk.qtkit.memory import give_back
from kiosk.qtkit.qt_messages import log_qt_messages
from kiosk.qtkit.screen_power import switch_screen
from kiosk.station.logs import install_exception_hooks
from kiosk.station.supervisor.endings import ANEW, BUGS
from kiosk.station.supervisor.story import take as take_story
from kiosk.ui.widgets.sleep_cover import SleepCover

log = logging.getLogger(__name__)

#: Two bugs within so many seconds: the state is not to be trusted, the supervisor starts anew.
_TWICE_S = 60.0


class BugWatch(QObject):
    """After a bug the visit ends, and the waiting screen stands again; after two in a minute the program ends.

    Signals:
        ended: the program must end, with this exit code.
    """

    ended = Signal(int)
    _happened = Signal()

    def __init__(self, clock: Clock, forget: Callable[[], None]) -> None:
        super().__init__()
        self._clock = clock
        self._forget = forget
        self._last: float | None = None
        # By signal, since a bug may happen on any thread.
        self._happened.connect(self._on_happened)

    def note(self) -> None:
        """A bug was logged; any thread may say so."""
        self._happened.emit()

    @Slot()
    def _on_happened(self) -> None:
        now = self._clock.monotonic()
        twice = self._last is not None and now - self._last < _TWICE_S
        self._last = now
        if twice:
            self.ended.emit(BUGS)
        else:
            self._forget()


def after_first_frame(kiosk: Kiosk) -> None:
    """What may not hold up the first frame: keyboard, directory and its feeds, voice, journeys, reports.

    The keyboard stands alone at the beginning. Its libraries are loaded by Qt, which holds the loader's lock and asks
    for Python's; whatever Python loads meanwhile on another thread (numpy, for the directory) holds Python's and asks
    for the loader's: one start in five stood still for ever on a busy machine.
    """
    kiosk.shell.keyboard.prepare()
    # What ships is there at once; what the feeds had is joined to it as soon as they are asked.
    kiosk.closers.append(
        first_directory(kiosk.desk, kiosk.data, lambda built: kiosk.keeper.start(at_once=built))
    )
    kiosk.sites.look_up_services()
    kiosk.desk.prepare()
    kiosk.reader.prepare()
    watch_directory(kiosk)
    watch_headphones(kiosk)
    kiosk.content.switch.read_ahead()
    kiosk.content.start()
    kiosk.reports.count()
    kiosk.records.open()
    send_figures(kiosk)
    write_status(kiosk)
    kiosk.conductor.forgotten.connect(partial(let_go_of_memory, kiosk))


def send_figures(kiosk: Kiosk) -> None:
    """Send the fleet's figures from now on, where this kiosk belongs to one."""
    keeper = keep_fleet(
        kiosk.data,
        kiosk.settings.fleet,
        tasks=kiosk.tasks,
        clock=kiosk.clock,
        network=kiosk.network,
        notices=kiosk.notices,
    )
    kiosk.closers.append(keeper.close)
    keeper.start()


def watch_headphones(kiosk: Kiosk) -> None:
    """Have headphones that are put in begin the listening, where staff want that."""
    if kiosk.settings.listening.enabled and kiosk.settings.listening.headphones:
        watch = HeadphoneWatch()
        watch.plugged.connect(kiosk.shell.voice.listening.plug)
        kiosk.closers.append(watch.close)
        watch.start()


def write_status(kiosk: Kiosk) -> StatusFile:
    """Have whatever monitors the kiosk see that it lives, and staff that its clock is wrong."""
    clock = kiosk.clock
    status = StatusFile(
        kiosk.data,
        clock,
        kiosk.tasks,
        kiosk.notices,
        content=kiosk.content.status,
        doubted=lambda: clock.said() if clock.is_doubted() else None,
    )
    kiosk.closers.append(status.close)
    status.start()
    return status


def watch_directory(kiosk: Kiosk) -> DirectoryWatch:
    """Have the directory read through each day; a damaged one gives way to the one before, or to ours, at rest."""
    watch = DirectoryWatch(
        own_command("sync", "--check", "--json", "--data", str(kiosk.data)),
        kiosk.clock,
        kiosk.notices,
        is_at_rest=kiosk.is_waiting,
    )

    def again(_: bool = True) -> None:
        kiosk.take_newest()
        kiosk.keeper.start(at_once=True)

    def damaged() -> None:
        if DirectoryFiles(kiosk.data / DIRECTORY_FOLDER).current() is None:
            kiosk.closers.append(shipped_directory(kiosk.desk, kiosk.data, again))
        else:
            again()

    watch.damaged.connect(damaged)
    kiosk.closers.append(watch.close)
    watch.start()
    return watch


def watch_opening(kiosk: Kiosk) -> OpeningWatch:
    """Have the screen sleep out of hours."""
    night = Night(
        in_use=lambda: not kiosk.is_waiting(),
        is_syncing=lambda: kiosk.keeper.is_busy() or kiosk.content.is_busy(),
        minute=kiosk.keeper.minute,
        switch_screen=lambda on: switch_screen(kiosk.application.platformName(), on=on),
    )
    cover = SleepCover(kiosk.shell)
    watch = OpeningWatch(kiosk.settings.opening, kiosk.clock, night, cover)
    # When the release has been dealt with, by the cover: the touch that wakes presses nothing.
    kiosk.idle.released.connect(lambda: QTimer.singleShot(0, watch, watch.touched))
    kiosk.closers.append(watch.close)
    watch.start()
    return watch


def let_go_of_memory(kiosk: Kiosk) -> None:
    """Give back what reading ahead, or a visit, no longer needs; in the background, for it takes milliseconds."""
    kiosk.tasks.submit(give_back, on_done=lambda _: None, on_error=lambda _: None)


def run(data: Path, *, windowed: bool, width: int, height: int) -> int:
    """Show the kiosk, full screen or in a window of so many pixels.

    Returns:
        The exit code of the application.

    Raises:
        DeviceError: there is no display.
    """
    story = take_story(os.environ)
    faulthandler.enable()
    application = make_application()
    went_back = begin_trial(data, fell=story is None or story.count > 0)
    kiosk = build(application, data)
    if went_back:
        tell_of_going_back(kiosk.notices)
    if story is not None:
        tell_of_falls(story, kiosk.notices)
        beat(application)
    watch = BugWatch(kiosk.clock, kiosk.conductor.forget)
    watch.ended.connect(application.exit)
    undo_hooks, undo_messages = install_exception_hooks(watch.note), log_qt_messages()
    kiosk.shell.resize(width, height)
    kiosk.shell.start()
    if windowed:
        kiosk.shell.allow_close()
        kiosk.shell.show()
    else:
        kiosk.shell.showFullScreen()
    QTimer.singleShot(0, lambda: after_first_frame(kiosk))
    opening = watch_opening(kiosk)
    # Alone, nothing would start it again.
    if story is not None:
        opening.anew.connect(partial(application.exit, ANEW))
    code = application.exec()
    if code != BUGS:
        kiosk.content.switch.trial.ended()
    kiosk.close()
    undo_messages()
    undo_hooks()
    return code
