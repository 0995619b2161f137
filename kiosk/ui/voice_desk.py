"""Everything of the window that speaks or lights words up, joined: reading aloud, ruler, echo, listening by keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.conductor import Conductor
from kiosk.ui.listening.black_screen import BlackScreen
from kiosk.ui.listening.keys import ListeningKeys
from kiosk.ui.listening.listening import Listening
from kiosk.ui.reading.echoing import Echoing
from kiosk.ui.reading.guide import ReadingGuide
from kiosk.ui.reading.read_aloud import ReadAloud
from kiosk.ui.reading.readable import Readable
from kiosk.ui.reading.ruling import Ruling
from kiosk.ui.reading.script import Line, labels_of
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.widgets.big_button import BigButton
from kiosk.ui.widgets.chrome import Bar, Header
from kiosk.ui.widgets.reading_ruler import ReadingRuler
from kiosk.ui.widgets.reading_strip import ReadingStrip
from kiosk.ui.widgets.text_block import TextBlock
from kiosk.ui.words import translate


class VoiceDesk(QObject):
    """What the shell tells the voice, and what the voice wants of the shell.

    Signals:
        turned: the bar must say another thing.

    Attributes:
        strip: the buttons of the reading, to be laid out by the window.
        listening: leads whoever listens.
        keys: the four keys.
    """

    turned = Signal()

    def __init__(
        self,
        kit: Kit,
        *,
        conductor: Conductor,
        read_aloud: ReadAloud,
        header: Header,
        bar: Bar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        look = kit.paints.look
        self._look = look
        self._header = header
        self._bar = bar
        self.strip = ReadingStrip(kit.paints)
        self.ruler = ReadingRuler(look, window)
        self.listening = Listening(
            read_aloud,
            conductor=conductor,
            look=look,
            settings=kit.settings.listening,
            black=BlackScreen(window),
            around=self._by_ear,
            parent=window,
        )
        self.keys = ListeningKeys(
            self._is_on,
            keys=kit.settings.listening.keys,
            jack_keys=kit.settings.listening.jack_keys,
            parent=window,
        )
        self._guide = ReadingGuide(
            read_aloud,
            conductor=conductor,
            strip=self.strip,
            look=look,
            words_per_minute=kit.settings.speech.words_per_minute,
            around=self._around,
            alone=self.listening.is_alone,
            parent=window,
        )
        self._ruling = Ruling(self.ruler, conductor=conductor, read_aloud=read_aloud)
        echoing = Echoing(read_aloud, conductor=conductor, look=look, window=window)
        echoing.typed.connect(self._guide.type)
        bar.read_pressed.connect(self._guide.toggle)
        self._guide.turned.connect(self.turned)
        self.keys.commanded.connect(self.listening.command)
        self.keys.wanted.connect(self.listening.start)
        self.keys.tapped.connect(self.listening.hint)
        self.keys.plugged.connect(self.listening.plug)
        conductor.forgotten.connect(self.keys.forget)

    @property
    def is_listened_to(self) -> bool:
        """Whether somebody uses the kiosk by ear."""
        return self.listening.is_on

    def stands(self, screen: Screen[Any]) -> None:
        """A screen stands."""
        self._guide.stands(screen)
        self._ruling.stands(screen)
        self.listening.stands(screen)

    def renewed(self) -> None:
        """The screen shows something else."""
        self._guide.renewed()
        self.listening.renewed()

    def press(self) -> None:
        """A finger or key went down."""
        self._guide.press()

    def release(self) -> None:
        """What was pressed has had its way."""
        self._guide.release()

    def warn(self, parts: Sequence[Readable]) -> None:
        """Something covers the screen: say it."""
        self._guide.warn(parts)
        self.listening.covered()

    def hear(self, parts: Sequence[Readable]) -> None:
        """A screen asks for these to be read."""
        self._guide.hear(parts)

    def uncovered(self) -> None:
        """What covered the screen is gone."""
        self.listening.uncovered()

    def make_room(self, *, typing: bool, room: bool) -> None:
        """The keyboard came or went; whether there is room for the strip."""
        self._guide.make_room(typing=typing, room=room)

    def touch(self, part: QWidget, at: QPoint) -> None:
        """What takes no touch was touched at a point of it: words may be read from there."""
        place = part.place_at(at) if isinstance(part, TextBlock) else None
        self._ruling.touch(part, at)
        self._guide.touch(part, place or 0)

    def _is_on(self) -> bool:
        return self.listening.is_on

    def _around(self) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """What is said of the header and of the bar."""
        code = self._look.language.code
        top = translate("Reading", "At the top of the screen:")
        foot = translate("Reading", "At the foot of the screen:")
        above = (self._header.back, self._header.language)
        return labels_of(above, top, language=code), labels_of(
            self._bar.buttons(), foot, language=code
        )

    def _by_ear(self) -> tuple[BigButton, ...]:
        """The buttons around the screen for who listens: reading aloud is what happens already."""
        header, bar = self._header, self._bar
        others = (each for each in bar.buttons() if each not in (bar.read, bar.list, bar.finish))
        return (header.back, bar.list, bar.finish, header.language, *others)
