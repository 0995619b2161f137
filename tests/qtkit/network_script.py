"""In a network namespace of its own: takes the network away, brings it back, and says what the watch saw.

Arguments: "system" or "cards".
"""

import subprocess
import sys

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.qtkit.network import NetworkWatch, some_card_leads_out


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True)


def main() -> None:
    application = QCoreApplication([])
    by_cards = sys.argv[1] == "cards"
    watch = NetworkWatch(see=some_card_leads_out if by_cards else None)
    watch.start()
    said = [f"at first {watch.is_up}"]

    def back() -> None:
        said.append(f"came back {watch.is_up}")
        application.quit()

    watch.came_back.connect(back)
    ip("link", "add", "test0", "type", "veth", "peer", "name", "test1")
    ip("addr", "add", "192.0.2.7/24", "dev", "test0")
    ip("link", "set", "test1", "up")
    ip("link", "set", "test0", "up")
    ip("route", "add", "default", "via", "192.0.2.1")
    looking = QTimer()
    looking.timeout.connect(watch.look)
    if by_cards:
        looking.start(50)
    QTimer.singleShot(20_000, application.quit)
    application.exec()
    watch.close()
    sys.stdout.write(", ".join(said))


main()
