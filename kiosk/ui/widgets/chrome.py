"""The two lines that never move: the header above and the bar below."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from kiosk.ui.theme.scale import GAP_PX, TARGET_PX, TEXT_SIZES
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.words import translate

_EDGE = 12


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

    def turn(self, *, at_foot: bool) -> None:
        """Stand at the foot of the window, or at its head: the line is on the other side of it."""
        self._line_at_top = at_foot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._paints.look.colour("surface"))
        painter.setPen(QPen(self._paints.look.colour("line"), 2))
        y = 1 if self._line_at_top else self.height() - 1
        painter.drawLine(0, y, self.width(), y)
        painter.end()


class _ChromeLabel(QLabel):
    """One line of the header's words; gone where there is no room for the whole of it."""

    def __init__(self, paints: Paints, name: str) -> None:
        super().__init__()
        self._paints = paints
        self._words = ""
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def needed(self) -> int:
        font = self._paints.look.chrome(bold=True)
        return QFontMetrics(font).horizontalAdvance(self._words) + 4

    def _fit(self) -> None:
        self.setFont(self._paints.look.chrome(bold=True))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._paints.look.colour("ink"))
        self.setPalette(palette)
        # A label turns to the side of its own first letter: an English title in an Urdu header would
        # stand at the far end.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        upright = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(side | upright)
        self.setText(self._words if self.needed() <= self.width() else "")

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

    def show_words(self, *, where: str, progress: str, language: str, can_go_back: bool) -> None:
        """Say where the visit is.

        Args:
            where: the journey, the door or the page; "" where the page says it alone.
            progress: "Step 2 of 6", or "".
            language: the own name of the language, where it may be changed here; else "".
            can_go_back: whether Back leads anywhere.
        """
        self.back.set_words(translate("Header", "Back"))
        self.back.setVisible(can_go_back)
        self._where.set_words(where)
        self._progress.set_words(progress)
        self._progress.setFixedWidth(self._progress.needed() if progress else 0)
        self.language.set_words(language)
        self.language.setVisible(bool(language))

    def words(self) -> str:
        """Where and how far, for reading aloud."""
        return self._progress.accessibleName()

    def sizeHint(self) -> QSize:
        """High enough for a button."""
        return QSize(400, self.back.sizeHint().height() + 14)


class Bar(_Strip):
    """Text size, colours, read aloud, my list, finish: always here, always these.

    Signals: each says which button was pressed.
    """

    smaller_pressed = Signal()
    larger_pressed = Signal()
    colours_pressed = Signal()
    read_pressed = Signal()
    list_pressed = Signal()
    finish_pressed = Signal()

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints, line_at_top=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE, 8, _EDGE, 6)
        self._row.setSpacing(8)
        self.smaller = self._button("smaller", "text-smaller")
        self.larger = self._button("larger", "text-larger")
        self.colours = self._button("colours", "colours")
        self.read = self._button("read", "speaker")
        self.list = self._button("list", "list")
        self.finish = self._button("finish", "finish")
        self.smaller.clicked.connect(self.smaller_pressed)
        self.larger.clicked.connect(self.larger_pressed)
        self.colours.clicked.connect(self.colours_pressed)
        self.read.clicked.connect(self.read_pressed)
        self.list.clicked.connect(self.list_pressed)
        self.finish.clicked.connect(self.finish_pressed)

    def _button(self, name: str, icon: str) -> BigButton:
        button = BigButton(self._paints, "", name=name, style=ButtonStyle.CHROME, icon=icon)
        # All as high as the one whose words need two lines.
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._row.addWidget(button, 1)
        return button

    def buttons(self) -> tuple[BigButton, ...]:
        """All of them, in reading order."""
        return (self.smaller, self.larger, self.colours, self.read, self.list, self.finish)

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
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """High enough for the tallest button at the present width."""
        buttons = self.buttons()
        each = max(1, (max(self.width(), 600) - 2 * _EDGE - 8 * (len(buttons) - 1)) // len(buttons))
        return QSize(600, max(button.heightForWidth(each) for button in buttons) + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows the width."""
        super().resizeEvent(event)
        self.updateGeometry()
