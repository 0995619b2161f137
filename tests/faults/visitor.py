"""A whole kiosk in a process of its own, with somebody who types a word, prints, and is cut off.

Arguments: the data folder, the word; and the folder of a queue, where what is printed goes into one. Says "typed"
when the word stands on the screen, is on the list's paper and in an answer; then waits to be killed.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.ui.widgets.line_entry import LineEntry
from tests.stand import standing


def main() -> None:
    data, word = Path(sys.argv[1]), sys.argv[2]
    paper = Path(sys.argv[3]) / "waiting" if sys.argv[3:] else data / "slips" / "slip.pdf"
    application = QApplication([])
    with standing(application, data) as stand:
        stand.home()
        stand.touch("door-online", "topic-getting-about", "journey-blue-badge", "start")
        stand.touch("option-ni", "add", "see-list", "print")
        stand.wait(paper.is_file, "nothing was printed")
        stand.touch("back", "something-else", "door-learn", "topic-first-steps")
        stand.touch("journey-practise-typing", "start", "option-name", "next")
        stand.type(word)
        stand.touch("next", "language", "language-en")
        stand.home_again()
        stand.touch("door-find", "search")
        stand.type(word)
        entries = stand.shell.findChildren(LineEntry, "search")
        if any(entry.text() == word for entry in entries):
            sys.stdout.write("typed\n")
            sys.stdout.flush()
        application.exec()


main()
