"""The strip above the bar while one is read to: pause, again, a sentence back or on, speed, loudness, letters."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.reading.read_aloud import ReadingState
from kiosk.ui.reading.wish import Wish
from kiosk.ui.widgets.big_button import BigButton, ButtonStyle, Paints
from kiosk.ui.widgets.text_block import TextBlock, TextStyle
from kiosk.ui.words import translate
from kiosk.visit.hearing import SPEEDS, VOLUMES, Hearing

_EDGE = 12
_BETWEEN = 8
#: Around the words of a button, in pixels.
_PADDING = 16
#: With fewer than so many beside each other, a page of them holds too little.
_FEW = 5
#: *Pause*, one that changes, *More*.
_LEAST = 3
_ICONS = {
    Wish.PAUSE: "pause",
    Wish.AGAIN: "again",
    Wish.PREVIOUS: "sentence-back",
    Wish.NEXT: "sentence-on",
    Wish.SLOWER: "slower",
    Wish.FASTER: "faster",
    Wish.SOFTER: "softer",
    Wish.LOUDER: "louder",
    Wish.ECHO: "letters",
}


class ReadingStrip(QWidget):
    """Shows as many buttons as their words have room for, and the others by *More*; or one honest sentence.

    Signals:
        wished: what was asked for, a `Wish`.
        paged: something else is shown, and nothing was asked for.
    """

    wished = Signal(object)
    paged = Signal()

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self._page = 0
        self._is_heard = True
        self._is_offered = False
        self.setObjectName("reading-strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._note = TextBlock(paints.look, "", style=TextStyle.CHROME, name="reading-note")
        self._note.setParent(self)
        self._buttons: Mapping[Wish, BigButton] = {
            wish: self._button(wish.value, icon) for wish, icon in _ICONS.items()
        }
        for wish, button in self._buttons.items():
            button.setProperty("wish", wish.value)
            button.clicked.connect(self._on_clicked)
        self._buttons[Wish.ECHO].setCheckable(True)
        self._mute = self._button("reading-no-sound", "silence")
        self._mute.clicked.connect(self._on_mute)
        self._more = self._button("reading-more", "dots")
        self._more.clicked.connect(self._on_more)
        paints.look.changed.connect(self._on_look_changed)
        self.hide()

    def _button(self, name: str, icon: str) -> BigButton:
        button = BigButton(self._paints, "", name=name, style=ButtonStyle.CHROME, icon=icon)
        button.setParent(self)
        return button

    def offer(self, state: ReadingState, hearing: Hearing, *, heard: bool) -> None:
        """Show the buttons, with what each does now.

        Args:
            state: how the reading stands.
            hearing: what was asked of the voice so far.
            heard: whether any sound comes out; where not, the strip says so.
        """
        if heard or not self._is_offered:
            self._note.setText("")
        self._is_offered, self._is_heard = True, heard
        words = self._words(state)
        for wish, button in self._buttons.items():
            button.set_words(words[wish])
        self._mute.set_words(translate("ReadingStrip", "No sound"))
        previous = translate("ReadingStrip", "Previous sentence")
        self._buttons[Wish.PREVIOUS].setAccessibleName(previous)
        self._buttons[Wish.NEXT].setAccessibleName(translate("ReadingStrip", "Next sentence"))
        letters = translate("ReadingStrip", "Say each letter that I type")
        self._buttons[Wish.ECHO].setAccessibleName(letters)
        self._buttons[Wish.PAUSE].set_icon("pause" if state is ReadingState.READING else "play")
        self._buttons[Wish.SLOWER].setEnabled(hearing.speed > 0)
        self._buttons[Wish.FASTER].setEnabled(hearing.speed < len(SPEEDS) - 1)
        self._buttons[Wish.SOFTER].setEnabled(hearing.volume > 0)
        self._buttons[Wish.LOUDER].setEnabled(hearing.volume < len(VOLUMES) - 1)
        self._buttons[Wish.ECHO].setChecked(hearing.echo)
        self._more.set_words(translate("ReadingStrip", "More"))
        self._lay_out()

    def tell(self, words: str) -> None:
        """Show one sentence and no buttons."""
        self._is_offered = False
        self._note.setText(words)
        self._lay_out()

    def buttons(self) -> tuple[BigButton, ...]:
        """All of them, on whichever page, in reading order."""
        mute = () if self._is_heard else (self._mute,)
        pause, *others = self._buttons.values()
        return (pause, *mute, *others)

    @staticmethod
    def _words(state: ReadingState) -> Mapping[Wish, str]:
        go_on = translate("ReadingStrip", "Go on")
        if state is ReadingState.ENDED:
            go_on = translate("ReadingStrip", "Read again")
        reading = state is ReadingState.READING
        return {
            Wish.PAUSE: translate("ReadingStrip", "Pause") if reading else go_on,
            Wish.AGAIN: translate("ReadingStrip", "Again"),
            Wish.PREVIOUS: translate("ReadingStrip", "Previous"),
            Wish.NEXT: translate("ReadingStrip", "Skip"),
            Wish.SLOWER: translate("ReadingStrip", "Slower"),
            Wish.FASTER: translate("ReadingStrip", "Faster"),
            Wish.SOFTER: translate("ReadingStrip", "Softer"),
            Wish.LOUDER: translate("ReadingStrip", "Louder"),
            Wish.ECHO: translate("ReadingStrip", "Letters"),
        }

    def _fit(self) -> int:
        """How many buttons stand beside each other: each on one line, or, where those were few, on several."""
        metrics = QFontMetrics(self._paints.look.chrome())
        words = [each.words() for each in (*self.buttons(), self._more)]
        room, fit = max(self.width(), 1) - 2 * _EDGE + _BETWEEN, 0
        for lines in (words, [word for each in words for word in each.split()]):
            least = max(metrics.horizontalAdvance(line) for line in lines) + _PADDING
            fit = room // (least + _BETWEEN)
            if fit >= _FEW:
                return fit
        return max(_LEAST, fit)

    def _pages(self) -> tuple[tuple[BigButton, ...], ...]:
        """The buttons, as many together as fit; of the same number a page, as far as that goes."""
        buttons, fit = self.buttons(), self._fit()
        if fit >= len(buttons):
            return (buttons,)
        # Pause stands on every page: it must never be looked for.
        first, others = buttons[0], buttons[1:]
        most = max(1, fit - 2)
        count = -(-len(others) // most)
        each = -(-len(others) // count)
        cuts = range(0, len(others), each)
        return tuple((first, *others[at : at + each], self._more) for at in cuts)

    def _shown(self) -> tuple[BigButton, ...]:
        if not self._is_offered:
            return ()
        pages = self._pages()
        self._page %= len(pages)
        return pages[self._page]

    def _each(self, count: int) -> int:
        return (self.width() - 2 * _EDGE - _BETWEEN * (count - 1)) // count

    def _heights(self) -> tuple[int, int]:
        """Of the sentence and of the buttons, in pixels: of all pages alike, so that nothing moves."""
        note = self._note.heightForWidth(self.width() - 2 * _EDGE - _BETWEEN)
        if not self._is_offered:
            return note, 0
        tallest = (
            button.heightForWidth(self._each(len(page)))
            for page in self._pages()
            for button in page
        )
        return note, max(tallest)

    def _lay_out(self) -> None:
        note, height = self._heights()
        self._note.setGeometry(_EDGE + 4, 8, self.width() - 2 * _EDGE - _BETWEEN, note)
        self._note.setVisible(note > 0)
        shown = self._shown()
        for button in (*self._buttons.values(), self._mute, self._more):
            button.setVisible(button in shown)
        for index, button in enumerate(shown):
            each = self._each(len(shown))
            left = _EDGE + index * (each + _BETWEEN)
            if self.isRightToLeft():
                left = self.width() - left - each
            button.setGeometry(left, note + 12 if note else 2, each, height)
        self.setFixedHeight((note + (18 if height else 14) if note else 2) + height)

    @Slot()
    def _on_clicked(self) -> None:
        self.wished.emit(Wish(self.sender().property("wish")))

    @Slot()
    def _on_mute(self) -> None:
        """The mark was touched: say what it means, for as long as there is no sound."""
        silent = translate("ReadingStrip", "There is no sound now. The words still light up.")
        self._note.setText("" if self._note.text() else silent)
        self._lay_out()
        self.paged.emit()

    @Slot()
    def _on_more(self) -> None:
        self._page += 1
        self._lay_out()
        self.paged.emit()

    @Slot()
    def _on_look_changed(self) -> None:
        self._lay_out()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the words make it."""
        return QSize(600, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows the width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A ground of its own, with a line above."""
        look = self._paints.look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.setPen(QPen(look.colour("line"), 2))
        painter.drawLine(0, 1, self.width(), 1)
        painter.end()


def no_voice_words(*, at_all: bool) -> str:
    """Why nothing can be read: `at_all`, or not in this language."""
    if at_all:
        return translate(
            "ReadingStrip", "This kiosk does not read aloud. You can ask a person to read to you."
        )
    return translate(
        "ReadingStrip",
        "We have no voice for this language yet. You can ask a person to read to you.",
    )
