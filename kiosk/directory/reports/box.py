"""The file of reports: rows are added, never changed, and one that was accepted is never lost.

A report that was handled gets a row beside it; nothing is taken away. A file that is damaged is put
aside, what can still be read of it is carried over, and a new one is begun: the kiosk goes on.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kiosk.core.errors import StorageError
from kiosk.core.ids import ServiceId
from kiosk.directory import sqlite
from kiosk.directory.damaged_file import readable
from kiosk.directory.kept_file import KeptFile
from kiosk.directory.raw_pages import rows_on_pages
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


class ReportBox:
    """The reports of this kiosk; any one thread at a time.

    Every method raises StorageError where the file cannot be read or written.

    Attributes:
        aside: the new name of a file that was damaged and put aside; None where none was.
    """

    def __init__(self, folder: Path, *, may_set_aside: bool) -> None:
        """Nothing is opened yet.

        Args:
            folder: the kiosk's data folder.
            may_set_aside: begin a new file where this one is damaged. Only for the one process that
                writes reports: another one would take the file away under its hands.
        """
        self._file = KeptFile(
            folder / FILE_NAME,
            prepare=lambda connection: connection.executescript(_TABLES),
            begin_anew=self._begin_anew,
            fill=self._fill,
        )
        self._may_set_aside = may_set_aside
        self.aside: Path | None = None

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

        self._file.step(write)

    def unhandled(self) -> tuple[Report, ...]:
        """What was reported and not yet handled."""
        if not self._file.is_open and not self._file.path.exists():
            return ()
        return self._file.do(_read)

    def handle(self, reports: Iterable[str], today: date) -> None:
        """Mark these reports, by their ids, as handled."""
        rows = [(report, today.isoformat()) for report in reports]
        if rows:
            question = "INSERT OR IGNORE INTO handled VALUES (?, ?)"
            self._file.step(lambda connection: connection.executemany(question, rows))

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _begin_anew(self) -> None:
        """Put the damaged file aside and carry over what can be read of it."""
        if not self._may_set_aside:
            raise StorageError(
                f"{FILE_NAME} is damaged.",
                "Start the kiosk: it begins a new file, and keeps what can be read of this one.",
            )
        self.aside = self._file.begin_instead()

    def _fill(self, connection: sqlite.Connection, aside: Path | None) -> None:
        if aside is None:
            return
        for table, columns in _COLUMNS.items():
            rows = (
                *readable(aside, table, by=[_KEYS[table]]),
                *rows_on_pages(aside, columns),
            )
            places = ", ".join("?" * columns)
            connection.executemany(
                f"INSERT OR IGNORE INTO {table} VALUES ({places})",  # noqa: S608 - our own names
                [row for row in rows if _is_ours(table, row)],
            )


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
