"""Letters for people who press one switch, or two: a few groups, then the letters of one, each with its turn."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.qtkit.alive import is_alive
from kiosk.ui.listening.picker import Choice, Pick, Picker
from kiosk.ui.listening.spelling import choice_words
from kiosk.ui.theme.scale import TARGET_PX
from kiosk.ui.widgets.big_button import BigButton, Paints
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.line_entry import LineEntry

#: Of the bar's letters, in which these are, too: they do not grow with the text.
_LEAST_EM = 6.0
_MOST = 6
_MARGIN = 12


class LetterBoard(QWidget):
    """Stands where the keyboard stands, while a line is typed in by a switch.

    Signals:
        turned: it stands on the screen now, or it is gone.
        renewed: its buttons are others now.
    """

    turned = Signal()
    renewed = Signal()

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self._entry: LineEntry | None = None
        self._picker: Picker | None = None
        self._buttons: tuple[BigButton, ...] = ()
        self._held: Columns | None = None
        self.setObjectName("letter-board")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        self.hide()

    def begin(self, entry: LineEntry) -> None:
        """Type in this line."""
        figures = bool(entry.inputMethodHints() & Qt.InputMethodHint.ImhDigitsOnly)
        self._entry = entry
        self._picker = Picker.begin(self._paints.look.language.code, figures=figures)
        # As wide as it is going to be, or it would first ask for a height that the window cannot give.
        self.resize(self.window().width(), self.height())
        self._fill()
        self.show()
        self.turned.emit()

    @Slot()
    def end(self) -> None:
        """Nothing is typed any more."""
        if self._picker is None:
            return
        self._entry = self._picker = None
        self.hide()
        self._clear()
        self.turned.emit()

    def buttons(self) -> tuple[BigButton, ...]:
        """What has its turn, in order."""
        return self._buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its buttons need in this width."""
        super().resizeEvent(event)
        self._fit()

    def _clear(self) -> None:
        if self._held is not None:
            self._held.hide()
            self._held.deleteLater()
            self._held = None
        self._buttons = ()

    def _fill(self) -> None:
        self._clear()
        if self._picker is None:
            return
        ring = [choice for choice in self._picker.ring() if choice.pick is not Pick.READ]
        self._buttons = tuple(
            self._button(number, choice) for number, choice in enumerate(ring, start=1)
        )
        look = self._paints.look
        least_em = _LEAST_EM * look.scale.chrome / look.scale.body
        self._held = Columns(look, self._buttons, least_em=least_em, most=_MOST)
        self._frame.addWidget(self._held)
        self._held.show()
        self._fit()
        self.renewed.emit()

    def _fit(self) -> None:
        if self._held is not None:
            self.setFixedHeight(self._held.heightForWidth(self.width() - 2 * _MARGIN) + _MARGIN)

    def _button(self, number: int, choice: Choice) -> BigButton:
        made = BigButton(
            self._paints,
            _shown(choice),
            name=f"letters-{number}",
            least_height=TARGET_PX,
            chrome_words=True,
        )
        made.setAccessibleName(choice_words(choice))
        made.clicked.connect(partial(self._on_chosen, choice))
        return made

    def _on_chosen(self, choice: Choice) -> None:
        picker, entry = self._picker, self._entry
        if picker is None or entry is None or not is_alive(entry):
            self.end()
            return
        match choice.pick:
            case Pick.LETTER:
                entry.insert(choice.letters)
            case Pick.SPACE:
                entry.insert(" ")
            case Pick.ERASE:
                entry.backspace()
            case Pick.DONE:
                self.end()
                return
            case _:
                pass
        self._picker = picker.moved(picker.ring().index(choice) - picker.at).chosen()
        self._fill()


def _shown(choice: Choice) -> str:
    """As short as can be: what is on a button is read at a glance."""
    match choice.pick:
        case Pick.LETTER:
            return choice.letters
        case Pick.GROUP:
            return f"{choice.letters[0]} \u2013 {choice.letters[-1]}"
        case _:
            return choice_words(choice)
