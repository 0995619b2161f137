"""What is known of the things of a page while somebody goes through them one by one."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.web.from_page import Stands, Thing, ThingRole, Things
from kiosk.web.to_page import AskThings, FillThing, UseThing

#: A page answers a touch soon, but some only after a while.
_AFTER_MS = (250, 1_000)
#: So many are told at a time; a page may have hundreds.
AT_A_TIME = 30


class PageWalk(QObject):
    """Asks for the things of the page, again after each touch, and keeps which of them are told now.

    Signals:
        begun: the first things are known.
        changed: the things, or which of them are told, are others now.

    Attributes:
        field: the field that is typed into; None while none is.
        is_on: whether somebody goes through them.
    """

    begun = Signal()
    changed = Signal()

    def __init__(self, keeper: PageKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._number = 0
        self.is_on = False
        self._first = 0
        self._waits = False
        self._things: tuple[Thing, ...] = ()
        self.field: Thing | None = None
        self._timers = [self._timer(after) for after in _AFTER_MS]
        keeper.said.connect(self._on_said)

    def _timer(self, after_ms: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=after_ms)
        timer.timeout.connect(self._ask)
        return timer

    def begin(self) -> None:
        """Tell the things from the first on."""
        if not self.is_on:
            self.is_on = self._waits = True
            self._first = 0
            self._ask()

    @Slot()
    def end(self) -> None:
        """Nobody goes through them any more."""
        self.is_on = False
        self._number += 1
        self._things = ()
        self.field = None
        for timer in self._timers:
            timer.stop()

    def shown(self) -> tuple[Thing, ...]:
        """Those that are told now."""
        return self._things[self._first : self._first + AT_A_TIME]

    @property
    def has_more(self) -> bool:
        """Whether there are others further down."""
        return self._first + AT_A_TIME < len(self._things)

    @property
    def has_before(self) -> bool:
        """Whether there are others further up."""
        return self._first > 0

    def turn(self, by: int) -> None:
        """Tell those further down (1) or further up (-1)."""
        self._first = max(0, self._first + by * AT_A_TIME)
        self.changed.emit()

    def use(self, thing: Thing) -> None:
        """Touch a thing; a field is filled in here, where it can be typed into without seeing the page."""
        if thing.role is ThingRole.FIELD:
            self.field = thing
            self.changed.emit()
            return
        self._keeper.send(UseThing(thing=thing.number))
        self._ask_later()

    def fill(self, text: str) -> None:
        """Put this into the field that is typed into."""
        if self.field is not None:
            self._keeper.send(FillThing(thing=self.field.number, text=text))
            self._ask_later()
        self.leave_field()

    def leave_field(self) -> None:
        """The field stays as it is."""
        self.field = None
        self.changed.emit()

    def _ask_later(self) -> None:
        for timer in self._timers:
            timer.start()

    @Slot()
    def _ask(self) -> None:
        if self.is_on:
            self._number += 1
            self._keeper.send(AskThings(number=self._number))

    @Slot(object)
    def _on_said(self, message: object) -> None:
        if not self.is_on:
            return
        if isinstance(message, Stands) and message.loaded:
            self._ask()
        elif isinstance(message, Things) and message.number == self._number:
            self._take(message.things)

    def _take(self, things: tuple[Thing, ...]) -> None:
        waited, self._waits = self._waits, False
        if things == self._things and not waited:
            return
        # Another page is told from its beginning.
        if not {each.number for each in things if each.number} & self._known():
            self._first = 0
        self._things = things
        if waited:
            self.begun.emit()
        elif self.field is None:
            self.changed.emit()

    def _known(self) -> set[int]:
        return {each.number for each in self._things if each.number}
