"""`kiosk fleet report`: what the fleet sent, as the papers and screens that one kiosk has, and how each kiosk is."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.figures_report import charts_to_print, rows_of, write_files
from kiosk.core.atomic_file import write_atomically
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.fleet.report.export import OPEN, write_open, write_trusted
from kiosk.fleet.report.holdings import Counted, Holdings, utc
from kiosk.fleet.report.intake import Read, take_in
from kiosk.fleet.report.kiosks import KioskState
from kiosk.fleet.report.seen import kiosks
from kiosk.fleet.report.source import Source
from kiosk.fleet.report.sums import FleetSums, sum_up
from kiosk.settings import Settings
from kiosk.staff.figures.desk import FiguresDesk
from kiosk.staff.figures.span import closed_period
from kiosk.ui.figures_paper_desk import MadeReport
from kiosk.ui.staff_room.fleet.health_page import health_page
from kiosk.ui.staff_room.fleet.words import everybody_words
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.words.catalogues import Catalogues

#: Of what is held of each source, in the data folder.
FOLDER = "fleet"
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetReport:
    """What was read, what is held, how the kiosks are, and what was written."""

    read: Read
    held: Counted
    kiosks: tuple[KioskState, ...]
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """A fleet whose batches have been read and added up."""

    holdings: Holdings
    read: Read
    kiosks: tuple[KioskState, ...]
    figures: FiguresDesk
    settings: Settings


def read_fleet(
    data: Path,
    settings: Settings,
    source: Source,
    *,
    enrolled: Mapping[str, str],
    now: datetime,
    progress: Progress | None = None,
) -> Fleet:
    """Read what is new, and add everything up.

    Args:
        data: the folder in which what was read before is held.
        settings: prices, and the smallest number that is shown.
        source: where the batches lie.
        enrolled: site by the name of each kiosk that was enrolled.
        now: with its zone.
        progress: is told how many of how many new batches were looked at.

    Raises:
        NetworkError: the batches cannot be read.
        StorageError: what was read cannot be kept.
    """
    name = hashlib.sha256(source.address.encode()).hexdigest()[:16]
    folder = data / FOLDER / name
    holdings = Holdings(folder)
    try:
        read = take_in(source, holdings, progress=progress)
        if read.new or not holdings.summed():
            sum_up(holdings)
        states = kiosks(holdings, enrolled, utc(now))
    except BaseException:
        holdings.close()
        raise
    return Fleet(
        holdings=holdings,
        read=read,
        kiosks=states,
        figures=FiguresDesk(folder, settings, ask=FleetSums(holdings)),
        settings=settings,
    )


def write_fleet_report(
    fleet: Fleet, out: Path, *, period: str, tongue: str, now: datetime
) -> FleetReport:
    """Write the papers of a period that has ended, every record, what may be published, and how the kiosks are.

    Without a record of that period only the kiosks' health is written.

    Args:
        fleet: which was read.
        out: the folder they go to.
        period: month, quarter or year.
        tongue: code of the language.
        now: with its zone.

    Raises:
        StorageError: a file cannot be written.
    """
    application = make_application(offscreen=True)
    load_fonts(assets_dir() / "fonts")
    Catalogues(assets_dir() / "i18n").use(language(tongue))
    files = [write_trusted(fleet.holdings, out)]
    try:
        papers = write_papers(fleet, out, period, tongue, now.date())
        if papers is not None:
            made, numbers = papers
            files += [made.report, made.numbers, made.poster, numbers]
        files.append(write_health(fleet, out, tongue, now))
    finally:
        application.shutdown()
    return FleetReport(
        read=fleet.read, held=fleet.holdings.counted(), kiosks=fleet.kiosks, files=tuple(files)
    )


def write_papers(
    fleet: Fleet, out: Path, period: str, tongue: str, today: date
) -> tuple[MadeReport, Path] | None:
    """The papers of the last period that has ended, and the same numbers as Parquet; None where nothing has come yet.

    On the screen's thread, in the words in force.

    Raises:
        StorageError: a file cannot be written.
    """
    span = closed_period(today, period)
    figures = fleet.figures.see(span).figures
    if figures is None:
        return None
    words = everybody_words(len(fleet.kiosks))
    settings = replace(fleet.settings, place=replace(fleet.settings.place, name=words))
    made = write_files(figures, span, settings, out / OPEN, tongue)
    rows = rows_of(charts_to_print(figures, settings, tongue))
    return made, write_open(rows, out, f"figures-{period}-{span.first}")


def write_health(fleet: Fleet, out: Path, tongue: str, now: datetime) -> Path:
    """How the kiosks are, as a page, in the words in force.

    Raises:
        StorageError: it cannot be written.
    """
    page = out / "health.html"
    write_atomically(page, health_page(fleet.kiosks, utc(now), tongue).encode())
    return page


def facts_of(report: FleetReport) -> dict[str, object]:
    """Everything for a program."""
    return {
        "read": asdict(report.read),
        "held": {
            **{k: v for k, v in asdict(report.held).items() if k != "faults"},
            "left_out": [{"object": path, "why": why} for path, why in report.held.faults],
        },
        "kiosks": [_facts_of(each) for each in report.kiosks],
        "files": [str(each) for each in report.files],
    }


def _facts_of(state: KioskState) -> dict[str, object]:
    seen = None if state.seen is None else state.seen.replace(tzinfo=UTC)
    return {
        "kiosk": state.kiosk,
        "site": state.site,
        "seen": seen,
        "needs": state.needs,
        "health": state.health,
    }
