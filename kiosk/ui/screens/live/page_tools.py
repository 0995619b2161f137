"""The buttons at the page's edge: up, down, bigger, smaller, read, the page before."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.scale import TARGET_PX
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.words import translate

_GAP = 6
_WIDTH_EM = 4.9


class PageTools(QWidget):
    """A column beside the page, or a row below it; nothing on the page needs a gesture.

    Signals: each says which button was pressed.
    """

    up_pressed = Signal()
    down_pressed = Signal()
    bigger_pressed = Signal()
    smaller_pressed = Signal()
    read_pressed = Signal()
    before_pressed = Signal()

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self._is_row = False
        self._is_brief = False
        self._can_go_back = False
        self._can_read = True
        self._icons: dict[BigButton, str] = {}
        self.up = self._button("page-up", "up")
        self.bigger = self._button("page-bigger", "text-larger")
        self.smaller = self._button("page-smaller", "text-smaller")
        self.read = self._button("page-read", "speaker")
        self.before = self._button("page-before", "back")
        self.down = self._button("page-down", "down")
        self.up.clicked.connect(self.up_pressed)
        self.bigger.clicked.connect(self.bigger_pressed)
        self.smaller.clicked.connect(self.smaller_pressed)
        self.read.clicked.connect(self.read_pressed)
        self.before.clicked.connect(self.before_pressed)
        self.down.clicked.connect(self.down_pressed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def _button(self, name: str, icon: str) -> BigButton:
        made = BigButton(self._paints, "", name=name, style=ButtonStyle.PAGER, icon=icon)
        made.setParent(self)
        self._icons[made] = icon
        return made

    def retranslate(self) -> None:
        """Say what each does, in the language in force."""
        self.up.set_words(translate("Live", "Up"))
        self.down.set_words(translate("Live", "Down"))
        self.bigger.set_words(translate("Live", "Make it bigger"))
        self.smaller.set_words(translate("Live", "Smaller"))
        self.read.set_words(translate("Live", "Read this page"))
        self.before.set_words(translate("Live", "Page before"))

    def show_state(
        self, *, can_go_back: bool, can_read: bool, percent: int, least: int, most: int
    ) -> None:
        """What can be pressed now.

        Args:
            can_go_back: whether there is a page before this one.
            can_read: whether a voice can read here.
            percent: how large the page is shown.
            least: the smallest that it can be shown.
            most: the largest.
        """
        self._can_go_back, self._can_read = can_go_back, can_read
        self.bigger.setEnabled(percent < most)
        self.smaller.setEnabled(percent > least)
        self.lay_out()

    def set_form(self, *, row: bool, brief: bool) -> None:
        """Stand in a row or a column; in brief, while one types, with the two that scroll alone."""
        self._is_row, self._is_brief = row, brief
        self.lay_out()

    def extent(self, across: int) -> int:
        """How wide the column is, or how high the row when it is so wide, in pixels."""
        if not self._is_row:
            return max(96, round(self._paints.look.scale.chrome * _WIDTH_EM))
        shown = self.buttons()
        each = (across - _GAP * (len(shown) - 1)) // len(shown)
        return max(button.heightForWidth(each) for button in shown)

    def buttons(self) -> tuple[BigButton, ...]:
        """Those that are shown, in reading order."""
        if self._is_brief:
            return (self.up, self.down)
        read = (self.read,) if self._can_read else ()
        before = (self.before,) if self._can_go_back else ()
        return (self.up, self.bigger, self.smaller, *read, *before, self.down)

    def sizeHint(self) -> QSize:
        """As wide as a column."""
        return QSize(self.extent(400), 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every button in its place."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Share the room among the buttons that are shown; the lower ones go where the room is short."""
        shown = list(self.buttons())
        if not self._is_row:
            self._show_icons(wanted=True)
            if self.height() < self._needed(shown):
                self._show_icons(wanted=False)
            # Where not all are high enough to be touched, the rarer ones make way.
            for spare in (self.before, self.smaller, self.bigger, self.read):
                if self.height() >= self._needed(shown):
                    break
                if spare in shown:
                    shown.remove(spare)
        else:
            self._show_icons(wanted=True)
        for button in (self.up, self.bigger, self.smaller, self.read, self.before, self.down):
            button.setVisible(button in shown)
        whole = self.width() if self._is_row else self.height()
        each = (whole - _GAP * (len(shown) - 1)) // len(shown)
        for place, button in enumerate(shown):
            at = place * (each + _GAP)
            if not self._is_row:
                button.setGeometry(0, at, self.width(), each)
            elif self.isRightToLeft():
                button.setGeometry(self.width() - at - each, 0, each, self.height())
            else:
                button.setGeometry(at, 0, each, self.height())

    def _show_icons(self, *, wanted: bool) -> None:
        for button, icon in self._icons.items():
            button.set_icon(icon if wanted else "")

    def _needed(self, buttons: Sequence[BigButton]) -> int:
        """How high a column of these must be, in pixels."""
        least = max(TARGET_PX, *(each.heightForWidth(self.width()) for each in buttons))
        return len(buttons) * (least + _GAP) - _GAP
