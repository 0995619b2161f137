"""The whole kiosk on a stand: the real app in a window, a finger before it, and a clock that can be put forward."""

import gc
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.app.build import Kiosk, build
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.core.language import PSEUDO
from kiosk.core.places import assets_dir
from kiosk.directory.store import DirectoryFiles
from kiosk.directory.sync.run import build_embedded
from kiosk.journeys.walk import Walk
from kiosk.qtkit.pcm_player import PcmPlayer
from kiosk.tour.clock import TourClock
from kiosk.tour.hand import Hand
from kiosk.ui.browser.page_setup import PageSetup
from kiosk.ui.finder import Finder
from kiosk.ui.intents import Speak
from kiosk.ui.keyboard.environment import prepare_environment
from kiosk.ui.shell import Shell
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.visit.places import Home, Place, Walking
from kiosk.visit.visit import Visit
from tests.codes import codes_in

# Collected before any test makes the application, as the program does it.
prepare_environment()

SIZE = (1280, 800)


def ship(data: Path, *, sample: bool = True) -> None:
    """Build the directory that ships with the program into a data folder."""
    build_embedded(
        DirectoryFiles(data / DIRECTORY_FOLDER), assets_dir() / "directory", sample=sample
    )


@dataclass(frozen=True, kw_only=True)
class Stand:
    """A kiosk with somebody before it."""

    kiosk: Kiosk
    hand: Hand
    clock: TourClock

    @property
    def shell(self) -> Shell:
        return self.kiosk.shell

    @property
    def visit(self) -> Visit:
        return self.kiosk.conductor.visit

    @property
    def here(self) -> Place:
        return self.visit.trail.here

    def stands_at(self, kind: type[Place]) -> bool:
        """Whether the visit is at a place of this kind."""
        return isinstance(self.here, kind)

    @property
    def column(self) -> PagedColumn:
        screen = self.shell.screen_shown
        assert screen is not None
        return screen.column

    @property
    def walk(self) -> Walk:
        """How far the journey that is shown has come."""
        assert isinstance(self.here, Walking)
        return self.visit.walks[self.here.journey]

    def touch(self, *names: str) -> None:
        """Touch each of these in turn, as soon as it is there."""
        for name in names:
            self.hand.step = f"touch {name}"
            self.hand.wait(partial(self.is_there, name), f"{name} did not come")
            self.hand.touch(name)
            # What was held back while the finger was down comes when it has left.
            QCoreApplication.processEvents()

    def home(self, language: str = "en") -> None:
        """Begin a visit and stand before the doors; also in the pseudo-language, which nobody is offered."""
        if language == PSEUDO.code:
            self.touch("begin")
            self.kiosk.conductor.handle(Speak(PSEUDO))
        else:
            self.touch("begin", f"language-{language}")

    def home_again(self) -> None:
        """Go back until the doors are shown."""
        for _ in range(20):
            if self.stands_at(Home):
                return
            self.touch("back")

    def is_there(self, name: str) -> bool:
        """Whether something of this name stands on the screen, on whichever page."""
        return any(not each.isHidden() for each in self._named(name))

    def _named(self, name: str) -> list[QWidget]:
        return [
            each
            for each in self.shell.findChildren(QWidget, name)
            if all(not above.isHidden() for above in _ancestors(each) if above is not self.shell)
        ]

    def named(self, prefix: str) -> list[str]:
        """The names on the screen that begin so, in reading order."""
        return [
            each.objectName()
            for each in self.shell.findChildren(BigButton)
            if each.objectName().startswith(prefix) and self.is_there(each.objectName())
        ]

    def button(self, name: str) -> BigButton:
        """The button of this name, on whichever page."""
        (found,) = [each for each in self._named(name) if isinstance(each, BigButton)]
        return found

    def entry(self, name: str) -> LineEntry:
        """The line of this name."""
        (found,) = [each for each in self._named(name) if isinstance(each, LineEntry)]
        return found

    def words(self) -> list[str]:
        """Everything that can be read on the screen, part by part, notes included."""
        screen = self.shell.screen_shown
        assert screen is not None
        found: list[str] = []
        for part in screen.readables():
            found.append(part.reading_text())
            if isinstance(part, BigButton) and part.reading_note():
                found.append(part.reading_note())
        return found

    def wait(self, happened: Callable[[], bool], otherwise: str, *, seconds: float = 15.0) -> None:
        self.hand.wait(happened, otherwise, seconds=seconds)

    def wait_for_words(self, part: str) -> None:
        """Wait until these words stand on the screen."""
        self.wait(lambda: any(part in each for each in self.words()), f"nothing says {part!r}")

    def type(self, words: str) -> None:
        """Touch the keys of the on-screen keyboard."""
        self.hand.type(words)

    def codes(self) -> list[str]:
        """What the QR codes on the page that is shown say to a camera."""
        return codes_in(self.shell.grab().toImage())

    def pages(self) -> Iterator[int]:
        """Turn through the pages of the screen by touches of *More*, from the first."""
        number = 0
        yield number
        while self.hand.sees("more"):
            self.hand.touch("more")
            number += 1
            yield number

    def silence(self, seconds: float) -> None:
        """Let nobody touch anything for so long."""
        self.clock.forward(seconds)
        self.kiosk.idle.look()


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    at: QWidget | None = widget
    while at is not None:
        yield at
        at = at.parentWidget()


def a_visit(stand: Stand) -> None:
    """Somebody goes through a journey, puts what came of it on the list, and finishes."""
    assert stand.is_there("begin")
    stand.home()
    stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
    stand.touch("option-ni", "add", "finish", "forget")
    assert stand.is_there("begin")


@contextmanager
def standing(
    application: QApplication,
    data: Path,
    *,
    size: Sequence[int] = SIZE,
    finder: Finder | None = None,
    player: PcmPlayer | None = None,
    pages: PageSetup | None = None,
) -> Iterator[Stand]:
    """Build the real app on a data folder, show it, and see that nothing of it is left afterwards."""
    threads = set(threading.enumerate())
    application.setStyle("Fusion")
    clock = TourClock()
    kiosk = build(application, data, clock=clock, finder=finder, player=player, pages=pages)
    shell = kiosk.shell
    shell.resize(*size)
    # What is touched or looked at stands at once; the fade has its own tests.
    shell.stack.fade.length_ms = 0
    shell.start()
    hand = Hand(shell, clock)
    stand = Stand(kiosk=kiosk, hand=hand, clock=clock)
    try:
        shell.show()
        hand.wait(lambda: shell.frames > 0, "nothing was painted")
        shell.keyboard.prepare()
        yield stand
    finally:
        kiosk.close()
        running = [
            (type(owner).__name__, timer.interval())
            for owner in (kiosk.idle, kiosk.reader)
            for timer in owner.findChildren(QTimer)
            if timer.isActive()
        ]
        shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        gc.collect()
    assert not running, f"timers go on after the close: {running}"
    assert not isValid(shell)
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert set(threading.enumerate()) <= threads


def copied(source: Path, target: Path) -> Path:
    """A data folder of one's own, made from one that is built."""
    shutil.copytree(source, target, dirs_exist_ok=True)
    return target
