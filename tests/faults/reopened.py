"""A kiosk that begins again on a data folder, and ends when its waiting screen is painted. Says "waiting" then."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.stand import standing


def main() -> None:
    with standing(QApplication([]), Path(sys.argv[1])) as stand:
        stand.wait(lambda: stand.shell.frames > 0, "nothing was painted")
        sys.stdout.write("waiting\n")
        sys.stdout.flush()
        slips = stand.kiosk.data / "slips"
        left = (slips / "slip.pdf", slips / "printing")
        stand.wait(lambda: not any(each.exists() for each in left), "something printed is left")


main()
