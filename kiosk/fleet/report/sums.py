"""The sums of the whole fleet's records, of the very measures that a kiosk adds its own up by."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import duckdb

from kiosk.core.errors import StorageError
from kiosk.fleet.report.holdings import Holdings
from kiosk.staff.figures.measures import MEASURES
from kiosk.staff.figures.tally import Answer, Askable

T = TypeVar("T")
_BEGIN = (
    "CREATE OR REPLACE TEMP TABLE stands AS SELECT kiosk, arg_max(site, number) AS site FROM batch"
    " WHERE fault = '' GROUP BY kiosk",
    # Two sites may have given one name to two places: then each is told apart by its site.
    "CREATE OR REPLACE TEMP TABLE named AS SELECT number, p.place,"
    " CASE WHEN s.site = p.place OR count(DISTINCT s.site) OVER (PARTITION BY p.place) = 1 THEN p.place"
    " ELSE p.place || ' (' || s.site || ')' END AS name"
    " FROM (SELECT DISTINCT batch AS number, place FROM record) p JOIN batch b USING (number)"
    " JOIN stands s ON s.kiosk = b.kiosk",
    "CREATE OR REPLACE TABLE tally (measure VARCHAR, week VARCHAR, place VARCHAR, area VARCHAR, topic VARCHAR,"
    " campaign VARCHAR, value VARCHAR, n BIGINT, amount BIGINT)",
)


def sum_up(holdings: Holdings) -> None:
    """Add every record up anew, by measure, week, place, area, topic, campaign and value.

    Raises:
        StorageError: it cannot be kept.
    """
    db = holdings.connection
    try:
        db.execute("BEGIN")
        for statement in _BEGIN:
            db.execute(statement)
        for name, measure in MEASURES.items():
            db.execute(
                "INSERT INTO tally SELECT ?, CAST(CAST(date_trunc('week', day) AS DATE) AS VARCHAR), name,"  # noqa: S608 - our own words
                f" coalesce(area, ''), coalesce(topic, ''), coalesce(campaign, ''), {measure.value}, count(*),"
                f" sum({measure.amount}) FROM record r JOIN named ON number = batch AND named.place = r.place"
                f" WHERE {measure.counted} GROUP BY 2, 3, 4, 5, 6, 7",
                [name],
            )
        db.execute("COMMIT")
    except duckdb.Error as fault:
        raise StorageError(
            f"The figures cannot be worked out: {str(fault).splitlines()[0]}.",
            "Check that the disk is not full.",
        ) from fault


class FleetSums:
    """The sums, asked as `FiguresDesk` asks those of one kiosk; on any thread."""

    def __init__(self, holdings: Holdings) -> None:
        """They have been added up."""
        self._connection = holdings.connection

    def __call__(
        self,
        folder: Path,  # noqa: ARG002 - the one of the holdings
        question: Callable[[Askable], T],
        *,
        nothing: T,
        seconds: float | None,  # noqa: ARG002 - all is added up
    ) -> Answer[T]:
        """Ask a question of the table `tally`.

        Raises:
            StorageError: it cannot be answered.
        """
        with self._connection.cursor() as cursor:
            try:
                if not cursor.execute("SELECT count(*) FROM tally").fetchall()[0][0]:
                    return Answer(value=nothing, weeks_left=0)
                return Answer(value=question(_Asked(cursor)), weeks_left=0)
            except duckdb.Error as fault:
                raise StorageError(
                    f"The figures cannot be worked out: {str(fault).splitlines()[0]}.",
                    "Run the report again.",
                ) from fault


class _Rows:
    """An answer, as sqlite3 gives one."""

    def __init__(self, rows: list[Any]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def fetchall(self) -> list[Any]:
        return self._rows

    def fetchone(self) -> Any:
        return self._rows[0] if self._rows else None


class _Asked:
    """A connection, as far as figures ask one."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection) -> None:
        self._cursor = cursor

    def execute(self, question: str, values: Sequence[str] = (), /) -> _Rows:
        return _Rows(self._cursor.execute(question, list(values)).fetchall())
