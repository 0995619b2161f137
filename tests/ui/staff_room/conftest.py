"""The real kiosk, with somebody of staff who has a PIN."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.core.clock import SystemClock
from kiosk.staff.pin.gate import PinGate
from kiosk.ui.screens.waiting import WaitingScreen
from kiosk.visit.places import StaffEntry
from kiosk.visit.staff_pass import Role
from tests.fake_finder import FakeFinder
from tests.stand import Stand, standing

PIN = "280417"


@pytest.fixture
def staffed(qapp: QApplication, data: Path) -> Iterator[Stand]:
    """A kiosk whose manager, Sam, has the PIN `PIN`."""
    with closing(PinGate(data, SystemClock())) as gate:
        gate.set_pin("Sam", Role.MANAGER, PIN)
    with standing(qapp, data, finder=FakeFinder()) as stand:
        yield stand


def hold_the_corner(stand: Stand) -> None:
    """What three seconds at the first corner of the waiting screen do."""
    screen = stand.shell.screen_shown
    assert isinstance(screen, WaitingScreen)
    screen.hold_over()
    QCoreApplication.processEvents()


def give(stand: Stand, pin: str) -> None:
    """Touch the figures of a PIN, and go in."""
    assert isinstance(stand.here, StaffEntry)
    for figure in pin:
        stand.touch(f"key-{figure}")
    stand.touch("key-go")
