"""A paragraph or heading that wraps, can be lit word by word, and is a label to a screen reader."""

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from kiosk.core.language import ENGLISH, InEnglish
from kiosk.core.language import language as language_of
from kiosk.qtkit.wrapped_text import (
    LINE_HEIGHT,
    Lit,
    WrappedText,
    code_points_before,
    utf16_part,
    utf16_span,
)
from kiosk.ui.theme.look import Look

_HEADING_LINE = 1.25
#: A title leaves the other half of a page to what belongs to it.
_HEADING_SHARE = 0.5
_SHRINKS = (1.0, 0.9, 0.8, 0.7, 0.6)


class TextStyle(Enum):
    """The three sizes, running text made bold, one to be read across a room, and that of the header and the bar."""

    DISPLAY = "display"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    NOTE = "note"
    CHROME = "chrome"


_LARGE = frozenset({TextStyle.DISPLAY, TextStyle.HEADING})


class TextBlock(QLabel):
    """Plain text of one style. Rich text is never interpreted, wherever the words come from."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        style: TextStyle = TextStyle.BODY,
        colour: str = "ink",
        bullet: bool = False,
        language: str | None = None,
        name: str = "",
    ) -> None:
        """Show `text`.

        Args:
            look: sizes and colours.
            text: the words.
            style: which of the sizes.
            colour: a name from `Colours`.
            bullet: whether it is an item of a list.
            language: code of the language the words are in, where it is not the one shown; words that are `InEnglish`
                say so themselves.
            name: object name, for tests and for the tour.
        """
        super().__init__()
        self._look = look
        self._style = style
        self._colour = colour
        self._bullet = bullet
        self._given_language = language
        self._language = language
        self._lit: tuple[int, int] | None = None
        self._shrink = 1.0
        #: A column tries several widths, and comes back to each of them.
        self._laid: dict[tuple[object, ...], WrappedText] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        look.changed.connect(self._on_look_changed)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        super().setText(text)
        self._language = ENGLISH.code if isinstance(text, InEnglish) else self._given_language
        self.setAccessibleName(text)
        self._lit = None
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def is_paragraph(self) -> bool:
        """Whether it is running text: neither a title nor a point of a list."""
        return self._style is TextStyle.BODY and not self._bullet

    def accessible_role(self) -> QAccessible.Role:
        """A heading is one to a screen reader, too."""
        role = QAccessible.Role
        return role.Heading if self._style in _LARGE else role.StaticText

    def style_of(self) -> TextStyle:
        """Which of the sizes it has."""
        return self._style

    def fit(self, width: int, room: int) -> None:
        """Have a title leave half of `room`, the height of a page in pixels, to what stands below it.

        Only a title that is long for its page ever shrinks, and never to less than six tenths.
        """
        if self._style not in _LARGE:
            return
        self.update()
        for self._shrink in _SHRINKS:
            wrapped = self._wrapped(width)
            if wrapped.height <= room * _HEADING_SHARE and not wrapped.breaks_a_word:
                return

    def _font(self) -> QFont:
        look, code = self._look, self._language
        if self._style is TextStyle.DISPLAY:
            return look.font(round(look.scale.display * self._shrink), bold=True, language=code)
        if self._style is TextStyle.HEADING:
            return look.font(round(look.scale.heading * self._shrink), bold=True, language=code)
        if self._style is TextStyle.CHROME:
            return look.font(look.scale.chrome, bold=True, language=code)
        if self._style is TextStyle.NOTE:
            return look.font(look.scale.note, language=code)
        bold = self._style is TextStyle.STRONG
        return look.font(look.scale.body, bold=bold, language=code)

    def _indent(self) -> int:
        return round(self._look.scale.body * 1.1) if self._bullet else 0

    def _direction(self) -> Qt.LayoutDirection:
        if self._language is None:
            return self._look.direction
        rtl = language_of(self._language).right_to_left
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

    def _wrapped(self, width: int) -> WrappedText:
        key = (width, self._shrink, self._look.scale, self._look.language)
        if key not in self._laid:
            self._laid[key] = WrappedText(
                self.text(),
                self._font(),
                width - self._indent(),
                direction=self._direction(),
                line_height=self._look.line_height(
                    _HEADING_LINE if self._style in _LARGE else LINE_HEIGHT
                ),
            )
        return self._laid[key]

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the words need, in pixels; none where there are no words."""
        return 0 if not self.text() else round(self._wrapped(width).height + 0.5)

    def sizeHint(self) -> QSize:
        """As wide as 34 em at most (LOOK: the text column)."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 400
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        """Any width will do: words wrap, and are broken where one alone is too long."""
        return QSize(1, round(self._look.scale.body * 1.5))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draw the words."""
        painter = QPainter(self)
        ink = self._look.colour(self._colour)
        indent = self._indent()
        rtl = self._direction() is Qt.LayoutDirection.RightToLeft
        if self._bullet:
            size = self._look.scale.body
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            middle = self.width() - indent * 0.4 if rtl else indent * 0.4
            painter.drawEllipse(QPointF(middle, size * 0.75), size * 0.13, size * 0.13)
        lit = None
        if self._lit is not None:
            lit = Lit(
                start=self._lit[0],
                end=self._lit[1],
                ground=self._look.colour("lit"),
                ink=self._look.colour("on_lit"),
            )
        self._wrapped(self.width()).draw(painter, QPointF(0 if rtl else indent, 0), ink, lit)
        painter.end()

    def breaks_a_word(self, width: int) -> bool:
        """Whether, so wide, a word is longer than its line, and goes on in the next one."""
        return self._wrapped(width).breaks_a_word

    def natural_width(self) -> int:
        """How wide the longest of its lines is, in pixels."""
        return round(self._wrapped(self.width()).natural_width + 0.5)

    def breaks(self) -> tuple[float, ...]:
        """Heights at which it may be parted between two pages, in pixels from its top."""
        return self._wrapped(self.width()).breaks()

    def is_untranslated(self) -> bool:
        """Whether its words stand in English for want of a translation."""
        return self._language == ENGLISH.code != self._given_language

    def reading_text(self) -> str:
        """The words as shown."""
        return self.text()

    def reading_language(self) -> str:
        """The code of the language they are in."""
        return self._language or self._look.language.code

    def place_at(self, at: QPoint) -> int | None:
        """The code point of its words under a point of it; None where no line stands."""
        left = 0 if self._direction() is Qt.LayoutDirection.RightToLeft else self._indent()
        place = self._wrapped(self.width()).place_at(at.x() - left, at.y())
        return None if place is None else code_points_before(self.text(), place)

    def line_at(self, at: QPoint) -> QRect:
        """The line of words at a point of it, or the nearest one, over its whole width."""
        return self._line(self._wrapped(self.width()).line_at(at.y()))

    def lit_line(self) -> QRect:
        """The line of the words that are lit up now; the first one, where none are."""
        place = 0 if self._lit is None else self._lit[0]
        return self._line(self._wrapped(self.width()).line_of(place))

    def _line(self, edges: tuple[float, float]) -> QRect:
        top, bottom = round(edges[0]), round(edges[1])
        return QRect(0, top, self.width(), bottom - top)

    def light(self, start: int, end: int) -> None:
        """Light up the words between two places, counted in code points."""
        self._lit = utf16_span(self.text(), start, end)
        self.update()

    def unlight(self) -> None:
        """Light up nothing."""
        self._lit = None
        self.update()

    def lit_text(self) -> str:
        """The words lit up now; "" where none are."""
        return "" if self._lit is None else utf16_part(self.text(), *self._lit)
