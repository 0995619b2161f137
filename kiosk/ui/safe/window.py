"""The one window of safe mode."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.language import Language
from kiosk.core.language import language as language_of
from kiosk.journeys.library import Library
from kiosk.journeys.model import Door, Journey, Topic
from kiosk.settings import Settings
from kiosk.ui.libraries import Libraries
from kiosk.ui.safe.helpline import Helpline
from kiosk.ui.safe.pages import helpline_parts, journey_parts
from kiosk.ui.screens.parts import button, heading, paragraph, with_marks
from kiosk.ui.staff_room.safe_words import staff_parts
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, TARGET_PX, TEXT_SIZES
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.widgets.chrome import Header
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.paged_column import PagedColumn
from kiosk.ui.words import translate
from kiosk.ui.words.catalogues import Catalogues

_EDGE_PX = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeKit:
    """What the window is given.

    Attributes:
        helplines: read ahead, in the order in which they are shown.
        problem: why this is all that is shown, for staff.
    """

    paints: Paints
    settings: Settings
    libraries: Libraries
    words: Catalogues
    helplines: tuple[Helpline, ...]
    problem: str


class SafeWindow(QWidget):
    """Journeys to read and numbers to ring, page by page; nothing can be typed and nothing is kept.

    Signals:
        anew_asked: staff want the whole kiosk to be tried again.
        touched: somebody has touched it, and the touch is done with.
    """

    anew_asked = Signal()
    touched = Signal()

    def __init__(self, kit: SafeKit) -> None:
        super().__init__()
        self.setObjectName("safe")
        self._kit = kit
        self._may_close = False
        self._trail: tuple[Callable[[], None], ...] = ()
        self._header = Header(kit.paints)
        self._header.back_pressed.connect(self.back)
        self.column = PagedColumn(kit.paints, em=COLUMN_WIDE_EM)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, _EDGE_PX)
        frame.addWidget(self._header)
        inner = QVBoxLayout()
        inner.setContentsMargins(_EDGE_PX, 0, _EDGE_PX, 0)
        inner.addWidget(self.column)
        frame.addLayout(inner, 1)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        settings = kit.settings.visit
        self._quiet.setInterval((settings.idle_seconds + settings.warning_seconds) * 1000)
        self._quiet.timeout.connect(self.start_over)
        self.start_over()

    @Slot()
    def start_over(self) -> None:
        """The first page, in the kiosk's own language and size: for the next person."""
        settings = self._kit.settings
        self._set_text(settings.screen.text)
        self._kit.paints.look.set_theme(settings.screen.theme)
        self._speak(language_of(settings.place.language))

    def back(self) -> None:
        """The page before."""
        if len(self._trail) > 1:
            self._trail = self._trail[:-1]
            self._trail[-1]()

    def allow_close(self) -> None:
        """Let it be closed from now on: it is tried, or the program ends."""
        self._may_close = True

    def is_used(self) -> bool:
        """Whether somebody reads something: another page than the first."""
        return len(self._trail) > 1

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody leaves the kiosk through its window."""
        event.setAccepted(self._may_close)

    @Slot()
    def _say_touched(self) -> None:
        self.touched.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """See every touch, whatever it is for."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the quiet from the last touch."""
        if event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd):
            self._quiet.start()
            QTimer.singleShot(0, self, self._say_touched)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Lay the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.paints.look.colour("ground"))
        painter.end()

    def _speak(self, language: Language) -> None:
        self._kit.words.use(language)
        self._kit.paints.look.set_language(language)
        self.setLayoutDirection(self._kit.paints.look.direction)
        self._trail = ()
        self.column.retranslate()
        self._go(self._show_first)

    def _go(self, show: Callable[[], None]) -> None:
        self._trail = (*self._trail, show)
        show()

    def _put(self, parts: Sequence[QWidget]) -> None:
        self._header.show_words(
            where=self._kit.settings.place.name,
            progress="",
            language="",
            can_go_back=len(self._trail) > 1,
            low=False,
        )
        self.column.set_parts(parts)
        self._quiet.start()

    def _library(self) -> Library:
        return self._kit.libraries.of(self._kit.paints.look.language.code)

    def _show_first(self) -> None:
        paints = self._kit.paints
        here = self._kit.paints.look.language.code
        tongues = [language_of(code) for code in self._kit.settings.place.languages if code != here]
        small = partial(button, paints, least_height=TARGET_PX, chrome_words=True)
        others = [
            small(
                each.own_name,
                partial(self._speak, each),
                name=f"language-{each.code}",
                language=each.code,
            )
            for each in tongues
        ]
        parts: list[QWidget] = [
            heading(paints, translate("Home", "What would you like to do?")),
            paragraph(
                paints,
                translate("Safe", "Part of this kiosk is not working. You can still read here."),
            ),
            button(
                paints,
                translate("Safe", "Read what to do"),
                partial(self._go, self._show_topics),
                name="read",
                main=True,
                icon="online",
                trailing="next",
            ),
            button(
                paints,
                translate("Ask", "Phone someone who can help"),
                partial(self._go, self._show_helplines),
                name="ring",
                icon="phone",
                trailing="next",
            ),
        ]
        if others:
            parts.append(Columns(paints.look, others, most=4, least_em=8))
        sizes = [
            small(words, partial(self._change_text, by), name=name, icon=icon)
            for by, name, icon, words in (
                (-1, "smaller", "text-smaller", translate("Bar", "Smaller")),
                (1, "larger", "text-larger", translate("Bar", "Bigger")),
            )
        ]
        staff = small(
            translate("StaffNotes", "For staff"),
            partial(self._go, self._show_staff),
            name="staff",
        )
        self._put([*parts, Columns(paints.look, sizes), staff])

    def _show_topics(self) -> None:
        found = self._library().topics(Door.ONLINE)
        buttons = [self._topic_button(topic) for topic in found]
        title = heading(self._kit.paints, translate("Topics", "What is it about?"))
        self._put(with_marks(self._kit.paints, [title, *buttons]))

    def _topic_button(self, topic: Topic) -> QWidget:
        return button(
            self._kit.paints,
            topic.title,
            partial(self._go, partial(self._show_journeys, topic)),
            name=f"topic-{topic.id}",
            icon=topic.icon,
            trailing="next",
            language=topic.language,
        )

    def _show_journeys(self, topic: Topic) -> None:
        paints = self._kit.paints
        parts: list[QWidget] = [heading(paints, topic.title, language=topic.language)]
        parts += [
            button(
                paints,
                journey.title,
                partial(self._go, partial(self._show_journey, journey)),
                name=f"journey-{journey.id}",
                trailing="next",
                language=journey.language,
            )
            for journey in self._library().journeys(topic.id)
        ]
        self._put(with_marks(paints, parts))

    def _show_journey(self, journey: Journey) -> None:
        self._put(journey_parts(self._kit.paints, journey))

    def _show_helplines(self) -> None:
        place = self._kit.settings.place
        here = (place.name, place.phone)
        self._put(helpline_parts(self._kit.paints, self._kit.helplines, here=here))

    def _show_staff(self) -> None:
        self._put(staff_parts(self._kit.paints, self._kit.problem, self.anew_asked.emit))

    def _change_text(self, by: int) -> None:
        at = TEXT_SIZES.index(self._text) + by
        self._set_text(TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))])

    def _set_text(self, percent: int) -> None:
        self._text = percent
        self._kit.paints.look.set_text(percent)
