"""The two lines that never move: the header above and the bar below."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from kiosk.core.language import ENGLISH, InEnglish
from kiosk.ui.theme.scale import GAP_PX, TARGET_PX, TEXT_SIZES
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.words import translate

_EDGE = 12
_BETWEEN = 8
_OVERHANG_PX = 4
_LEAST_BAR_PX = 600
#: The height that the words of the header have.
_LABEL_PX = TARGET_PX


class _Strip(QWidget):
    """A strip of the surface colour with a line at one edge."""

    def __init__(self, paints: Paints, *, line_at_top: bool) -> None:
        super().__init__()
        self._paints = paints
        self._line_at_top = line_at_top
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        paints.look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._paints.look.colour("surface"))
        painter.setPen(QPen(self._paints.look.colour("line"), 2))
        y = 1 if self._line_at_top else self.height() - 1
        painter.drawLine(0, y, self.width(), y)
        painter.end()


class _ChromeLabel(QLabel):
    """One line of the header's words, two where one is too short; gone where there is no room for the whole of it."""

    def __init__(self, paints: Paints, name: str) -> None:
        super().__init__()
        self._paints = paints
        self._words = ""
        # Words of feeds and of pages stand here, too: never rich text.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setWordWrap(True)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def needed(self) -> int:
        font = self._paints.look.chrome(bold=True)
        metrics = QFontMetrics(font)
        # Letters of joined scripts hang over the place where the pen stops.
        drawn = metrics.boundingRect(self._words).width()
        return max(metrics.horizontalAdvance(self._words), drawn) + 2 * _OVERHANG_PX

    def _fits(self, font: QFont, lines: int) -> bool:
        metrics = QFontMetrics(font)
        wrap = Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(0, 0, self.width() - _OVERHANG_PX, 10_000, wrap, self._words)
        return needed.width() <= self.width() - _OVERHANG_PX and needed.height() <= min(
            metrics.lineSpacing() * lines + metrics.leading(), _LABEL_PX
        )

    def _fit(self) -> None:
        look = self._paints.look
        code = ENGLISH.code if isinstance(self._words, InEnglish) else None
        usual = look.chrome(bold=True, language=code)
        # The smallest is that of 100 %: 4.1 mm.
        ways = ((usual, 1), (usual, 2), (look.least_chrome(language=code), 2))
        font = next((font for font, lines in ways if self._fits(font, lines)), None)
        self.setFont(font or usual)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._paints.look.colour("ink"))
        self.setPalette(palette)
        # A label turns to the side of its own first letter: an English title in an Urdu header would
        # stand at the far end.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        upright = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(side | upright)
        self.setText(self._words if font is not None else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class Header(_Strip):
    """Back, where am I, how far.

    Signals:
        back_pressed: the resident wants to go back.
        language_pressed: the resident wants another language.
    """

    back_pressed = Signal()
    language_pressed = Signal()

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints, line_at_top=False)
        self._low = False
        self.back = self._button("back", "back", ButtonStyle.MAIN)
        self.language = self._button("language", "globe", ButtonStyle.CHOICE)
        self._where = _ChromeLabel(paints, "where")
        self._progress = _ChromeLabel(paints, "progress")
        self._progress.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 6, _EDGE, 8)
        row.setSpacing(GAP_PX)
        row.addWidget(self.back)
        row.addWidget(self._where, 1)
        row.addWidget(self._progress)
        row.addWidget(self.language)
        self.back.clicked.connect(self.back_pressed)
        self.language.clicked.connect(self.language_pressed)

    def _button(self, name: str, icon: str, style: ButtonStyle) -> BigButton:
        made = BigButton(
            self._paints,
            "",
            name=name,
            style=style,
            icon=icon,
            least_height=TARGET_PX,
            chrome_words=True,
        )
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def show_words(
        self, *, where: str, progress: str, language: str, can_go_back: bool, low: bool
    ) -> None:
        """Say where the visit is.

        Args:
            where: the journey, the door or the page; "" where the page says it alone.
            progress: "Step 2 of 6", or "".
            language: the own name of the language, where it may be changed here; else "".
            can_go_back: whether Back leads anywhere.
            low: whether both buttons stand in the bar, within reach, and this is only read.
        """
        self._low = low
        self.back.set_words(translate("Header", "Back"))
        self.back.setVisible(can_go_back and not low)
        self._where.set_words(where)
        self._progress.set_words(progress)
        self._progress.setFixedWidth(self._progress.needed() if progress else 0)
        self.language.set_words(language)
        self.language.setVisible(bool(language) and not low)
        self.setVisible(bool(where or progress) or not low)
        self.updateGeometry()

    def words(self) -> str:
        """Where and how far, for reading aloud."""
        return self._progress.accessibleName()

    def sizeHint(self) -> QSize:
        """High enough for a button; with none, for two lines of words."""
        return QSize(400, (_LABEL_PX if self._low else self.back.sizeHint().height()) + 14)


