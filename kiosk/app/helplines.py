"""The helplines of safe mode, read from the files that ship: no directory is opened."""

import json
from pathlib import Path

from kiosk.app.first_asked import FILE_NAME
from kiosk.ui.safe.helpline import Helpline


def shipped_helplines(folder: Path) -> tuple[Helpline, ...]:
    """The national services with a number, first those that *Ask a person* names first; what is damaged is left out.

    Args:
        folder: of the directory that ships.
    """
    national = folder / "national"
    try:
        first = [
            national / f"{name}.json" for name in json.loads((folder / FILE_NAME).read_bytes())
        ]
    except (OSError, ValueError):
        first = []
    files = dict.fromkeys((*first, *sorted(national.glob("*.json"))))
    return tuple(found for file in files if (found := _helpline(file)) is not None)


def _helpline(file: Path) -> Helpline | None:
    try:
        told = json.loads(file.read_bytes())
        hours = [str(each.get("description", "")) for each in told.get("schedules", [])]
        return Helpline(
            name=str(told["name"]),
            about=str(told.get("description", "")),
            number=str(told["phones"][0]["number"]),
            hours=" ".join(f"{each.rstrip('.')}." for each in dict.fromkeys(hours) if each),
        )
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None
