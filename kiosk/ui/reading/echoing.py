"""Says each letter and word as it is typed, where the resident asked for it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.ui.conductor import Conductor
from kiosk.ui.reading.echo import echo_of
from kiosk.ui.reading.read_aloud import ReadAloud
from kiosk.ui.reading.script import Line
from kiosk.ui.theme.look import Look
from kiosk.ui.widgets.line_entry import LineEntry


class Echoing(QObject):
    """Follows the field that is typed in. The newest letter silences the one before; a masked field is never said.

    Signals:
        typed: a letter came or went.
    """

    typed = Signal()

    def __init__(
        self, read_aloud: ReadAloud, *, conductor: Conductor, look: Look, window: QWidget
    ) -> None:
        super().__init__(window)
        self._aloud = read_aloud
        self._conductor = conductor
        self._look = look
        self._before = ""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, LineEntry):
            old.textChanged.disconnect(self._on_changed)
        if isinstance(now, LineEntry):
            self._before = now.text()
            now.textChanged.connect(self._on_changed)

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        before, self._before = self._before, text
        self.typed.emit()
        entry = self.sender()
        masked = isinstance(entry, QLineEdit) and entry.echoMode() != QLineEdit.EchoMode.Normal
        if masked or not self._conductor.visit.hearing.echo:
            return
        words = echo_of(before, text)
        if words:
            code = self._look.language.code
            self._aloud.say((Line(key="echo", text=words, language=code),))
