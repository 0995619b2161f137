"""The list that a feed's owner is given."""

import csv
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.core.ids import ServiceId
from kiosk.directory.reports.box import ReportBox
from kiosk.directory.reports.listing import in_words, listed
from kiosk.directory.reports.report import Report, ReportKind
from kiosk.directory.search.reader import Directory
from kiosk.directory.search.request import SearchRequest


def test_names_what_was_reported_how_often_and_when(shipped: Path, tmp_path: Path) -> None:
    directory = Directory.open(shipped / "directory")
    assert directory is not None
    with directory:
        (hit,) = directory.search(SearchRequest(words="samaritans", limit=1)).hits
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        for day, service, kind in (
            (3, hit.service.id, ReportKind.PHONE_WRONG),
            (9, hit.service.id, ReportKind.PHONE_WRONG),
            (4, ServiceId("gone"), ReportKind.CLOSED_OR_MOVED),
        ):
            now = datetime(2026, 5, day, 10, tzinfo=UTC)
            box.add(Report.made(service, hit.service.feed, kind, now))
    table = tmp_path / "reports.csv"
    rows = listed(tmp_path, shipped / "directory", table=table, done_on=date(2026, 5, 10))
    assert [(row.name, row.times) for row in rows] == [(hit.service.name, 2), ("", 1)]
    said = "\n".join(in_words(rows))
    assert "the phone number is wrong, said 2 times, from 03 May 2026 to 09 May 2026" in said
    assert "no longer in the directory (gone): it has closed or moved, said once" in said
    with table.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert [row["times"] for row in written] == ["2", "1"]
    assert written[0]["first"] == "2026-05-03"
    assert listed(tmp_path, shipped / "directory") == ()
    assert list(in_words(())) == ["Nothing waits."]


def test_a_name_is_no_formula_to_a_spreadsheet(tmp_path: Path) -> None:
    with closing(ReportBox(tmp_path, may_set_aside=True)) as box:
        now = datetime(2026, 5, 3, 10, tzinfo=UTC)
        box.add(Report.made(ServiceId("=1+1"), "f", ReportKind.PHONE_WRONG, now))
    table = tmp_path / "t.csv"
    listed(tmp_path, tmp_path / "none", table=table)
    assert "'=1+1" in table.read_text(encoding="utf-8-sig")
