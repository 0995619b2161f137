"""Is the resident still there? Asks when nobody touched anything for as long as the page allows; ends the visit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kiosk.qtkit.accessible import announce
from kiosk.ui.conductor import Conductor
from kiosk.ui.handling import Handling
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.intents import MoreTime
from kiosk.ui.reading.readable import Readable
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.idle_notice import IdleNotice
from kiosk.visit.places import HelpWanted, Place, StaffNotes, Waiting

_WAIT_FOR_STAFF_S = 600.0


class IdleGuard(QObject):
    """Joins the idle clock, the warning that covers the window, and the visit."""

    def __init__(
        self,
        paints: Paints,
        *,
        conductor: Conductor,
        idle: IdleWatch,
        handling: Handling,
        listens: Callable[[], bool],
        say: Callable[[Sequence[Readable]], None],
        also: Callable[[], str],
        window: QWidget,
    ) -> None:
        """Guard the visits.

        Args:
            paints: look and drawings.
            conductor: whose visit it is.
            idle: sees touches and keys, and counts.
            handling: knows whether keys or a switch are used.
            listens: whether somebody is read to, who is there then.
            say: speaks the warning.
            also: what else the end of the visit does now, in words.
            window: what the warning covers.
        """
        super().__init__(window)
        self._conductor = conductor
        self._idle = idle
        self._handling = handling
        self._read_to = listens
        self._say = say
        self._also = also
        self._quiet_s = self._warning_s = 0.0
        self.notice = IdleNotice(paints, window)
        idle.warned.connect(self._on_warned)
        idle.over.connect(conductor.forget)
        idle.present_while(self._listens)
        conductor.forgotten.connect(self.notice.end)
        self.notice.finished.connect(conductor.forget)
        self.notice.slowed.connect(self._on_slowed)

    def stands_at(self, place: Place, *, quiet_s: float, warning_s: float) -> None:
        """The visit stands at a place, whose page needs so many seconds without a touch, and then warns for so many."""
        self._warning_s = warning_s
        self.allow(quiet_s=quiet_s)
        if isinstance(place, Waiting):
            self._idle.end()
        else:
            # Whoever waits for staff has not walked away.
            waits = isinstance(place, HelpWanted)
            self._idle.begin(grace_s=_WAIT_FOR_STAFF_S if waits else 0)

    def allow(self, *, quiet_s: float) -> None:
        """The page is another one now, and needs so many seconds."""
        self._quiet_s = quiet_s
        self._idle.allow(
            page_s=quiet_s, patience=self._conductor.visit.patience, warning_s=self._warning_s
        )

    def touched(self) -> None:
        """Something was pressed: nobody has to be asked any more."""
        if self.notice.isVisible() and self._handling.by_key:
            # Keys and switches are slow, and any of them answers: nobody has to ask for more time besides.
            self._on_slowed()
        self.notice.end()

    def _listens(self) -> bool:
        """Whether somebody is read to: the warning itself is spoken to nobody, as it may be."""
        return self._read_to() and not self.notice.isVisible()

    @Slot()
    def _on_slowed(self) -> None:
        self._conductor.handle(MoreTime())
        self.allow(quiet_s=self._quiet_s)

    @Slot(int)
    def _on_warned(self, seconds: int) -> None:
        trail = self._conductor.visit.trail
        if isinstance(trail.here, Waiting | StaffNotes) or trail.staffs_own:
            self._conductor.forget()
            return
        first = not self.notice.isVisible()
        self.notice.warn(seconds, self._also())
        if first:
            readables = self.notice.readables()
            self._say(readables)
            announce(self.notice, " ".join(each.reading_text() for each in readables), urgent=True)
