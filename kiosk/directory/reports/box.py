"""The file of reports: rows are added, never changed, and one that was accepted is never lost.

A report that was handled gets a row beside it; nothing is taken away. A file that is damaged is put
aside, what can still be read of it is carried over, and a new one is begun: the kiosk goes on.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TypeVar

from kiosk.core.errors import StorageError
from kiosk.core.ids import ServiceId
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable, set_aside
from kiosk.directory.reports.report import Report, ReportKind

FILE_NAME = "reports.sqlite"
#: So many of one kind about one entry wait; a further one would tell its owner nothing new, and
#: a button that somebody leans on does not fill the disk.
MAX_WAITING_OF_A_KIND = 50

# Without a row number, so that the file keeps no order of what came within an hour.
_TABLES = """
CREATE TABLE IF NOT EXISTS reports (
    id TEXT PRIMARY KEY, feed TEXT NOT NULL, service TEXT NOT NULL, kind TEXT NOT NULL,
    day TEXT NOT NULL, hour INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS handled (report TEXT PRIMARY KEY, day TEXT NOT NULL) WITHOUT ROWID;
"""
_UNHANDLED = "FROM reports WHERE id NOT IN (SELECT report FROM handled)"
_READ = f"SELECT id, feed, service, kind, day, hour {_UNHANDLED} ORDER BY id"
_OF_A_KIND = f"SELECT count(*) {_UNHANDLED} AND feed = ? AND service = ? AND kind = ?"
_KINDS = frozenset(kind.value for kind in ReportKind)
_COLUMNS = {"reports": 6, "handled": 2}
_KEYS = {"reports": "id", "handled": "report"}
T = TypeVar("T")


class ReportBox:
    """The reports of this kiosk; any one thread at a time.

    Every method raises StorageError where the file cannot be read or written.
    """

    def __init__(self, folder: Path, *, may_set_aside: bool) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's data folder.
            may_set_aside: begin a new file where this one is damaged. Only for the one process that
                writes reports: another one would take the file away under its hands.
        """
        self._path = folder / FILE_NAME
        self._may_set_aside = may_set_aside
        self._connection: sqlite.Connection | None = None

    def add(self, report: Report) -> None:
        """Keep a report; when this returns it is on the disk."""

        def write(connection: sqlite.Connection) -> None:
            asked = (report.feed, report.service, report.kind.value)
            (waiting,) = connection.execute(_OF_A_KIND, asked).fetchone()
            if waiting < MAX_WAITING_OF_A_KIND:
                connection.execute(
                    "INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?)",
                    (report.id, *asked, report.day.isoformat(), report.hour),
                )

        self._do(lambda connection: sqlite.in_one_step(connection, write))

    def unhandled(self) -> tuple[Report, ...]:
        """What was reported and not yet handled."""
        if self._connection is None and not self._path.exists():
            return ()
        return self._do(_read)

    def handle(self, reports: Iterable[str], today: date) -> None:
        """Mark these reports, by their ids, as handled."""
        rows = [(report, today.isoformat()) for report in reports]
        if rows:
            question = "INSERT OR IGNORE INTO handled VALUES (?, ?)"
            self._do(
                lambda connection: sqlite.in_one_step(
                    connection, lambda inside: inside.executemany(question, rows)
                )
            )

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with suppress(sqlite.Error):  # what was accepted is on the disk already
                self._connection.close()
            self._connection = None

    def _do(self, work: Callable[[sqlite.Connection], T]) -> T:
        try:
            try:
                return work(self._opened())
            except sqlite.Error as fault:
                if not sqlite.is_damage(fault):
                    raise
                self._begin_anew()
                return work(self._opened())
        except (sqlite.Error, OSError) as fault:
            self.close()
            raise StorageError(
                f"{FILE_NAME} cannot be used: {fault}.",
                "Check that the disk is not full and that the folder may be written to.",
            ) from fault

    def _opened(self) -> sqlite.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite.open_to_append(self._path)
            self._connection = connection
            sqlite.require_sound(connection)
            connection.executescript(_TABLES)
        return self._connection

    def _begin_anew(self) -> None:
        """Put the damaged file aside and carry over what can be read of it."""
        self.close()
        if not self._may_set_aside:
            raise StorageError(
                f"{FILE_NAME} is damaged.",
                "Start the kiosk: it begins a new file, and keeps what can be read of this one.",
            )
        aside = set_aside(self._path)
        kept = {
            table: [
                row for row in readable(aside, table, by=[_KEYS[table]]) if _is_ours(table, row)
            ]
            for table in _COLUMNS
        }
        connection = self._opened()

        def write(connection: sqlite.Connection) -> None:
            for table, columns in _COLUMNS.items():
                places = ", ".join("?" * columns)
                connection.executemany(
                    f"INSERT OR IGNORE INTO {table} VALUES ({places})",  # noqa: S608 - our own names
                    kept[table],
                )

        sqlite.in_one_step(connection, write)


def _read(connection: sqlite.Connection) -> tuple[Report, ...]:
    return tuple(
        Report(
            id=report,
            feed=feed,
            service=ServiceId(service),
            kind=ReportKind(kind),
            day=date.fromisoformat(day),
            hour=hour,
        )
        for report, feed, service, kind, day, hour in connection.execute(_READ)
        if kind in _KINDS  # a newer program may know more
    )


def _is_ours(table: str, row: tuple[object, ...]) -> bool:
    """Whether a row of a damaged file is what `ReportBox` writes."""
    try:
        if table == "handled":
            identity, day = row
            return isinstance(identity, str) and bool(date.fromisoformat(str(day)))
        identity, feed, service, kind, day, hour = row
        date.fromisoformat(str(day))
        ReportKind(str(kind))
    except ValueError:
        return False
    return all(isinstance(each, str) for each in (identity, feed, service)) and type(hour) is int
