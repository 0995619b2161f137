"""A small process in the place of the kiosk: it beats, and does what its arguments say.

Arguments: a file to which it adds a line (its number, its child's number, "safe" or "full", its story), then how
it ends: beats | falls | says-and-aborts | anew.
"""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from kiosk.station.supervisor.endings import ANEW, BUGS
from kiosk.station.supervisor.story import BEAT, take


def main() -> None:
    file, how, mode = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    story = take(os.environ)
    assert story is not None
    # In a session of its own, as the page's process is: ending the group would leave it behind.
    child = subprocess.Popen(
        [sys.executable, "-c", "import signal; signal.pause()"], start_new_session=True
    )
    os.write(1, BEAT)
    with file.open("a", encoding="utf-8") as out:
        falls = "|".join(f"{fall.how}:{';'.join(fall.lines)}" for fall in story.falls)
        out.write(f"{os.getpid()} {child.pid} {mode} {story.count} {falls}\n")
    if how == "falls" and mode == "full":
        sys.exit(BUGS)
    if how == "anew" and mode == "full":
        sys.exit(ANEW)
    if how == "says-and-aborts" and mode == "full":
        sys.stderr.write('  File "/home/x/kiosk/ui/shell.py", line 12 in touched\n')
        sys.stderr.write("ValueError: Mrs Winifred Secret\n")
        sys.stderr.flush()
        os.kill(os.getpid(), signal.SIGABRT)
    while True:
        os.write(1, BEAT)
        threading.Event().wait(0.05)


main()
