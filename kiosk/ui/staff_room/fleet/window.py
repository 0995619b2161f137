"""The fleet's one window: the dashboard that each kiosk has, over all of them, and beside it how each kiosk is."""

from datetime import datetime

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.fleet.report.kiosks import KioskState
from kiosk.ui.screens.parts import button
from kiosk.ui.staff_room.choice_row import Choice, ChoiceRow
from kiosk.ui.staff_room.dashboard.view import FiguresKit, FiguresView
from kiosk.ui.staff_room.fleet.kiosk_list import KioskList
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, TARGET_PX, TEXT_SIZES
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate

_EDGE_PX = 16
# In the largest letters, too, they stand in one line: the page needs the height.
_LEAST_EM = 2.2


class FleetWindow(QWidget):
    """Figures and kiosks, one at a time; for a computer at a desk, so that it may be closed."""

    def __init__(self, kit: FiguresKit, states: tuple[KioskState, ...], now: datetime) -> None:
        """Show the figures.

        Args:
            kit: what the figures are shown with.
            states: the kiosks, those that need somebody first.
            now: UTC, without a zone.
        """
        super().__init__()
        self._paints = kit.paints
        self._text = TEXT_SIZES[0]
        self.setObjectName("fleet")
        self.setWindowTitle(translate("Fleet", "Handrail: all kiosks"))
        self.column = PagedColumn(kit.paints, em=COLUMN_WIDE_EM)
        self._figures = FiguresView(kit, show=self._put)
        self._kiosks = KioskList(kit.paints, states, now, show=self._put)
        pages = [
            Choice(value=False, words=translate("Fleet", "Figures"), name="page-figures"),
            Choice(value=True, words=translate("Fleet", "Kiosks"), name="page-kiosks"),
        ]
        self._pages = ChoiceRow(
            kit.paints, pages, holds=False, chosen=self._go, most=2, least_em=_LEAST_EM
        )
        sizes = [
            button(
                kit.paints,
                words,
                handler,
                name=name,
                icon=icon,
                least_height=TARGET_PX,
                chrome_words=True,
            )
            for handler, name, icon, words in (
                (self._smaller, "smaller", "text-smaller", translate("Bar", "Smaller")),
                (self._bigger, "larger", "text-larger", translate("Bar", "Bigger")),
            )
        ]
        frame = QVBoxLayout(self)
        frame.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        above = QHBoxLayout()
        above.addWidget(self._pages, 1)
        above.addWidget(Columns(kit.paints.look, sizes, most=2, least_em=_LEAST_EM), 1)
        frame.addLayout(above)
        frame.addSpacing(_EDGE_PX)
        frame.addWidget(self.column, 1)
        self._figures.enter()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Lay the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._paints.look.colour("ground"))
        painter.end()

    def _go(self, kiosks: bool) -> None:
        self._figures.leave()
        if kiosks:
            self._kiosks.show_from()
        else:
            self._figures.enter()

    def _put(self, parts: list[QWidget], actions: list[QWidget]) -> None:
        self.column.set_parts(parts, actions)

    def _smaller(self) -> None:
        self._change_text(-1)

    def _bigger(self) -> None:
        self._change_text(1)

    def _change_text(self, by: int) -> None:
        at = TEXT_SIZES.index(self._text) + by
        self._text = TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))]
        self._paints.look.set_text(self._text)