class Bar(_Strip):
    """Text size, colours, read aloud, my list, finish: always here, always these.

    Where every control is to be low, Back and the language stand here too, at its ends.

    Signals: each says which button was pressed.
    """

    back_pressed = Signal()
    language_pressed = Signal()
    smaller_pressed = Signal()
    larger_pressed = Signal()
    colours_pressed = Signal()
    read_pressed = Signal()
    list_pressed = Signal()
    finish_pressed = Signal()

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints, line_at_top=True)
        self._low = False
        self.back = self._button("back", "back")
        self.smaller = self._button("smaller", "text-smaller")
        self.larger = self._button("larger", "text-larger")
        self.colours = self._button("colours", "colours")
        self.read = self._button("read", "speaker")
        self.list = self._button("list", "list")
        self.finish = self._button("finish", "finish")
        self.language = self._button("language", "globe")
        always = (self.smaller, self.larger, self.colours, self.read, self.list, self.finish)
        self._all = (self.back, *always, self.language)
        for end in (self.back, self.language):
            end.hide()
        self.back.clicked.connect(self.back_pressed)
        self.language.clicked.connect(self.language_pressed)
        self.smaller.clicked.connect(self.smaller_pressed)
        self.larger.clicked.connect(self.larger_pressed)
        self.colours.clicked.connect(self.colours_pressed)
        self.read.clicked.connect(self.read_pressed)
        self.list.clicked.connect(self.list_pressed)
        self.finish.clicked.connect(self.finish_pressed)

    def _button(self, name: str, icon: str) -> BigButton:
        button = BigButton(self._paints, "", name=name, style=ButtonStyle.CHROME, icon=icon)
        button.setParent(self)
        return button

    def buttons(self) -> tuple[BigButton, ...]:
        """All that stand here now, in reading order."""
        return tuple(each for each in self._all if not each.isHidden())

    def show_ends(self, *, language: str, can_go_back: bool, low: bool) -> None:
        """Have Back and the language here, or not; their places are kept where they lead nowhere now.

        Args:
            language: the own name of the language, where it may be changed here; else "".
            can_go_back: whether Back leads anywhere.
            low: whether they stand here, and not in the header.
        """
        self._low = low
        self.back.set_words(translate("Header", "Back"))
        self.language.set_words(language)
        self.back.setVisible(low and can_go_back)
        self.language.setVisible(low and bool(language))
        self._lay_out()

    def show_words(self, *, listed: int, text_percent: int, reading: bool, can_read: bool) -> None:
        """Say what each button does now.

        Args:
            listed: how many things are on the list.
            text_percent: the text size in force.
            reading: whether screens are being read aloud.
            can_read: whether a voice for the language exists; where not, the button says so.
        """
        self.smaller.set_words(translate("Bar", "Smaller"))
        self.smaller.setEnabled(text_percent > TEXT_SIZES[0])
        self.larger.set_words(translate("Bar", "Bigger"))
        self.larger.setEnabled(text_percent < TEXT_SIZES[-1])
        self.colours.set_words(translate("Bar", "Colours"))
        stop, start = translate("Bar", "Stop reading"), translate("Bar", "Read to me")
        none = translate("Bar", "No voice yet")
        self.read.set_words((stop if reading else start) if can_read else none)
        self.read.set_icon("silence" if reading or not can_read else "speaker")
        self.list.set_words(translate("Bar", "My list") + f" ({listed})")
        self.finish.set_words(translate("Bar", "Finish"))
        self._lay_out()

    def _rows(self) -> tuple[int, list[tuple[BigButton, ...]]]:
        """How wide each place is, and what stands in each row.

        Where a word would be broken, all words are as at 100 %; where that is too large, there are two rows.
        """
        every = self._all if self._low else self._all[1:-1]
        least = self._paints.look.least_chrome_share()
        each = self._each(len(every))
        for share in (1.0, least):
            for button in every:
                button.shrink_to(share)
            if not any(button.breaks_a_word(each) for button in every):
                return each, [every]
        half = len(every) // 2
        return self._each(half), [every[:half], every[half:]]

    def _each(self, across: int) -> int:
        """How wide a place is where so many stand beside each other."""
        return (max(self.width(), _LEAST_BAR_PX) - 2 * _EDGE - _BETWEEN * (across - 1)) // across

    def _lay_out(self) -> None:
        each, rows = self._rows()
        height = self._row_height()
        for row, buttons in enumerate(rows):
            for place, button in enumerate(buttons):
                left = _EDGE + place * (each + _BETWEEN)
                if self.isRightToLeft():
                    left = self.width() - left - each
                button.setGeometry(left, 2 + row * (height + _BETWEEN), each, height)
        self.updateGeometry()

    def _row_height(self) -> int:
        """All as high as the one whose words need most lines, in pixels."""
        each, rows = self._rows()
        return max(button.heightForWidth(each) for buttons in rows for button in buttons)

    def _on_look_changed(self) -> None:
        self._lay_out()
        super()._on_look_changed()

    def sizeHint(self) -> QSize:
        """High enough for the tallest button at the present width."""
        rows = len(self._rows()[1])
        return QSize(_LEAST_BAR_PX, rows * (self._row_height() + _BETWEEN) - _BETWEEN + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows the width."""
        super().resizeEvent(event)
        self._lay_out()
