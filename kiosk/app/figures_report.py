"""`kiosk staff report`: the figures of a period that has ended, as they may leave the kiosk."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.modules import FOLDER
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import StorageError
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library
from kiosk.settings import Settings
from kiosk.staff.figures.csv_file import as_csv
from kiosk.staff.figures.desk import FiguresDesk
from kiosk.staff.figures.figures import Figures
from kiosk.staff.figures.span import Span, closed_period
from kiosk.ui.figures_paper_desk import MadeReport
from kiosk.ui.staff_room.dashboard.chart import Chart
from kiosk.ui.staff_room.dashboard.charts import charts_of
from kiosk.ui.staff_room.dashboard.paper import (
    hidden_words,
    notes_words,
    poster_pdf,
    report_pdf,
)
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.words.catalogues import Catalogues


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
    figures, span = figures_to_print(FiguresDesk(data, settings), period, today)
    application = make_application(offscreen=True)
    load_fonts(assets_dir() / "fonts")
    words = Catalogues(assets_dir() / "i18n")
    words.use(language(tongue))
    made = write_files(figures, span, settings, out, tongue)
    application.shutdown()
    return made.report, made.numbers, made.poster


def figures_to_print(desk: FiguresDesk, period: str, today: date) -> tuple[Figures, Span]:
    """The figures of the last month, quarter or year that has ended; on any thread.

    Raises:
        StorageError: nothing was recorded, or it cannot be read.
    """
    span = closed_period(today, period)
    figures = desk.see(span).figures
    if figures is None:
        raise StorageError("Nothing is recorded yet.", "Run the report after the first drop-ins.")
    return figures, span


def charts_to_print(figures: Figures, settings: Settings, tongue: str) -> tuple[Chart, ...]:
    """The figures as they may leave: no small number, and none that gives one away; in the words in force."""
    modules = Library.load((assets_dir() / FOLDER,), tongue)
    return charts_of(figures, tongue, modules.title_of, settings.staff.smallest_number)


def rows_of(charts: tuple[Chart, ...]) -> Iterator[tuple[str, str, int | None]]:
    """Figure, line and number of everything that they show."""
    return ((chart.title, row.label, row.number) for chart in charts for row in chart.rows)


def write_files(
    figures: Figures, span: Span, settings: Settings, out: Path, tongue: str
) -> MadeReport:
    """Write the three files, in the words in force; on the screen's thread, since charts are drawn.

    Raises:
        StorageError: a file cannot be written.
    """
    least = settings.staff.smallest_number
    charts = charts_to_print(figures, settings, tongue)
    notes = notes_words(span.first or date.min, span.last or date.max, least, tongue)
    try:
        out.mkdir(parents=True, exist_ok=True)
        report, numbers, poster = (
            out / each for each in ("report.pdf", "report.csv", "poster.pdf")
        )
        write_atomically(numbers, as_csv(rows_of(charts), hidden_words()).encode("utf-8-sig"))
    except OSError as fault:
        raise StorageError(f"{out} cannot be written: {fault}.", "Name another folder.") from fault
    pages = report_pdf(report, charts, settings.place.name, notes)
    poster_pdf(poster, charts, settings.place.name, notes)
    return MadeReport(report=report, pages=pages, numbers=numbers, poster=poster)
