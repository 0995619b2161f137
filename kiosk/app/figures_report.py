"""`kiosk staff report`: the figures of a period that has ended, as they may leave the kiosk."""

from datetime import date
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.settings import Settings
from kiosk.staff.figures.csv_file import as_csv
from kiosk.staff.figures.desk import FiguresDesk
from kiosk.staff.figures.span import closed_period
from kiosk.ui.staff_room.dashboard.charts import charts_of
from kiosk.ui.staff_room.dashboard.paper import (
    hidden_words,
    notes_words,
    poster_pdf,
    report_pdf,
)
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.words.catalogues import Catalogues

_ON_THE_WALL = ("visits", "helped", "finished", "confidence", "about")


def write_report(
    data: Path, settings: Settings, out: Path, *, period: str, tongue: str, today: date
) -> tuple[Path, ...]:
    """Write the report (PDF), its numbers (CSV) and the page for the wall (PDF).

    Args:
        data: the kiosk's folder.
        settings: prices, and the smallest number that is shown.
        out: the folder they go to.
        period: month, quarter or year: the last that has ended.
        tongue: code of the language.
        today: the day.

    Raises:
        StorageError: nothing was recorded, or a file cannot be written.
    """
    desk = FiguresDesk(data, settings)
    span = closed_period(today, period)
    figures = desk.see(span).figures
    if figures is None or span.first is None or span.last is None:
        raise StorageError("Nothing is recorded yet.", "Run the report after the first drop-ins.")
    application = make_application(offscreen=True)
    load_fonts(assets_dir() / "fonts")
    words = Catalogues(assets_dir() / "i18n")
    words.use(language(tongue))
    charts = charts_of(figures, tongue, desk.least)
    notes = notes_words(span.first, span.last, desk.least, tongue)
    try:
        out.mkdir(parents=True, exist_ok=True)
        report, numbers, poster = (
            out / each for each in ("report.pdf", "report.csv", "poster.pdf")
        )
        rows = ((chart.title, row.label, row.number) for chart in charts for row in chart.rows)
        write_atomically(numbers, as_csv(rows, hidden_words()).encode("utf-8-sig"))
    except OSError as fault:
        raise StorageError(f"{out} cannot be written: {fault}.", "Name another folder.") from fault
    report_pdf(report, charts, settings.place.name, notes)
    wall = [chart for chart in charts if chart.name in _ON_THE_WALL]
    poster_pdf(poster, wall, settings.place.name, notes)
    application.shutdown()
    return report, numbers, poster
