"""What residents found wrong, with the names of the entries, as a feed's owner reads it."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from kiosk.core.atomic_file import write_atomically
from kiosk.core.ids import ServiceId
from kiosk.directory.reports.box import ReportBox
from kiosk.directory.reports.report import ReportKind, Waiting, counted
from kiosk.directory.search.reader import Directory

_MEANS = {
    ReportKind.PHONE_WRONG: "the phone number is wrong",
    ReportKind.CLOSED_OR_MOVED: "it has closed or moved",
    ReportKind.TIMES_OR_DETAILS_WRONG: "times or other details are wrong",
}
#: What a spreadsheet would take as the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """One line of the list.

    Attributes:
        name: of the entry; "" where it has gone from the directory since.
    """

    feed: str
    service: ServiceId
    name: str
    kind: ReportKind
    times: int
    first: date
    last: date


def listed(
    data: Path, directory: Path, *, table: Path | None = None, done_on: date | None = None
) -> tuple[Reported, ...]:
    """What waits, by feed, the most often reported first.

    Args:
        data: the kiosk's folder.
        directory: the folder of directory files.
        table: a CSV file to write it to, before anything is marked.
        done_on: mark it as handled on this day.

    Raises:
        StorageError: the reports cannot be read or marked, or the table cannot be written.
    """
    with closing(ReportBox(data, may_set_aside=False)) as box:
        reports = box.unhandled()
        rows = _named(counted(reports), directory)
        if table is not None:
            write_atomically(table, _table(rows).encode("utf-8-sig"))
        if done_on is not None:
            # Only what is listed: another may have come meanwhile.
            box.handle((report.id for report in reports), done_on)
        return rows


def in_words(rows: Sequence[Reported]) -> Iterator[str]:
    """The list for a person to read, line by line."""
    if not rows:
        yield "Nothing waits."
        return
    for feed, of_feed in groupby(rows, key=lambda row: row.feed):
        yield f"Feed {feed}"
        for row in of_feed:
            often = "once" if row.times == 1 else f"{row.times} times"
            when = f"{row.first:%d %B %Y}"
            if row.last != row.first:
                when = f"from {when} to {row.last:%d %B %Y}"
            name = row.name or "no longer in the directory"
            yield f"  {name} ({row.service}): {_MEANS[row.kind]}, said {often}, {when}"


def _named(waiting: Sequence[Waiting], folder: Path) -> tuple[Reported, ...]:
    directory = Directory.open(folder) if waiting else None
    names: dict[ServiceId, str] = {}
    if directory is not None:
        with directory:
            for service in {each.service for each in waiting}:
                entry = directory.service(service)
                names[service] = entry.name if entry is not None else ""
    rows = (
        Reported(
            feed=each.feed,
            service=each.service,
            name=names.get(each.service, ""),
            kind=each.kind,
            times=each.times,
            first=each.first,
            last=each.last,
        )
        for each in waiting
    )
    return tuple(sorted(rows, key=lambda row: row.feed))


def _table(rows: Sequence[Reported]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["feed", "id", "name", "what", "times", "first", "last"])
    for row in rows:
        cells = (row.feed, row.service, row.name, _MEANS[row.kind], row.times, row.first, row.last)
        writer.writerow([_harmless(str(cell)) for cell in cells])
    return text.getvalue()


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet shows and never reckons."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
