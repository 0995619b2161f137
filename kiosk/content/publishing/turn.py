"""One publisher at a time: who is at work in a repository leaves a note in it."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from kiosk.content.publishing.place import Place
from kiosk.core.errors import StorageError

_NAME = "publishing.json"
_MOST_BYTES = 1_000
#: Nothing that we publish takes so long: an older note was left by somebody who was cut off.
_LONGEST = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note:
    machine: str
    process: int
    since: datetime


@contextmanager
def turn(place: Place, now: datetime) -> Iterator[None]:
    """Be the only publisher meanwhile.

    Raises:
        StorageError: another is at work.
        NetworkError: the place cannot be reached.
    """
    mine = _Note(machine=socket.gethostname(), process=os.getpid(), since=now)
    note = msgspec.json.encode(mine)
    if not place.create(_NAME, note):
        left = _read(place)
        if left is not None and not _was_cut_off(left, mine):
            raise StorageError(
                f"Somebody publishes there now: on {left.machine}, since {left.since:%H:%M} UTC.",
                "Wait a few minutes, then try again.",
            )
        place.put(_NAME, note)
    try:
        yield
    finally:
        place.remove(_NAME)


def _read(place: Place) -> _Note | None:
    try:
        return msgspec.json.decode(place.get(_NAME, most=_MOST_BYTES) or b"", type=_Note)
    except msgspec.DecodeError:
        return None


def _was_cut_off(left: _Note, mine: _Note) -> bool:
    if left.since.tzinfo is None or abs(mine.since - left.since) > _LONGEST:
        return True
    return left.machine == mine.machine and not _runs(left.process, mine.process)


def _runs(process: int, mine: int) -> bool:
    if process == mine:
        return False  # It is ours, of an attempt that failed: this process publishes one thing at a time.
    if os.name != "posix":
        return True  # Windows has no way to ask that does no harm: there the time says it.
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return process > 0
