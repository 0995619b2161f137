"""A process that has loaded all of a sync, and has each one run by a child of its own.

A child can be killed with signal 9 at any instant of its work, and not of its imports. The parent is
told each child's process id as it begins and its exit code as it ends (-9 where it was killed).
"""

import json
import os
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.directory.store import DirectoryFiles
from tests.directory.synced import sync_all

_KILL = 9


class Nursery:
    """The process, seen from the test."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def sync(
        self, data: Path, embedded: Path, urls: list[str], now: datetime, kill_after: float | None
    ) -> bool:
        """Run a sync in a child and kill it so many seconds later; returns whether it ended by itself."""
        job = {
            "data": str(data),
            "embedded": str(embedded),
            "urls": urls,
            "now": now.isoformat(),
        }
        self._say(job)
        child = self._hear()
        if kill_after is not None:
            timer = threading.Timer(kill_after, os.kill, (child, _KILL))
            timer.start()
            code = self._hear()
            timer.cancel()
            timer.join()
        else:
            code = self._hear()
        # The child stays until it is told that it is no longer wanted: its number is not given away.
        self._say("bury")
        assert code in (0, -_KILL), f"the sync ended with {code}"
        return code == 0

    def _say(self, message: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()

    def _hear(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


@contextmanager
def nursery() -> Iterator[Nursery]:
    """A nursery for as long as the block runs."""
    command = [sys.executable, "-m", "tests.directory.nursery"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Nursery(process)
        assert process.stdin is not None
        process.stdin.close()


def _work(job: dict[str, object]) -> int:
    """In the child."""
    urls = job["urls"]
    assert isinstance(urls, list)
    report = sync_all(
        DirectoryFiles(Path(str(job["data"]))),
        Path(str(job["embedded"])),
        *urls,
        now=datetime.fromisoformat(str(job["now"])),
    )
    return 0 if report.is_well else 1


def _bear(job: dict[str, object]) -> None:
    child = os.fork()
    if not child:
        code = 2
        try:
            code = _work(job)
        except BaseException:  # noqa: BLE001 - the child tells of it and ends
            traceback.print_exc()
        finally:
            os._exit(code)
    print(child, flush=True)  # noqa: T201
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    done = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    assert done is not None
    killed = done.si_code in (os.CLD_KILLED, os.CLD_DUMPED)
    print(-done.si_status if killed else done.si_status, flush=True)  # noqa: T201
    sys.stdin.readline()
    os.waitpid(child, 0)


if __name__ == "__main__":
    for line in sys.stdin:
        _bear(json.loads(line))
