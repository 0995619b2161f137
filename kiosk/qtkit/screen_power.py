"""Switches the screen itself off and on, as far as the machine lets anybody.

A black window is always there; this saves the lamp behind it. cage, up to 0.2 at least, has no protocol for it
(https://github.com/cage-kiosk/cage/issues/245): there only the lamp of a built-in panel is dimmed, by logind.
Compositors that have one are asked by wlopm, an X server by xset, Windows by its own message. A touch panel
stays awake.
"""

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QProcess

_PANELS = Path("/sys/class/backlight")
_SESSION = (
    "busctl",
    "call",
    "org.freedesktop.login1",
    "/org/freedesktop/login1/session/auto",
    "org.freedesktop.login1.Session",
    "SetBrightness",
    "ssu",
    "backlight",
)


def commands(
    platform: str, *, on: bool, panels: Sequence[tuple[str, int]], known: Callable[[str], bool]
) -> tuple[tuple[str, ...], ...]:
    """The commands that switch the screen, of those that this machine has.

    Args:
        platform: the name of Qt's platform: "xcb", "wayland".
        on: whether it is to be on.
        panels: each built-in panel, and how bright it is at the most.
        known: whether there is a program of this name.
    """
    wanted: list[tuple[str, ...]] = []
    if platform == "xcb":
        wanted.append(("xset", "dpms", "force", "on" if on else "off"))
    if platform == "wayland":
        wanted.append(("wlopm", "--on" if on else "--off", "*"))
    wanted += [(*_SESSION, name, str(most if on else 0)) for name, most in panels]
    return tuple(each for each in wanted if known(each[0]))


def switch_screen(platform: str, *, on: bool) -> None:
    """Switch the screen off or on; nothing waits for that, and nothing depends on it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        # https://learn.microsoft.com/windows/win32/menurc/wm-syscommand: SC_MONITORPOWER (-1 on, 2 off) to all.
        ctypes.windll.user32.PostMessageW(0xFFFF, 0x0112, 0xF170, -1 if on else 2)
        return
    panels = tuple(_panels(_PANELS))
    for command in commands(
        platform, on=on, panels=panels, known=lambda name: bool(shutil.which(name))
    ):
        QProcess.startDetached(command[0], list(command[1:]))


def _panels(folder: Path) -> list[tuple[str, int]]:
    """Each built-in panel, and how bright it is at the most."""
    found: list[tuple[str, int]] = []
    for panel in sorted(folder.glob("*")):
        try:
            found.append((panel.name, int((panel / "max_brightness").read_text())))
        except (OSError, ValueError):
            continue
    return found
