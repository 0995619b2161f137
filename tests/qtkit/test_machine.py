import builtins
import sys
from collections.abc import Mapping, Sequence
from types import ModuleType

import pytest
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.qtkit import machine


def test_display(qtbot: QtBot) -> None:
    found = machine.display()
    assert found.platform == "offscreen"
    assert found.width > 0
    assert found.height > 0
    assert 20 < found.dots_per_inch < 1000
    assert found.scale > 0


@pytest.mark.parametrize(
    ("environment", "system", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, "win32", False),
        ({"QT_QPA_PLATFORM": "linuxfb"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_has_display(environment: Mapping[str, str], system: str, *, expected: bool) -> None:
    assert machine.has_display(environment, system) is expected


def test_sound_outputs_are_named_or_the_reason_given(qtbot: QtBot) -> None:
    found = machine.sound_outputs()
    assert all(found.names)
    assert not (found.names and found.problem)


def test_without_the_sound_library_the_reason_names_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(
        name: str,
        globals_: Mapping[str, object] | None = None,
        locals_: Mapping[str, object] | None = None,
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> ModuleType:
        if name == "PySide6.QtMultimedia":
            raise ImportError("libpulse.so.0: cannot open shared object file")
        return real(name, globals_, locals_, fromlist, level)

    monkeypatch.delitem(sys.modules, "PySide6.QtMultimedia", raising=False)
    monkeypatch.setattr(builtins, "__import__", without)
    found = machine.sound_outputs()
    assert found == machine.SoundOutputs(
        names=(), problem="Sound cannot be used: libpulse.so.0 is missing."
    )


def test_printers_are_names(qtbot: QtBot) -> None:
    assert all(machine.printers())


def test_touch_screens_are_found_and_touch_pads_are_not(qtbot: QtBot) -> None:
    before = len(machine.touch_screens())
    QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)
    assert len(machine.touch_screens()) == before
    QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    assert len(machine.touch_screens()) == before + 1
