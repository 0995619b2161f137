"""A year's report: its files, that nothing small is in them, and that nothing in them is a formula."""

import csv
import re
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import figures_report
from kiosk.core.errors import StorageError
from kiosk.settings import Settings
from kiosk.staff.figures.csv_file import as_csv
from tests.staff.figures.simulated import keep, year

TODAY = date(2026, 11, 25)


class _Lent:
    """The test's application, which goes on after the report."""

    def shutdown(self) -> None:
        """It is not ours to end."""


def test_a_quarter_on_paper_and_as_numbers(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures_report, "make_application", lambda **_: _Lent())
    keep(tmp_path, year(8))
    report, numbers, poster = figures_report.write_report(
        tmp_path, Settings(), tmp_path / "out", period="quarter", tongue="en", today=TODAY
    )
    with numbers.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    # Those two are worked out of counts that are shown.
    worked_out = ("Cost avoided, in pounds", "Digital take-up in 100, week by week")
    counts = [row for row in rows if row[0] not in worked_out]
    assert len(counts) > 60
    for _, _, number in counts:
        assert int(number) >= 5
        assert int(number) % 5 == 0
    with pypdfium2.PdfDocument(report) as pages:
        assert len(pages) >= 14
        assert (
            "Weeks from 6 July 2026 to 28 September 2026"
            in pages[0].get_textpage().get_text_range()
        )
        text = "".join(page.get_textpage().get_text_range() for page in pages)
    shares = re.findall(r"in 100 \((\d+) of (\d+)\)", text)
    assert shares
    assert all(int(n) % 5 == 0 for share in shares for n in share)
    assert re.search("Against the phone\\s+\N{MINUS SIGN}£[0-9,]+", text)
    with pypdfium2.PdfDocument(poster) as pages:
        assert len(pages) == 1
        said = pages[0].get_textpage().get_text_range()
    assert "What we did" in said
    assert re.search(r"We helped \d+ people", said)
    assert re.search(
        r"Of 100 things .* \d+ were finished online or at home", " ".join(said.split())
    )
    assert "week by week" not in said


def test_nothing_recorded_is_no_report(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        figures_report.write_report(
            tmp_path, Settings(), tmp_path / "out", period="year", tongue="en", today=TODAY
        )


def test_a_name_is_never_a_formula() -> None:
    text = as_csv([("Visits", "=HYPERLINK(1)", 5), ("Visits", "@place", None)], "not shown")
    assert text == "Visits,'=HYPERLINK(1),5\r\nVisits,'@place,not shown\r\n"
