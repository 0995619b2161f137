"""The report made at the kiosk: of which weeks, where it goes, and printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.ui.figures_paper_desk import FiguresPaperDesk, MadeReport
from kiosk.ui.print_desk import PrintResult
from kiosk.ui.screens.parts import button, heading, note, paragraph, strong
from kiosk.ui.staff_room.awaited import Awaited
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.ui.words.printing import fault_words

Show = Callable[[list[QWidget], list[QWidget]], None]


class ReportFlow:
    """Shows its parts on the dashboard's own screen; what is late is for nobody."""

    def __init__(
        self, paints: Paints, papers: FiguresPaperDesk, *, show: Show, back: Callable[[], None]
    ) -> None:
        """Show nothing yet.

        Args:
            paints: of the screen.
            papers: makes the report.
            show: puts parts and actions on the screen.
            back: shows the figures again.
        """
        self._paints = paints
        self._papers = papers
        self._show = show
        self._back = back
        self._awaited = Awaited()

    def begin(self) -> None:
        """Ask of which weeks."""
        paints = self._paints
        periods = (
            ("month", translate("Dashboard", "The last month that has ended")),
            ("quarter", translate("Dashboard", "The last quarter that has ended")),
            ("year", translate("Dashboard", "The last year that has ended")),
        )
        choices = [
            button(paints, words, partial(self._make, period), name=f"report-{period}")
            for period, words in periods
        ]
        what = translate(
            "Dashboard",
            "Three files: a report for the manager, its numbers for a spreadsheet, and a page for the wall. Small"
            " numbers are not in them.",
        )
        stick = self._papers.stick()
        where = (
            translate("Dashboard", "They go to %1.").replace("%1", stick)
            if stick
            else translate(
                "Dashboard",
                "They go to a folder of this kiosk: put a memory stick in, and they go there.",
            )
        )
        title = heading(paints, translate("Dashboard", "The report"))
        parts = [title, paragraph(paints, what), *choices, note(paints, where)]
        self._show(parts, [self._all_figures()])

    def leave(self) -> None:
        """Nobody waits any more."""
        self._awaited.forget()

    def _make(self, period: str) -> None:
        self._say(translate("Dashboard", "The report is being made. It takes a few seconds."))
        code = self._paints.look.language.code
        self._papers.make(period, code, self._awaited.then(self._made))

    def _made(self, made: MadeReport | None) -> None:
        if made is None:
            words = translate(
                "Dashboard", "It could not be made. “This kiosk” in the staff room says why."
            )
            self._show([paragraph(self._paints, words)], [self._all_figures()])
            return
        where = translate("Dashboard", "They are saved: %1").replace("%1", str(made.report.parent))
        self._told(made, where)

    def _told(self, made: MadeReport, words: str) -> None:
        paints = self._paints
        parts: list[QWidget] = [
            heading(paints, translate("Dashboard", "The report")),
            strong(paints, words, name="told"),
        ]
        names = (each.name for each in (made.report, made.numbers, made.poster))
        parts.append(note(paints, ", ".join(names)))
        if self._papers.prints:
            files = (
                (
                    made.report,
                    made.pages,
                    "print-report",
                    translate("Dashboard", "Print the report"),
                ),
                (
                    made.poster,
                    1,
                    "print-poster",
                    translate("Dashboard", "Print the page for the wall"),
                ),
            )
            prints = [
                button(
                    paints, said, partial(self._print, made, file, pages), name=name, icon="printer"
                )
                for file, pages, name, said in files
            ]
            parts.append(Columns(paints.look, prints, least_em=14))
        self._show(parts, [self._all_figures()])

    def _print(self, made: MadeReport, file: Path, pages: int) -> None:
        self._say(translate("Dashboard", "One moment…"))
        self._papers.print(file, pages, self._awaited.then(partial(self._printed, made)))

    def _printed(self, made: MadeReport, result: PrintResult) -> None:
        self._told(made, fault_words(result) or translate("Dashboard", "It is printed."))

    def _say(self, words: str) -> None:
        """Nothing can be pressed twice until it is answered."""
        self._show([paragraph(self._paints, words)], [])

    def _all_figures(self) -> QWidget:
        words = translate("Dashboard", "All figures")
        action = button(self._paints, words, self._back, name="all-figures", main=True)
        return Columns(self._paints.look, [action], least_em=10)
