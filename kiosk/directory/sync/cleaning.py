"""Cleaning the records of a page, in processes beside the sync where there are many.

Cleaning is most of the work of a first pass, and Python does it on one processor. Each helper is the
program itself with one pipe in and one out; when the sync is gone, killed or not, the pipe ends and
so does the helper. What a helper cannot do, the sync does itself.
"""

import logging
import os
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import IO, Self

import msgspec

from kiosk.core.places import own_command
from kiosk.directory.oruk.service import Origin
from kiosk.directory.sync.reading_in import Cleaned, RecordReader

#: The command of a helper.
COMMAND = "sync-helper"
# A helper costs the work of 1,000 records before it has done its first.
_WORTH_HELPERS = 2_000
_MOST_HELPERS = 2
_LENGTH = struct.Struct("<I")
_LOG = logging.getLogger(__name__)


class _Job(msgspec.Struct, array_like=True):
    """The records of a page, to be cleaned."""

    feed: str
    lines: bool
    raws: list[bytes]


class Cleaning:
    """Cleans pages, several at a time once there are many."""

    def __init__(
        self,
        feed: str,
        *,
        expected: int,
        command: Callable[[], list[str]] = lambda: own_command(COMMAND),
    ) -> None:
        """Prepare.

        Args:
            feed: whose records.
            expected: about how many.
            command: the command line of a helper.
        """
        self._feed = feed
        self._reader = RecordReader(Origin(feed=feed))
        count = min(_MOST_HELPERS, os.cpu_count() or 1) if expected >= _WORTH_HELPERS else 0
        self._helpers = [_Helper(command()) for _ in range(count)]
        self._given = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for helper in self._helpers:
            helper.close()

    @property
    def pages_at_once(self) -> int:
        """How many pages may wait for their cleaning."""
        return 2 * len(self._helpers)

    def page(self, raws: Sequence[bytes], *, lines: bool) -> Callable[[], Sequence[Cleaned]]:
        """Begin to clean a page; gives what waits for the end of it."""

        def here() -> list[Cleaned]:
            return [self._reader.clean(raw, lines=lines) for raw in raws]

        if not self._helpers or not raws:
            return here
        self._given += 1
        helper = self._helpers[self._given % len(self._helpers)]
        job = msgspec.msgpack.encode(_Job(feed=self._feed, lines=lines, raws=list(raws)))
        told = helper.do(job)

        def from_helper() -> list[Cleaned]:
            answer = told.result()
            return here() if answer is None else msgspec.msgpack.decode(answer, type=list[Cleaned])

        return from_helper


class _Helper:
    """One process, and the thread that speaks with it."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._thread = ThreadPoolExecutor(1)

    def do(self, job: bytes) -> Future[bytes | None]:
        return self._thread.submit(self._answer, job)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._thread.shutdown(cancel_futures=True)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None  # noqa: S101 - both were asked for
            with suppress(BrokenPipeError):  # what a dead helper did not read
                pipe.close()

    def _answer(self, job: bytes) -> bytes | None:
        """The helper's answer; None where it has died."""
        assert self._process.stdin is not None  # noqa: S101 - both were asked for
        assert self._process.stdout is not None  # noqa: S101
        try:
            _write(self._process.stdin, job)
            answer = _read(self._process.stdout)
        except (OSError, ValueError):
            answer = None
        if answer is None:
            _LOG.warning("a helper of the sync has ended; its work is done without it")
        return answer


def help_with_cleaning() -> None:
    """Clean pages as they come through standard input, until it ends."""
    readers: dict[str, RecordReader] = {}
    while (data := _read(sys.stdin.buffer)) is not None:
        job = msgspec.msgpack.decode(data, type=_Job)
        reader = readers.setdefault(job.feed, RecordReader(Origin(feed=job.feed)))
        cleaned = [reader.clean(raw, lines=job.lines) for raw in job.raws]
        _write(sys.stdout.buffer, msgspec.msgpack.encode(cleaned))


def _write(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def _read(pipe: IO[bytes]) -> bytes | None:
    """One message; None where the other side has gone."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = pipe.read(length)
    return data if len(data) == length else None
