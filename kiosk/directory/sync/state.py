"""The state of one feed: what counts of it, and how far the running pass is."""

import secrets
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from kiosk.core.errors import StorageError
from kiosk.directory import sqlite
from kiosk.directory.oruk.findings import Refused, Repaired
from kiosk.directory.sync import merging
from kiosk.directory.sync.accepted import Accepted, Difference, HeldPass, Running
from kiosk.directory.sync.report import PassKind
from kiosk.directory.sync.source import Kept
from kiosk.directory.sync.state_file import open_state, set_aside, state_path
from kiosk.directory.sync.tally import read_refused, read_repaired

_ACCEPTED, _RUNNING, _HELD = "accepted", "running", "held"
T = TypeVar("T")


class FeedState:
    """Reads and writes the state of one feed, a `FeedSource`; for one thread of one process.

    Every method raises StorageError if the file cannot be used.
    """

    def __init__(self, feed: str, path: Path, connection: sqlite.Connection) -> None:
        self.feed = feed
        self.path = path
        self.connection = connection

    @classmethod
    def open(cls, folder: Path, feed: str) -> "FeedState":
        """Open it; a damaged one is set aside and begun anew.

        Args:
            folder: where all states are kept.
            feed: the address of the feed.

        Raises:
            StorageError: the folder cannot be used.
        """
        path = state_path(folder, feed)
        try:
            return cls(feed, path, open_state(path))
        except (sqlite.Error, OSError) as fault:
            raise unusable(path, fault) from fault

    def set_aside(self) -> None:
        """Let go of a state that turned out to be damaged; open another."""
        self.connection.close()
        try:
            set_aside(self.path)
        except OSError as fault:
            raise unusable(self.path, fault) from fault

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def accepted(self) -> Accepted:
        """What counts."""
        return self._fact(_ACCEPTED, Accepted) or Accepted()

    @property
    def running(self) -> Running | None:
        """The pass that has begun and not ended."""
        return self._fact(_RUNNING, Running)

    @property
    def held(self) -> HeldPass | None:
        """The pass that waits for staff."""
        return self._fact(_HELD, HeldPass)

    @property
    def services(self) -> int:
        """How many services count."""
        return self.count("records")

    def begin(self, running: Running) -> None:
        """Begin a pass, and forget what another has brought."""

        def work(connection: sqlite.Connection) -> None:
            merging.discard(connection, merging.INCOMING)
            connection.execute("DELETE FROM todo")
            self.put(running)

        sqlite.in_one_step(self.connection, work)

    def put(self, running: Running) -> None:
        """Note how far the pass is; within the step that wrote what it brought."""
        self._put(_RUNNING, running)

    def count(self, table: str) -> int:
        """Rows of a table."""
        ((number,),) = self.connection.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
        return int(number)

    def difference(self, running: Running) -> tuple[Difference, int]:
        """What the ended pass changes, and how many services are lost by it."""
        removal = merging.removal(running, self.accepted)
        return merging.difference(self.connection, merging.INCOMING, removal)

    def hold(self, running: Running, lost: int) -> HeldPass:
        """Put the ended pass by until staff confirm it."""
        held = HeldPass(ended=running, before=self.count("records"), lost=lost)

        def work(connection: sqlite.Connection) -> None:
            merging.hold(connection)
            self._put(_HELD, held)
            self._drop(_RUNNING)

        sqlite.in_one_step(self.connection, work)
        return held

    def take_over(self, running: Running, difference: Difference, ended_at: datetime) -> None:
        """Make what the ended pass brought what counts, in one step."""

        def work(connection: sqlite.Connection) -> None:
            before = self.accepted
            removal = merging.removal(running, before)
            merging.merge(connection, merging.INCOMING, removal, changed=difference.is_any)
            self._put(_ACCEPTED, _after(before, running, difference, ended_at))
            self._drop(_RUNNING)
            if running.is_complete(before):
                # The feed is well again, so nobody need decide about what it gave before.
                merging.discard(connection, merging.HELD)
                self._drop(_HELD)

        sqlite.in_one_step(self.connection, work)

    def confirm(self, held: HeldPass, confirmed_at: datetime) -> Difference:
        """Make what the held pass brought what counts, in one step."""

        def work(connection: sqlite.Connection) -> Difference:
            before = self.accepted
            removal = merging.removal(held.ended, before)
            difference, _ = merging.difference(connection, merging.HELD, removal)
            merging.merge(connection, merging.HELD, removal, changed=difference.is_any)
            self._put(_ACCEPTED, _after(before, held.ended, difference, confirmed_at))
            self._drop(_HELD)
            return difference

        return sqlite.in_one_step(self.connection, work)

    def repaired(self) -> tuple[Repaired, ...]:
        """What was put right in the services that count."""
        return read_repaired(self.connection)

    def refused(self) -> tuple[Refused, ...]:
        """What is left out, and why."""
        return read_refused(self.connection)

    def each(self) -> Iterator[Kept]:
        """Every service that counts, by id."""
        rows = self.connection.execute(
            "SELECT id, entries.entry, twin, modified FROM records "
            "CROSS JOIN entries ON entries.key = records.entry ORDER BY id"
        )
        for service_id, entry, twin, modified in rows:
            yield Kept(id=service_id, entry=entry, twin=twin, modified=modified)

    def copies(self, kept: Kept) -> list[tuple[str, str | None]]:
        """The ids of this feed's copies of another feed's service, and when they were changed."""
        found = self.connection.execute(
            "SELECT id, modified FROM records WHERE id = ? "
            "UNION SELECT id, modified FROM records WHERE twin = ?",
            (kept.id, kept.twin),
        )
        return found.fetchall()

    def _fact(self, name: str, kind: type[T]) -> T | None:
        row = self.connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return msgspec.json.decode(row[0], type=kind) if row else None

    def _put(self, name: str, value: object) -> None:
        self.connection.execute(
            "INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, msgspec.json.encode(value))
        )

    def _drop(self, name: str) -> None:
        self.connection.execute("DELETE FROM facts WHERE name = ?", (name,))


def unusable(path: Path, fault: Exception) -> StorageError:
    """The state of a feed cannot be kept."""
    return StorageError(
        f"What is known of a feed cannot be kept in {path.name}: {fault}.",
        "Check that the disk has room and can be written to. The old directory is in use.",
    )


def _after(
    before: Accepted, running: Running, difference: Difference, ended_at: datetime
) -> Accepted:
    full = running.kind is PassKind.FULL
    whole = full and running.is_complete(before)
    short_by = max(0, (running.announced or 0) - running.seen) if full else before.short_by
    return Accepted(
        lineage=before.lineage or secrets.token_hex(8),
        generation=before.generation + (difference.is_any or before.generation == 0),
        version=running.version,
        announced=running.announced if full else before.announced,
        short_by=short_by,
        cleaned_by=running.cleaned_by if full else before.cleaned_by,
        changes_from=running.feed_time or running.began_at,
        checked_at=ended_at,
        fully_checked_at=ended_at if whole else before.fully_checked_at,
    )
