"""The field of the page that is typed into, as the window's input method sees it."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.browser.page_keys import for_page
from kiosk.web.from_page import Field
from kiosk.web.to_page import Key, Press, Type

_PLAIN = (
    Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
_HINTS: Mapping[str, Qt.InputMethodHint] = {
    "password": Qt.InputMethodHint.ImhHiddenText,
    "email": Qt.InputMethodHint.ImhEmailCharactersOnly,
    "url": Qt.InputMethodHint.ImhUrlCharactersOnly,
    "tel": Qt.InputMethodHint.ImhDialableCharactersOnly,
    "number": Qt.InputMethodHint.ImhFormattedNumbersOnly,
    "date": Qt.InputMethodHint.ImhDigitsOnly,
    "month": Qt.InputMethodHint.ImhDigitsOnly,
    "week": Qt.InputMethodHint.ImhDigitsOnly,
    "time": Qt.InputMethodHint.ImhDigitsOnly,
    "datetime-local": Qt.InputMethodHint.ImhDigitsOnly,
}


class PageField(QWidget):
    """Has the focus while a field of the page has it, so that the keyboard comes. Keeps nothing of what is typed.

    Signals:
        typed: `Type` or `Press`, for the page.
        left: the resident wants out of the page (Escape).
    """

    typed = Signal(object)
    left = Signal()

    #: For `KeyWalk`: space, arrows and Escape are not the window's while this has the focus.
    owns_keys = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page-field")
        # Touches go through it, to the page.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def begin(self, field: Field, at: QRect) -> None:
        """Take the focus for this field, which stands there in the view."""
        self.setAccessibleName(field.label)
        self.setInputMethodHints(_PLAIN | _HINTS.get(field.kind, Qt.InputMethodHint.ImhNone))
        self.setGeometry(at)
        self.show()
        if self.hasFocus():
            # Another field of the same page: the keyboard begins afresh, without going away between.
            self.clearFocus()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_back(self) -> None:
        """Show the keyboard again that was put away."""
        QGuiApplication.inputMethod().show()

    def end(self) -> None:
        """No field is typed into any more."""
        self.clearFocus()
        self.hide()
        self.setAccessibleName("")

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # noqa: N802 - Qt's name
        """What the input method may know: where the field is and what goes into it, never what stands in it."""
        answers: dict[Qt.InputMethodQuery, object] = {
            Qt.InputMethodQuery.ImEnabled: True,
            Qt.InputMethodQuery.ImHints: self.inputMethodHints().value,
            Qt.InputMethodQuery.ImCursorRectangle: self.rect(),
            Qt.InputMethodQuery.ImSurroundingText: "",
            Qt.InputMethodQuery.ImCurrentSelection: "",
            Qt.InputMethodQuery.ImCursorPosition: 0,
            Qt.InputMethodQuery.ImAnchorPosition: 0,
        }
        return answers.get(query, super().inputMethodQuery(query))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Text comes from the on-screen keyboard."""
        if event.replacementStart() < 0:
            for _ in range(event.replacementLength()):
                self.typed.emit(Press(key=Key.BACKSPACE))
        if event.commitString():
            self.typed.emit(Type(text=event.commitString()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of the shown or of a real keyboard."""
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        said = for_page(event, in_field=True)
        if said is not None:
            self.typed.emit(said)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002 - Qt's name
        """Tab is the page's."""
        return False
