"""A window's process that is killed while a page keeps a marked word: prints who belongs to it, and waits."""

import sys
import threading
from pathlib import Path

from tests.siege.residue import keep
from tests.siege.siege import Siege


def main(home: str, word: str) -> None:
    siege = Siege(Path(home))
    keep(siege, word)
    sys.stdout.write(f"{siege.process.pid}\n{siege.renderer()}\n")
    sys.stdout.flush()
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
