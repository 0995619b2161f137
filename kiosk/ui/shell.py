"""The window: header, the screen of the place where the visit stands, keyboard, bar."""

from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.qtkit.focus import focused
from kiosk.qtkit.press_filter import PressFilter
from kiosk.qtkit.press_rule import PressRule
from kiosk.ui.conductor import Conductor
from kiosk.ui.idle_watch import IdleWatch
from kiosk.ui.intents import Back, Go
from kiosk.ui.keyboard.panel import KeyboardPanel
from kiosk.ui.reading.read_aloud import ReadAloud
from kiosk.ui.screen_stack import ScreenStack, ScreenTable
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.chrome import Bar, Header
from kiosk.ui.widgets.idle_notice import IdleNotice
from kiosk.ui.widgets.line_entry import LineEntry
from kiosk.ui.words import catalogues
from kiosk.visit.places import (
    Finishing,
    HelpWanted,
    Languages,
    Looks,
    MyList,
    StaffNotes,
    Waiting,
)

#: Under this height the bar gives its room to the keyboard while one types.
_LOW_WINDOW_PX = 1000
_WAIT_FOR_STAFF_S = 600.0


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
        self._reading_wanted = False
        self._was_reading = False
        self._may_close = False
        self.frames = 0
        self.setObjectName("shell")
        self._build(screens)
        self._connect()

    def _build(self, screens: ScreenTable) -> None:
        paints = self._kit.paints
        self.header = Header(paints)
        self.bar = Bar(paints)
        self.keyboard = KeyboardPanel(paints.look)
        self.notice = IdleNotice(paints, self)
        touch = self._kit.settings.touch
        self._presses = PressFilter(
            PressRule(slide_mm=touch.slide_mm, repeat_s=touch.repeat_ms / 1000),
            self._kit.clock,
            dots_per_mm=paints.look.dots_per_mm,
        )
        self.stack = ScreenStack(self._kit, screens)
        frame = self._frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self.header)
        frame.addWidget(self.stack, 1)
        frame.addWidget(self.keyboard)
        frame.addWidget(self.bar)

    def _connect(self) -> None:
        conductor, bar = self._conductor, self.bar
        conductor.moved.connect(self._on_moved)
        conductor.looked.connect(self._on_looked)
        conductor.noted.connect(self._show_chrome)
        conductor.forgotten.connect(self._on_forgotten)
        self.stack.asked.connect(self._on_asked)
        self.stack.changed.connect(self._on_screen_changed)
        self.header.back_pressed.connect(self._on_back)
        self.header.language_pressed.connect(self._on_language)
        bar.smaller_pressed.connect(conductor.smaller)
        bar.larger_pressed.connect(conductor.larger)
        bar.colours_pressed.connect(self._on_colours)
        bar.read_pressed.connect(self._on_read)
        bar.list_pressed.connect(self._on_list)
        bar.finish_pressed.connect(self._on_finish)
        self._read_aloud.began.connect(self._show_chrome)
        self._read_aloud.ended.connect(self._show_chrome)
        self._idle.pressed.connect(self._on_pressed)
        self._idle.released.connect(self._on_released)
        self._idle.warned.connect(self._on_warned)
        self._idle.over.connect(conductor.forget)
        self.notice.finished.connect(conductor.forget)
        self.keyboard.shown.connect(self._on_keyboard)
        self.keyboard.hidden.connect(self._on_keyboard)

    def start(self) -> None:
        """Show the waiting screen."""
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
        self._read_aloud.stop()
        self.stack.leave_for(place, visit)
        waiting = isinstance(place, Waiting)
        self.header.setVisible(not waiting)
        self.bar.setVisible(not waiting)
        self.stack.show_place(place, visit)
        self._show_chrome()
        if waiting:
            self._idle.end()
        else:
            # Whoever waits for staff has not walked away.
            waits = isinstance(place, HelpWanted)
            self._idle.begin(grace_s=_WAIT_FOR_STAFF_S if waits else 0)
        self._focus_entry()
        self.shown.emit(type(place).__name__)
        if self._reading_wanted:
            self._read()

    def _focus_entry(self) -> None:
        """A question that is typed brings its keyboard, as does a line that was typed in; else it goes."""
        screen, typed_in = self.stack.shown, focused()
        entries = screen.findChildren(LineEntry, "entry") if screen is not None else []
        if entries:
            entries[0].setFocus()
        elif typed_in is not None and not (
            isinstance(typed_in, LineEntry) and typed_in.isVisibleTo(self)
        ):
            typed_in.clearFocus()

    @Slot()
    def _on_looked(self) -> None:
        visit, look = self._conductor.visit, self._kit.paints.look
        self._words.use(visit.language)
        QApplication.setLayoutDirection(look.direction_of(visit.language))
        self._place_header(low=visit.comfort.low)
        look.set_all(comfort=visit.comfort, percent=visit.text_percent, language=visit.language)
        for screen in self.stack.screens():
            screen.column.retranslate()
        self._show_chrome()
        self.update()

    def _place_header(self, *, low: bool) -> None:
        """Above everything, or, where every control is to be low, right above the bar."""
        at = self._frame.count() - 2 if low else 0
        if self._frame.indexOf(self.header) != at:
            self._frame.removeWidget(self.header)
            self._frame.insertWidget(at, self.header)
            self.header.turn(at_foot=low)
            # The screens measure by where they stand.
            self._frame.activate()

    @Slot()
    def _on_screen_changed(self) -> None:
        self._show_chrome()
        if self._reading_wanted:
            self._read()

    @Slot()
    def _show_chrome(self) -> None:
        visit, screen = self._conductor.visit, self.stack.shown
        choosing = isinstance(visit.trail.here, Waiting | Languages | Looks)
        self.header.show_words(
            where=screen.where() if screen else "",
            progress=screen.progress() if screen else "",
            language="" if choosing else visit.language.own_name,
            can_go_back=visit.trail.can_go_back,
        )
        can_read = self._read_aloud.can_read(visit.language.code)
        self.bar.show_words(
            listed=len(visit.items),
            text_percent=visit.text_percent,
            reading=self._read_aloud.is_reading(),
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

    @Slot()
    def _on_read(self) -> None:
        """Read this screen, and the next ones as they come; or stop both."""
        if self._was_reading:
            self._reading_wanted = False
            self._show_chrome()
            return
        self._reading_wanted = True
        self._read()

    def _read(self) -> None:
        screen = self.stack.shown
        if screen is not None:
            self._read_aloud.read(screen.readables(), screen.column.show_part)

    @Slot()
    def _on_pressed(self) -> None:
        if self.stack.shown is not None:
            self.stack.shown.finger(down=True)
        # A touch comes twice, as itself and as the mouse: the second finds silence already.
        if self._read_aloud.is_reading():
            self._was_reading = True
            self._read_aloud.stop()

    @Slot()
    def _on_released(self) -> None:
        # After the touch has reached the button under it.
        QTimer.singleShot(0, self._after_touch)

    @Slot()
    def _after_touch(self) -> None:
        self._was_reading = False
        self.notice.end()
        if self.stack.shown is not None:
            self.stack.shown.finger(down=False)

    @Slot(int)
    def _on_warned(self, seconds: int) -> None:
        if isinstance(self._conductor.visit.trail.here, Waiting | StaffNotes):
            self._conductor.forget()
            return
        first = not self.notice.isVisible()
        self.notice.warn(seconds)
        if first:
            self._read_aloud.read(self.notice.readables())

    @Slot()
    def _on_forgotten(self) -> None:
        self.notice.end()
        self._reading_wanted = False
        QApplication.clipboard().clear()
        self.stack.forget()

    @Slot()
    def _on_keyboard(self) -> None:
        low, typing = self.height() < _LOW_WINDOW_PX, self.keyboard.isVisible()
        waiting = isinstance(self._conductor.visit.trail.here, Waiting)
        self.bar.setVisible(not waiting and not (low and typing))
        screen = self.stack.shown
        if screen is None:
            return
        screen.make_room(typing=typing)
        typed_in = focused()
        if typed_in is not None:
            screen.column.show_part(typed_in)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window as soon as there is one."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self._presses.watch(self)
            # Seen first, being the last that was put there: a press that is held back is somebody, too.
            self._idle.watch(handle)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A key combination does not close the kiosk."""
        if not self._may_close:
            event.ignore()

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
