"""The memory stick that somebody brings content on: as a folder was copied, at its top or one below."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.app.staff_folder import sticks

#: What a repository is known by; whether it is to be believed is found out when it is read.
_MARK = Path("metadata") / "timestamp.json"
#: Folders at the top of a stick that are looked into.
_MOST_FOLDERS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentStick:
    """A stick.

    Attributes:
        name: what staff know it by.
        folder: where what is published lies on it; its top, where there is none.
    """

    name: str
    folder: Path


def content_stick() -> ContentStick | None:
    """The first stick that has something published on it, else the first; None where none is in."""
    return stick_among(sticks(to_write=False))


def stick_among(found: Sequence[Path]) -> ContentStick | None:
    """The same of these sticks."""
    for root in found:
        for folder in _places(root):
            with suppress(OSError):  # pulled out just now
                if (folder / _MARK).is_file():
                    return ContentStick(name=root.name, folder=folder)
    return ContentStick(name=found[0].name, folder=found[0]) if found else None


def _places(root: Path) -> Iterator[Path]:
    yield root
    with suppress(OSError):
        yield from sorted(each for each in islice(root.iterdir(), _MOST_FOLDERS) if each.is_dir())
