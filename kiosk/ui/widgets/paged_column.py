"""A column of parts that turns pages with two big buttons instead of scrolling."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.qtkit.focus import focused, is_typing
from kiosk.qtkit.paging import Piece, air_above, pages
from kiosk.settings import Hand
from kiosk.ui.theme.scale import CHOICE_PX, GAP_PX, TARGET_PX
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.parted import can_fit, put
from kiosk.ui.widgets.pieces import pieces_of
from kiosk.ui.widgets.stops import stops_among
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.words import translate

#: LOOK: the text column is at most 34 em.
COLUMN_EM = 34
_PAGER_EM = 5.5
#: Room above and below the words of the buttons that turn pages, in pixels.
_STRIP_AIR = 12
#: LOOK: on a portrait totem the controls stand in the lower 60 %, within reach of a chair.
_TALL = 1.2
REACH = 0.4
#: With a hand chosen, the main action takes this share of the width, at its side.
_HAND_SHARE = 0.6


class PagedColumn(QWidget):
    """Shows parts below each other, whole lines only, and the actions at the foot.

    Signals:
        turned: another page is shown.

    Attributes:
        narrow: as it was made; laid out anew by the next parts or size.
    """

    turned = Signal()

    def __init__(
        self,
        paints: Paints,
        *,
        em: float = COLUMN_EM,
        middle: bool = False,
        least_lines: float = 4,
        narrow: bool = False,
    ) -> None:
        """Make an empty column.

        Args:
            paints: look and drawings.
            em: how wide it may be, in em.
            middle: whether one short page stands in the middle of the height, not at the top.
            least_lines: with less room than so many lines of text, the actions leave the foot.
            narrow: whether the buttons that turn pages stand below the parts, for want of width beside them.
        """
        super().__init__()
        self._middle = middle
        self._least_lines = least_lines
        self.narrow = narrow
        self._paints = paints
        self._em = em
        self._em_now = em
        self._parts: tuple[QWidget, ...] = ()
        self._actions: tuple[QWidget, ...] = ()
        self._actions_last = False
        self._pages: tuple[tuple[int, int], ...] = ()
        self._page = 0
        self._laying_out = False
        self._pieces: tuple[Piece, ...] = ()
        self._window = QWidget(self)
        self._column = QWidget(self._window)
        self._column.installEventFilter(self)
        self.installEventFilter(self)
        self._more = BigButton(paints, "", name="more", style=ButtonStyle.PAGER, icon="down")
        self._less = BigButton(paints, "", name="less", style=ButtonStyle.PAGER, icon="up")
        for button in (self._more, self._less):
            button.setParent(self)
        self._more.clicked.connect(partial(self.turn, 1))
        self._less.clicked.connect(partial(self.turn, -1))
        self.retranslate()
        paints.look.changed.connect(self._on_look_changed)

    def retranslate(self) -> None:
        """Show the buttons' words in the language in force."""
        self._more.set_words(translate("PagedColumn", "More"))
        self._less.set_words(translate("PagedColumn", "Back up"))

    def set_parts(
        self,
        parts: Sequence[QWidget],
        actions: Sequence[QWidget] = (),
        *,
        actions_last: bool = False,
        em: float | None = None,
    ) -> None:
        """Show these parts and actions instead of what was shown, from the first page.

        Args:
            parts: what stands below each other.
            actions: what stands at the foot, in sight on every page where there is room.
            actions_last: the actions are only offered once every part has been seen.
            em: how wide these may be, where it is not the column's own width.
        """
        self._em_now = self._em if em is None else em
        self._actions_last = actions_last
        gone = (*self._parts, *self._actions)
        # First, for what hides with the focus moves it, and whoever lays out then must not meet what goes.
        self._parts = tuple(parts)
        self._actions = tuple(actions)
        for old in gone:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        for part in (*self._parts, *self._actions):
            part.setParent(self._column)
            part.show()
        self._page = 0
        self.relayout()

    def set_parts_below(self, kept: int, parts: Sequence[QWidget], *, page: int = 0) -> None:
        """Keep the first `kept` parts as they are, focus and all, and show these below them.

        A part that was there already and is among these is kept, too. `page` is shown, or the last one there is.
        """
        gone = tuple(old for old in self._parts[kept:] if old not in parts)
        self._parts = (*self._parts[:kept], *parts)
        for old in gone:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._page = page
        self.relayout()

    def page(self) -> int:
        """The page that is shown, 0 being the first."""
        return self._page

    def parts(self) -> tuple[QWidget, ...]:
        """Everything shown, in reading order, the actions last."""
        return (*self._parts, *self._actions)

    def leading_on(self) -> tuple[QWidget, ...]:
        """The actions, rows of them taken apart."""
        return tuple(
            each
            for action in self._actions
            for each in (action.parts() if isinstance(action, Columns) else (action,))
        )

    def stops(self) -> tuple[QWidget, ...]:
        """What keys stop at, in order: page for page, after the one that is shown what turns it; the actions last."""
        parts, actions = stops_among(self._parts), stops_among(self._actions)
        later = [each for each in parts if self._page_of(each, self._page) > self._page]
        upto = [each for each in parts if each not in later]
        return (*upto, *stops_among((self._less, self._more)), *later, *actions)

    def turn(self, by: int) -> None:
        """Turn so many pages on, or back, as far as there are any."""
        page = max(0, min(self._page + by, len(self._pages) - 1))
        if page != self._page:
            self._turn(page)

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_part(self, part: QWidget) -> None:
        """Turn to the page on which `part` (or the part that holds it) begins."""
        if not self._column.isAncestorOf(part):
            return
        page = self._page_of(part, self._page)
        if page != self._page:
            self._turn(page)

    def _page_of(self, part: QWidget, otherwise: int) -> int:
        """The page on which a part begins."""
        if not self._column.isAncestorOf(part):
            return otherwise
        top = part.mapTo(self._column, part.rect().topLeft()).y()
        found = (at for at, (start, end) in enumerate(self._pages) if start <= top < end)
        return next(found, otherwise)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; what is typed in stays in sight when the keyboard takes its room."""
        super().resizeEvent(event)
        self.relayout()
        typed_in = focused()
        if typed_in is not None:
            self.show_part(typed_in)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out anew when a part asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.relayout()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_look_changed(self) -> None:
        # Of all screens, one is shown: the others stand empty.
        if self._parts or self._actions:
            self.relayout()

    def relayout(self) -> None:
        """Measure every part and show the page that was shown, or the last one there is."""
        if self._laying_out or self.width() <= 0 or self.height() <= 0:
            return
        self._laying_out = True
        try:
            self._lay_out()
        finally:
            self._laying_out = False

    def _lay_out(self) -> None:
        scale = self._paints.look.scale
        most = round(scale.body * self._em_now)
        width = min(self.width(), most)
        at_foot = self._may_stand_at_foot(width)
        room, fits = self._try(width, at_foot=at_foot)
        if at_foot and self._actions_last and not fits:
            at_foot = False
            room, fits = self._try(width, at_foot=False)
        pager = strip = 0
        if not fits and self.narrow:
            strip = self._strip_height(width) + GAP_PX
            if at_foot and room - strip < self._least_room():
                at_foot, room = False, self.height()
            room -= strip
            self._place(self._parts if at_foot else self.parts(), width, room)
        elif not fits:
            pager = round(max(2 * TARGET_PX + GAP_PX, scale.chrome * _PAGER_EM))
            width = min(self.width() - pager - GAP_PX, most)
            at_foot = at_foot and self._may_stand_at_foot(width)
            room, _ = self._try(width, at_foot=at_foot)
        self._pages = pages(self._pieces, room, self._line()) or ((0, 0),)
        self._page = min(self._page, len(self._pages) - 1)
        left = (self.width() - width - (pager + GAP_PX if pager else 0)) // 2
        at_right = self._paints.look.controls_at_right
        column_left = left + (pager + GAP_PX if pager and not at_right else 0)
        self._place_actions(at_foot, column_left, width, room + strip)
        if self.narrow:
            self._place_strip(column_left, width if strip else 0, room, strip - GAP_PX)
        else:
            pager_left = column_left + width + GAP_PX if at_right else left
            self._place_pager(pager_left, pager, room)
        self._column_left, self._column_width, self._room = column_left, width, room
        self._show_page()

    def _may_stand_at_foot(self, width: int) -> bool:
        """Whether there are actions, and enough room above them."""
        above = self.height() - self._foot_height(width)
        return bool(self._actions) and above >= self._least_room()

    def _try(self, width: int, *, at_foot: bool) -> tuple[int, bool]:
        """Place everything so; return the room above the actions, and whether all fits into it."""
        room = self.height() - (self._foot_height(width) if at_foot else 0)
        return room, self._place(self._parts if at_foot else self.parts(), width, room)

    def _line(self) -> int:
        """The height above which no control may stand, from the top of this column, in pixels."""
        if not self._paints.look.comfort.low:
            return 0
        # The keyboard, while it is open, has all that is within reach.
        if is_typing():
            return 0
        window = self.window()
        line = round(window.height() * REACH) - self.mapTo(window, QPoint(0, 0)).y()
        # A target has its room, be it a little higher.
        return max(0, min(line, self.height() - CHOICE_PX))

    def _least_room(self) -> float:
        """With less room than this above them, in pixels, the actions leave the foot."""
        if self._paints.look.comfort.low:
            return self._line() + 2 * TARGET_PX + 2 * GAP_PX
        return self._paints.look.scale.body * 1.5 * self._least_lines

    def _action_width(self, part: QWidget, width: int) -> int:
        """One button stands at the side of the hand that was chosen; wide, but within that hand's reach."""
        if self._paints.look.comfort.hand is Hand.EITHER or not isinstance(part, BigButton):
            return width
        return min(width, max(part.natural_width(), round(width * _HAND_SHARE)))

    def _foot_height(self, width: int) -> int:
        widths = ((part, self._action_width(part, width)) for part in self._actions)
        return sum(part.heightForWidth(each) + GAP_PX for part, each in widths)

    def _place(self, parts: Sequence[QWidget], width: int, room: int) -> bool:
        """Put the parts below each other; whether all fit into `room` pixels, on one page."""
        top, line = 0, self._line()
        before: QWidget | None = None
        for part in parts:
            own = room if isinstance(part, TextBlock) else room - line
            if can_fit(part):
                part.fit(width, own)
            height = part.heightForWidth(width)
            part.setParent(self._column)
            if height <= 0:
                part.hide()
                continue
            top += self._gap(before, part)
            put(part, QRect(0, top, width, height))
            part.show()
            top += height
            before = part
        self._column.resize(width, max(top, 1))
        self._pieces = pieces_of(parts, room)
        return top + air_above(self._pieces, line) <= room

    def _gap(self, before: QWidget | None, part: QWidget) -> int:
        if before is None:
            return 0
        paragraph = isinstance(before, TextBlock) and before.is_paragraph()
        words_follow = isinstance(part, TextBlock)
        return self._paints.look.paragraph_gap if paragraph and words_follow else GAP_PX

    def _place_actions(self, at_foot: bool, left: int, width: int, room: int) -> None:
        if not at_foot:
            return
        top = room + GAP_PX
        at_right = self._paints.look.controls_at_right
        for part in self._actions:
            own = self._action_width(part, width)
            height = part.heightForWidth(own)
            part.setParent(self)
            put(part, QRect(left + (width - own if at_right else 0), top, own, height))
            part.show()
            top += height + GAP_PX

    def _place_pager(self, left: int, width: int, room: int) -> None:
        wanted = width > 0
        self._more.setVisible(wanted)
        self._less.setVisible(wanted)
        if wanted:
            top = self._line()
            half = (room - top - GAP_PX) // 2
            if half < TARGET_PX:
                self._place_strip(left, width, top - GAP_PX, room - top)
                return
            for button, icon in ((self._less, "up"), (self._more, "down")):
                button.set_icon(icon)
                # Words say more than arrows, where there is no room for both.
                button.set_icon(icon if button.heightForWidth(width) <= half else "")
                button.fit(width, half)
            self._less.setGeometry(left, top, width, half)
            self._more.setGeometry(left, top + half + GAP_PX, width, half)

    def _strip_height(self, width: int) -> int:
        """How high the buttons that turn pages are, side by side in this width."""
        each = (width - GAP_PX) // 2
        return _STRIP_AIR + max(button.heightForWidth(each) for button in (self._less, self._more))

    def _place_strip(self, left: int, width: int, room: int, height: int) -> None:
        """Put the buttons that turn pages side by side, below `room`."""
        self._more.setVisible(width > 0)
        self._less.setVisible(width > 0)
        if width > 0:
            each = (width - GAP_PX) // 2
            for button in (self._less, self._more):
                button.fit(each, height)
            first, second = (left, left + width - each)
            rtl = self.isRightToLeft()
            self._less.setGeometry(second if rtl else first, room + GAP_PX, each, height)
            self._more.setGeometry(first if rtl else second, room + GAP_PX, each, height)

    def _show_page(self) -> None:
        top, bottom = self._pages[self._page]
        height = max(1, bottom - top)
        above = self._above(top, bottom)
        self._window.setGeometry(self._column_left, above, self._column_width, height)
        self._column.move(0, -top)
        self._more.setEnabled(self._page < len(self._pages) - 1)
        self._less.setEnabled(self._page > 0)
        self._more.setVisible(len(self._pages) > 1 and self._more.isEnabled())
        self._less.setVisible(len(self._pages) > 1 and self._less.isEnabled())

    def _above(self, top: int, bottom: int) -> int:
        """Room to leave above the page between these heights of the column, in pixels."""
        spare = max(0, self._room - (bottom - top))
        if self._paints.look.comfort.low:
            on_page = [piece for piece in self._pieces if top <= piece.top < bottom]
            return min(spare, air_above(on_page, self._line()))
        if len(self._pages) > 1 or self.narrow:
            return 0
        if self._middle:
            return spare // 2
        tall = self.height() > self.width() * _TALL
        return min(spare, round(self.height() * REACH)) if tall else 0

    def _turn(self, page: int) -> None:
        self._page = page
        self._show_page()
        self.turned.emit()
