"""What every screen is and what it is given."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.ports import Clock, TaskRunner
from kiosk.qtkit.camera import CameraWatch
from kiosk.settings import Settings
from kiosk.staff.pin.gate import PinGate
from kiosk.station.notices import StaffNotices
from kiosk.ui.browser.page_keeper import PageKeeper
from kiosk.ui.certificate_desk import CertificateDesk
from kiosk.ui.content_desk import ContentDesk
from kiosk.ui.doctor_desk import DoctorDesk
from kiosk.ui.feed_desk import FeedDesk
from kiosk.ui.figures_paper_desk import FiguresPaperDesk
from kiosk.ui.finder import Finder
from kiosk.ui.going_home import GoingHome
from kiosk.ui.intents import Intent
from kiosk.ui.libraries import Libraries
from kiosk.ui.paper_desk import PaperDesk
from kiosk.ui.print_desk import PrintDesk
from kiosk.ui.reading.readable import Readable, readable_parts
from kiosk.ui.record_desk import RecordDesk
from kiosk.ui.report_desk import ReportDesk
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.paged_column import COLUMN_EM, REACH, PagedColumn
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.visit.idle import reading_s
from kiosk.visit.places import Place
from kiosk.visit.visit import Visit

P = TypeVar("P", bound=Place)
_MARGIN = 24
_TOP = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """Everything a screen may use; it takes what it needs."""

    paints: Paints
    settings: Settings
    libraries: Libraries
    finder: Finder
    tasks: TaskRunner
    clock: Clock
    notices: StaffNotices
    printing: PrintDesk
    going_home: GoingHome
    reports: ReportDesk
    feeds: FeedDesk
    content: ContentDesk
    pages: PageKeeper
    #: Codes of the languages whose screens no speaker has read.
    unread: frozenset[str]
    pins: PinGate
    records: RecordDesk
    papers: PaperDesk
    figures_papers: FiguresPaperDesk
    doctor: DoctorDesk
    #: What staff learn; residents meet none of it.
    modules: Libraries
    #: What is given to who finished a path; None where nothing is.
    certificates: CertificateDesk | None = None
    #: Where one is set.
    camera: CameraWatch | None = None


class Screen(QWidget, Generic[P]):
    """One place, shown.

    Signals:
        asked: what the resident wants, an `Intent`.
        changed: the header's words or the parts to read are different now.
        hears: these parts (a tuple of `Readable`) are to be read now, whatever else stands on the screen.
    """

    asked = Signal(object)
    changed = Signal()
    hears = Signal(object)

    def __init__(
        self,
        kit: Kit,
        *,
        name: str,
        em: float = COLUMN_EM,
        middle: bool = False,
        steady: bool = False,
        narrow: bool = False,
    ) -> None:
        """Make an empty screen.

        Args:
            kit: everything it may use.
            name: object name, for tests and for the tour.
            em: how wide its column may be, in em.
            middle: whether one short page stands in the middle of the height.
            steady: whether its first part stands at the same height whatever comes below it, one page or many.
            narrow: whether its column shares the width with something else.
        """
        super().__init__()
        self.kit = kit
        self._steady = steady
        self.setObjectName(name)
        self.column = PagedColumn(kit.paints, em=em, middle=middle, narrow=narrow)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(_MARGIN, _TOP, _MARGIN, 12)
        frame.addWidget(self.column)
        self._frame = frame
        kit.paints.look.changed.connect(self._set_margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        """On a high screen everything of a steady one stands within reach, at its own height."""
        # With every control low, the column sees to that by itself.
        low = self.kit.paints.look.comfort.low
        high = self._steady and not low and self.height() > self.width()
        top = round(self.height() * REACH) if high else _TOP
        self._frame.setContentsMargins(_MARGIN, top, _MARGIN, 12)

    def enter(self, place: P, visit: Visit) -> None:
        """Show the place as the visit finds it."""
        raise NotImplementedError

    def leave(self) -> None:
        """The visit goes elsewhere: keep nothing of it."""
        self.column.set_parts(())

    def where(self) -> str:
        """One line for the header; "" where the page says it alone."""
        return ""

    def title(self) -> str:
        """The words of its heading, by which one page is told from another; "" where it has none."""
        found = self.findChildren(TextBlock, "heading")
        return next((each.text() for each in found), "")

    def progress(self) -> str:
        """How far, for the header."""
        return ""

    def quiet_s(self) -> float:
        """How long somebody may look at it without touching anything: as long as its words take, in seconds."""
        words = sum(len(part.reading_text().split()) for part in self.readables())
        return reading_s(words)

    def warning_s(self) -> float:
        """How long the warning lasts here at least, in seconds."""
        return 0.0

    def make_room(self, *, typing: bool) -> None:
        """The keyboard came or went: leave out what is not needed while one types."""

    def finger(self, *, down: bool) -> None:
        """A finger lies on the window now, or has left it: what comes in between must move nothing."""

    def take_scan(self, typed: str) -> None:
        """A scanner has typed this: nothing, but where a paper is asked for."""

    def was_heard(self) -> None:
        """What was being read has been read to its end."""

    def takes_back(self) -> Intent | None:
        """What Back means here, where it is not the place before."""
        return None

    def readables(self) -> tuple[Readable, ...]:
        """Everything that can be read aloud, in reading order."""
        return readable_parts(self.column.parts())

    def ask(self, intent: Intent) -> None:
        """Tell the shell what the resident wants."""
        self.asked.emit(intent)
