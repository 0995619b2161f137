"""The buttons at the page's edge: up, down, bigger, smaller, read, the page before."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme.scale import TARGET_PX
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.words import translate

_GAP = 6
_WIDTH_EM = 5.7


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
        self._is_short = False
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
        short = self._is_short
        bigger, read = translate("Bar", "Bigger"), translate("Bar", "Read to me")
        self.bigger.set_words(bigger if short else translate("Live", "Make it bigger"))
        self.smaller.set_words(translate("Live", "Smaller"))
        self.read.set_words(read if short else translate("Live", "Read this page"))
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

    def least_column(self) -> int:
        """How high a column of the two that scroll is, in pixels: fewer and a page cannot be seen to its end."""
        return self._needed((self.up, self.down))

    def sizeHint(self) -> QSize:
        """As wide as a column."""
        return QSize(self.extent(400), 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every button in its place."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Share the room among the buttons that are shown; where it is short, they say less, then the rarer ones go."""
        shown = list(self.buttons())
        self._be_short(short=False)
        if not self._is_row:
            self._be_short(short=self.height() < self._needed(shown))
            for spare in (self.before, self.smaller, self.read, self.bigger):
                if self.height() >= self._needed(shown):
                    break
                if spare in shown:
                    shown.remove(spare)
        for button in (self.up, self.bigger, self.smaller, self.read, self.before, self.down):
            button.setVisible(button in shown)
        if self._is_row:
            self._place_row(shown)
        else:
            self._place_column(shown)

    def _place_row(self, shown: Sequence[BigButton]) -> None:
        each = (self.width() - _GAP * (len(shown) - 1)) // len(shown)
        for place, button in enumerate(shown):
            at = place * (each + _GAP)
            left = self.width() - at - each if self.isRightToLeft() else at
            button.setGeometry(left, 0, each, self.height())

    def _place_column(self, shown: Sequence[BigButton]) -> None:
        """Each as high as its words need, and what is left shared."""
        spare = max(0, self.height() - self._needed(shown)) // len(shown)
        top = 0
        for button in shown:
            height = self._least(button) + spare
            button.setGeometry(0, top, self.width(), height)
            top += height + _GAP

    def _be_short(self, *, short: bool) -> None:
        """In few words and without pictures, or in all."""
        if short is self._is_short:
            return
        self._is_short = short
        for button, icon in self._icons.items():
            button.set_icon("" if short else icon)
        self.retranslate()

    def _least(self, button: BigButton) -> int:
        return max(TARGET_PX, button.heightForWidth(self.width()))

    def _needed(self, buttons: Sequence[BigButton]) -> int:
        """How high a column of these must be, in pixels."""
        return sum(self._least(each) + _GAP for each in buttons) - _GAP
