"""What the report leaves behind as Parquet: every record for those who may see them, and figures for everybody.

The two never lie in one folder, and each folder says in its name what it is.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import duckdb

from kiosk.core.atomic_file import synchronise, write_atomically
from kiosk.core.errors import StorageError
from kiosk.fleet.report.holdings import Holdings
from kiosk.fleet.rows import COLUMNS

TRUSTED, OPEN = "trusted-do-not-publish", "open"
_NEWEST = "newest_batch"
_WARNING = (
    "These are single records of what happened at each kiosk, with no small number hidden.\n"
    "They are for whoever looks after the fleet, and must not be published or passed on.\n"
    f"What may be published is in the folder {OPEN}.\n"
)
#: Days that only a clock far out of order says are kept together.
_MONTH = "CASE WHEN year(day) BETWEEN 2020 AND 2089 THEN strftime(day, '%Y-%m') ELSE 'unknown' END"
_ID = "printf('%016x', r.id) AS id"


def write_trusted(holdings: Holdings, out: Path) -> Path:
    """Write every record, a folder a month; of months in which nothing is new, nothing is written again.

    Raises:
        StorageError: they cannot be written.
    """
    folder = out / TRUSTED
    write_atomically(folder / "READ-ME.txt", _WARNING.encode())
    db = holdings.connection
    try:
        # Of each day first, which are few: a month's name is not worked out for every record.
        months = db.execute(
            f"SELECT {_MONTH}, max(newest), sum(n), list(day) FROM (SELECT day, max(batch) AS newest, count(*) AS n"  # noqa: S608 - our own words
            " FROM record GROUP BY day) GROUP BY 1 ORDER BY 1"
        ).fetchall()
        for month, newest, count, days in months:
            file = folder / "records" / f"month={month}" / "records.parquet"
            mark = f"{newest}/{count}"
            if _mark_of(db, file) != mark:
                _write_month(db, file, month, days, mark)
    except (duckdb.Error, OSError) as fault:
        raise _unwritten(folder, fault) from fault
    return folder


def write_open(rows: Iterable[tuple[str, str, int | None]], out: Path, name: str) -> Path:
    """Write figures that were made ready to leave: figure, line, number; no number where it is hidden.

    Raises:
        StorageError: they cannot be written.
    """
    file = out / OPEN / f"{name}.parquet"
    unfinished = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with duckdb.connect() as db:
            db.execute("CREATE TABLE figure (figure VARCHAR, line VARCHAR, number BIGINT)")
            db.executemany("INSERT INTO figure VALUES (?, ?, ?)", [list(row) for row in rows])
            db.execute(f"COPY figure TO '{_quoted(unfinished)}' (FORMAT parquet)")
        _put(unfinished, file)
    except (duckdb.Error, OSError) as fault:
        raise _unwritten(file, fault) from fault
    return file


def _write_month(
    db: duckdb.DuckDBPyConnection, file: Path, month: str, days: Sequence[date], mark: str
) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f"{file.name}.new")
    columns = ", ".join(_ID if name == "id" else f"r.{name}" for name in COLUMNS)
    first, last = min(days), max(days)
    db.execute(
        f"COPY (SELECT b.kiosk, b.site, {columns} FROM record r JOIN batch b ON b.number = r.batch"  # noqa: S608 - our own words
        f" WHERE day BETWEEN DATE '{first}' AND DATE '{last}' AND {_MONTH} = '{month}') TO '{_quoted(unfinished)}'"
        f" (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, KV_METADATA {{{_NEWEST}: '{mark}'}})"
    )
    _put(unfinished, file)


def _mark_of(db: duckdb.DuckDBPyConnection, file: Path) -> str:
    """Up to which batch a file goes, and how many records it has."""
    if not file.exists():
        return ""
    try:
        found = db.execute(
            "SELECT decode(value) FROM parquet_kv_metadata(?) WHERE decode(key) = ?",
            [str(file), _NEWEST],
        ).fetchall()
    except duckdb.Error:
        return ""
    return str(found[0][0]) if found else ""


def _put(unfinished: Path, file: Path) -> None:
    synchronise(unfinished)
    unfinished.replace(file)
    synchronise(file.parent)


def _quoted(file: Path) -> str:
    return str(file).replace("'", "''")


def _unwritten(where: Path, fault: Exception) -> StorageError:
    return StorageError(
        f"{where} cannot be written: {str(fault).splitlines()[0]}.",
        "Name another folder by --out, or make room on its disk.",
    )
