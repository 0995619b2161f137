"""The one kind of button: large, wrapping, with a picture beside its words."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from kiosk.core.language import ENGLISH, InEnglish
from kiosk.core.language import language as language_of
from kiosk.qtkit.wrapped_text import Lit, WrappedText, utf16_part, utf16_span
from kiosk.ui.theme.icons import Icons
from kiosk.ui.theme.look import Look
from kiosk.ui.theme.scale import CHOICE_PX, GAP_PX, RADIUS_PX, TARGET_PX
from kiosk.ui.widgets.focus_ring import paint_focus_ring
from kiosk.ui.widgets.toggled_button import ToggledButton

_LINE = 1.2
_FACE_INSET = 5
_TIGHT_FROM = 0.45
# Room for the ring of the focus, above and below the words of the bar.
_ABOVE_UPRIGHT = 10
_SHRINKS = (1.0, 0.85, 0.72, 0.6, 0.5, 0.42, 0.35, 0.3)


class ButtonStyle(Enum):
    """What a button is for, which decides how it looks."""

    MAIN = "main"
    CHOICE = "choice"
    CHROME = "chrome"
    PAGER = "pager"


_UPRIGHT = frozenset({ButtonStyle.CHROME, ButtonStyle.PAGER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Paints:
    """The look and the drawings, handed together to every part that paints."""

    look: Look
    icons: Icons


class BigButton(ToggledButton):
    """A button that is never under 64 px, wraps its words, and can be lit while it is read aloud.

    In the `CHROME` (header and bar) and `PAGER` styles the picture stands above the words, elsewhere before them.
    """

    def __init__(
        self,
        paints: Paints,
        text: str,
        *,
        name: str,
        style: ButtonStyle = ButtonStyle.CHOICE,
        icon: str = "",
        note: str = "",
        trailing: str = "",
        language: str | None = None,
        note_language: str | None = None,
        least_height: int = CHOICE_PX,
        chrome_words: bool = False,
    ) -> None:
        """Show a button.

        Args:
            paints: look and drawings.
            text: what it does, as a verb or a choice.
            name: object name, for tests and for the tour.
            style: what it is for.
            icon: drawing before (or above) the words.
            note: a second, smaller line.
            trailing: drawing after the words.
            language: code of the language of the words, where it is not the one shown.
            note_language: the same of the note. Words that are `InEnglish` say so themselves.
            least_height: in pixels; a door is higher than a choice.
            chrome_words: whether the words are as large as the header's, not as the text's.
        """
        super().__init__()
        self._chrome_words = chrome_words or style in _UPRIGHT
        self._shrink = 1.0
        #: By width and shrink: a column tries several, and comes back to each.
        self._laid: dict[tuple[int, float], tuple[WrappedText, WrappedText | None]] = {}
        self._least_height = self._lowest = least_height
        self._paints = paints
        self._style = style
        self._icon = icon
        self._note = note
        self._trailing = trailing
        self._given_languages = (language, note_language)
        self._language, self._note_language = self._given_languages
        self._lit: tuple[int, int] | None = None
        self.setObjectName(name)
        self.setAutoDefault(False)
        # Not by a touch: the keyboard would go, and the screen move, between press and release.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(text, note)
        paints.look.changed.connect(self._on_look_changed)

    def set_words(self, text: str, note: str = "") -> None:
        """Show other words."""
        self.setText(text.replace("&", "&&"))
        self._words = text
        self._note = note
        given, of_note = self._given_languages
        self._language = ENGLISH.code if isinstance(text, InEnglish) else given
        self._note_language = ENGLISH.code if isinstance(note, InEnglish) else of_note
        self._lit = None
        self.setAccessibleName(f"{text}. {note}" if note else text)
        self._on_look_changed()

    def set_icon(self, icon: str) -> None:
        """Show another drawing."""
        self._icon = icon
        self._forget_sizes()
        self.update()

    def _forget_sizes(self) -> None:
        self._laid.clear()

    def _on_look_changed(self) -> None:
        self._forget_sizes()
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        look = self._paints.look
        pixels = round(
            (look.scale.chrome if self._chrome_words else look.scale.body) * self._shrink
        )
        bold = self._style not in _UPRIGHT
        return look.font(pixels, bold=bold, language=self._language)

    def _note_font(self) -> QFont:
        look = self._paints.look
        # As small as the bar's words, never smaller (4.1 mm).
        least = round(look.scale.chrome * look.least_chrome_share())
        pixels = max(round(look.scale.note * self._shrink), least)
        return look.font(pixels, language=self._note_language)

    def _padding(self) -> int:
        if self._style in _UPRIGHT:
            return 3
        # Where words had to become that small, room around them is what one can do without.
        return _FACE_INSET + (GAP_PX if self._shrink > _TIGHT_FROM else GAP_PX // 2)

    def _icon_size(self) -> int:
        if self._style in _UPRIGHT:
            return max(30, round(self._paints.look.scale.chrome * 1.2))
        tall = 2.0 if self._least_height > CHOICE_PX else 1.4
        scale = self._paints.look.scale
        pixels = (scale.chrome if self._chrome_words else scale.body) * self._shrink
        return round(min(pixels * tall, 96))

    def _direction(self, code: str | None) -> Qt.LayoutDirection:
        if code is None:
            return self._paints.look.direction
        rtl = language_of(code).right_to_left
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

    def _mirrored(self) -> bool:
        """Whether pictures and words change sides: by the language of the interface around it."""
        return self._paints.look.direction is Qt.LayoutDirection.RightToLeft

    def _side(self) -> Qt.AlignmentFlag:
        """The side that words stand at, next to their picture, whatever language they are in."""
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _text_width(self, width: int) -> int:
        used = self._padding() * 2
        if self._style not in _UPRIGHT:
            one = self._icon_size() + GAP_PX
            used += (one if self._icon else 0) + (one if self._trailing else 0)
        return max(1, width - used)

    def _lay(self, width: int) -> tuple[WrappedText, WrappedText | None]:
        """The words, and the note where there is one, broken into lines for a button so wide."""
        key = (width, self._shrink)
        if key not in self._laid:
            self._laid[key] = (self._lay_words(width), self._lay_note(width))
        return self._laid[key]

    def _lay_words(self, width: int) -> WrappedText:
        chrome = self._style in _UPRIGHT
        return WrappedText(
            self._words,
            self._font(),
            self._text_width(width),
            alignment=Qt.AlignmentFlag.AlignHCenter if chrome else self._side(),
            direction=self._direction(self._language),
            line_height=self._paints.look.line_height(1.1 if chrome else _LINE),
        )

    def _lay_note(self, width: int) -> WrappedText | None:
        if not self._note:
            return None
        return WrappedText(
            self._note,
            self._note_font(),
            self._text_width(width),
            alignment=self._side(),
            direction=self._direction(self._note_language),
            line_height=self._paints.look.line_height(_LINE),
        )

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the words need, in pixels; never under a comfortable target."""
        laid, note = self._lay(width)
        words = laid.height
        if self._style in _UPRIGHT:
            icon = self._icon_size() + 4 if self._icon else 0
            return max(TARGET_PX, round(words + icon + _ABOVE_UPRIGHT * 2))
        words += note.height if note else 0
        inner = max(words, self._icon_size() if self._icon else 0)
        return max(self._lowest, round(inner + self._padding() * 2))

    def fit(self, width: int, room: int) -> None:
        """Make the words so small that the whole button fits into `room` pixels of height.

        Only a button of many words on a low screen at a large text size ever shrinks: a button that is
        cut in two by a page cannot be read, nor touched with confidence.
        """
        self._lowest = min(self._least_height, max(TARGET_PX, room))
        for self._shrink in _SHRINKS:
            if self.heightForWidth(width) <= room and not self.breaks_a_word(width):
                return

    def shrink_to(self, share: float) -> None:
        """Make the words smaller, to this share of their size."""
        if share != self._shrink:
            self._shrink = share
            self.update()

    def breaks_a_word(self, width: int) -> bool:
        """Whether, so wide, a word is longer than its line, and goes on in the next one."""
        return any(each.breaks_a_word for each in self._lay(width) if each is not None)

    def natural_width(self) -> int:
        """The width at which the words stand on one line, in pixels."""
        laid = WrappedText(self._words, self._font(), 100_000, line_height=_LINE)
        return round(laid.natural_width) + 2 + (100_000 - self._text_width(100_000))

    def sizeHint(self) -> QSize:
        """One line of words."""
        width = self.natural_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The smallest target."""
        return QSize(TARGET_PX, TARGET_PX)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Ground, words and edge for what it is and how it stands."""
        look = self._paints.look
        if self.isChecked():
            return look.colour("chosen"), look.colour("on_chosen"), look.colour("chosen")
        if self._style is ButtonStyle.MAIN:
            main = (look.colour("main"), look.colour("on_main"), look.colour("main"))
            return main if not self.isDown() else (main[1], main[0], main[0])
        ground = look.colour("surface" if self._style is ButtonStyle.CHROME else "choice")
        words, edge = look.colour("ink"), look.colour("choice_edge")
        if self._style is ButtonStyle.CHROME:
            edge = look.colour("surface")
        if not self.isEnabled():
            return ground, look.colour("line"), edge
        if self.isDown():
            return look.colour("chosen"), look.colour("on_chosen"), look.colour("chosen")
        return ground, words, edge

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw ground, picture, words and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink, edge = self._colours()
        face = QRectF(self.rect()).adjusted(_FACE_INSET, _FACE_INSET, -_FACE_INSET, -_FACE_INSET)
        painter.setPen(QPen(edge, 3))
        painter.setBrush(ground)
        painter.drawRoundedRect(face, RADIUS_PX, RADIUS_PX)
        if self._style in _UPRIGHT:
            self._paint_upright(painter, ink)
        else:
            self._paint_along(painter, ink)
        paint_focus_ring(painter, self, self._paints.look)
        painter.end()

    def _lit_format(self) -> Lit | None:
        if self._lit is None:
            return None
        look = self._paints.look
        start, end = self._lit
        return Lit(start=start, end=end, ground=look.colour("lit"), ink=look.colour("on_lit"))

    def _paint_upright(self, painter: QPainter, ink: QColor) -> None:
        words, _ = self._lay(self.width())
        size = self._icon_size() if self._icon else 0
        top = (self.height() - words.height - size - (4 if size else 0)) / 2
        if size:
            at = QRectF((self.width() - size) / 2, top, size, size)
            self._paints.icons.paint(painter, self._icon, at, ink, mirrored=self._mirrored())
            top += size + 4
        words.draw(painter, QPointF(self._padding(), top), ink, self._lit_format())

    def _paint_along(self, painter: QPainter, ink: QColor) -> None:
        rtl = self._mirrored()
        size, pad = self._icon_size(), self._padding()
        middle = (self.height() - size) / 2
        left = float(pad)
        before, after = (self._trailing, self._icon) if rtl else (self._icon, self._trailing)
        if before:
            at = QRectF(left, middle, size, size)
            self._paints.icons.paint(painter, before, at, ink, mirrored=rtl)
            left += size + GAP_PX
        if after:
            at = QRectF(self.width() - pad - size, middle, size, size)
            self._paints.icons.paint(painter, after, at, ink, mirrored=rtl)
        words, note = self._lay(self.width())
        top = (self.height() - words.height - (note.height if note else 0)) / 2
        words.draw(painter, QPointF(left, top), ink, self._lit_format())
        if note:
            note.draw(painter, QPointF(left, top + words.height), ink)

    def is_main(self) -> bool:
        """Whether it is the one main action."""
        return self._style is ButtonStyle.MAIN

    def words(self) -> str:
        """What it says, without its note."""
        return self._words

    def is_untranslated(self) -> bool:
        """Whether its words stand in English for want of a translation."""
        return self._language == ENGLISH.code != self._given_languages[0]

    def reading_text(self) -> str:
        """The words as shown."""
        return self._words

    def reading_note(self) -> str:
        """The second line as shown, or nothing."""
        return self._note

    def reading_language(self) -> str:
        """The code of the language they are in."""
        return self._language or self._paints.look.language.code

    def note_language(self) -> str:
        """The code of the language that the second line is in."""
        return self._note_language or self._paints.look.language.code

    def interface_language(self) -> str:
        """The code of the language of the interface around it."""
        return self._paints.look.language.code

    def light(self, start: int, end: int) -> None:
        """Light up the words between two places, counted in code points."""
        self._lit = utf16_span(self._words, start, end)
        self.update()

    def unlight(self) -> None:
        """Light up nothing."""
        self._lit = None
        self.update()

    def lit_text(self) -> str:
        """The words lit up now; "" where none are."""
        return "" if self._lit is None else utf16_part(self._words, *self._lit)
