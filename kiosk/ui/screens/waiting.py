"""Nobody is here: the screen says what can be done and asks to be touched."""

from functools import partial

from PySide6.QtCore import QRect, QTimer, Slot
from PySide6.QtGui import QMouseEvent

from kiosk.core.language import language
from kiosk.ui.intents import Begin, Go, Speak
from kiosk.ui.screens.parts import button, display, paragraph, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, DOOR_PX, TARGET_PX
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.ui.words.times import clock_words
from kiosk.visit.places import StaffNotes, Waiting
from kiosk.visit.visit import Visit

_LINE_MS = 6_000
_HOLD_MS = 3_000
_STAFF_CORNER_PX = 160


class WaitingScreen(Screen[Waiting]):
    """The place's name, the time, one thing that can be done here, and *Touch to begin* in every language.

    Touched anywhere, it goes on to the choice of languages; touched where a language invites, in that language.

    Held for three seconds at its first corner, it shows staff what the kiosk has to tell them.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, name="waiting", em=COLUMN_WIDE_EM, middle=True)
        self._turn = 0
        self._lines = QTimer(self)
        self._lines.setInterval(_LINE_MS)
        self._lines.timeout.connect(self._on_next_line)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD_MS)
        self._hold.timeout.connect(self._on_held)

    def enter(self, place: Waiting, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show the first line, and begin to change it."""
        paints = self.kit.paints
        self._place = paragraph(paints, "")
        self._line = display(paints, "")
        self._begin = button(
            paints,
            translate("Waiting", "Touch to begin"),
            self._on_begin,
            name="begin",
            main=True,
            icon="hand",
            least_height=DOOR_PX,
        )
        others = [
            button(
                paints,
                _touch_to_begin(code),
                partial(self._on_language, code),
                name=f"begin-{code}",
                language=code,
                least_height=TARGET_PX,
            )
            for code in self.kit.settings.place.languages
            if code != paints.look.language.code
        ]
        self._show_line()
        here = strong(paints, translate("Waiting", "Here you can"))
        hear = paragraph(paints, translate("Waiting", "To hear a page, touch “Read to me”."))
        begins = Columns(paints.look, others, most=4, least_em=9)
        self.column.set_parts([self._place, here, self._line, self._begin, begins, hear])
        self._lines.start()

    def leave(self) -> None:
        """Stop changing."""
        self._lines.stop()
        self._hold.stop()
        super().leave()

    def _show_line(self) -> None:
        lines = (
            translate("Waiting", "ask for help at home"),
            translate("Waiting", "check what money you can get"),
            translate("Waiting", "find a lunch club"),
            translate("Waiting", "apply for a Blue Badge"),
            translate("Waiting", "find help near you"),
        )
        self._line.setText(lines[self._turn % len(lines)])
        now = clock_words(self.kit.clock.now().time(), self.kit.paints.look.language.code)
        self._place.setText(f"{self.kit.settings.place.name}   {now}")

    @Slot()
    def _on_next_line(self) -> None:
        self._turn += 1
        self._show_line()
        self.column.relayout()

    @Slot()
    def _on_begin(self) -> None:
        self.ask(Begin())

    def _on_language(self, code: str) -> None:
        """Begin at once in the language whose invitation was touched."""
        self.ask(Speak(language(code)))

    @Slot()
    def _on_held(self) -> None:
        self.ask(Go(StaffNotes()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere will do; a long one at the first corner is for staff."""
        corner = QRect(0, 0, _STAFF_CORNER_PX, _STAFF_CORNER_PX)
        if self.isRightToLeft():
            corner.moveRight(self.width())
        if corner.contains(event.position().toPoint()):
            self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Begin."""
        held = self._hold.isActive() or self.isVisible()
        self._hold.stop()
        if held:
            self.ask(Begin())


def _touch_to_begin(code: str) -> str:
    """The invitation in another language than the one shown: it must be read before one can be chosen."""
    return {
        "en": "Touch to begin",
        "cy": "Cyffyrddwch i ddechrau",
        "pl": "Dotknij, aby zacząć",
        "ur": "شروع کرنے کے لیے چھوئیں",
        "ar": "المس للبدء",
        "pa": "ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਛੂਹੋ",
        "bn": "শুরু করতে ছুঁয়ে দিন",
        "ro": "Atingeți pentru a începe",
        "uk": "Торкніться, щоб почати",
    }.get(code, language(code).own_name)
