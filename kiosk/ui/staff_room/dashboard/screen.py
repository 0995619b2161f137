"""The dashboard of one kiosk, behind its PIN."""

from PySide6.QtWidgets import QWidget

from kiosk.core.ids import JourneyId
from kiosk.ui.screens.screen import Kit
from kiosk.ui.staff_room.dashboard.view import FiguresKit, FiguresView
from kiosk.ui.staff_room.staff_screen import StaffScreen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM
from kiosk.visit.places import Dashboard
from kiosk.visit.visit import Visit


class DashboardScreen(StaffScreen[Dashboard]):
    """What this kiosk's records add up to."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="dashboard", em=COLUMN_WIDE_EM)
        self._view = FiguresView(
            FiguresKit(
                paints=kit.paints,
                clock=kit.clock,
                figures=kit.records.figures,
                do=kit.records.do,
                title_of=self._title_of,
                papers=kit.figures_papers,
            ),
            show=self._show,
        )

    def enter(self, place: Dashboard, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Ask for the figures."""
        self._view.enter()

    def leave(self) -> None:
        """Nobody waits any more."""
        self._view.leave()
        super().leave()

    def _title_of(self, code: str, name: JourneyId) -> str:
        return self.kit.modules.of(code).title_of(name)

    def _show(self, parts: list[QWidget], actions: list[QWidget]) -> None:
        self.column.set_parts(parts, actions)
        self.changed.emit()
