"""`kiosk fleet report --show`: the dashboard of all kiosks in a window, and how each kiosk is."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from kiosk.app.application import make_application
from kiosk.app.fleet_report import Fleet, write_papers
from kiosk.app.modules import FOLDER as MODULES
from kiosk.core.clock import SystemClock
from kiosk.core.errors import KioskError
from kiosk.core.ids import JourneyId
from kiosk.core.language import language
from kiosk.core.places import assets_dir
from kiosk.core.ports import Lane
from kiosk.fleet.report.holdings import utc
from kiosk.qtkit.task_runner import QtTaskRunner
from kiosk.ui.figures_paper_desk import MadeReport
from kiosk.ui.libraries import Libraries
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.staff_room.dashboard.view import FiguresKit
from kiosk.ui.staff_room.fleet.window import FleetWindow
from kiosk.ui.theme.fonts import load_fonts
from kiosk.ui.theme.icons import Icons
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import believable_dpi
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.words.catalogues import Catalogues

T = TypeVar("T")
_log = logging.getLogger(__name__)


class FleetPapers:
    """The `FiguresPaperDesk` of the fleet's window: files in the folder that was named."""

    #: They are files; whoever reads them has a printer of their own.
    prints = False

    def __init__(self, fleet: Fleet, out: Path, tasks: QtTaskRunner, now: datetime) -> None:
        self._fleet = fleet
        self._out = out
        self._tasks = tasks
        self._now = now

    def stick(self) -> str:
        """The folder to which they go."""
        return str(self._out)

    def make(self, period: str, code: str, on_done: Callable[[MadeReport | None], None]) -> None:
        """Write them; charts are drawn on the screen's thread."""

        def made() -> None:
            try:
                found = write_papers(self._fleet, self._out, period, code, self._now.date())
            except KioskError as fault:
                _log.warning("the report could not be made: %s", fault)
                found = None
            on_done(None if found is None else found[0])

        self._tasks.submit(lambda: None, on_done=lambda _: made(), on_error=lambda _: on_done(None))

    def print(self, file: Path, pages: int, on_done: Callable[[PrintResult], None]) -> None:  # noqa: ARG002
        """Nothing is printed from here."""
        on_done(PrintResult.FAILED)


def build_fleet_window(
    application: QApplication,
    fleet: Fleet,
    out: Path,
    *,
    now: datetime,
    tongue: str,
    tasks: QtTaskRunner,
) -> FleetWindow:
    """The window over a fleet that was read; the words of its language are put in force."""
    assets, settings = assets_dir(), fleet.settings
    words = Catalogues(assets / "i18n")
    words.use(language(tongue))
    screen = application.primaryScreen()
    look = Look(
        dpi=believable_dpi(settings.screen.dpi or screen.physicalDotsPerInch()),
        families=load_fonts(assets / "fonts"),
    )
    look.set_language(language(tongue))
    look.set_theme(settings.screen.theme)
    modules = Libraries([assets / MODULES])

    def title_of(code: str, name: JourneyId) -> str:
        return modules.of(code).title_of(name)

    kit = FiguresKit(
        paints=Paints(look=look, icons=Icons(assets / "icons")),
        clock=SystemClock(),
        figures=fleet.figures,
        do=partial(_do, tasks),
        title_of=title_of,
        papers=FleetPapers(fleet, out, tasks, now),
    )
    return FleetWindow(kit, fleet.kiosks, utc(now))


def _do(
    tasks: QtTaskRunner,
    work: Callable[[], T],
    on_done: Callable[[T], None],
    on_fault: Callable[[], None],
) -> None:
    def failed(error: Exception) -> None:
        _log.error("the figures could not be worked out", exc_info=error)
        on_fault()

    tasks.submit(work, on_done=on_done, on_error=failed, lane=Lane.WRITER)


def show_fleet(
    fleet: Fleet, out: Path, *, now: datetime, size: tuple[int, int], tongue: str
) -> int:
    """Show the window until it is closed.

    Raises:
        DeviceError: there is no display.
    """
    application = make_application(keyboard=False)
    tasks = QtTaskRunner()
    window = build_fleet_window(application, fleet, out, now=now, tongue=tongue, tasks=tasks)
    window.resize(*size)
    window.show()
    code = application.exec()
    tasks.close()
    return code
