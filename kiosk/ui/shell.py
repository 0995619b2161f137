"""The window: header, the screen of the place where the visit stands, keyboard, bar."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QCloseEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.qtkit.focus import focused
from kiosk.qtkit.scanner_filter import ScannerFilter
from kiosk.ui.conductor import Conductor
from kiosk.ui.handling import Handling
from kiosk.ui.idle_guard import IdleGuard
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.intents import Back, Go
from kiosk.ui.keyboard.letter_board import LetterBoard
from kiosk.ui.keyboard.panel import KeyboardPanel
from kiosk.ui.reading.read_aloud import ReadAloud, ReadingState
from kiosk.ui.screen_stack import ScreenStack, ScreenTable
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.voice_desk import VoiceDesk
from kiosk.ui.widgets.chrome import Bar, Header
from kiosk.ui.words import catalogues
from kiosk.ui.words.live import closing_words
from kiosk.visit.places import (
    Finishing,
    Languages,
    Looks,
    MyList,
    ScanPaper,
    Waiting,
)

#: Under this height the bar gives its room to the keyboard while one types.
_LOW_WINDOW_PX = 1000


class Shell(QWidget):
    """Shows what the conductor says, and tells it what was touched.

    Signals:
        painted: a frame has been painted; the tour measures by it.
        shown: the screen of a place stands, as its type's name.

    Attributes:
        frames: how many frames have been painted.
    """

    painted = Signal()
    shown = Signal(str)

    def __init__(
        self,
        kit: Kit,
        *,
        conductor: Conductor,
        screens: ScreenTable,
        read_aloud: ReadAloud,
        idle: IdleWatch,
        words: catalogues.Catalogues,
    ) -> None:
        super().__init__()
        self._kit = kit
        self._conductor = conductor
        self._read_aloud = read_aloud
        self._idle = idle
        self._words = words
        self._may_close = False
        self._touched_at = QPoint()
        self.frames = 0
        self.setObjectName("shell")
        self._build(screens)
        self._connect()

    def _build(self, screens: ScreenTable) -> None:
        paints = self._kit.paints
        self.header = Header(paints)
        self.bar = Bar(paints)
        self.keyboard = KeyboardPanel(paints.look)
        self.letters = LetterBoard(paints)
        self.voice = VoiceDesk(
            self._kit,
            conductor=self._conductor,
            read_aloud=self._read_aloud,
            header=self.header,
            bar=self.bar,
            window=self,
        )
        self.stack = ScreenStack(self._kit, screens)
        self.handling = Handling(
            self._kit.settings,
            self._kit.clock,
            paints.look,
            stack=self.stack,
            keyboard=self.keyboard,
            letters=self.letters,
            around=self._strips,
            window=self,
        )
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self.header)
        frame.addWidget(self.stack, 1)
        frame.addWidget(self.keyboard)
        frame.addWidget(self.letters)
        frame.addWidget(self.voice.strip)
        frame.addWidget(self.bar)
        # A screen reader reads in this order; what was made last would come last.
        for part in (self.stack, self.keyboard, self.letters, self.voice.strip, self.bar):
            part.raise_()
        self.setAccessibleName(self._kit.settings.place.name)

        self._guard = IdleGuard(
            paints,
            conductor=self._conductor,
            idle=self._idle,
            handling=self.handling,
            listens=self._read_aloud.is_reading,
            say=self.voice.warn,
            also=lambda: closing_words() if self._kit.pages.begun else "",
            window=self,
        )
        self.notice = self._guard.notice

        self._scans = ScannerFilter(gap_ms=self._kit.settings.scanner.gap_ms, parent=self)

    def _connect(self) -> None:
        conductor, bar = self._conductor, self.bar
        conductor.moved.connect(self._on_moved)
        conductor.looked.connect(self._on_looked)
        conductor.noted.connect(self._show_chrome)
        conductor.forgotten.connect(self._on_forgotten)
        self.stack.asked.connect(self._on_asked)
        self.stack.changed.connect(self._on_screen_changed)
        conductor.forgotten.connect(self.handling.begin)
        self.handling.back_asked.connect(self._on_back)
        self.stack.hears.connect(self._on_hears)
        self.header.back_pressed.connect(self._on_back)
        self.header.language_pressed.connect(self._on_language)
        bar.back_pressed.connect(self._on_back)
        bar.language_pressed.connect(self._on_language)
        bar.smaller_pressed.connect(conductor.smaller)
        bar.larger_pressed.connect(conductor.larger)
        bar.colours_pressed.connect(self._on_colours)
        bar.list_pressed.connect(self._on_list)
        bar.finish_pressed.connect(self._on_finish)
        self.voice.turned.connect(self._show_chrome)
        self._read_aloud.turned.connect(self._on_reading_turned)
        self._scans.scanned.connect(self._on_scanned)
        if self._kit.camera is not None:
            self._kit.camera.read.connect(self._on_scanned)
        self._idle.pressed.connect(self._on_pressed)
        self._idle.released.connect(self._on_released)
        self.keyboard.shown.connect(self._on_keyboard)
        self.keyboard.hidden.connect(self._on_keyboard)
        self.letters.turned.connect(self._on_keyboard)

    def start(self) -> None:
        """Show the waiting screen."""
        self.handling.begin()
        self._on_looked()
        self._on_moved()

    def allow_close(self) -> None:
        """The program ends: the window may go."""
        self._may_close = True

    @property
    def screen_shown(self) -> Screen[Any] | None:
        """The screen that stands now."""
        return self.stack.shown

    def lit_words(self) -> str:
        """The words lit up now."""
        return self._read_aloud.lit_words()

    @Slot(object)
    def _on_asked(self, intent: Any) -> None:
        self._conductor.handle(intent)

    @Slot()
    def _on_moved(self) -> None:
        visit = self._conductor.visit
        place = visit.trail.here
        self.stack.leave_for(place, visit)
        waiting = isinstance(place, Waiting)
        self.header.setVisible(not waiting)
        self.bar.setVisible(not waiting)
        self.stack.show_place(place, visit)
        self._show_chrome()
        if self.stack.shown is not None:
            shown = self.stack.shown
            self._guard.stands_at(place, quiet_s=shown.quiet_s(), warning_s=shown.warning_s())
            if not self.voice.is_listened_to:
                self.handling.screen_stands(self.stack.shown)
        self.shown.emit(type(place).__name__)
        if self.stack.shown is not None:
            self.voice.stands(self.stack.shown)

    def _strips(self) -> tuple[QWidget, ...]:
        """What keys come to after the screen: none while the window is covered."""
        return () if self.notice.isVisible() else (self.voice.strip, self.bar, self.header)

    def accessible_role(self) -> QAccessible.Role:
        """The window of the program."""
        return QAccessible.Role.Window

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk by Tab in our own order."""
        return self.handling.tab(forward=forward)

    @Slot()
    def _on_looked(self) -> None:
        visit, look = self._conductor.visit, self._kit.paints.look
        self._words.use(visit.language)
        QApplication.setLayoutDirection(look.direction_of(visit.language))
        look.set_all(comfort=visit.comfort, percent=visit.text_percent, language=visit.language)
        for screen in self.stack.screens():
            screen.column.retranslate()
        self._show_chrome()
        self.update()

    @Slot()
    def _on_screen_changed(self) -> None:
        self._show_chrome()
        self.voice.renewed()
        if self.stack.shown is not None:
            self._guard.allow(quiet_s=self.stack.shown.quiet_s())

    @Slot()
    def _show_chrome(self) -> None:
        visit, screen = self._conductor.visit, self.stack.shown
        choosing = isinstance(visit.trail.here, Waiting | Languages | Looks)
        language = "" if choosing else visit.language.own_name
        can_go_back = visit.trail.can_go_back
        # While one types on a low window there is no bar.
        low = visit.comfort.low and not self.bar.isHidden()
        self.bar.show_ends(language=language, can_go_back=can_go_back, low=low)
        self.header.show_words(
            where=screen.where() if screen else "",
            progress=screen.progress() if screen else "",
            language=language,
            can_go_back=can_go_back,
            low=low,
        )
        if isinstance(visit.trail.here, Waiting):
            # Nobody is anywhere yet: the room is the invitations'.
            self.header.hide()
        can_read = self._read_aloud.can_read(visit.language.code)
        self.bar.show_words(
            listed=len(visit.items),
            text_percent=visit.text_percent,
            reading=visit.hearing.wanted,
            can_read=can_read,
        )

    @Slot()
    def _on_back(self) -> None:
        own = self.stack.shown.takes_back() if self.stack.shown else None
        self._conductor.handle(own or Back())

    @Slot()
    def _on_language(self) -> None:
        self._conductor.handle(Go(Languages()))

    @Slot()
    def _on_colours(self) -> None:
        """Colours and more; touched again, back to where the resident was."""
        here = self._conductor.visit.trail.here
        if isinstance(here, Looks):
            self._conductor.handle(Back())
            return
        self.stack.lay_over(here)
        self._conductor.handle(Go(Looks()))

    @Slot()
    def _on_list(self) -> None:
        self._conductor.handle(Go(MyList()))

    @Slot()
    def _on_finish(self) -> None:
        self._conductor.handle(Go(Finishing()))

    @Slot(object)
    def _on_hears(self, parts: Any) -> None:
        """Read what a screen asks for, but never over a warning."""
        if not self.notice.isVisible():
            self.voice.hear(parts)

    @Slot()
    def _on_reading_turned(self) -> None:
        if self._read_aloud.state is ReadingState.ENDED and self.stack.shown is not None:
            self.stack.shown.was_heard()

    @Slot(str)
    def _on_scanned(self, typed: str) -> None:
        """A scanner has typed: somebody is there only where a paper is asked for."""
        if self.stack.shown is None or not isinstance(self._conductor.visit.trail.here, ScanPaper):
            return
        self._idle.touch()
        self._guard.touched()
        self.stack.shown.take_scan(typed)

    @Slot()
    def _on_pressed(self) -> None:
        self.voice.press()
        if self.stack.shown is not None:
            self.stack.shown.finger(down=True)

    @Slot()
    def _on_released(self) -> None:
        # After the touch has reached the button under it.
        QTimer.singleShot(0, self._after_touch)

    @Slot()
    def _after_touch(self) -> None:
        self.voice.release()
        covered = self.notice.isVisible()
        self._guard.touched()
        if covered:
            self.voice.uncovered()
        if self.stack.shown is not None:
            self.stack.shown.finger(down=False)

    @Slot()
    def _on_forgotten(self) -> None:
        QApplication.clipboard().clear()
        self.stack.forget()

    @Slot()
    def _on_keyboard(self) -> None:
        low = self.height() < _LOW_WINDOW_PX
        typing = self.keyboard.isVisible() or self.letters.isVisible()
        waiting = isinstance(self._conductor.visit.trail.here, Waiting)
        self.bar.setVisible(not waiting and not (low and typing))
        self._show_chrome()
        self.voice.make_room(typing=typing, room=not (low and typing))
        screen = self.stack.shown
        if screen is None:
            return
        screen.make_room(typing=typing)
        typed_in = focused()
        if typed_in is not None:
            screen.column.show_part(typed_in)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing that was touched takes a touch: it may have been a word."""
        self._touched_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Read on from the word that was touched, and move the ruler there."""
        part: QWidget | None = self.childAt(self._touched_at)
        if part is not None:
            self.voice.touch(part, part.mapFrom(self, self._touched_at))

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window as soon as there is one."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.handling.watch(self)
            # Seen first, being the last that was put there: a press that is held back is somebody, too.
            self.voice.keys.watch(handle)
            self._idle.watch(handle)
            if self._kit.settings.scanner.keyboard:
                # Before all of them: what a scanner types is nobody's key.
                self._scans.watch(handle)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A key combination does not close the kiosk."""
        if not self._may_close:
            event.ignore()
            return
        self.handling.close()

    def event(self, event: QEvent) -> bool:
        """Say when a frame has been painted."""
        result = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.frames += 1
            self.painted.emit()
        return result

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Lay the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._kit.paints.look.colour("ground"))
        painter.end()
