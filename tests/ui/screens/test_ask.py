"""Whom to ask: the helplines come a moment later, and move nothing that is there already."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from kiosk.core.ids import ServiceId
from kiosk.directory.records import Service
from kiosk.visit.places import HelpWanted
from tests.fake_finder import HELPLINE, FakeFinder
from tests.stand import standing


class _Lines(FakeFinder):
    """Has more helplines than stand on a page, and gives them when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.on_found: Callable[[tuple[Service, ...]], None] | None = None

    def helplines(self, on_found: Callable[[tuple[Service, ...]], None]) -> None:
        self.on_found = on_found

    def give(self) -> None:
        assert self.on_found is not None
        ids = (ServiceId(f"line-{number}") for number in range(6))
        self.on_found(tuple(replace(HELPLINE.service, id=each) for each in ids))


def test_nothing_moves_under_a_finger_when_the_helplines_come(
    qapp: QApplication, data: Path
) -> None:
    finder = _Lines()
    with standing(qapp, data, finder=finder, size=(1080, 1920)) as kiosk:
        kiosk.home("ur")
        kiosk.touch("larger", "larger", "larger", "door-ask")
        here = kiosk.button("ask-here")
        before = here.mapTo(kiosk.shell, QPoint(0, 0)).y()
        finder.give()
        assert kiosk.column.page_count() > 1
        assert here.mapTo(kiosk.shell, QPoint(0, 0)).y() == before
        kiosk.touch("ask-here")
        assert kiosk.stands_at(HelpWanted)
