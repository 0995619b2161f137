"""Who has the room: panel and page beside each other or, where words are too large for that, one after the other."""

from PySide6.QtCore import QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.live.layout import LiveLayout, is_high
from kiosk.ui.screens.live.page_frame import PageFrame
from kiosk.ui.screens.live.panel import LivePanel
from kiosk.ui.screens.live.panel_view import PanelView
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.widgets.paged_column import REACH, PagedColumn
from kiosk.ui.words import translate


class Turns:
    """Puts panel and page in their places, and the button that changes between them.

    Attributes:
        button: shows the other one; hidden where both are seen.
        goes_on: the resident has asked to go on with the page: it is to be seen when the panel has changed.
    """

    def __init__(
        self,
        paints: Paints,
        screen: QWidget,
        column: PagedColumn,
        panel: LivePanel,
        frame: PageFrame,
    ) -> None:
        self._paints = paints
        self._screen = screen
        self._column = column
        self._panel = panel
        self._frame = frame
        self._is_wide = self._typing = self._is_pages = False
        self._said: object = None
        self.goes_on = False
        self.button = BigButton(paints, "", name="turn", style=ButtonStyle.PAGER, icon="list")
        self.button.setParent(screen)
        self.button.clicked.connect(self._on_pressed)

    def follow(self, view: PanelView | None) -> None:
        """What the panel says is new: it is to be seen; a second time it changes nothing."""
        said = (type(view), view.situation.moment) if view is not None else None
        if said != self._said or self.goes_on:
            self._said, self._is_pages, self.goes_on = said, self.goes_on, False
        self._is_wide = view is not None and view.is_wide

    def to_page(self) -> None:
        """The page is to be seen, whatever the panel says."""
        self._is_pages = True
        self.place()

    def type(self, *, typing: bool) -> None:
        """While one types, what is typed into has all the room."""
        self._typing = typing
        self.place()

    @Slot()
    def place(self) -> None:
        """Give each its place on the screen as it is now."""
        whole = self._screen.rect()
        if self._is_wide:
            layout = LiveLayout.alone(whole)
        else:
            em, chrome = self._paints.look.scale.body, self._paints.look.scale.chrome
            rtl = self._screen.isRightToLeft()
            layout = LiveLayout.beside(whole, em=em, chrome=chrome, rtl=rtl)
        in_turns = not layout.turn.isEmpty()
        self._panel.shares_width = not in_turns
        self._column.narrow = not (in_turns or self._is_wide)
        room = layout.panel
        if in_turns and self._typing:
            room = room.united(layout.turn)
        self._column.setGeometry(room)
        self._column.setVisible(not (in_turns and self._is_pages))
        self._frame.setVisible(not layout.page.isEmpty() and (self._is_pages or not in_turns))
        if not layout.page.isEmpty():
            self._frame.set_form(row=is_high(whole), typing=self._typing)
            self._frame.setGeometry(room if in_turns else layout.page)
        self._place_button(layout.turn)
        if self._screen.rect() != whole:
            # What was shown or said anew has changed the room meanwhile.
            self.place()

    def _place_button(self, at: QRect) -> None:
        words = (
            translate("Live", "Show the steps")
            if self._is_pages
            else translate("Live", "Show the page")
        )
        self.button.set_words(words)
        self.button.setVisible(not (at.isEmpty() or self._typing))
        if self._paints.look.comfort.low:
            window = self._screen.window()
            line = round(window.height() * REACH) - self._screen.mapTo(window, QPoint(0, 0)).y()
            # Without its picture, and a little above the line where its words need that.
            self.button.set_icon("")
            needed = self.button.heightForWidth(at.width())
            at.setTop(max(at.top(), min(line, at.bottom() + 1 - needed)))
        else:
            self.button.set_icon("list" if self._is_pages else "online")
        self.button.setGeometry(at)

    @Slot()
    def _on_pressed(self) -> None:
        self._is_pages = not self._is_pages
        self.place()
