"""Where things are on this machine: what ships with the program, and how to start the program again."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def assets_dir() -> Path:
    """The folder of everything that ships with the program.

    In a wheel it lies inside the package, in a checkout beside it, in a built folder in the bundle.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "assets"
    packed = _PACKAGE / "_assets"
    return packed if packed.is_dir() else _PACKAGE.parent / "assets"


def own_command(*arguments: str) -> list[str]:
    """The command line that starts this very program again, for work in a child process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "kiosk", *arguments]
