"""The panel: one view at a time, and never another one under a finger."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.ui.reading.readable import readable_parts
from kiosk.ui.screens.live.asking import OptionsView
from kiosk.ui.screens.live.panel_view import PanelView, Situation
from kiosk.ui.screens.live.views import Make, moment_view
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.paged_column import PagedColumn


class LivePanel(QObject):
    """Fills the column with what is to be said now.

    Signals:
        asked: an intent of the visit.
        wished: a `Wish`.
        filled: the column shows something else.

    Attributes:
        situation: what is known; None while no page is shown.
        view: what is said now; None while nothing is.
        shares_width: whether the page stands beside or above it; else buttons have their room beside its words.
    """

    asked = Signal(object)
    wished = Signal(object)
    filled = Signal()

    def __init__(self, column: PagedColumn) -> None:
        super().__init__()
        self._column = column
        self._make: Make = moment_view
        self._finger_down = False
        self._held = False
        self.situation: Situation | None = None
        self.view: PanelView | None = None
        self.shares_width = True

    def show(self, make: Make) -> None:
        """Say this; not before the finger that lies on the window has left it."""
        self._make = make
        if self.situation is None:
            return
        if self._finger_down:
            self._held = True
            return
        self._drop()
        self.view = view = make(self.situation)
        view.asked.connect(self.asked)
        view.wished.connect(self.wished)
        view.renewed.connect(self._on_renewed)
        if isinstance(view, OptionsView):
            view.searched.connect(self._on_searched)
        self._fill()

    def renew(self) -> None:
        """Say the same again, with what is known now."""
        self.show(self._make)

    def leave(self) -> None:
        """No page is shown any more."""
        self.situation = None
        self._make = moment_view
        self._held = False
        self._drop()

    def focus_action(self) -> None:
        """The keys go to the last button, which leads on."""
        parts = readable_parts(self._column.parts())
        buttons = [part for part in parts if isinstance(part, BigButton)]
        if buttons:
            buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def finger(self, *, down: bool) -> None:
        """A finger lies on the window now, or has left it."""
        self._finger_down = down
        if not down and self._held:
            self._held = False
            self.renew()

    def _drop(self) -> None:
        if self.view is not None:
            self.view.drop()
            self.view = None

    def _fill(self) -> None:
        if self.view is not None:
            parts, actions = self.view.parts()
            self._column.narrow = self.shares_width and not self.view.is_wide
            self._column.set_parts(parts, actions)
            self.filled.emit()

    @Slot()
    def _on_renewed(self) -> None:
        if self._finger_down:
            self._held = True
        else:
            self._fill()

    @Slot()
    def _on_searched(self) -> None:
        if isinstance(self.view, OptionsView):
            self._column.set_parts_below(self.view.kept(), self.view.choices())
