"""Carries out what a resident wants of the reading: when to read what, and when to be silent."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.conductor import Conductor
from kiosk.ui.reading.read_aloud import ReadAloud, ReadingState
from kiosk.ui.reading.readable import Readable, is_private
from kiosk.ui.reading.script import Line, script_of
from kiosk.ui.reading.wish import Wish
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.reading_strip import ReadingStrip, no_voice_words
from kiosk.visit.hearing import Hearing

#: So long after the last key what was found is read; typing letter by letter takes older hands a second and more.
TYPING_PAUSE_MS = 2_500


class ReadingGuide(QObject):
    """Reads each screen once it was asked to, goes on where a touch broke in, and reads news only as news.

    Signals:
        turned: the bar must say another thing.
    """

    turned = Signal()

    def __init__(
        self,
        read_aloud: ReadAloud,
        *,
        conductor: Conductor,
        strip: ReadingStrip,
        look: Look,
        words_per_minute: int,
        around: Callable[[], tuple[Sequence[Line], Sequence[Line]]],
        alone: Callable[[], bool],
        parent: QWidget,
        typing_pause_ms: int = TYPING_PAUSE_MS,
    ) -> None:
        """Guide the reading of one window.

        Args:
            read_aloud: reads.
            conductor: knows what the resident wants.
            strip: the buttons.
            look: knows the language.
            words_per_minute: the normal speed.
            around: what is said of the header and of the bar, where the whole screen is asked for again.
            alone: whether nobody else hears, so that private words may be said.
            parent: owner, the window.
            typing_pause_ms: how long after the last key what is new is read.
        """
        super().__init__(parent)
        self._aloud = read_aloud
        self._conductor = conductor
        self._strip = strip
        self._look = look
        self._normal_speed = words_per_minute
        self._around = around
        self._alone = alone
        self._screen: Screen[Any] | None = None
        self._known: frozenset[str] = frozenset()
        self._title = ""
        self._typed = False
        self._has_room = True
        self._private_asked = False
        self._broke_in = False
        self._again_at: tuple[str, int] | None = None
        self._pause = QTimer(self, singleShot=True, interval=typing_pause_ms)
        self._pause.timeout.connect(self._read_news)
        strip.wished.connect(self._on_wished)
        strip.paged.connect(self._on_paged)
        conductor.heard.connect(self._on_heard)
        read_aloud.turned.connect(self._show)
        read_aloud.heard_changed.connect(self._show)
        self._on_heard()

    @property
    def is_wanted(self) -> bool:
        """Whether the resident asked to be read to."""
        return self._hearing.wanted

    @property
    def _hearing(self) -> Hearing:
        return self._conductor.visit.hearing

    def stands(self, screen: Screen[Any]) -> None:
        """A screen stands: read it, where that is wanted; of one that was read already only what is new."""
        same = screen is self._screen and bool(self._title)
        title = self._title
        self._screen = screen
        self._pause.stop()
        self._aloud.stop()
        lines = self._lines()
        self._title = lines[0].text if lines else ""
        if same and title == self._title and self._news(lines) is not None:
            self._read_news()
            return
        self._private_asked = False
        self._again_at = None
        self._know(lines)
        if self.is_wanted:
            self._read()
        self._show()

    def renewed(self) -> None:
        """The screen shows something else: read what is new, but not into somebody's typing."""
        if not self.is_wanted:
            self._know(self._lines())
        elif self._typed:
            self._pause.start()
        else:
            self._read_news()

    @Slot()
    def type(self) -> None:
        """A letter was typed: what comes of it is news of the typing, not of a touch."""
        self._typed = True

    def make_room(self, *, typing: bool, room: bool) -> None:
        """The keyboard came or went; whether there is room for the strip."""
        self._has_room = room
        self._show()
        if not typing and self._pause.isActive():
            self._pause.stop()
            self._read_news()

    def press(self) -> None:
        """A finger or key went down: silence, at once."""
        self._typed = False
        if self._pause.isActive():
            self._pause.start()
        # A touch comes twice, as itself and as the mouse: the second finds silence already.
        if self._aloud.is_reading():
            self._broke_in = self._aloud.state is ReadingState.READING
            self._aloud.pause()

    def release(self) -> None:
        """What was pressed has had its way."""
        self._broke_in = False

    def toggle(self) -> None:
        """Read this screen, and the next ones as they come; or stop both. Where nobody can, say so."""
        if not self._aloud.can_read(self._look.language.code):
            self._strip.tell(no_voice_words(at_all=not self._aloud.is_enabled))
            self._strip.show()
            return
        wanted = not self.is_wanted
        self._conductor.hear(replace(self._hearing, wanted=wanted))
        if wanted:
            self._read()
        else:
            self._pause.stop()
            self._aloud.stop()
        self._show()

    def touch(self, part: QWidget, offset: int) -> None:
        """Words of a part were touched: read on from there, where reading is wanted."""
        if self.is_wanted and isinstance(part, Readable):
            self._aloud.read_from(part, offset)

    def hear(self, parts: Sequence[Readable]) -> None:
        """Read these parts now, which a screen shows beside its own."""
        self._aloud.read(script_of(parts, language=self._look.language.code))

    def warn(self, parts: Sequence[Readable]) -> None:
        """Say what covers the screen, whether reading is wanted or not."""
        self._aloud.say(script_of(parts, language=self._look.language.code))

    def _lines(self, *, whole: bool = False) -> tuple[Line, ...]:
        if self._screen is None:
            return ()
        private = self._private_asked or self._alone()
        lines = script_of(
            self._screen.readables(),
            actions=self._screen.column.leading_on(),
            language=self._look.language.code,
            private=private,
        )
        if not whole:
            return lines
        above, below = self._around()
        return (*above, *lines, *below)

    def _know(self, lines: Sequence[Line]) -> None:
        self._known = frozenset(line.text for line in lines)

    def _news(self, lines: Sequence[Line]) -> int | None:
        """Number of the first line that says what was not there before."""
        return next((at for at, line in enumerate(lines) if line.text not in self._known), None)

    @Slot()
    def _read_news(self) -> None:
        lines = self._lines()
        news = self._news(lines)
        self._know(lines)
        if not self.is_wanted:
            return
        if self._aloud.state is ReadingState.READING or news is None:
            self._aloud.renew(lines)
        else:
            self._aloud.read(lines, self._show_part, start=news)

    def _read(self, *, whole: bool = False) -> None:
        lines = self._lines(whole=whole)
        self._know(lines)
        self._aloud.read(lines, self._show_part)

    def _show_part(self, part: QWidget) -> None:
        if self._screen is not None:
            self._screen.column.show_part(part)

    @Slot(object)
    def _on_wished(self, wish: object) -> None:
        hearing = self._hearing
        match wish:
            case Wish.PAUSE:
                self._go_on(unless_broken=True)
            case Wish.AGAIN:
                self._again()
            case Wish.PREVIOUS:
                self._aloud.previous()
            case Wish.NEXT:
                self._aloud.next()
            case Wish.SLOWER | Wish.FASTER:
                self._conductor.hear(hearing.faster(1 if wish is Wish.FASTER else -1))
                self._aloud.again()
            case Wish.SOFTER | Wish.LOUDER:
                self._conductor.hear(hearing.louder(1 if wish is Wish.LOUDER else -1))
                self._aloud.again()
            case Wish.ECHO:
                self._conductor.hear(replace(hearing, echo=not hearing.echo))
                self._on_paged()

    def _go_on(self, *, unless_broken: bool) -> None:
        if unless_broken and self._broke_in:
            return
        if self._aloud.state is ReadingState.PAUSED:
            self._aloud.go_on()
        else:
            self._read()

    def _again(self) -> None:
        """The sentence; the second time the whole screen. Who asks again for private words has chosen to hear them."""
        parts = self._screen.readables() if self._screen is not None else ()
        withheld = any(is_private(part) for part in parts) and not self._private_asked
        if withheld and not self._alone():
            self._private_asked = True
            self._read()
            return
        place = self._aloud.place()
        if place is None or place == self._again_at:
            self._again_at = None
            self._read(whole=True)
            return
        self._again_at = place
        self._aloud.again()

    @Slot()
    def _on_paged(self) -> None:
        """A button that is not about the reading itself broke in: go on."""
        if self._broke_in:
            self._aloud.go_on()

    @Slot()
    def _on_heard(self) -> None:
        hearing = self._hearing
        self._aloud.tune(
            words_per_minute=hearing.words_per_minute(self._normal_speed), volume=hearing.loudness
        )
        self._show()

    @Slot()
    def _show(self) -> None:
        self._strip.setVisible(self.is_wanted and self._has_room)
        if self.is_wanted:
            heard = self._aloud.is_heard
            self._strip.offer(self._aloud.state, self._hearing, heard=heard)
        self.turned.emit()
