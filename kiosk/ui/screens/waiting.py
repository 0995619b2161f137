"""Nobody is here: the screen says what can be done and asks to be touched."""

from functools import partial

from PySide6.QtCore import QRect, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.language import ENGLISH, language
from kiosk.ui.intents import Begin, Go, Speak
from kiosk.ui.screens.parts import button, display, note, paragraph, strong
from kiosk.ui.screens.screen import Kit, Screen
from kiosk.ui.theme.scale import COLUMN_WIDE_EM, TARGET_PX
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.words import translate
from kiosk.ui.words.times import clock_words
from kiosk.visit.places import StaffEntry, StaffNotes, Waiting
from kiosk.visit.visit import Visit

_LINE_MS = 6_000
_HOLD_MS = 3_000
_STAFF_CORNER_PX = 160
#: With all nine languages, everything still stands on one page of a screen 600 px high.
_BEGIN_PX = 104
_LOW_PX = 700
#: The invitation in every language, whichever is shown: it must be read before one can be chosen.
INVITATIONS = {
    "en": "Touch to begin",
    "cy": "Cyffyrddwch i ddechrau",
    "pl": "Dotknij, aby zacząć",
    "ur": "چھو کر شروع کریں",
    "ar": "المس للبدء",
    "pa": "ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਛੂਹੋ",
    "bn": "শুরু করতে ছুঁয়ে দিন",
    "ro": "Atingeți aici",
    "uk": "Торкніться тут",
}


class WaitingScreen(Screen[Waiting]):
    """The place's name, the time, one thing that can be done here, and *Touch to begin* in every language.

    Touched anywhere, it goes on to the choice of languages; touched where a language invites, in that language.

    Held for three seconds at its first corner, it asks staff for their PIN; where none is set, it tells
    them what the kiosk has to say.
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
        self._hold.timeout.connect(self.hold_over)

    def enter(self, place: Waiting, visit: Visit) -> None:  # noqa: ARG002 - the screens' signature
        """Show the first line, and begin to change it."""
        paints = self.kit.paints
        self._place = paragraph(paints, "")
        self._line = display(paints, "")
        tongue = paints.look.language
        self._begin = button(
            paints,
            translate("Waiting", "Touch to begin"),
            self._on_begin,
            name="begin",
            main=True,
            icon="hand",
            least_height=_BEGIN_PX,
        )
        # Where the place has a language of its own, English stands beside it, and as large.
        offered = self.kit.settings.place.languages
        beside = [ENGLISH.code] if tongue != ENGLISH and ENGLISH.code in offered else []
        begins = [
            button(
                paints,
                INVITATIONS[code],
                partial(self._on_language, code),
                name=f"begin-{code}",
                main=True,
                icon="hand",
                language=code,
                least_height=_BEGIN_PX,
            )
            for code in beside
        ]
        others = [
            button(
                paints,
                INVITATIONS[code],
                partial(self._on_language, code),
                name=f"begin-{code}",
                language=code,
                least_height=TARGET_PX,
                chrome_words=True,
            )
            for code in offered
            if code not in (tongue.code, *beside)
        ]
        here = strong(paints, translate("Waiting", "Here you can"))
        hear = paragraph(paints, translate("Waiting", "To hear a page, touch “Read to me”."))
        self._in_english = strong(paints, "", language=ENGLISH.code, name="in-english-too")
        self._show_line()
        parts: list[QWidget] = [
            self._place,
            here,
            self._line,
            *([self._in_english] if beside else []),
            Columns(paints.look, [self._begin, *begins]),
        ]
        if others:
            parts.append(Columns(paints.look, others, most=4, least_em=8))
        by_ear = [note(paints, self._by_ear(), name="by-ear")] if self._by_ear() else []
        # Not a second page for the sake of lines that the bar says again, and the voice at the first key.
        low = self.window().height() < _LOW_PX
        self.column.set_parts([*parts, *([] if low else [hear, *by_ear])])
        self._lines.start()

    def _by_ear(self) -> str:
        """How somebody who does not look begins, for whoever stands beside; "" where nobody can."""
        settings = self.kit.settings
        if not (settings.listening.enabled and settings.speech.enabled):
            return ""
        if "Left" in settings.listening.keys:
            return translate(
                "Waiting", "To use it by ear: put in headphones, or hold an arrow key."
            )
        return translate("Waiting", "To use it by ear: put in headphones, or press a key.")

    def leave(self) -> None:
        """Stop changing."""
        self._lines.stop()
        self._hold.stop()
        super().leave()

    def _show_line(self) -> None:
        lines = {
            "ask for help at home": translate("Waiting", "ask for help at home"),
            "check what money you can get": translate("Waiting", "check what money you can get"),
            "find a lunch club": translate("Waiting", "find a lunch club"),
            "apply for a Blue Badge": translate("Waiting", "apply for a Blue Badge"),
            "find help near you": translate("Waiting", "find help near you"),
        }
        english, said = list(lines.items())[self._turn % len(lines)]
        self._line.setText(said)
        self._in_english.setText(f"Here you can {english}")
        now = clock_words(self.kit.clock.now().time(), self.kit.paints.look.language.code)
        # Where both have no room beside each other, the time goes down as a whole.
        whole = now.replace(" ", "\u00a0")
        self._place.setText(f"{self.kit.settings.place.name}   {whole}")

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
    def hold_over(self) -> None:
        """The corner was held for as long as it takes."""
        self.ask(Go(StaffEntry() if self.kit.pins.has_file else StaffNotes()))

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
