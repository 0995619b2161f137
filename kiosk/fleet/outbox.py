"""What of a kiosk's records has left it: which record is in which batch, and which batches were taken.

`fleet.sqlite`, every commit on the disk when it returns. A batch is closed (its bytes kept, its records placed in it)
in one step before anything is sent, and marked sent after the store has said so: whenever the power goes, the same
bytes are sent again under the same name, which is harmless. Where the file itself is lost, everything is sent again in
other batches, and the reader counts each record once by its id.

No more than one batch waits closed. The records stay where they are, so weeks without a network cost no room here: 16
bytes for each record that has been placed are all that it keeps, and nothing is dropped or merged.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.directory import sqlite
from kiosk.directory.damaged_file import set_aside
from kiosk.directory.kept_file import KeptFile
from kiosk.fleet.batch import Batch, object_path, written
from kiosk.fleet.health import Health
from kiosk.fleet.rows import part_of, row_of
from kiosk.staff.records.log import FILE_NAME as RECORDS
from kiosk.staff.records.reading import Which, ask, rows
from kiosk.staff.records.record import Record

FILE_NAME = "fleet.sqlite"
#: About 100 kB each; a reader takes 5,000.
MOST_ROWS = 2_000
_TABLES = (
    "CREATE TABLE IF NOT EXISTS batch (number INTEGER PRIMARY KEY, path TEXT NOT NULL, rows INTEGER NOT NULL,"
    " health INTEGER NOT NULL, closed TEXT NOT NULL, data BLOB, sent TEXT) STRICT",
    "CREATE TABLE IF NOT EXISTS placed (day INTEGER NOT NULL, id BLOB NOT NULL, batch INTEGER NOT NULL,"
    " PRIMARY KEY (day, id)) STRICT, WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS batch_waits ON batch (number) WHERE sent IS NULL",
    "CREATE INDEX IF NOT EXISTS batch_of ON placed (batch)",
)
#: Days that are gone through record by record; of older ones their numbers are compared. Only where a damaged file lost
#: as many records of a day as it got of the same day later would that miss one.
_LOOKED_THROUGH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """The kiosk: its name in the fleet, and where it stands."""

    kiosk: str
    site: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A batch that waits to be sent.

    Attributes:
        path: where it lies in the store, below the fleet's prefix.
        rows: how many records are in it.
    """

    number: int
    path: str
    data: bytes
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the outbox stands.

    Attributes:
        waiting: records that are not known to have arrived.
        delivered_at: when a batch last arrived; None: never.
        begun_at: when the first was closed; None: never.
    """

    waiting: int
    delivered_at: datetime | None
    begun_at: datetime | None


class Outbox:
    """The file of one kiosk; several processes may have it open, and no record comes into two batches.

    Every method raises StorageError where the file, or the records, cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's data folder, in which the records lie too.
        """
        self._records = folder / RECORDS
        self._file = KeptFile(folder / FILE_NAME, prepare=_prepare, begin_anew=self._begin_anew)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def next(
        self, whose: Whose, now: datetime, health: Callable[[int], Health], *, most: int = MOST_ROWS
    ) -> Closed | None:
        """The batch to send: the one that waits, else a new one of the oldest records; None where nothing waits.

        A new one tells how the kiosk is too, once a day, for which there may be a batch without records. What
        belongs to the present part of the day stays until that is over: the hour of its sending, which every store
        notes, would say more than the record does.

        Args:
            whose: a batch that waits in another name, that of before an enrolment, is opened again.
            now: local time.
            health: how the kiosk is, given how many records wait.
            most: records in one batch.
        """

        def work(connection: sqlite.Connection) -> Closed | None:
            waits = _waits(connection, whose)
            if waits is not None:
                return waits
            chosen: list[Record] = []
            waiting = 0
            for day, ids in self._unplaced(connection, now):
                waiting += len(ids)
                if len(chosen) < most:
                    chosen += self._read(day, ids)[: most - len(chosen)]
            told = () if _told_today(connection, now) else (health(waiting),)
            return _closed(connection, whose, chosen, told, now) if chosen or told else None

        return self._file.step(work)

    def sent(self, batch: Closed, now: datetime) -> None:
        """The store has the batch."""
        self._file.step(
            lambda connection: connection.execute(
                "UPDATE batch SET sent = ?, data = NULL WHERE number = ?",
                (now.isoformat(), batch.number),
            )
        )

    def standing(self, now: datetime) -> Standing:
        """How it stands."""

        def work(connection: sqlite.Connection) -> Standing:
            closed = "SELECT coalesce(sum(rows), 0) FROM batch WHERE sent IS NULL"
            (waiting,) = connection.execute(closed).fetchone()
            waiting += sum(len(ids) for _, ids in self._unplaced(connection, now))
            # By number: a clock that was wrong for a while makes no moment the latest.
            last = "SELECT sent FROM batch WHERE sent IS NOT NULL ORDER BY number DESC LIMIT 1"
            first = "SELECT closed FROM batch ORDER BY number LIMIT 1"
            return Standing(
                waiting=waiting,
                delivered_at=_moment(connection, last),
                begun_at=_moment(connection, first),
            )

        return self._file.step(work)

    def _unplaced(
        self, connection: sqlite.Connection, now: datetime
    ) -> Iterator[tuple[str, frozenset[bytes]]]:
        """The records that are in no batch and may go, by day."""

        def question(log: sqlite.Connection) -> list[tuple[str, frozenset[bytes]]]:
            found: list[tuple[str, frozenset[bytes]]] = []
            placed = dict(connection.execute("SELECT day, count(*) FROM placed GROUP BY day"))
            since = now.date().toordinal() - _LOOKED_THROUGH
            counted = "SELECT day, count(*) FROM record GROUP BY day ORDER BY day"
            for day, count in log.execute(counted).fetchall():
                number = _number(day)
                if number < since and placed.get(number) == count:
                    continue
                of_day = {
                    bytes.fromhex(name)
                    for name, hour in log.execute(
                        "SELECT id, hour FROM record WHERE day = ?", (day,)
                    )
                    if day != now.date().isoformat() or part_of(hour) != part_of(now.hour)
                }
                here = "SELECT id FROM placed WHERE day = ?"
                of_day.difference_update(name for (name,) in connection.execute(here, (number,)))
                if of_day:
                    found.append((day, frozenset(of_day)))
            return found

        nothing: list[tuple[str, frozenset[bytes]]] = []
        yield from ask(self._records, question, nothing=nothing)

    def _read(self, day: str, ids: frozenset[bytes]) -> list[Record]:
        """These records; what a newer program wrote stays until this one is as new."""
        that = date.fromisoformat(day)
        which = Which(since=that, until=that)
        none: list[Record] = []
        return ask(
            self._records,
            lambda log: [each for each in rows(log, which) if bytes.fromhex(each.id) in ids],
            nothing=none,
        )

    def _begin_anew(self) -> None:
        set_aside(self._file.path)


def _prepare(connection: sqlite.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)


def _waits(connection: sqlite.Connection, whose: Whose) -> Closed | None:
    question = "SELECT number, path, data, rows FROM batch WHERE sent IS NULL ORDER BY number"
    for number, path, data, count in connection.execute(question).fetchall():
        if path.startswith(f"{whose.kiosk}/"):
            return Closed(number=number, path=path, data=data, rows=count)
        connection.execute("DELETE FROM placed WHERE batch = ?", (number,))
        connection.execute("DELETE FROM batch WHERE number = ?", (number,))
    return None


def _closed(
    connection: sqlite.Connection,
    whose: Whose,
    chosen: list[Record],
    told: tuple[Health, ...],
    now: datetime,
) -> Closed:
    sealed = written(
        Batch(
            kiosk=whose.kiosk,
            site=whose.site,
            rows=tuple(row_of(each) for each in chosen),
            health=told,
        )
    )
    path = object_path(whose.kiosk, sealed.sha256, now.date())
    number = connection.execute(
        "INSERT INTO batch (path, rows, health, closed, data) VALUES (?, ?, ?, ?, ?)",
        (path, len(chosen), len(told), now.isoformat(), sealed.data),
    ).lastrowid
    connection.executemany(
        "INSERT INTO placed VALUES (?, ?, ?)",
        [(each.day.toordinal(), bytes.fromhex(each.id), number) for each in chosen],
    )
    return Closed(number=number or 0, path=path, data=sealed.data, rows=len(chosen))


def _told_today(connection: sqlite.Connection, now: datetime) -> bool:
    question = "SELECT 1 FROM batch WHERE health AND substr(closed, 1, 10) = ? LIMIT 1"
    return connection.execute(question, (now.date().isoformat(),)).fetchone() is not None


def _moment(connection: sqlite.Connection, question: str) -> datetime | None:
    row = connection.execute(question).fetchone()
    with suppress(ValueError, TypeError):
        return datetime.fromisoformat(row[0]) if row else None
    return None


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()
