"""What the monkey does next: by a seed, and by what stands on the screen."""

import random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.ui.shell import Shell
from tests.siege.monkey.deed import Deed

_Point = tuple[int, int]
_SHIFT, _CTRL, _ALT, _META = (
    each.value
    for each in (
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    )
)
_KEYS = tuple(each.value for each in Qt.Key if each is not Qt.Key.Key_unknown)
#: What leads out of a program on the desks that there are.
_WAYS_OUT = (
    (Qt.Key.Key_F4, _ALT),
    (Qt.Key.Key_Tab, _ALT),
    (Qt.Key.Key_Tab, _ALT | _SHIFT),
    (Qt.Key.Key_Tab, _CTRL),
    (Qt.Key.Key_Delete, _CTRL | _ALT),
    (Qt.Key.Key_Backspace, _CTRL | _ALT),
    (Qt.Key.Key_Escape, _CTRL | _SHIFT),
    (Qt.Key.Key_F1, _CTRL | _ALT),
    (Qt.Key.Key_F2, _ALT),
    (Qt.Key.Key_Space, _ALT),
    (Qt.Key.Key_T, _CTRL | _ALT),
    (Qt.Key.Key_D, _META),
    (Qt.Key.Key_L, _META),
    (Qt.Key.Key_R, _META),
    (Qt.Key.Key_Super_L, 0),
    (Qt.Key.Key_Meta, 0),
    (Qt.Key.Key_Menu, 0),
    (Qt.Key.Key_F10, _SHIFT),
    (Qt.Key.Key_Print, 0),
    (Qt.Key.Key_Print, _ALT),
    (Qt.Key.Key_SysReq, _ALT),
    (Qt.Key.Key_F1, 0),
    (Qt.Key.Key_F5, 0),
    (Qt.Key.Key_F11, 0),
    (Qt.Key.Key_F12, 0),
    (Qt.Key.Key_I, _CTRL | _SHIFT),
    (Qt.Key.Key_N, _CTRL),
    (Qt.Key.Key_O, _CTRL),
    (Qt.Key.Key_P, _CTRL),
    (Qt.Key.Key_Q, _CTRL),
    (Qt.Key.Key_S, _CTRL),
    (Qt.Key.Key_W, _CTRL),
    (Qt.Key.Key_HomePage, 0),
    (Qt.Key.Key_Back, 0),
    (Qt.Key.Key_LaunchMail, 0),
    (Qt.Key.Key_Launch0, 0),
    (Qt.Key.Key_Calculator, 0),
    (Qt.Key.Key_Search, 0),
    (Qt.Key.Key_PowerOff, 0),
    (Qt.Key.Key_Sleep, 0),
    (Qt.Key.Key_Standby, 0),
    (Qt.Key.Key_VolumeUp, 0),
    (Qt.Key.Key_MediaPlay, 0),
    (Qt.Key.Key_Eject, 0),
)
_TEXTS = (
    "food bank",
    "L20 7AE",
    "2468",
    "file:///etc/passwd",
    "https://evil.test/",
    "javascript:alert(1)",
    "<img src=https://evil.test/x>",
    "مساعدة",
    "\u202eback\u0000forward\u2028",
    "x" * 20_000,
    "1HR.0.0.99999\r",
)
#: How often each is done. Most are touches of what can be touched: that leads deep.
_KINDS = {
    "touch": 46,
    "touch_anywhere": 6,
    "touch_keyboard": 10,
    "shaky": 3,
    "long_press": 3,
    "drag": 3,
    "fingers": 4,
    "cancel": 1,
    "gesture": 1,
    "mouse": 3,
    "wheel": 2,
    "key": 5,
    "way_out": 5,
    "hold_key": 1,
    "menu": 1,
    "drop": 1,
    "scan": 1,
    "paste": 1,
    "close": 1,
    "silence": 2,
}
_AROUND = 0.2
_MOST_FINGERS = 5
_LONGEST_SILENCE_S = 45


class Chance:
    """Deeds without end."""

    def __init__(self, shell: Shell, seed: int) -> None:
        self._shell = shell
        self._random = random.Random(seed)  # noqa: S311 - a monkey, no secret
        self._kinds, self._weights = tuple(_KINDS), tuple(_KINDS.values())

    def next(self) -> Deed:
        """What is done now."""
        (kind,) = self._random.choices(self._kinds, self._weights)
        if kind in {"touch", "touch_anywhere", "touch_keyboard"}:
            return Deed(kind="touch", points=(self._point(kind),))
        if kind in {"key", "way_out", "hold_key"}:
            return self._key(kind)
        points = {"drag": 4, "fingers": self._random.randint(2, _MOST_FINGERS)}.get(kind, 1)
        return Deed(
            kind=kind,
            points=tuple(
                self._point(self._random.choice(("touch", "touch_anywhere"))) for _ in range(points)
            ),
            number=self._number(kind),
            text=self._random.choice(_TEXTS) if kind in {"drop", "scan", "paste"} else "",
        )

    def _number(self, kind: str) -> int:
        if kind == "silence":
            return self._random.randint(1, _LONGEST_SILENCE_S)
        if kind == "wheel":
            return self._random.choice((-1200, -120, 120, 1200))
        return self._random.randrange(100)

    def _key(self, kind: str) -> Deed:
        if kind == "way_out":
            key, modifiers = self._random.choice(_WAYS_OUT)
            return Deed(kind="key", number=key.value, modifiers=modifiers)
        several = self._random.choice((0, 0, 1, 2, 3))
        held = sum(self._random.sample((_SHIFT, _CTRL, _ALT, _META), several))
        return Deed(kind=kind, number=self._random.choice(_KEYS), modifiers=held)

    def _point(self, kind: str) -> _Point:
        if kind == "touch":
            # Mostly what the screen asks: language and size stand on all of them.
            within = self._shell if self._random.random() < _AROUND else self._shell.stack
            targets = [
                each
                for each in (
                    *within.findChildren(QAbstractButton),
                    *within.findChildren(QLineEdit),
                )
                if each.isVisible() and not each.visibleRegion().isEmpty()
            ]
            if targets:
                return self._in(self._random.choice(targets))
        if kind == "touch_keyboard" and self._shell.keyboard.isVisible():
            return self._in(self._shell.keyboard)
        return (
            self._random.randrange(self._shell.width()),
            self._random.randrange(self._shell.height()),
        )

    def _in(self, widget: QWidget) -> _Point:
        seen = widget.visibleRegion().boundingRect()
        at = widget.mapTo(self._shell, seen.topLeft())
        return (
            at.x() + self._random.randrange(max(1, seen.width())),
            at.y() + self._random.randrange(max(1, seen.height())),
        )
