"""Notices for staff: each thing that is wrong is said once, until it is solved."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import KioskError
from kiosk.core.ports import Clock, Lane, TaskRunner

FILE_NAME = "notices.json"
#: More than anybody reads; a fault that makes notices without end does not fill the disk.
MAX_NOTICES = 100
MAX_BYTES = 1_000_000

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffNotice:
    """One thing that staff should know.

    Attributes:
        key: names the thing that is wrong, such as "voice" or "settings:visit.idle_seconds".
        problem: what is wrong; never what a resident typed or chose.
        remedy: what to do about it.
        since: when it was first seen.
    """

    key: str
    problem: str
    remedy: str
    since: datetime


class StaffNotices:
    """What is wrong at present, in memory and in a file that outlives a restart.

    For the screen's thread only: the file is written by the runner's writer. A fault found at every
    start stays one notice, with the day it began.
    """

    def __init__(
        self, path: Path, clock: Clock, runner: TaskRunner, known: tuple[StaffNotice, ...] = ()
    ) -> None:
        self._path = path
        self._clock = clock
        self._runner = runner
        self._notices = {notice.key: notice for notice in known[:MAX_NOTICES]}

    @classmethod
    def open(cls, data: Path, clock: Clock, runner: TaskRunner) -> Self:
        """Read the notices of the folder `data`; a file that is damaged counts as none."""
        return cls(data / FILE_NAME, clock, runner, read_notices(data))

    def current(self) -> tuple[StaffNotice, ...]:
        """What is wrong now, oldest first."""
        return tuple(self._notices.values())

    def tell(self, key: str, problem: str, remedy: str) -> bool:
        """Note that something is wrong; return whether that is news."""
        before = self._notices.get(key)
        if before and (before.problem, before.remedy) == (problem, remedy):
            return False
        if before is None and len(self._notices) >= MAX_NOTICES:
            return False
        since = before.since if before else self._clock.now()
        self._notices[key] = StaffNotice(key=key, problem=problem, remedy=remedy, since=since)
        self._keep()
        return True

    def tell_error(self, key: str, error: KioskError) -> bool:
        """Note an expected failure in its own words."""
        return self.tell(key, error.problem, error.remedy)

    def solved(self, key: str) -> bool:
        """Take a notice away; return whether there was one."""
        if self._notices.pop(key, None) is None:
            return False
        self._keep()
        return True

    def solved_except(self, prefix: str, still_wrong: frozenset[str]) -> None:
        """Take away every notice whose key begins with `prefix` and is not in `still_wrong`."""
        for key in tuple(self._notices):
            if key.startswith(prefix) and key not in still_wrong:
                self.solved(key)

    def _keep(self) -> None:
        notices = [
            {**asdict(notice), "since": notice.since.isoformat()} for notice in self.current()
        ]
        data = json.dumps(notices, ensure_ascii=False, indent=1).encode()
        self._runner.submit(
            lambda: write_atomically(self._path, data),
            on_done=lambda _: None,
            on_error=lambda _: log.warning("the notices for staff could not be kept"),
            lane=Lane.WRITER,
        )


def read_notices(data: Path) -> tuple[StaffNotice, ...]:
    """What staff are told, for a process beside the kiosk; a damaged file counts as none."""
    try:
        with (data / FILE_NAME).open("rb") as file:
            document = json.loads(file.read(MAX_BYTES))
        return tuple(_notice(entry) for entry in document)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        log.warning("the notices kept for staff were unreadable and are begun anew")
        return ()


def _notice(entry: Mapping[str, object]) -> StaffNotice:
    """One notice of the file.

    Raises:
        KeyError, TypeError, ValueError: it is not what `StaffNotices` writes.
    """
    return StaffNotice(
        key=str(entry["key"]),
        problem=str(entry["problem"]),
        remedy=str(entry["remedy"]),
        since=datetime.fromisoformat(str(entry["since"])),
    )
