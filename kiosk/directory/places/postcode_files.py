"""Where the file of every postcode lies: in the kiosk's folder, else packed with the program."""

import logging
import re
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.directory.places.postcode_file import PostcodeFile

FOLDER = "postcodes"
_NAME = re.compile(r"postcodes-(\d{8})\.bin")
_LOG = logging.getLogger(__name__)


class PostcodeFiles:
    """The versions in one kiosk's folder, and the one that came with the program."""

    def __init__(self, data: Path, packed: Path) -> None:
        """Look in these folders.

        Args:
            data: the kiosk's folder.
            packed: `assets/directory/places`.
        """
        self.root = data / FOLDER
        self._packed = packed / FOLDER

    def open(self) -> PostcodeFile | None:
        """The newest version that is whole, open; None where there is none."""
        for root in (self.root, self._packed):
            for path in versions(root):
                try:
                    return PostcodeFile(path)
                except StorageError as fault:
                    _LOG.warning("%s", fault)
        return None


def versions(root: Path) -> list[Path]:
    """The versions in a folder, newest first."""
    try:
        return sorted((path for path in root.iterdir() if _NAME.fullmatch(path.name)), reverse=True)
    except OSError:
        return []
