"""The practices of the tour: each is done as somebody does it who reads, and once as one who does not."""

from PySide6.QtWidgets import QLineEdit

from kiosk.app.build import Kiosk
from kiosk.journeys.practice.node import Practice
from kiosk.journeys.practice.run import Run, task_of
from kiosk.journeys.practice.tasks import (
    AnyTask,
    EnlargeTask,
    PickTask,
    PressTask,
    ScrollTask,
    SpotTask,
    TaskKind,
    TickTask,
    Touchable,
    TypeTask,
)
from kiosk.journeys.walk import Walk
from kiosk.tour.album import Album
from kiosk.tour.hand import Hand, TourError
from kiosk.ui.widgets.big_button import BigButton
from kiosk.visit.places import Walking

#: How the names begin of what is touched in each kind of task.
PREFIXES = {
    TaskKind.PICK: "option",
    TaskKind.PRESS: "press",
    TaskKind.SPOT: "spot",
    TaskKind.SCROLL: "row",
}
_MOST = 60
_TYPED = "mary"


class Practices:
    """Does the practice that is shown, and keeps pictures of it."""

    def __init__(self, kiosk: Kiosk, hand: Hand, album: Album) -> None:
        self._kiosk = kiosk
        self._hand = hand
        self._album = album

    def walk_through(self) -> None:
        """Do every practice of the journey that is shown, to its outcome.

        Raises:
            TourError: it has no end.
        """
        for _ in range(_MOST):
            walk = self._walk()
            if walk.at_end:
                self._album.take(f"{walk.journey.id}-outcome")
                return
            if isinstance(walk.node, Practice):
                self._do(walk.node)
            self._hand.touch("next")
        raise TourError(f"{self._hand.step}: the practice has no end")

    def _walk(self) -> Walk:
        place = self._kiosk.conductor.visit.trail.here
        if not isinstance(place, Walking):
            raise TourError(f"{self._hand.step}: no practice is shown")
        return self._kiosk.conductor.visit.walks[place.journey]

    def _do(self, practice: Practice) -> None:
        astray = False
        for _ in range(_MOST):
            run = self._walk().run
            task = task_of(practice, run)
            if task is None:
                break
            self._hand.step = f"{practice.id}-{task.id}"
            self._album.take(self._hand.step)
            if not astray and (other := _other(task)) is not None:
                astray = True
                self._go_astray(task, other)
            self._do_task(task, run)
        self._album.take(f"{practice.id}-done")

    def _go_astray(self, task: AnyTask, other: Touchable) -> None:
        """Touch something else, be answered, and be shown how it is done."""
        self._touch(task, other)
        self._album.take(f"{self._hand.step}-astray")
        self._hand.touch("show-me")
        self._album.take(f"{self._hand.step}-shown")

    def _do_task(self, task: AnyTask, run: Run) -> None:
        match task:
            case TypeTask():
                self._type(task)
                self._hand.touch("next")
            case TickTask():
                self._hand.touch(f"tick-{task.id}")
            case EnlargeTask():
                while self._walk().run == run:
                    self._hand.touch("enlarge")
            case _:
                self._touch(task, right_one(task, run))

    def _type(self, task: TypeTask) -> None:
        """Type on the keys of the screen; where they have other letters, as a keyboard does it."""
        words = task.must_be[0] if task.must_be else _TYPED
        name = f"type-{task.id}"
        self._hand.touch(name)
        keyboard = self._kiosk.shell.keyboard
        self._hand.wait(keyboard.isVisible, "the keyboard did not come")
        if self._hand.can_type(words):
            self._hand.type(words)
        else:
            entry = self._hand.find(name)
            if isinstance(entry, QLineEdit):
                entry.setText(words)
        self._album.take(f"{self._hand.step}-typed")

    def _touch(self, task: AnyTask, thing: Touchable) -> None:
        name = f"{PREFIXES[task.kind]}-{thing.id}"
        if isinstance(task, PickTask) and not self._stands(name):
            self._hand.touch(f"pick-{task.id}")
            self._album.take(f"{self._hand.step}-open")
        if isinstance(task, ScrollTask):
            for _ in range(_MOST):
                if in_sight(self._row(name)):
                    break
                down = self._row("list-down").isEnabled()
                self._hand.touch("list-down" if down else "list-up")
            self._album.take(f"{self._hand.step}-moved")
        self._hand.touch(name)

    def _stands(self, name: str) -> bool:
        return any(not each.isHidden() for each in self._named(name))

    def _row(self, name: str) -> BigButton:
        return next(each for each in self._named(name) if not each.isHidden())

    def _named(self, name: str) -> list[BigButton]:
        found = self._kiosk.shell.findChildren(BigButton, name)
        return [each for each in found if each.isVisibleTo(self._kiosk.shell)]


def right_one(task: PickTask | PressTask | SpotTask | ScrollTask, run: Run) -> Touchable:
    """What is to be touched next."""
    return next(each for each in task.options if each.right and each.id not in run.found)


def in_sight(row: BigButton) -> bool:
    """Whether the list stands so that the row is in its box, on whichever page that is."""
    box = row.parentWidget()
    return box is not None and box.rect().contains(row.geometry())


def _other(task: AnyTask) -> Touchable | None:
    """Something that is not asked for."""
    options = getattr(task, "options", ())
    return next((each for each in options if not each.right), None)
